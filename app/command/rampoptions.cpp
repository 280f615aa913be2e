// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/rampoptions.h"

#include "command/launchoptions.h"
#include "launch/duration.h"
#include "launch/rampvalues.h"
#include "report/reportformat.h"

#include <QCoreApplication>

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

/// The values as CLI11 stores them.
struct RawOptions
{
    std::optional<int> start;
    std::optional<int> max;
    std::string tolerance;
    int rounds = RampPlan().rounds;
    std::string steps;
    std::string maxFailures;
    std::string p50;
    std::string p95;
    std::string p99;
    std::string health;
    std::string healthTimeout;
    int watchedPid = 0;
    std::string watchedPort;
    std::string coolDown;
};

CLI::Validator share()
{
    return OptionParser::validator(CommandText::tr("“%1” is no share. Write for example 0.05 or 5%."),
                                   [](const QString& text) { return parseShare(text).has_value(); });
}

void declareSearch(CLI::App& app, RawOptions& raw)
{
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    app.add_option("--start", raw.start, toStd(CommandText::tr("Begin with N children at once (default 1)")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--max", raw.max, toStd(CommandText::tr("Try no more than N (default 1024)")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--tolerance", raw.tolerance,
                   toStd(CommandText::tr("How wide the answer may stay, as a share of it (default 5%)")))
        ->type_name(toStd(CommandText::tr("SHARE")))
        ->check(share())
        ->multi_option_policy(once);
    app.add_option("--rounds", raw.rounds,
                   toStd(CommandText::tr("Let the majority of N rounds decide about a number (default 3)")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--steps", raw.steps,
                   toStd(CommandText::tr("Try these numbers from low to high, and none between them")))
        ->type_name(toStd(CommandText::tr("N,N,…")))
        ->check(OptionParser::validator(
            CommandText::tr("“%1” is no list of numbers. Write for example 1,2,5,10."),
            [](const QString& text) { return parseSteps(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--cool-down", raw.coolDown,
                   toStd(CommandText::tr("Wait so long between rounds (default 200ms)")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(LaunchOptions::duration())
        ->multi_option_policy(once);
}

void declareCriteria(CLI::App& app, RawOptions& raw)
{
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    app.add_option("--max-failures", raw.maxFailures,
                   toStd(CommandText::tr("Let this share of the children fail (default 0)")))
        ->type_name(toStd(CommandText::tr("SHARE")))
        ->check(share())
        ->multi_option_policy(once);
    const CLI::Validator bound = OptionParser::validator(
        CommandText::tr("“%1” is neither a duration nor a factor. Write for example 500ms or 2x."),
        [](const QString& text) { return parseElapsedBound(text).has_value(); });
    const std::array<std::tuple<const char*, std::string*, QString>, 3> bounds{
        {{"--p50", &raw.p50, CommandText::tr("The longest that half of the children may take")},
         {"--p95", &raw.p95, CommandText::tr("The longest that 95 % of them may take")},
         {"--p99", &raw.p99, CommandText::tr("The longest that 99 % of them may take")}}};
    for (const auto& [name, value, help] : bounds)
        app.add_option(name, *value, toStd(help))
            ->type_name(toStd(CommandText::tr("DURATION|FACTORx")))
            ->check(bound)
            ->multi_option_policy(once);
    app.add_option("--health", raw.health,
                   toStd(CommandText::tr("A shell command that must succeed after each round")))
        ->type_name(toStd(CommandText::tr("COMMAND")))
        ->multi_option_policy(once);
    app.add_option("--health-timeout", raw.healthTimeout,
                   toStd(CommandText::tr("How long it may take (default 10s)")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(LaunchOptions::duration())
        ->multi_option_policy(once);
    app.add_option("--watch-pid", raw.watchedPid, toStd(CommandText::tr("A process that must stay alive")))
        ->type_name(toStd(CommandText::tr("PID")))
        ->check(OptionParser::validator(CommandText::tr("“%1” is no process id."),
                                        [](const QString& text) {
                                            bool ok = false;
                                            return text.toInt(&ok) > 0 && ok;
                                        }))
        ->multi_option_policy(once);
    app.add_option("--watch-port", raw.watchedPort,
                   toStd(CommandText::tr("A TCP port that must go on to take connections")))
        ->type_name(toStd(CommandText::tr("[HOST:]PORT")))
        ->check(OptionParser::validator(
            CommandText::tr("“%1” is no port. Write for example 8080 or example.org:8080."),
            [](const QString& text) { return parseWatchedPort(text).has_value(); }))
        ->multi_option_policy(once);
}

std::chrono::nanoseconds durationOr(const std::string& text, std::chrono::nanoseconds otherwise)
{
    return text.empty() ? otherwise : parseDuration(fromArgument(text)).value_or(otherwise);
}

ElapsedBound boundOf(const std::string& text)
{
    return text.empty() ? ElapsedBound() : parseElapsedBound(fromArgument(text)).value_or(ElapsedBound());
}

RampOptions fromRaw(const LaunchOptions& launch, const RawOptions& raw, const QByteArrayList& command)
{
    RampOptions options;
    RampSpec& spec = options.spec;
    spec.launch = launch.spec(command);
    if (!spec.launch.timeout)
        spec.launch.timeout = RampSpec::defaultTimeout;
    spec.plan.start = raw.start.value_or(spec.plan.start);
    spec.plan.max = raw.max.value_or(spec.plan.max);
    spec.plan.rounds = raw.rounds;
    spec.plan.confirmations = raw.rounds;
    if (!raw.tolerance.empty())
        spec.plan.tolerance = parseShare(fromArgument(raw.tolerance)).value_or(spec.plan.tolerance);
    if (!raw.steps.empty()) {
        spec.plan.steps = parseSteps(fromArgument(raw.steps)).value_or(std::vector<int>());
        spec.plan.max = *std::max_element(spec.plan.steps.begin(), spec.plan.steps.end());
    }
    if (!raw.maxFailures.empty())
        spec.criteria.largestFailureShare = parseShare(fromArgument(raw.maxFailures)).value_or(0);
    spec.criteria.p50 = boundOf(raw.p50);
    spec.criteria.p95 = boundOf(raw.p95);
    spec.criteria.p99 = boundOf(raw.p99);
    if (!raw.health.empty())
        spec.healthCommand = {"/bin/sh", "-c", QByteArray::fromStdString(raw.health)};
    spec.healthTimeout = durationOr(raw.healthTimeout, RampSpec::defaultHealthTimeout);
    if (raw.watchedPid > 0)
        spec.watchedPid = raw.watchedPid;
    if (!raw.watchedPort.empty())
        spec.watchedPort = parseWatchedPort(fromArgument(raw.watchedPort));
    spec.coolDown = durationOr(raw.coolDown, RampSpec::defaultCoolDown);
    options.reports = launch.reports();
    options.quiet = launch.isQuiet();
    return options;
}

} // namespace

ParsedRampOptions parseRampOptions(const QByteArrayList& arguments)
{
    OptionParser parser(
        "brood ramp",
        CommandText::tr("Run more and more copies of a command at once, and tell at how many it breaks."),
        CommandText::tr("[OPTION…] -- COMMAND [ARGUMENT…]"));
    RawOptions raw;
    declareSearch(parser.app(), raw);
    declareCriteria(parser.app(), raw);
    LaunchOptions launch;
    launch.declare(parser.app(), LaunchOptions::Stdin::FileOnly, allReportFormats);
    QByteArrayList command;
    if (const auto answer = parser.parse(arguments, command))
        return {std::nullopt, *answer};
    if (command.isEmpty())
        return {std::nullopt, parser.usageError(CommandText::tr("There is no command to run."))};
    if (launch.readsOwnStdin())
        return {std::nullopt,
                parser.usageError(CommandText::tr(
                    "Brood's stdin can't be given to several children. Let them read a file."))};
    if (!raw.steps.empty() && (raw.start || raw.max || !raw.tolerance.empty()))
        return {std::nullopt,
                parser.usageError(CommandText::tr(
                    "--steps says all that is tried: --start, --max and --tolerance mean nothing with it."))};
    RampOptions options = fromRaw(launch, raw, command);
    const RampPlan& plan = options.spec.plan;
    if (plan.start > plan.max && plan.steps.empty())
        return {std::nullopt,
                parser.usageError(CommandText::tr("The first number, %1, is greater than the greatest, %2.")
                                      .arg(QString::number(plan.start), QString::number(plan.max)))};
    return {std::move(options), {}};
}

} // namespace brood
