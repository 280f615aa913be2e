// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/readinputs.h"

#include <QCoreApplication>

namespace brood {

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

ReadInputs readList(const QByteArray& file, const LineFormat& format, const QByteArray& name,
                    const LinesFileReader& read)
{
    const LinesFile lines = read(file);
    if (!lines.problem.isEmpty())
        return {{}, lines.problem, ReadInputs::Problem::Other};
    const JobInputs inputs = JobInputs::fromLines(lines.bytes, format, name);
    if (inputs.rows() == 0)
        return {{},
                InputText::tr("There is no line in %1.").arg(shownLinesFile(file)),
                ReadInputs::Problem::NoLine};
    if (inputs.hasNul())
        return {{},
                InputText::tr("There is a NUL byte in %1, which no command line can hold.")
                    .arg(shownLinesFile(file)),
                ReadInputs::Problem::Nul};
    return {inputs};
}

ReadInputs readParameter(const QByteArray& name, const QByteArray& values, const LinesFileReader& read)
{
    if (values.isEmpty())
        return {{}, InputText::tr("The parameter “%1” has no values.").arg(QString::fromLatin1(name))};
    if (!values.startsWith('@'))
        return {JobInputs::fromValues(name, values.split(','))};
    ReadInputs list = readList(values.sliced(1), {}, name, read);
    if (list.kind == ReadInputs::Problem::Nul) // Only the lines of the first file can end in NUL.
        list.kind = ReadInputs::Problem::Other;
    return list;
}

} // namespace

ReadInputs readInputs(const InputsSource& source, const LinesFileReader& read)
{
    ReadInputs all;
    if (!source.file.isEmpty())
        all = readList(source.file, source.format, {}, read);
    for (const QByteArray& parameter : source.parameters) {
        if (!all.problem.isEmpty())
            return all;
        const qsizetype at = parameter.indexOf('=');
        if (at < 0)
            return {{},
                    InputText::tr("“%1” is not of the form NAME=VALUE,VALUE… or NAME=@FILE.")
                        .arg(QString::fromLocal8Bit(parameter))};
        const QByteArray name = parameter.first(at);
        if (!JobInputs::isName(name))
            return {{},
                    InputText::tr("“%1” is no name of a parameter. It takes letters, digits and "
                                  "underscores, no digit first, and is not i, the child's number.")
                        .arg(QString::fromLocal8Bit(name))};
        if (all.inputs.columnOf(name))
            return {{}, InputText::tr("There are two parameters “%1”.").arg(QString::fromLatin1(name))};
        const ReadInputs list = readParameter(name, parameter.sliced(at + 1), read);
        all.problem = list.problem;
        all.kind = list.kind;
        all.inputs.combine(list.inputs);
    }
    all.inputs.setSource(source);
    return all;
}

QByteArray separatorFromText(const QByteArray& text)
{
    return text == "\\t" ? QByteArray("\t") : text;
}

QByteArray separatorToText(const QByteArray& separator)
{
    return separator == "\t" ? QByteArray("\\t") : separator;
}

} // namespace brood
