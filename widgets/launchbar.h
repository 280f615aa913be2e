// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/jobsspec.h"

#include <QByteArrayList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace brood {

class CommandEdit;
class ProblemLabel;
class RunActions;

/// The command line and the buttons that act on it. What the buttons do, and when they can, is the actions'
/// matter.
class LaunchBar : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchBar(RunActions* actions, QWidget* parent = nullptr);

    [[nodiscard]] QString commandLine() const;
    void setCommandLine(const QString& line);
    /// Whether the line is one command for the shell, or words to split here.
    void setShell(bool shell);

    /// LaunchSpec::command; empty if there is no command or its quoting is wrong.
    [[nodiscard]] QByteArrayList command() const;

    /// How many children the command becomes, and how many of them run at once; JobsSpec's other parts stay
    /// as they are.
    void setJobs(const JobsSpec& jobs);
    [[nodiscard]] JobsSpec jobsWith(JobsSpec jobs) const;
    /// Whether there are several children even of a single copy.
    void setHasInputs(bool hasInputs);

    /// The command lines to complete from, newest first.
    void setHistory(const QStringList& lines);
    /// What the hidden options are, and what is wrong with them, if anything.
    void setOptionsSummary(const QString& summary, const QString& problem);
    void setOptionsShown(bool shown);
    /// How far what runs says that it is; empty: it says nothing.
    /// @param remaining a guess from how long it took so far.
    void showProgress(std::optional<double> fraction, std::chrono::nanoseconds remaining = {});
    void focusCommand();

Q_SIGNALS:
    /// The line, what it splits into, or how many copies there are of it has changed.
    void commandChanged();
    void optionsToggled(bool shown);
    /// JobsSpec::atOnce was changed by someone.
    void atOnceChanged(int atOnce);
    /// The person wants the line to run in a shell.
    void shellChosen();

private:
    [[nodiscard]] QWidget* createField();
    void addJobs(QHBoxLayout* row);
    void showAtOnce();
    [[nodiscard]] QWidget* createHints();
    [[nodiscard]] QWidget* createButtons(RunActions* actions);
    void launchTyped();
    void parse();
    void showHints();
    void showSummary();
    void drawOptionsToggle();

    RunActions* m_actions;
    CommandEdit* m_command;
    QSpinBox* m_copies;
    QLabel* m_atOnceLabel;
    QSpinBox* m_atOnce;
    QToolButton* m_optionsToggle;
    ProblemLabel* m_problem;
    QLabel* m_shellHint;
    QPushButton* m_useShell;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QLabel* m_progressText; ///< Beside it: in it, Qt's own style cuts words that run from right to left.
    QTimer m_hintDelay;     ///< So that no hint flickers while a quote is still being typed.
    QString m_summaryText;
    QString m_optionsProblem;
    QString m_commandProblem;
    QByteArrayList m_words;
    bool m_hasShellSyntax = false;
    bool m_shell = false;
    bool m_hasInputs = false;
};

} // namespace brood
