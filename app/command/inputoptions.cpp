// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/inputoptions.h"

#include <QCoreApplication>

#include <csignal>

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

/// Brood blocks signals to take them up one by one, for which there is no time while it reads.
class LetSignalsEndUs
{
public:
    LetSignalsEndUs()
    {
        sigset_t ending;
        sigemptyset(&ending);
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&ending, number);
        pthread_sigmask(SIG_UNBLOCK, &ending, &m_before);
    }
    ~LetSignalsEndUs() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    LetSignalsEndUs(const LetSignalsEndUs&) = delete;
    LetSignalsEndUs& operator=(const LetSignalsEndUs&) = delete;

private:
    sigset_t m_before = {};
};

} // namespace

void InputOptions::declare(CLI::App& app)
{
    const auto once = CLI::MultiOptionPolicy::TakeLast;
    CLI::Option* const input =
        app.add_option("--input", m_file,
                       toStd(CommandText::tr("Run the command for each line of a file (-: of stdin), which "
                                             "{} in it stands for")))
            ->type_name(toStd(CommandText::tr("FILE|-")))
            ->multi_option_policy(once);
    app.add_flag("--null", m_endsWithNul,
                 toStd(CommandText::tr("What --input reads has a NUL behind each line, no line break")))
        ->needs(input);
    app.add_option("--columns", m_separator,
                   toStd(CommandText::tr("Split each line there, such as at , or \\t, into {1}, {2} …")))
        ->type_name(toStd(CommandText::tr("SEPARATOR")))
        ->check(OptionParser::validator(CommandText::tr("“%1” separates nothing."),
                                        [](const QString& text) { return !text.isEmpty(); }))
        ->multi_option_policy(once)
        ->needs(input);
    app.add_option(
           "--param", m_parameters,
           toStd(CommandText::tr("Run the command for each of these values, or lines of a file, which "
                                 "{NAME} stands for; if repeated, for each combination")))
        ->type_name(toStd(CommandText::tr("NAME=VALUE,…|NAME=@FILE")))
        ->expected(1)
        ->take_all();
}

ReadInputs InputOptions::read() const
{
    InputsSource source;
    source.file = QByteArray::fromStdString(m_file);
    source.format.end = m_endsWithNul ? '\0' : '\n';
    source.format.separator = separatorFromText(QByteArray::fromStdString(m_separator));
    for (const std::string& parameter : m_parameters)
        source.parameters += QByteArray::fromStdString(parameter);
    const LetSignalsEndUs letThem;
    ReadInputs read = readInputs(source);
    if (read.kind == ReadInputs::Problem::Nul)
        read.problem +=
            QLatin1Char(' ') + CommandText::tr("If it stands between the values, --null is what you need.");
    return read;
}

} // namespace brood
