// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/runoptions.h"

#include "command/inputoptions.h"
#include "command/jobsoptions.h"
#include "command/launchoptions.h"
#include "command/optionparser.h"
#include "command/terminalmode.h"
#include "launch/bytesize.h"

#include <QCoreApplication>

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

/// The values as CLI11 stores them.
struct RawOptions
{
    std::string terminalSize;
    std::string dataDirectory;
    std::string outputLimit;
    std::string resume;
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
    app.add_option("--resume", raw.resume,
                   toStd(CommandText::tr("Leave out what has succeeded in an earlier run: its id, last, or "
                                         "its report")))
        ->type_name(toStd(CommandText::tr("RUN|last|FILE.json")))
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

RunOptions fromRaw(const LaunchOptions& launch, const JobsOptions& jobs, const RawOptions& raw,
                   const JobInputs& inputs, const QByteArrayList& command)
{
    RunOptions options;
    options.spec = launch.spec(command);
    LaunchSpec& spec = options.spec;
    spec.hardwareCounters = raw.hardwareCounters;
    if (!raw.terminalSize.empty())
        spec.terminal = parseCells(fromArgument(raw.terminalSize));
    else if (raw.pty)
        spec.terminal = ownTerminalSize().value_or(TerminalCells{});
    jobs.fill(spec.jobs);
    spec.jobs.inputs = inputs;
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

} // namespace

ParsedRunOptions parseRunOptions(const QByteArrayList& arguments)
{
    OptionParser parser("brood run",
                        CommandText::tr("Run a command in the terminal and tell exactly how it ended."),
                        CommandText::tr("[OPTION…] -- COMMAND [ARGUMENT…]"));
    LaunchOptions launch;
    launch.declare(parser.app(), LaunchOptions::Stdin::FileOrOwn);
    RawOptions raw;
    declare(parser.app(), raw);
    JobsOptions jobs;
    jobs.declare(parser.app());
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
    const ReadInputs read = inputs.read();
    if (read.kind == ReadInputs::Problem::NoLine) {
        const QString notice = QStringLiteral("brood: ") + read.problem + QLatin1Char(' ') +
                               CommandText::tr("Nothing was run.") + QLatin1Char('\n');
        return {std::nullopt, {launch.isQuiet() ? QString() : notice, CommandLineAnswer::Kind::Notice}};
    }
    if (!read.problem.isEmpty())
        return {std::nullopt, parser.usageError(read.problem)};
    RunOptions options = fromRaw(launch, jobs, raw, read.inputs, command);
    if (const QString problem = jobs.contradiction(options.spec.jobs); !problem.isEmpty())
        return {std::nullopt, parser.usageError(problem)};
    if (!options.spec.jobs.isSingle() && launch.readsOwnStdin())
        return {std::nullopt,
                parser.usageError(CommandText::tr(
                    "Brood's stdin can't be given to several children. Let them read a file."))};
    return {std::move(options), {}};
}

} // namespace brood
