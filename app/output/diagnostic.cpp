// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/diagnostic.h"

#include <QRegularExpression>
#include <QStringList>

namespace brood {

namespace {

/// Names of hosts end so, and hardly any names of source files.
bool looksLikeHost(const QString& file)
{
    static const QRegularExpression domain(QStringLiteral(
        R"(\.(?:com|org|net|edu|gov|io|dev|app|eu|de|fr|uk|us|ru|cn|jp|local|localdomain|lan|internal)$)"));
    return !file.contains(u'/') && domain.match(file).hasMatch();
}

/// The file is group 1, the line 2, the column 3.
const QRegularExpression& locationExpression()
{
    // What can't be in a path, because it ends one in some tool's messages.
    static const QString separators = QStringLiteral(R"re(\s"'`()<>\[\]{},;|*?=“”‘’)re");
    static const QString path =
        QStringLiteral(R"((?<![^%1])(?:file://)?((?:[A-Za-z]:(?=[\\/]))?)"
                       R"((?:[^%1:]*\.[A-Za-z_][\w+-]{0,9}|)"
                       R"((?:[^%1:]*[/\\])?(?:GNUmakefile|[Mm]akefile|Dockerfile|Jenkinsfile|configure))))")
            .arg(separators);
    static const QStringList forms = {
        // Python
        QStringLiteral(R"re(\bFile "([^"]+)", line (\d{1,9})())re"),
        // shellcheck, Perl
        QStringLiteral(R"(^In (\S+) line (\d{1,9})()(?=:))"),
        QStringLiteral(R"(\bat (\S+) line (\d{1,9})()\b)"),
        // nearly everybody
        path + QStringLiteral(R"(:(\d{1,9})(?::(\d{1,9}))?(?![\w/])(?!\.\d))"),
        // MSVC, tsc; Qt Test has it in brackets
        path + QStringLiteral(R"(\((\d{1,9})(?:,\s?(\d{1,9}))?(?:,\s?\d{1,9})*\)(?=\s?:|\]))"),
        // older kotlinc
        path + QStringLiteral(R"(: \((\d{1,9}), (\d{1,9})\))"),
    };
    static const QRegularExpression expression(QStringLiteral("(?|") + forms.join(u'|') + QStringLiteral(")"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// Of what follows, only characters of ASCII are looked at: with Unicode's classes it would take ten times as
// long to compile and to match. Each form has some characters that must be there, by which rows are found.

QStringList errorForms()
{
    return {
        // GCC, clang, rustc, CMake, ninja, git …; MSVC, tsc: "error C2065"
        QStringLiteral(R"((?<![A-Za-z0-9_-])(?<!no )(?<!No )[Ee]rror(?:\[[A-Z0-9]+\])?:(?! 0\b))"),
        QStringLiteral(R"((?<![A-Za-z0-9_])error [A-Z]{1,6}[0-9]{2,5}\b)"),
        QStringLiteral(R"(CMake Error\b)"),
        QStringLiteral(R"(^[ \t]*[0-9]+:[0-9]+ +error )"), // ESLint
        QStringLiteral(R"(SC[0-9]+ \(error\):)"),          // ShellCheck
        QStringLiteral(R"(^npm (?:ERR!|error) )"),
        QStringLiteral(R"(^e: file:///)"), // kotlinc
        QStringLiteral(R"(^e: /)"),
        QStringLiteral(R"(\.go:[0-9]+:[0-9]+: (?!warning\b))"),
        QStringLiteral(R"(make(?:\[[0-9]+\])?: \*\*\* )"),
        QStringLiteral(R"(undefined reference to )"),
        QStringLiteral(R"(multiple definition of )"),
        QStringLiteral(R"(cannot find -l)"),
        QStringLiteral(R"(ld returned [0-9]+ exit status)"),
        QStringLiteral(R"(: command not found$)"),
        // Levels of loggers, Maven, pytest, sanitizers; not Valgrind's and others' sums
        QStringLiteral(R"((?<![A-Za-z0-9_])(?<!NO )(?<!no )ERROR(?![A-Za-z0-9_]| SUMMARY| ?[:=] ?0\b))"),
        QStringLiteral(R"((?<![A-Za-z0-9_])FATAL(?![A-Za-z0-9_]| ?[:=] ?0\b))"),
        QStringLiteral(R"((?<![A-Za-z0-9_])CRITICAL(?![A-Za-z0-9_]| ?[:=] ?0\b))"),
        QStringLiteral(R"(ERROR SUMMARY: [1-9])"),
        QStringLiteral(
            R"(^==[0-9]+== (?:Invalid (?:read|write|free)|Conditional jump|Use of uninitialised))"),
        QStringLiteral(R"(^==[0-9]+== +definitely lost: [1-9])"),
        QStringLiteral(R"(WARNING: [A-Z][a-z]+Sanitizer)"),
        // Exceptions, of Python, Java, JavaScript …
        QStringLiteral(R"(Traceback \(most recent call last\))"),
        QStringLiteral(R"([A-Za-z0-9_]Error(?::|$))"),
        QStringLiteral(R"([A-Za-z0-9_]Exception(?::|$))"),
        QStringLiteral(R"(Exception in thread\b)"),
        QStringLiteral(R"(terminate called after throwing\b)"),
        QStringLiteral(R"(Assertion .*failed\b)"),
        QStringLiteral(R"(panicked at )"),
        QStringLiteral(R"(^panic: )"),
        QStringLiteral(R"(Segmentation fault)"),
        QStringLiteral(R"(\(core dumped\))"),
        // Tests: GoogleTest, pytest, ninja, cargo, unittest; Qt Test, Go, Jest, Automake; CTest; TAP
        QStringLiteral(R"((?<![A-Za-z0-9_])FAILED(?![A-Za-z0-9_]| ?[:=] ?0\b))"),
        QStringLiteral(R"(^[ \t]*(?:--- )?FAIL\b)"),
        QStringLiteral(R"(Result: FAIL\b)"),
        QStringLiteral(R"(\*\*\*(?:Failed|Exception|Timeout|Not Run)\b)"),
        QStringLiteral(R"((?<![0-9])[1-9][0-9]* (?:tests? )?failed\b)"),
        QStringLiteral(R"(^[ \t]*not ok\b(?!.*# ?(?:TODO|SKIP|todo|skip)))"),
        QStringLiteral(R"(^E   )"),
        QStringLiteral(R"(✕|✗|✘|✖)"),
    };
}

QStringList warningForms()
{
    return {
        QStringLiteral(R"((?<![A-Za-z0-9_-])(?<!no )(?<!No )[Ww]arning(?:\[[A-Z0-9]+\])?:(?! 0\b))"),
        QStringLiteral(R"((?<![A-Za-z0-9_])warning [A-Z]{1,6}[0-9]{2,5}\b)"),
        QStringLiteral(R"(CMake (?:Deprecation )?Warning\b)"),
        QStringLiteral(R"(^[ \t]*[0-9]+:[0-9]+ +warn(?:ing)? )"),
        QStringLiteral(R"(SC[0-9]+ \(warning\):)"),
        QStringLiteral(R"(^w: file:///)"),
        QStringLiteral(R"(^w: /)"),
        QStringLiteral(R"((?<![A-Za-z0-9_])(?<!NO )(?<!no )Q?WARN(?:ING)?(?![A-Za-z0-9_]| ?[:=] ?0\b))"),
        QStringLiteral(R"([A-Za-z0-9_]Warning(?::|$))"),
        QStringLiteral(R"(⚠)"),
    };
}

} // namespace

std::vector<SourceLocation> findLocations(QStringView row)
{
    std::vector<SourceLocation> locations;
    auto matches = locationExpression().globalMatch(row);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        SourceLocation location{.file = match.captured(1),
                                .line = match.capturedView(2).toInt(),
                                .column = match.capturedView(3).toInt(),
                                .range = {match.capturedStart(), match.capturedLength()}};
        const bool isDoubtful = location.column == 0 && looksLikeHost(location.file);
        if (location.line > 0 && !isDoubtful)
            locations.push_back(std::move(location));
    }
    return locations;
}

SearchPattern diagnosticPattern(DiagnosticKind kind)
{
    QStringList forms;
    if (kind != DiagnosticKind::Warning)
        forms += errorForms();
    if (kind != DiagnosticKind::Error)
        forms += warningForms();
    return {
        .text = forms.join(u'|'), .isRegularExpression = true, .isCaseSensitive = true, .wholeWords = false};
}

} // namespace brood
