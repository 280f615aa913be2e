// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputsfields.h"

#include "launch/jobsspec.h"
#include "launch/shellquoting.h"
#include "widgets/bytetext.h"
#include "widgets/formrows.h"
#include "widgets/pathedit.h"
#include "widgets/problemlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace brood {

InputsFields::InputsFields(QFormLayout* form, QObject* parent)
    : QObject(parent)
    , m_file(new PathEdit(PathEdit::Kind::File, tr("Lines of a file")))
    , m_separator(new QLineEdit)
    , m_nul(new QCheckBox(tr("end in NUL")))
    , m_parameters(new QLineEdit)
    , m_problem(new ProblemLabel)
{
    introduce(m_file, QStringLiteral("inputFileOfJobs"), tr("Lines of a file"),
              tr("Start a child for each line of this file. {} in the command stands for the line; if it is "
                 "not there, the line is the last argument"));
    introduce(m_separator, QStringLiteral("lineSeparator"), tr("Separator of columns"),
              tr("Split each line there, such as at , or \\t, into {1}, {2} …"));
    introduce(m_nul, QStringLiteral("linesEndInNul"), tr("Lines end in NUL"),
              tr("The file has a NUL behind each line, no line break"));
    introduce(m_parameters, QStringLiteral("parameters"), tr("Parameters"),
              tr("Start a child for each of these values, or lines of a file, which {NAME} stands for; for "
                 "each combination if there are several: size=1,2,3 host=@hosts.txt"));
    m_file->setPlaceholderText(tr("none"));
    m_separator->setPlaceholderText(tr("none"));
    makeShort(m_separator);
    m_parameters->setPlaceholderText(tr("none"));
    m_parameters->setLayoutDirection(Qt::LeftToRight);

    auto* const lines = new QHBoxLayout;
    lines->addWidget(m_file, 1);
    lines->addLayout(formRow({{tr("split at:"), m_separator}, {{}, m_nul}}));
    form->addRow(tr("Lines of a file:"), lines);
    form->addRow(tr("Parameters:"), m_parameters);
    form->addRow(QString(), m_problem);
    connect(m_file, &PathEdit::changed, this, &InputsFields::react);
    connect(m_nul, &QCheckBox::toggled, this, &InputsFields::react);
    for (const QLineEdit* const edit : {m_separator, m_parameters})
        connect(edit, &QLineEdit::textChanged, this, &InputsFields::react);
}

JobInputs InputsFields::inputs() const
{
    return look().read.inputs; // A file may have changed since.
}

void InputsFields::showSource(const InputsSource& source)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_file->setPath(source.file);
        m_separator->setText(textFromBytes(separatorToText(source.format.separator)));
        m_nul->setChecked(source.format.end == '\0');
        m_parameters->setText(textFromBytes(quoteCommandLine(source.parameters)));
    }
    react();
}

void InputsFields::setBase(const QByteArray& directory)
{
    if (m_base == directory)
        return;
    m_base = directory;
    m_file->setBase(directory);
    react();
}

InputsSource InputsFields::source() const
{
    InputsSource source;
    source.file = m_file->path();
    if (!source.file.isEmpty()) {
        source.format.separator = separatorFromText(bytesFromText(m_separator->text()));
        source.format.end = m_nul->isChecked() ? '\0' : '\n';
    }
    const ParsedCommandLine parsed = parseCommandLine(bytesFromText(m_parameters->text()));
    if (parsed.error == ParsedCommandLine::Error::None)
        source.parameters = parsed.words;
    return source;
}

QString InputsFields::fileName(const QByteArray& path) const
{
    return QDir(m_base.isEmpty() ? QDir::currentPath() : QFile::decodeName(m_base))
        .absoluteFilePath(QFile::decodeName(path));
}

std::vector<InputsFields::FileState> InputsFields::filesOf(const InputsSource& source) const
{
    std::vector<FileState> files;
    const auto add = [&](const QByteArray& path) {
        const QFileInfo file(fileName(path));
        files.push_back({file.filePath(), file.lastModified(), file.size()});
    };
    if (!source.file.isEmpty())
        add(source.file);
    for (const QByteArray& parameter : source.parameters) {
        if (const qsizetype at = parameter.indexOf("=@"); at >= 0)
            add(parameter.sliced(at + 2));
    }
    return files;
}

InputsFields::Known InputsFields::look() const
{
    Known now{source(), {}, {}};
    now.files = filesOf(now.source);
    if (now.source == m_known.source && now.files == m_known.files && m_known.read.problem.isEmpty())
        return m_known;
    if (parseCommandLine(bytesFromText(m_parameters->text())).error != ParsedCommandLine::Error::None) {
        now.read.problem = tr("A quote in the parameters is not closed.");
        return now;
    }
    now.read = readInputs(now.source, [this](const QByteArray& path) -> LinesFile {
        const QString name = fileName(path);
        const QFileInfo file(name);
        // Whatever else it is, a pipe say, might keep us waiting.
        if (file.exists() && !file.isFile())
            return {{}, tr("“%1” is no file of lines.").arg(name)};
        return readLinesFile(QFile::encodeName(name));
    });
    if (now.read.kind == ReadInputs::Problem::Nul)
        now.read.problem += u' ' + tr("If it stands between the lines, turn on “end in NUL”.");
    if (now.read.inputs.rows() > JobsSpec::most && !now.read.inputs.isNone())
        now.read = {{}, tr("There can be no more than %Ln children.", nullptr, JobsSpec::most)};
    return now;
}

void InputsFields::react()
{
    if (m_showing)
        return;
    m_separator->setEnabled(!m_file->path().isEmpty());
    m_nul->setEnabled(!m_file->path().isEmpty());
    m_known = look();
    m_problem->setProblem(m_known.read.problem);
    Q_EMIT changed();
}

} // namespace brood
