// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/windowoptions.h"

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

QString fromArgument(const std::string& text)
{
    return OptionParser::fromArgument(text);
}

} // namespace

ParsedWindowOptions parseWindowOptions(const QByteArrayList& arguments)
{
    OptionParser parser(
        "brood",
        CommandText::tr("Open the window of Brood, a process monitor.\n"
                        "“brood run” does the same in the terminal, “brood ramp” finds out how "
                        "many children at once are too many, and “brood show” shows what "
                        "became of a run."),
        CommandText::tr("[OPTION…] -- COMMAND [ARGUMENT…]"));
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
