// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "launch/recentcommands.h"
#include "session/agentcommand.h"
#include "widgets/taskbarprogress.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QMessageBox;
class QScrollArea;
class QThread;

namespace brood {

class CurrentRamp;
class CurrentRun;
class ChildrenPanel;
class DesktopNotifier;
class DetailsPanel;
class ExportActions;
class InputBar;
class LaunchBar;
class OptionsPanel;
class OutputPanel;
class ProblemBar;
class ProcessPanel;
class RampPanel;
class ResultBanner;
class RunActions;
class SidePages;
class SpanBar;
class StatusLine;
class SurvivorBar;
class TimelineView;
struct ChildSnapshot;
struct RampResult;
struct ResultText;
struct RunResult;

/// The window: knows all its parts, which don't know one another, and shows them one run at a time.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param dataDirectory where commands and runs are remembered.
    MainWindow(AgentCommand agent, const QString& dataDirectory, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Fills in the command and the options.
    void setSpec(const LaunchSpec& spec);
    /// What is filled in, with the command as words or, for a shell, one string.
    [[nodiscard]] LaunchSpec spec() const;

    /// Launches what is filled in, unless something runs or what is filled in makes no sense.
    void launch();
    /// Brood was told to end: stops what runs without asking, closes, then interrupted().
    void interrupt(int signalNumber);

Q_SIGNALS:
    /// After interrupt(), when nothing runs any more and the window is closed.
    void interrupted(int signalNumber);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget* createCentre();
    void createMenus();
    void connectActions();
    void connectTimeline();
    void connectProcesses();
    void connectChildren();
    void fillInFirstCommand();

    void start(const LaunchSpec& spec);
    /// @param dataDirectory where it is kept; without one, in memory only.
    void startRun(const LaunchSpec& spec, const std::optional<QString>& dataDirectory);
    void startRamp();
    void showLevels();
    void retryFailed();
    void resumeQueue(const LaunchSpec& queue);
    void resumeFound(const LaunchSpec& wanted, const QString& problem);
    void roundFinished(const RunResult& result);
    void finishRamp(const RampResult& result);
    [[nodiscard]] bool isRamping() const;
    void stop();
    void finish(const RunResult& result);
    /// The children have ended; what they left running goes on until it ends or is told to.
    void survive();
    void tellEnding(const ResultText& text);
    void drawProcesses();
    void remember(const QString& commandLine);
    /// Whether children run, or what they left running is being ended.
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasSurvivors() const;
    /// Whether something is to be stopped before the window may close.
    [[nodiscard]] bool isBusy() const { return isRunning() || hasSurvivors() || isRamping(); }

    void draw();
    void drawProgress(const ChildSnapshot& child);
    void drawJobs();
    [[nodiscard]] ResultText endingSoFar() const;
    void drawLaunchability();
    void drawOutputStatus();
    void drawSoon();
    /// The left side is there only if something is to be seen in it.
    void drawSpan();
    void drawFraction();
    void launchOnTerminal();
    void updateActions();
    void updateQueueActions(bool sensible);
    void notifyOf(const QString& headline);
    [[nodiscard]] QString whatStillRuns() const;
    [[nodiscard]] QString whatClosingDoes() const;
    void askWhetherToClose();
    void closeNow();
    void showAbout();

    AgentCommand m_agent;
    QString m_dataDirectory;
    RecentCommands m_recent;
    RunActions* m_actions;
    LaunchBar* m_launchBar;
    OptionsPanel* m_options;
    QScrollArea* m_optionsArea;
    QString m_optionsProblem; ///< Why what is filled in beside the command can't be launched.
    bool m_hasMany = false;   ///< What is filled in is several children.
    ResultBanner* m_banner;
    DetailsPanel* m_details;
    SidePages* m_sidePages; ///< The next two.
    RampPanel* m_levels;
    ChildrenPanel* m_children;
    TimelineView* m_timeline;
    ProcessPanel* m_processes;
    SpanBar* m_span;
    ExportActions* m_exports;
    OutputPanel* m_output;
    InputBar* m_input;
    SurvivorBar* m_survivors;
    ProblemBar* m_problems;
    StatusLine* m_status;
    DesktopNotifier* m_notifier;
    TaskbarProgress m_taskbar;
    QAction* m_showOptions = nullptr;
    QAction* m_showChildren = nullptr;
    QAction* m_showProcesses = nullptr;
    QPointer<QMessageBox> m_closeQuestion;
    QTimer m_frame;     ///< Only while there is something new to draw.
    QTimer m_closeSoon; ///< At once, but not from inside whatever found out that nothing runs any more.
    QElapsedTimer m_sinceStop;
    std::unique_ptr<CurrentRamp> m_ramp;    ///< If the last thing that was launched is one.
    std::unique_ptr<CurrentRun> m_run;      ///< The last one; none before the first.
    bool m_hasTold = false;                 ///< The last run's ending was told; only survivors may be left.
    std::size_t m_childrenSeen = 0;         ///< By the timeline.
    bool m_isStarting = false;              ///< Inside start().
    bool m_closing = false;                 ///< Closes as soon as nothing runs.
    std::unique_ptr<QThread> m_lookingBack; ///< Until it is known what an earlier run has done.
    std::function<void()> m_next;           ///< What is to be launched when what runs has ended.
    std::optional<int> m_interruptSignal;
};

} // namespace brood
