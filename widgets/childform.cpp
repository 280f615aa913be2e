// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/childform.h"

#include "launch/bytesize.h"
#include "launch/duration.h"
#include "widgets/bytetext.h"
#include "widgets/environmentedit.h"
#include "widgets/pathedit.h"
#include "widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace brood {

namespace {

constexpr int mostCells = 9999;

QSpinBox* createCells(const QString& objectName, const QString& name, int value)
{
    auto* box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setRange(1, mostCells);
    box->setValue(value);
    return box;
}

/// A short text with a label in front.
QLineEdit* addField(QHBoxLayout* row, const QString& objectName, QLabel* label, const QString& name)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setLayoutDirection(Qt::LeftToRight);
    label->setBuddy(field);
    if (row->count() > 0) {
        row->addSpacing(12);
        row->addWidget(label);
    }
    row->addWidget(field, 1);
    return field;
}

bool isDuration(const QString& text)
{
    return parseDuration(text.trimmed()).has_value();
}

} // namespace

ChildForm::ChildForm(QWidget* parent)
    : QWidget(parent)
    , m_shell(new QCheckBox(tr("Run in &a shell")))
    , m_terminal(new QCheckBox(tr("Pseudo-&terminal")))
    , m_hardwareCounters(new QCheckBox(tr("Hardware counters")))
    , m_columns(createCells(QStringLiteral("columns"), tr("Columns"), TerminalCells().columns))
    , m_rows(createCells(QStringLiteral("rows"), tr("Rows"), TerminalCells().rows))
    , m_directory(new PathEdit(PathEdit::Kind::Directory, tr("Working directory")))
    , m_directoryProblem(new ProblemLabel)
    , m_input(new QComboBox)
    , m_inputFile(new PathEdit(PathEdit::Kind::File, tr("Input file")))
    , m_environment(new EnvironmentEdit)
    , m_limitsProblem(new ProblemLabel)
{
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addModes(form);
    addPlaces(form);
    addLimits(form);
    showSpec(LaunchSpec());
}

void ChildForm::addModes(QFormLayout* form)
{
    m_shell->setObjectName(QStringLiteral("shell"));
    m_shell->setToolTip(tr("Give the command to /bin/sh, with pipes, redirections, variables and patterns"));
    m_terminal->setObjectName(QStringLiteral("terminal"));
    m_terminal->setToolTip(
        tr("Run the command on a terminal of that many columns and rows instead of pipes"));
    m_hardwareCounters->setObjectName(QStringLiteral("hardwareCounters"));
    m_hardwareCounters->setToolTip(
        tr("Count instructions, cycles and cache misses, where the system allows it. "
           "Programs that start many processes run slower with it. Also gives exact figures of the whole "
           "tree, where a control group may be made"));
    auto* modes = new QHBoxLayout;
    modes->addWidget(m_shell);
    modes->addSpacing(18);
    modes->addWidget(m_terminal);
    modes->addWidget(m_columns);
    modes->addWidget(new QLabel(QStringLiteral("×")));
    modes->addWidget(m_rows);
    modes->addStretch(1);
    form->addRow(QString(), modes);
    connect(m_shell, &QCheckBox::toggled, this, &ChildForm::react);
    connect(m_terminal, &QCheckBox::toggled, this, &ChildForm::react);
    connect(m_hardwareCounters, &QCheckBox::toggled, this, &ChildForm::react);
    connect(m_columns, &QSpinBox::valueChanged, this, &ChildForm::react);
    connect(m_rows, &QSpinBox::valueChanged, this, &ChildForm::react);
}

void ChildForm::addPlaces(QFormLayout* form)
{
    m_directory->setObjectName(QStringLiteral("workingDirectory"));
    m_directory->setPlaceholderText(QDir::currentPath());
    form->addRow(tr("&Working directory:"), m_directory);
    form->addRow(QString(), m_directoryProblem);

    m_input->setObjectName(QStringLiteral("standardInput"));
    m_input->setAccessibleName(tr("Standard input"));
    m_input->addItem(tr("Nothing"), QVariant::fromValue(StdinSource::Null));
    m_input->addItem(tr("File"), QVariant::fromValue(StdinSource::File));
    m_input->addItem(tr("Typed while it runs"), QVariant::fromValue(StdinSource::Live));
    m_inputFile->setObjectName(QStringLiteral("inputFile"));
    QSizePolicy policy = m_inputFile->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_inputFile->setSizePolicy(policy);
    auto* input = new QHBoxLayout;
    input->addWidget(m_input);
    input->addWidget(m_inputFile, 1);
    auto* inputLabel = new QLabel(tr("Stan&dard input:"));
    inputLabel->setBuddy(m_input);
    form->addRow(inputLabel, input);
    form->addRow(tr("&Environment:"), m_environment);

    connect(m_directory, &PathEdit::changed, this, &ChildForm::react);
    connect(m_input, &QComboBox::currentIndexChanged, this, &ChildForm::react);
    connect(m_inputFile, &PathEdit::changed, this, &ChildForm::react);
    connect(m_environment, &EnvironmentEdit::changed, this, &ChildForm::react);
}

void ChildForm::addLimits(QFormLayout* form)
{
    auto* limits = new QHBoxLayout;
    auto* timeoutLabel = new QLabel(tr("T&imeout:"));
    m_timeout = addField(limits, QStringLiteral("timeout"), timeoutLabel, tr("Timeout"));
    m_timeout->setPlaceholderText(tr("none"));
    m_timeout->setToolTip(tr("Stop the command after so long: 500ms, 2s, 1m30s"));
    m_grace = addField(limits, QStringLiteral("grace"), new QLabel(tr("Stop &grace:")), tr("Stop grace"));
    m_grace->setToolTip(tr("How long a stop waits from SIGTERM to SIGKILL: 500ms, 2s, 1m30s"));
    m_successCodes = addField(limits, QStringLiteral("successCodes"), new QLabel(tr("Success &codes:")),
                              tr("Success codes"));
    m_successCodes->setToolTip(tr("The exit codes that count as success: 0,3,10-12"));
    form->addRow(timeoutLabel, limits);
    auto* keeping = new QHBoxLayout;
    auto* keepLabel = new QLabel(tr("&Keep output:"));
    m_keepOutput = addField(keeping, QStringLiteral("keepOutput"), keepLabel, tr("Keep output"));
    m_keepOutput->setPlaceholderText(tr("all", "of the output"));
    m_keepOutput->setToolTip(tr("Keep only about so much of the output, the newest: 500M, 2G"));
    keeping->addSpacing(12);
    keeping->addWidget(m_hardwareCounters);
    form->addRow(keepLabel, keeping);
    form->addRow(QString(), m_limitsProblem);

    for (const QLineEdit* field : {m_timeout, m_grace, m_successCodes, m_keepOutput})
        connect(field, &QLineEdit::textChanged, this, &ChildForm::react);
}

LaunchSpec ChildForm::specWith(const QByteArrayList& command) const
{
    LaunchSpec spec;
    spec.command = command;
    spec.shell = m_shell->isChecked();
    spec.workingDirectory = m_directory->path();
    spec.environment = m_environment->delta();
    spec.stdinSource = m_input->currentData().value<StdinSource>();
    spec.stdinFile = m_inputFile->path();
    if (m_terminal->isChecked())
        spec.terminal = TerminalCells{m_columns->value(), m_rows->value()};
    spec.hardwareCounters = m_hardwareCounters->isChecked();
    spec.timeout = parseTimeout(m_timeout->text().trimmed());
    spec.grace = parseDuration(m_grace->text().trimmed()).value_or(spec.grace);
    spec.successCodes = SuccessCodes::parse(m_successCodes->text()).value_or(spec.successCodes);
    spec.outputLimit = parseByteSize(m_keepOutput->text().trimmed());
    return spec;
}

void ChildForm::showSpec(const LaunchSpec& spec)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_shell->setChecked(spec.shell);
        m_directory->setPath(spec.workingDirectory);
        m_environment->setDelta(spec.environment);
        m_input->setCurrentIndex(m_input->findData(QVariant::fromValue(spec.stdinSource)));
        m_inputFile->setPath(spec.stdinFile);
        m_terminal->setChecked(spec.terminal.has_value());
        m_hardwareCounters->setChecked(spec.hardwareCounters);
        const TerminalCells cells = spec.terminal.value_or(TerminalCells());
        m_columns->setValue(cells.columns);
        m_rows->setValue(cells.rows);
        m_timeout->setText(spec.timeout ? durationToText(*spec.timeout) : QString());
        m_grace->setText(durationToText(spec.grace));
        m_successCodes->setText(spec.successCodes.toString());
        m_keepOutput->setText(spec.outputLimit ? byteSizeToText(*spec.outputLimit) : QString());
    }
    react();
}

void ChildForm::setShell(bool shell)
{
    m_shell->setChecked(shell);
}

QByteArray ChildForm::workingDirectory() const
{
    return m_directory->path();
}

QString ChildForm::problem() const
{
    const QString environment = m_environment->problem();
    return environment.isEmpty() ? limitsProblem() : environment;
}

void ChildForm::react()
{
    if (m_showing)
        return;
    m_columns->setEnabled(m_terminal->isChecked());
    m_rows->setEnabled(m_terminal->isChecked());
    m_inputFile->setVisible(m_input->currentData().value<StdinSource>() == StdinSource::File);
    m_inputFile->setBase(m_directory->path());
    // Said, but no reason not to launch: it may be there by then, and whoever starts the command tells it
    // exactly.
    const QString directory = textFromBytes(m_directory->path());
    m_directoryProblem->setProblem(directory.isEmpty() || QFileInfo(directory).isDir()
                                       ? QString()
                                       : tr("There is no such directory at the moment."));
    m_limitsProblem->setProblem(limitsProblem());
    Q_EMIT changed();
}

QString ChildForm::limitsProblem() const
{
    if (!m_timeout->text().trimmed().isEmpty() && !isDuration(m_timeout->text()))
        return tr("The timeout “%1” is not a duration. Write 500ms, 2s or 1m30s, or nothing for none.")
            .arg(m_timeout->text());
    if (!isDuration(m_grace->text()))
        return tr("The stop grace “%1” is not a duration. Write 500ms, 2s or 1m30s.").arg(m_grace->text());
    if (!SuccessCodes::parse(m_successCodes->text()))
        return tr("The success codes “%1” are not numbers from 0 to 255. Write 0 or 0,3,10-12.")
            .arg(m_successCodes->text());
    if (const QString kept = m_keepOutput->text().trimmed(); !kept.isEmpty() && !parseByteSize(kept))
        return tr("“%1” is no amount of output to keep. Write 500M or 2G, or nothing for all.").arg(kept);
    return {};
}

} // namespace brood
