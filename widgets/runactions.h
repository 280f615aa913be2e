// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>

#include <memory>

namespace brood {

/// What can be done with a run, each once, for whatever menu, button or shortcut offers it.
class RunActions : public QObject
{
    Q_OBJECT

public:
    enum class Activity
    {
        Idle,
        Running,
        Paused,
        Stopping,
        Surviving, ///< The child is dead; what it left running may go on.
        Searching, ///< A ramp, which can only be stopped.
        Ending,    ///< The child is dead; its output and what it left running are still being dealt with.
    };

    explicit RunActions(QWidget* parent);

    /// @param canLaunch there is a command, and it and the options make sense.
    /// @param canLaunchAgain something was launched before.
    void update(Activity activity, bool canLaunch, bool canLaunchAgain);

    [[nodiscard]] QAction* launch() const { return m_launch; }
    /// Searches the number of children at once at which it breaks.
    [[nodiscard]] QAction* ramp() const { return m_ramp; }
    [[nodiscard]] QAction* launchAgain() const { return m_launchAgain; }
    /// Launches what had not succeeded before.
    [[nodiscard]] QAction* resumeQueue() const { return m_resumeQueue; }
    [[nodiscard]] QAction* stop() const { return m_stop; }
    [[nodiscard]] QAction* kill() const { return m_kill; }
    /// Pauses or resumes, as its text says; triggered() emits pauseRequested() or resumeRequested().
    [[nodiscard]] QAction* pause() const { return m_pause; }
    /// Checked: no more children are started.
    [[nodiscard]] QAction* hold() const { return m_hold; }
    void updateHold(bool isPossible, bool isHeld);
    /// Stop, kill and all signals.
    [[nodiscard]] QMenu* stopMenu() const { return m_stopMenu.get(); }
    [[nodiscard]] QMenu* signalMenu() const;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void signalChosen(int number, bool wholeTree);

private:
    void showPauseAs(bool resume);

    QAction* m_launch;
    QAction* m_ramp;
    QAction* m_launchAgain;
    QAction* m_resumeQueue;
    QAction* m_stop;
    QAction* m_kill;
    QAction* m_pause;
    QAction* m_hold;
    std::unique_ptr<QMenu> m_stopMenu;
    QMenu* m_signalMenu;
    bool m_paused = false;
};

} // namespace brood
