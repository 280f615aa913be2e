// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/jobsoptions.h"

#include "command/launchoptions.h"
#include "launch/duration.h"
#include "launch/jobsvalues.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

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

QString fromArgument(const std::string& text)
{
    return OptionParser::fromArgument(text);
}

CLI::Validator validator(const QString& message, std::function<bool(const QString&)> isGood)
{
    return OptionParser::validator(message, std::move(isGood));
}

std::optional<HaltRule::When> parseHalt(const QString& text)
{
    if (text == u"never")
        return HaltRule::When::Never;
    if (text == u"soon")
        return HaltRule::When::Soon;
    if (text == u"now")
        return HaltRule::When::Now;
    return std::nullopt;
}

std::optional<RestartPolicy> parseRestart(const QString& text)
{
    if (text == u"never")
        return RestartPolicy::Never;
    if (text == u"on-failure")
        return RestartPolicy::OnFailure;
    if (text == u"always")
        return RestartPolicy::Always;
    return std::nullopt;
}

} // namespace

void JobsOptions::declare(CLI::App& app)
{
    const CLI::Validator duration = LaunchOptions::duration();
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    app.add_option("--retries", m_retries,
                   toStd(CommandText::tr("Start a child that failed again, up to N times")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(0))
        ->multi_option_policy(once);
    app.add_option(
           "--retry-delay", m_retryDelay,
           toStd(CommandText::tr("Wait so long before the first retry, twice as long before the next")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_option("--restart", m_restart,
                   toStd(CommandText::tr("Start a child again whenever it has failed (on-failure), or also "
                                         "when it has succeeded (always), until it is stopped")))
        ->type_name("never|on-failure|always")
        ->check(validator(CommandText::tr("“%1” is none of never, on-failure and always."),
                          [](const QString& text) { return parseRestart(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--start-success", m_startSuccess,
                   toStd(CommandText::tr("With --restart: give up a child that fails sooner, --retries + 1 "
                                         "times in a row (default 1s)")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_option("--copies", m_copies,
                   toStd(CommandText::tr("Run the command N times; {i} in it is the child's number")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--jobs", m_jobs,
                   toStd(CommandText::tr("So many children at once (default: one for each processor)")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--start-delay", m_startDelay,
                   toStd(CommandText::tr("Let so much time pass from one start to the next, at least")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_flag("--barrier", m_barrier, toStd(CommandText::tr("Start all copies at the same moment")));
    app.add_option("--halt", m_halt,
                   toStd(CommandText::tr("When children fail: never give up, start no more (soon), or stop "
                                         "those that run as well (now)")))
        ->type_name("never|soon|now")
        ->check(validator(CommandText::tr("“%1” is none of never, soon and now."),
                          [](const QString& text) { return parseHalt(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--halt-after", m_haltAfter,
                   toStd(CommandText::tr("After so many failures, or such a share of what has ended, "
                                         "at least 3 (default: the first)")))
        ->type_name("N|P%")
        ->check(
            validator(CommandText::tr("“%1” is neither a number nor a share. Write for example 3 or 10%."),
                      [](const QString& text) { return parseHaltAfter(text).has_value(); }))
        ->multi_option_policy(once);
}

void JobsOptions::fill(JobsSpec& jobs) const
{
    jobs.copies = m_copies;
    jobs.atOnce = m_jobs;
    jobs.barrier = m_barrier;
    jobs.retries = m_retries;
    if (!m_startDelay.empty())
        jobs.startDelay = parseDuration(fromArgument(m_startDelay)).value_or(std::chrono::nanoseconds());
    if (!m_retryDelay.empty())
        jobs.retryDelay = parseDuration(fromArgument(m_retryDelay)).value_or(std::chrono::nanoseconds());
    if (!m_restart.empty())
        jobs.restart = parseRestart(fromArgument(m_restart)).value_or(RestartPolicy::Never);
    if (!m_startSuccess.empty())
        jobs.startSuccess = parseDuration(fromArgument(m_startSuccess)).value_or(jobs.startSuccess);
    if (!m_haltAfter.empty())
        jobs.halt = parseHaltAfter(fromArgument(m_haltAfter)).value_or(HaltRule());
    if (!m_halt.empty())
        jobs.halt.when = parseHalt(fromArgument(m_halt)).value_or(HaltRule::When::Never);
    else if (!m_haltAfter.empty())
        jobs.halt.when = HaltRule::When::Soon;
}

QString JobsOptions::contradiction(const JobsSpec& jobs) const
{
    const auto children = static_cast<double>(std::max<std::int64_t>(jobs.inputs.rows(), 1)) * jobs.copies;
    if (children > JobsSpec::most)
        return CommandText::tr("These are %1 children; %2 are the most that there can be.")
            .arg(QLocale().toString(children, 'f', 0), QLocale().toString(JobsSpec::most));
    if (jobs.isSingle() && jobs.timeoutShare)
        return CommandText::tr("A share of the median as --timeout needs several children.");
    if (!m_startSuccess.empty() && jobs.restart == RestartPolicy::Never)
        return CommandText::tr("--start-success means nothing without --restart.");
    if (m_barrier && m_jobs > 0 && m_jobs < jobs.count())
        return CommandText::tr("All %1 copies can't start at the same moment when only %2 may run at once. "
                               "Leave out --jobs.")
            .arg(jobs.count())
            .arg(m_jobs);
    return {};
}

} // namespace brood
