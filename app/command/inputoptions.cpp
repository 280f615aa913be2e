// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/inputoptions.h"

#include "launch/linesfile.h"

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

LinesFile readFile(const QByteArray& name)
{
    const LetSignalsEndUs letThem;
    return readLinesFile(name);
}

QString nulProblem(const QString& where)
{
    return CommandText::tr("There is a NUL byte in %1, which no command line can hold.").arg(where);
}

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

InputOptions::Read InputOptions::read() const
{
    Read all;
    if (!m_file.empty())
        all = readLines();
    for (const std::string& option : m_parameters) {
        if (!all.problem.isEmpty())
            return all;
        const QByteArray text = QByteArray::fromStdString(option);
        const qsizetype at = text.indexOf('=');
        if (at < 0)
            return {{},
                    CommandText::tr("“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.")
                        .arg(QString::fromLocal8Bit(text))};
        const QByteArray name = text.first(at);
        if (!JobInputs::isName(name))
            return {{},
                    CommandText::tr("“%1” is no name of a parameter. It takes letters, digits and "
                                    "underscores, no digit first, and is not i, the child's number.")
                        .arg(QString::fromLocal8Bit(name))};
        if (all.inputs.columnOf(name))
            return {{}, CommandText::tr("There are two parameters “%1”.").arg(QString::fromLatin1(name))};
        const Read parameter = readParameter(name, text.sliced(at + 1));
        all.problem = parameter.problem;
        all.inputs.combine(parameter.inputs);
    }
    return all;
}

InputOptions::Read InputOptions::readLines() const
{
    const QByteArray name = QByteArray::fromStdString(m_file);
    const LinesFile file = readFile(name);
    if (!file.problem.isEmpty())
        return {{}, file.problem};
    LineFormat format;
    format.end = m_endsWithNul ? '\0' : '\n';
    format.separator = QByteArray::fromStdString(m_separator == "\\t" ? "\t" : m_separator);
    const JobInputs inputs = JobInputs::fromLines(file.bytes, format);
    if (inputs.rows() == 0)
        return {{}, CommandText::tr("There is no line in %1.").arg(shownLinesFile(name))};
    if (inputs.hasNul())
        return {{},
                nulProblem(shownLinesFile(name)) + QLatin1Char(' ') +
                    CommandText::tr("If it stands between the values, --null is what you need.")};
    return {inputs, {}};
}

InputOptions::Read InputOptions::readParameter(const QByteArray& name, const QByteArray& values)
{
    if (values.isEmpty())
        return {{}, CommandText::tr("The parameter “%1” has no values.").arg(QString::fromLatin1(name))};
    if (!values.startsWith('@'))
        return {JobInputs::fromValues(name, values.split(',')), {}};
    const LinesFile file = readFile(values.sliced(1));
    if (!file.problem.isEmpty())
        return {{}, file.problem};
    const JobInputs inputs = JobInputs::fromLines(file.bytes, {}, name);
    if (inputs.rows() == 0)
        return {{}, CommandText::tr("There is no line in %1.").arg(shownLinesFile(values.sliced(1)))};
    if (inputs.hasNul())
        return {{}, nulProblem(shownLinesFile(values.sliced(1)))};
    return {inputs, {}};
}

} // namespace brood
