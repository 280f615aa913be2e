// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/showoptions.h"

#include "command/optionparser.h"

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

/// The values as CLI11 stores them.
struct RawOptions
{
    std::string run;
    std::string format;
    std::string timestamps;
    std::string dataDirectory;
    bool output = false;
    bool out = false;
    bool err = false;
};

CLI::Validator oneOf(const QString& message, const QStringList& words)
{
    return OptionParser::validator(message, [words](const QString& text) { return words.contains(text); });
}

void declare(CLI::App& app, RawOptions& raw)
{
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    app.add_option("RUN", raw.run,
                   toStd(CommandText::tr("The run's id, the beginning of it, or last (default)")))
        ->type_name("");
    app.add_flag("--output", raw.output,
                 toStd(CommandText::tr("Print what the command wrote: its stdout and its stderr as such")));
    app.add_flag("--stdout", raw.out, toStd(CommandText::tr("Print only what it wrote to stdout")));
    app.add_flag("--stderr", raw.err,
                 toStd(CommandText::tr("Print only what it wrote to stderr, to stdout")));
    app.add_option("--format", raw.format,
                   toStd(CommandText::tr("The bytes as they came (default), the text without escape "
                                         "sequences, or a page with the colours")))
        ->type_name("raw|plain|html")
        ->check(oneOf(CommandText::tr("“%1” is no format. Write raw, plain or html."),
                      {QStringLiteral("raw"), QStringLiteral("plain"), QStringLiteral("html")}))
        ->multi_option_policy(once);
    app.add_option("--timestamps", raw.timestamps,
                   toStd(CommandText::tr("Put the time of its arrival before each line")))
        ->type_name("elapsed|clock")
        ->check(oneOf(CommandText::tr("“%1” is no kind of timestamp. Write elapsed or clock."),
                      {QStringLiteral("elapsed"), QStringLiteral("clock")}))
        ->multi_option_policy(once);
    app.add_option("--data-dir", raw.dataDirectory,
                   toStd(CommandText::tr("Where Brood keeps what it remembers")))
        ->type_name(toStd(CommandText::tr("DIR")))
        ->multi_option_policy(once);
}

/// All that is about output asks for it.
bool wantsOutput(const RawOptions& raw)
{
    return raw.output || raw.out || raw.err || !raw.format.empty() || !raw.timestamps.empty();
}

ExportRequest requestFrom(const RawOptions& raw)
{
    ExportRequest request;
    if (raw.out != raw.err)
        request.stream = raw.out ? OutputStream::Out : OutputStream::Err;
    if (raw.format == "html")
        request.format = ExportRequest::Format::Html;
    else if (raw.format == "plain" || !raw.timestamps.empty())
        request.format = ExportRequest::Format::Plain;
    if (!raw.timestamps.empty())
        request.timestamps =
            raw.timestamps == "clock" ? ExportRequest::Timestamps::Clock : ExportRequest::Timestamps::Elapsed;
    return request;
}

} // namespace

ParsedShowOptions parseShowOptions(const QByteArrayList& arguments)
{
    OptionParser parser("brood show",
                        CommandText::tr("Tell how an earlier run ended, or print what it wrote."),
                        CommandText::tr("[OPTION…] [RUN]"));
    RawOptions raw;
    declare(parser.app(), raw);
    if (const auto answer = parser.parse(arguments))
        return {std::nullopt, *answer};
    if (!raw.timestamps.empty() && !raw.format.empty() && raw.format == "raw")
        return {std::nullopt, parser.usageError(CommandText::tr(
                                  "Raw output has no timestamps. Write --format plain or --format html."))};
    ShowOptions options;
    if (!raw.run.empty())
        options.run = OptionParser::fromArgument(raw.run);
    options.dataDirectory =
        raw.dataDirectory.empty() ? defaultDataDirectory() : OptionParser::fromArgument(raw.dataDirectory);
    if (wantsOutput(raw))
        options.output = requestFrom(raw);
    return {options, {}};
}

} // namespace brood
