// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/optionparser.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace brood {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

/// CLI11 knows no command behind the options.
class UsageFormatter : public CLI::Formatter
{
public:
    explicit UsageFormatter(const QString& usage)
        : m_usage(usage)
    {}
    std::string make_usage(const CLI::App* app, std::string /*name*/) const override
    {
        return CommandText::tr("Usage: %1")
                   .arg(QString::fromStdString(app->get_name()) + QLatin1Char(' ') + m_usage)
                   .toStdString() +
               '\n';
    }

private:
    QString m_usage;
};

} // namespace

OptionParser::OptionParser(const char* name, const QString& description, const QString& usage)
    : m_app(description.toStdString(), name)
{
    m_app.option_defaults()->group(CommandText::tr("Options").toStdString());
    m_app.set_help_flag("-h,--help", CommandText::tr("Print this help and exit").toStdString());
    m_app.set_version_flag("--version", "brood " BROOD_VERSION,
                           CommandText::tr("Print the version and exit").toStdString());
    m_app.formatter(std::make_shared<UsageFormatter>(usage));
    m_app.get_formatter()->column_width(28);
}

std::optional<CommandLineAnswer> OptionParser::parse(const QByteArrayList& arguments)
{
    std::vector<std::string> reversed; // CLI11 takes them from the back.
    for (const QByteArray& argument : arguments)
        reversed.insert(reversed.begin(), argument.toStdString());
    try {
        m_app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        return CommandLineAnswer{QString::fromStdString(m_app.help())};
    } catch (const CLI::CallForVersion&) {
        return CommandLineAnswer{QStringLiteral("brood " BROOD_VERSION "\n")};
    } catch (const CLI::ParseError& error) {
        return usageError(QString::fromStdString(error.what()));
    }
    return std::nullopt;
}

std::optional<CommandLineAnswer> OptionParser::parse(const QByteArrayList& arguments, QByteArrayList& command)
{
    m_app.prefix_command();
    const qsizetype dashes = arguments.indexOf(QByteArray("--"));
    if (auto answer = parse(dashes < 0 ? arguments : arguments.first(dashes)))
        return answer;
    for (const std::string& word : m_app.remaining())
        command += QByteArray::fromStdString(word);
    if (!command.isEmpty() && command.first().startsWith('-'))
        return usageError(
            CommandText::tr("There is no option %1.").arg(QString::fromLocal8Bit(command.first())));
    if (dashes >= 0)
        command += arguments.sliced(dashes + 1);
    return std::nullopt;
}

CommandLineAnswer OptionParser::usageError(const QString& what) const
{
    const QString name = QString::fromStdString(m_app.get_name());
    return {QStringLiteral("brood: ") + what + QLatin1Char('\n') +
                CommandText::tr("“%1 --help” tells how to use it.").arg(name) + QLatin1Char('\n'),
            CommandLineAnswer::Kind::Error};
}

QString OptionParser::fromArgument(const std::string& text)
{
    return QString::fromLocal8Bit(QByteArray::fromStdString(text));
}

CLI::Validator OptionParser::validator(const QString& message, std::function<bool(const QString&)> isGood)
{
    return {[message, isGood = std::move(isGood)](const std::string& value) {
                return isGood(fromArgument(value)) ? std::string()
                                                   : message.arg(fromArgument(value)).toStdString();
            },
            std::string()};
}

QString defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/brood");
}

} // namespace brood
