// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

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

/// How each child of a launch runs: everything in a LaunchSpec but its command and its `jobs`.
class ChildForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChildForm(QWidget* parent = nullptr);

    /// What is filled in, with that command. Fields that make no sense count as usual; see problem().
    [[nodiscard]] LaunchSpec specWith(const QByteArrayList& command) const;
    void showSpec(const LaunchSpec& spec);
    void setShell(bool shell);
    /// Where the child starts; empty: in brood's own directory.
    [[nodiscard]] QByteArray workingDirectory() const;

    /// Why what is filled in can't be used, in the user's language; empty if it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addModes(QFormLayout* form);
    void addPlaces(QFormLayout* form);
    void addLimits(QFormLayout* form);
    void react();
    [[nodiscard]] QString limitsProblem() const;

    QCheckBox* m_shell;
    QCheckBox* m_terminal;
    QCheckBox* m_hardwareCounters;
    QSpinBox* m_columns;
    QSpinBox* m_rows;
    PathEdit* m_directory;
    ProblemLabel* m_directoryProblem;
    QComboBox* m_input;
    PathEdit* m_inputFile;
    EnvironmentEdit* m_environment;
    QLineEdit* m_timeout;
    QLineEdit* m_grace;
    QLineEdit* m_successCodes;
    QLineEdit* m_keepOutput;
    ProblemLabel* m_limitsProblem;
    bool m_showing = false; ///< Being filled in: what depends on it waits until all is.
};

} // namespace brood
