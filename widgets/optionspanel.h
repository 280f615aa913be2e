// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace brood {

class EnvironmentEdit;
class PathEdit;
class ProblemLabel;

/// How a command is launched: everything in a LaunchSpec but the command itself.
class OptionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsPanel(QWidget* parent = nullptr);

    /// What the panel shows, with that command. Fields that make no sense count as usual; see problem().
    [[nodiscard]] LaunchSpec specWith(const QByteArrayList& command) const;
    /// specWith(spec.command) is then equal to spec.
    void showSpec(const LaunchSpec& spec);
    void setShell(bool shell);

    /// Why the options can't be used, in the user's language; empty if they can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addModes(QFormLayout* form);
    void addPlaces(QFormLayout* form);
    void addLimits(QFormLayout* form);
    void react();
    [[nodiscard]] QString limitsProblem() const;
    struct Lines ///< What was read of m_linesFile.
    {
        QString fileName;
        QDateTime modified;
        qint64 size = 0;
        JobInputs inputs;
        QString problem;
    };
    /// The lines that the children are to get; read only if the file has changed since m_lines.
    [[nodiscard]] Lines readLines() const;

    QCheckBox* m_shell;
    QCheckBox* m_terminal;
    QCheckBox* m_hardwareCounters;
    QSpinBox* m_columns;
    QSpinBox* m_rows;
    PathEdit* m_directory;
    ProblemLabel* m_directoryProblem;
    QComboBox* m_input;
    PathEdit* m_inputFile;
    PathEdit* m_linesFile;
    ProblemLabel* m_linesProblem;
    EnvironmentEdit* m_environment;
    QLineEdit* m_timeout;
    QLineEdit* m_grace;
    QLineEdit* m_successCodes;
    QSpinBox* m_retries;
    QLineEdit* m_keepOutput;
    ProblemLabel* m_limitsProblem;
    Lines m_lines;
    bool m_showing = false; ///< Being filled in: what depends on it waits until all is.
};

} // namespace brood
