// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/runoptions.h"

#include "command/inputoptions.h"
#include "command/launchoptions.h"
#include "command/optionparser.h"
#include "command/terminalmode.h"
#include "launch/bytesize.h"
#include "launch/duration.h"

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

std::optional<TerminalCells> parseCells(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    bool ok = parts.size() == 2;
    TerminalCells cells;
    if (ok)
        cells.columns = parts[0].toInt(&ok);
    if (ok)
        cells.rows = parts[1].toInt(&ok);
    constexpr int most = 65535;
    if (!ok || cells.columns < 1 || cells.rows < 1 || cells.columns > most || cells.rows > most)
        return std::nullopt;
    return cells;
}

/// "3": so many; "10%": that share.
std::optional<HaltRule> parseHaltAfter(const QString& text)
{
    HaltRule rule;
    bool ok = false;
    if (text.endsWith(u'%')) {
        const double percent = text.chopped(1).toDouble(&ok);
        rule.share = percent / 100;
        ok = ok && percent > 0 && percent <= 100;
    } else {
        rule.failures = text.toUInt(&ok);
        ok = ok && rule.failures > 0;
    }
    return ok ? std::optional(rule) : std::nullopt;
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

/// The values as CLI11 stores them.
struct RawOptions
{
    std::string terminalSize;
    std::string dataDirectory;
    std::string outputLimit;
    int copies = 1;
    int jobs = 0;
    int retries = 0;
    std::string startDelay;
    bool barrier = false;
    std::string retryDelay;
    std::string restart;
    std::string startSuccess;
    std::string resume;
    std::string halt;
    std::string haltAfter;
    bool pty = false;
    bool hardwareCounters = false;
    bool noHistory = false;
};

void declare(CLI::App& app, RawOptions& raw)
{
    const CLI::Validator duration = LaunchOptions::duration();
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    app.add_flag("--pty", raw.pty, toStd(CommandText::tr("Run the child on a pseudo-terminal")));
    app.add_option("--pty-size", raw.terminalSize,
                   toStd(CommandText::tr("Its size in cells, such as 80x24 (default: this terminal's)")))
        ->type_name(toStd(CommandText::tr("COLUMNSxROWS")))
        ->check(validator(CommandText::tr("“%1” is no terminal size. Write for example 80x24."),
                          [](const QString& text) { return parseCells(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_flag(
        "--hardware-counters", raw.hardwareCounters,
        toStd(CommandText::tr("Count instructions, cycles and cache misses, where the system allows it; "
                              "programs that fork much run slower")));
    app.add_option("--retries", raw.retries,
                   toStd(CommandText::tr("Start a child that failed again, up to N times")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(0))
        ->multi_option_policy(once);
    app.add_option(
           "--retry-delay", raw.retryDelay,
           toStd(CommandText::tr("Wait so long before the first retry, twice as long before the next")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_option("--restart", raw.restart,
                   toStd(CommandText::tr("Start a child again whenever it has failed (on-failure), or also "
                                         "when it has succeeded (always), until it is stopped")))
        ->type_name("never|on-failure|always")
        ->check(validator(CommandText::tr("“%1” is none of never, on-failure and always."),
                          [](const QString& text) { return parseRestart(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--start-success", raw.startSuccess,
                   toStd(CommandText::tr("With --restart: give up a child that fails sooner, --retries + 1 "
                                         "times in a row (default 1s)")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_option("--resume", raw.resume,
                   toStd(CommandText::tr("Leave out what has succeeded in an earlier run: its id, last, or "
                                         "its report")))
        ->type_name(toStd(CommandText::tr("RUN|last|FILE.json")))
        ->multi_option_policy(once);
    app.add_option("--copies", raw.copies,
                   toStd(CommandText::tr("Run the command N times; {i} in it is the child's number")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--jobs", raw.jobs,
                   toStd(CommandText::tr("So many children at once (default: one for each processor)")))
        ->type_name(toStd(CommandText::tr("N")))
        ->check(LaunchOptions::count(1))
        ->multi_option_policy(once);
    app.add_option("--start-delay", raw.startDelay,
                   toStd(CommandText::tr("Let so much time pass from one start to the next, at least")))
        ->type_name(toStd(CommandText::tr("DURATION")))
        ->check(duration)
        ->multi_option_policy(once);
    app.add_flag("--barrier", raw.barrier, toStd(CommandText::tr("Start all copies at the same moment")));
    app.add_option("--halt", raw.halt,
                   toStd(CommandText::tr("When children fail: never give up, start no more (soon), or stop "
                                         "those that run as well (now)")))
        ->type_name("never|soon|now")
        ->check(validator(CommandText::tr("“%1” is none of never, soon and now."),
                          [](const QString& text) { return parseHalt(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--halt-after", raw.haltAfter,
                   toStd(CommandText::tr("After so many failures, or such a share of what has ended "
                                         "(default: the first)")))
        ->type_name("N|P%")
        ->check(
            validator(CommandText::tr("“%1” is neither a number nor a share. Write for example 3 or 10%."),
                      [](const QString& text) { return parseHaltAfter(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_flag("--no-history", raw.noHistory,
                 toStd(CommandText::tr("Keep neither this command nor its output")));
    app.add_option("--output-limit", raw.outputLimit,
                   toStd(CommandText::tr("Keep only about so much of the output, the newest")))
        ->type_name(toStd(CommandText::tr("SIZE")))
        ->check(validator(CommandText::tr("“%1” is no size. Write for example 500M or 2GiB."),
                          [](const QString& text) { return parseByteSize(text).has_value(); }))
        ->multi_option_policy(once);
    app.add_option("--data-dir", raw.dataDirectory,
                   toStd(CommandText::tr("Where Brood keeps what it remembers")))
        ->type_name(toStd(CommandText::tr("DIR")))
        ->multi_option_policy(once);
}

RunOptions fromRaw(const LaunchOptions& launch, const RawOptions& raw, const JobInputs& inputs,
                   const QByteArrayList& command)
{
    RunOptions options;
    options.spec = launch.spec(command);
    LaunchSpec& spec = options.spec;
    spec.hardwareCounters = raw.hardwareCounters;
    if (!raw.terminalSize.empty())
        spec.terminal = parseCells(fromArgument(raw.terminalSize));
    else if (raw.pty)
        spec.terminal = ownTerminalSize().value_or(TerminalCells{});
    spec.jobs.copies = raw.copies;
    spec.jobs.inputs = inputs;
    spec.jobs.atOnce = raw.jobs;
    spec.jobs.barrier = raw.barrier;
    spec.jobs.retries = raw.retries;
    if (!raw.startDelay.empty())
        spec.jobs.startDelay =
            parseDuration(fromArgument(raw.startDelay)).value_or(std::chrono::nanoseconds());
    if (!raw.retryDelay.empty())
        spec.jobs.retryDelay =
            parseDuration(fromArgument(raw.retryDelay)).value_or(std::chrono::nanoseconds());
    if (!raw.restart.empty())
        spec.jobs.restart = parseRestart(fromArgument(raw.restart)).value_or(RestartPolicy::Never);
    if (!raw.startSuccess.empty())
        spec.jobs.startSuccess =
            parseDuration(fromArgument(raw.startSuccess)).value_or(spec.jobs.startSuccess);
    if (!raw.haltAfter.empty())
        spec.jobs.halt = parseHaltAfter(fromArgument(raw.haltAfter)).value_or(HaltRule());
    if (!raw.halt.empty())
        spec.jobs.halt.when = parseHalt(fromArgument(raw.halt)).value_or(HaltRule::When::Never);
    else if (!raw.haltAfter.empty())
        spec.jobs.halt.when = HaltRule::When::Soon;
    options.reports = launch.reports();
    options.dataDirectory =
        raw.dataDirectory.empty() ? defaultDataDirectory() : fromArgument(raw.dataDirectory);
    if (!raw.outputLimit.empty())
        options.spec.outputLimit = parseByteSize(fromArgument(raw.outputLimit));
    options.resume = fromArgument(raw.resume);
    options.history = !raw.noHistory;
    options.quiet = launch.isQuiet();
    return options;
}

QString commandUsage()
{
    return CommandText::tr("[OPTION…] -- COMMAND [ARGUMENT…]");
}

/// Why what was asked for can't be, in the user's language.
QString contradiction(const LaunchOptions& launch, const RawOptions& raw, const JobsSpec& jobs)
{
    const auto children = static_cast<double>(std::max<std::int64_t>(jobs.inputs.rows(), 1)) * jobs.copies;
    if (children > JobsSpec::most)
        return CommandText::tr("These are %1 children; %2 are the most that there can be.")
            .arg(QLocale().toString(children, 'f', 0), QLocale().toString(JobsSpec::most));
    if (!jobs.isSingle() && launch.readsOwnStdin())
        return CommandText::tr("Brood's stdin can't be given to several children. Let them read a file.");
    if (jobs.isSingle() && jobs.timeoutShare)
        return CommandText::tr("A share of the median as --timeout needs several children.");
    if (!raw.startSuccess.empty() && jobs.restart == RestartPolicy::Never)
        return CommandText::tr("--start-success means nothing without --restart.");
    if (raw.barrier && raw.jobs > 0 && raw.jobs < jobs.count())
        return CommandText::tr("All %1 copies can't start at the same moment when only %2 may run at once. "
                               "Leave out --jobs.")
            .arg(jobs.count())
            .arg(raw.jobs);
    return {};
}

} // namespace

ParsedRunOptions parseRunOptions(const QByteArrayList& arguments)
{
    OptionParser parser("brood run",
                        CommandText::tr("Run a command in the terminal and tell exactly how it ended."),
                        commandUsage());
    LaunchOptions launch;
    launch.declare(parser.app(), LaunchOptions::Stdin::FileOrOwn);
    RawOptions raw;
    declare(parser.app(), raw);
    InputOptions inputs;
    inputs.declare(parser.app());
    QByteArrayList command;
    if (const auto answer = parser.parse(arguments, command))
        return {std::nullopt, *answer};
    if (command.isEmpty())
        return {std::nullopt, parser.usageError(CommandText::tr("There is no command to run."))};
    if (inputs.readsOwnStdin() && launch.readsOwnStdin())
        return {std::nullopt,
                parser.usageError(CommandText::tr("Only one of --input and --stdin can be -."))};
    const InputOptions::Read read = inputs.read();
    if (!read.problem.isEmpty())
        return {std::nullopt, parser.usageError(read.problem)};
    RunOptions options = fromRaw(launch, raw, read.inputs, command);
    if (const QString problem = contradiction(launch, raw, options.spec.jobs); !problem.isEmpty())
        return {std::nullopt, parser.usageError(problem)};
    return {std::move(options), {}};
}

ParsedWindowOptions parseWindowOptions(const QByteArrayList& arguments)
{
    OptionParser parser(
        "brood",
        CommandText::tr("Open the window of Brood, a process monitor.\n"
                        "“brood run” does the same in the terminal, “brood ramp” finds out how "
                        "many children at once are too many, and “brood show” shows what "
                        "became of a run."),
        commandUsage());
    WindowOptions options;
    std::string dataDirectory;
    parser.app().add_flag("--launch", options.launch, toStd(CommandText::tr("Launch the command at once")));
    parser.app()
        .add_option("--data-dir", dataDirectory,
                    toStd(CommandText::tr("Where Brood keeps what it remembers")))
        ->type_name(toStd(CommandText::tr("DIR")));
    if (const auto answer = parser.parse(arguments, options.command))
        return {std::nullopt, *answer};
    if (options.launch && options.command.isEmpty())
        return {std::nullopt, parser.usageError(CommandText::tr("There is no command to run."))};
    options.dataDirectory = dataDirectory.empty() ? defaultDataDirectory() : fromArgument(dataDirectory);
    return {options, {}};
}

} // namespace brood
