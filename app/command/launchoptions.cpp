// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/launchoptions.h"

#include "launch/duration.h"
#include "launch/environmenttext.h"
#include "launch/jobsvalues.h"

#include <QCoreApplication>

#include <filesystem>

namespace brood {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

std::string toStd(const QString& text)
{
    return text.toStdString();
}

} // namespace

CLI::Validator LaunchOptions::duration()
{
    return OptionParser::validator(
        CommandText::tr("“%1” is no duration. Write for example 500ms, 2s or 1m30s."),
        [](const QString& text) { return parseDuration(text).has_value(); });
}

CLI::Validator LaunchOptions::count(int fewest)
{
    constexpr int most = 1'000'000;
    return OptionParser::validator(
        CommandText::tr("“%1” is no number from %2 to %3.")
            .arg(QStringLiteral("%1"), QString::number(fewest), QString::number(most)),
        [fewest](const QString& text) {
            bool ok = false;
            const int value = text.toInt(&ok);
            return ok && value >= fewest && value <= most;
        });
}

QByteArray LaunchOptions::absolutePath(const std::string& path)
{
    return QByteArray::fromStdString(std::filesystem::absolute(path).lexically_normal().string());
}

void LaunchOptions::declare(CLI::App& app, Stdin stdinKind, std::span<const ReportFormat> reportFormats)
{
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    const bool takesShare = stdinKind == Stdin::FileOrOwn;
    app.add_option("--timeout", m_timeout,
                   toStd(takesShare
                             ? CommandText::tr("Stop the child after this time, or after such a share of the "
                                               "median of those that have succeeded")
                             : CommandText::tr("Stop the child after this time")))
        ->type_name(toStd(takesShare ? CommandText::tr("DURATION|P%") : CommandText::tr("DURATION")))
        ->check(takesShare ? OptionParser::validator(
                                 CommandText::tr("“%1” is neither a duration nor a share. Write for example "
                                                 "500ms, 2s, 1m30s or 300%."),
                                 [](const QString& text) {
                                     return parseDuration(text).has_value() ||
                                            parseTimeoutShare(text).has_value();
                                 })
                           : duration())
        ->multi_option_policy(once);
    app.add_option("--grace", m_grace, toStd(CommandText::tr("Time from SIGTERM to SIGKILL (default 3s)")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration())
        ->multi_option_policy(once);
    app.add_option("--cwd", m_cwd, toStd(CommandText::tr("Run the child in this directory")))
        ->type_name(toStd(CommandText::tr("DIR")))
        ->multi_option_policy(once);
    app.add_option("--env", m_set, toStd(CommandText::tr("Set an environment variable; may be repeated")))
        ->type_name(toStd(CommandText::tr("NAME=VALUE")))
        ->check(OptionParser::validator(
            CommandText::tr("“%1” is not of the form NAME=VALUE."),
            [](const QString& text) { return parseAssignment(text.toLocal8Bit()).has_value(); }))
        ->expected(1)
        ->take_all();
    app.add_option("--unset", m_unset,
                   toStd(CommandText::tr("Remove an environment variable; may be repeated")))
        ->type_name(toStd(CommandText::tr("NAME")))
        ->check(
            OptionParser::validator(CommandText::tr("“%1” is no name of a variable."),
                                    [](const QString& text) { return isVariableName(text.toLocal8Bit()); }))
        ->expected(1)
        ->take_all();
    const bool takesOwn = stdinKind == Stdin::FileOrOwn;
    app.add_option(
           "--stdin", m_stdinSource,
           toStd(takesOwn ? CommandText::tr("The child's stdin: a file, - for brood's own, or null (default)")
                          : CommandText::tr("The stdin of each child: a file, or null (default)")))
        ->type_name(toStd(takesOwn ? CommandText::tr("FILE|-|null") : CommandText::tr("FILE|null")))
        ->multi_option_policy(once);
    app.add_flag("--shell", m_shell,
                 toStd(CommandText::tr("Let /bin/sh run the command, words joined by spaces")));
    app.add_option("--success-codes", m_successCodes,
                   toStd(CommandText::tr("Exit codes that count as success, such as 0,3,10-12")))
        ->type_name(toStd(CommandText::tr("LIST")))
        ->check(OptionParser::validator(
            CommandText::tr("“%1” is no list of exit codes. Write for example 0,3,10-12."),
            [](const QString& text) { return SuccessCodes::parse(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option(
           "--report", m_reports,
           toStd(CommandText::tr("Write a report to this file, whose name ends in %1; may be repeated")
                     .arg(reportEndings(reportFormats))))
        ->type_name(toStd(CommandText::tr("FILE")))
        ->expected(1)
        ->take_all();
    app.add_flag("-q,--quiet", m_quiet, toStd(CommandText::tr("Print neither banner nor progress")));
}

LaunchSpec LaunchOptions::spec(const QByteArrayList& command) const
{
    LaunchSpec spec;
    spec.command = command;
    spec.shell = m_shell;
    if (!m_cwd.empty())
        spec.workingDirectory = absolutePath(m_cwd);
    for (const std::string& variable : m_set) {
        const auto assignment = parseAssignment(QByteArray::fromStdString(variable));
        spec.environment.set.insert(assignment->name, assignment->value);
    }
    for (const std::string& name : m_unset)
        spec.environment.unset += QByteArray::fromStdString(name);
    if (readsOwnStdin()) {
        spec.stdinSource = StdinSource::Live;
    } else if (!m_stdinSource.empty() && m_stdinSource != "null") {
        spec.stdinSource = StdinSource::File;
        // Meant from here, while the child may run elsewhere.
        spec.stdinFile = absolutePath(m_stdinSource);
    }
    if (!m_timeout.empty()) {
        spec.timeout = parseTimeout(OptionParser::fromArgument(m_timeout));
        spec.jobs.timeoutShare = parseTimeoutShare(OptionParser::fromArgument(m_timeout));
    }
    if (!m_grace.empty())
        spec.grace = parseDuration(OptionParser::fromArgument(m_grace)).value_or(LaunchSpec::defaultGrace);
    if (!m_successCodes.empty())
        spec.successCodes =
            SuccessCodes::parse(OptionParser::fromArgument(m_successCodes)).value_or(SuccessCodes());
    return spec;
}

QStringList LaunchOptions::reports() const
{
    QStringList names;
    for (const std::string& report : m_reports)
        names += OptionParser::fromArgument(report);
    return names;
}

} // namespace brood
