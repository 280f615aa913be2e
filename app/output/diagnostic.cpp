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
    static const QRegularExpression domain(
        QStringLiteral(R"(\.(?:com|org|net|edu|gov|io|dev|app|eu|de|fr|uk|us|ru|cn|jp|local|localdomain|lan|internal)$)"));
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

QStringList errorForms()
{
    return {
        // GCC, clang, rustc, CMake, ninja, git …; MSVC, tsc: "error C2065"
        QStringLiteral(R"((?<![\w-])(?<!no )(?<!No )[Ee]rror(?:\[\w+\])?:(?! 0\b))"),
        QStringLiteral(R"(\berror [A-Z]{1,6}\d{2,5}\b)"),
        QStringLiteral(R"(\bCMake Error\b)"),
        QStringLiteral(R"(^\s*\d+:\d+\s+error\s)"),         // ESLint
        QStringLiteral(R"(\bSC\d+ \(error\):)"),            // ShellCheck
        QStringLiteral(R"(^e: )"),                          // kotlinc
        QStringLiteral(R"(\.go:\d+:\d+: (?!warning\b))"),   // Go
        QStringLiteral(R"(\bmake(?:\[\d+\])?: \*\*\* )"),
        QStringLiteral(R"(\bundefined reference to\b)"),
        QStringLiteral(R"(\bmultiple definition of\b)"),
        QStringLiteral(R"(\bcannot find -l)"),
        QStringLiteral(R"(\bld returned \d+ exit status\b)"),
        QStringLiteral(R"(: command not found$)"),
        // Levels of loggers, Maven, pytest, sanitizers; not Valgrind's and others' sums
        QStringLiteral(R"((?<!NO )(?<!no )\b(?:ERROR|FATAL|CRITICAL)\b(?!S? SUMMARY| ?[:=] ?0\b))"),
        QStringLiteral(R"(\bERROR SUMMARY: [1-9])"),
        QStringLiteral(R"(^==\d+== (?:Invalid (?:read|write|free)|Conditional jump|Use of uninitialised))"),
        QStringLiteral(R"(^==\d+== +definitely lost: [1-9])"),
        QStringLiteral(R"(\bWARNING: \w+Sanitizer)"),
        // Exceptions, of Python, Java, JavaScript …
        QStringLiteral(R"(^\s*Traceback \(most recent call last\))"),
        QStringLiteral(R"(\b\w+(?:Error|Exception)(?::|$))"),
        QStringLiteral(R"(\bException in thread\b)"),
        QStringLiteral(R"(\bterminate called after throwing\b)"),
        QStringLiteral(R"(\bAssertion .*failed\b)"),
        QStringLiteral(R"(\bpanicked at\b)"),
        QStringLiteral(R"(^panic: )"),
        QStringLiteral(R"(\bSegmentation fault\b)"),
        QStringLiteral(R"(\(core dumped\))"),
        // Tests: GoogleTest, pytest, ninja, cargo, unittest; Qt Test, Go, Jest, Automake; CTest; TAP
        QStringLiteral(R"(\bFAILED\b(?! ?[:=] ?0\b))"),
        QStringLiteral(R"(^\s*(?:--- )?FAIL\b)"),
        QStringLiteral(R"(\bResult: FAIL\b)"),
        QStringLiteral(R"(\*\*\*(?:Failed|Exception|Timeout|Not Run)\b)"),
        QStringLiteral(R"(\b[1-9]\d* (?:tests? )?failed\b)"),
        QStringLiteral(R"(^\s*not ok\b(?!.*# ?(?:TODO|SKIP|todo|skip)))"),
        QStringLiteral(R"(^E   )"),
        QStringLiteral(R"([✕✗✘✖])"),
    };
}

QStringList warningForms()
{
    return {
        QStringLiteral(R"((?<![\w-])(?<!no )(?<!No )[Ww]arning(?:\[\w+\])?:(?! 0\b))"),
        QStringLiteral(R"(\bwarning [A-Z]{1,6}\d{2,5}\b)"),
        QStringLiteral(R"(\bCMake (?:Deprecation )?Warning\b)"),
        QStringLiteral(R"(^\s*\d+:\d+\s+warn(?:ing)?\s)"),
        QStringLiteral(R"(\bSC\d+ \(warning\):)"),
        QStringLiteral(R"(^w: )"),
        QStringLiteral(R"((?<!NO )(?<!no )\b(?:WARN|WARNING|QWARN)\b(?! ?[:=] ?0\b))"),
        QStringLiteral(R"(\b\w+Warning(?::|$))"),
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
    return {.text = forms.join(u'|'), .isRegularExpression = true, .isCaseSensitive = true, .wholeWords = false};
}

} // namespace brood
