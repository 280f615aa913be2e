// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "metrics/treemetrics.h"
#include "output/outputsink.h"
#include "plan/jobqueue.h"
#include "session/agentcommand.h"
#include "session/childsnapshot.h"
#include "session/jobsprogress.h"
#include "session/processtree.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace brood {

/// One launch from beginning to end: the only place where requests, records, output and results meet.
///
/// A session is used once: start(), any number of control requests, finished(). Every start() ends in exactly
/// one finished(), which never comes from inside start(), comes after the last write() to the output sink and
/// after nothing of the run is left running, and after which the session emits nothing more. Destroying a
/// session that is running closes the agent's stdin, upon which the agent ends the tree.
///
/// Used in one thread, which needs an event loop. Nothing here blocks; the output goes to the sink in a
/// thread of its own, before the signals that come behind it in the run.
class RunSession : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,      ///< Before start().
        Running,   ///< From start() until the last child has ended.
        Surviving, ///< Every child has ended; what survived them lives on (setSurvivorsKept()).
        Ending,    ///< Every child has ended; what survived them is being ended.
        Finished,  ///< result() is there.
    };

    /// @param sink takes the output; it must outlive the session. May be null: output is then counted and
    /// dropped.
    RunSession(AgentCommand agent, OutputSink* sink, QObject* parent = nullptr);
    ~RunSession() override;

    /// @pre state() is Idle.
    void start(const LaunchSpec& spec);

    /// A UUID without braces; the session has it from the beginning.
    [[nodiscard]] const QString& id() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] const LaunchSpec& spec() const;
    [[nodiscard]] bool isActive() const
    {
        return state() == State::Running || state() == State::Surviving || state() == State::Ending;
    }
    /// Between pause() and resume().
    [[nodiscard]] bool isPaused() const;
    /// Between hold() and unhold().
    [[nodiscard]] bool isHeld() const;
    /// Whether everything was told to stop.
    [[nodiscard]] bool isStopping() const;
    /// The elapsed axis's now; zero before the first child was taken up, and the run's length when it has
    /// finished.
    [[nodiscard]] std::chrono::nanoseconds elapsed() const;
    /// The elapsed axis's now, whether or not anything runs: what processes() are as old as. Zero before the
    /// first child was taken up.
    [[nodiscard]] std::chrono::nanoseconds now() const;
    /// Every attempt so far, oldest first.
    [[nodiscard]] QList<ChildSnapshot> children() const;
    /// Nothing if there is no attempt with this number (ChildStatus::number), as it was taken back.
    [[nodiscard]] std::optional<ChildSnapshot> child(std::uint32_t number) const;
    /// The attempt that was asked for last; nothing before start().
    [[nodiscard]] std::optional<ChildSnapshot> youngestChild() const;
    /// Calls `visit` for the attempts that changed since this was asked last, and for those that go on and
    /// are looked at; each once, oldest first. One that is not there any more is left out.
    /// @param seen belongs to who asks: 0 at first, and brought up to date. @param isLookedAt none: all are
    void visitChangedChildren(std::size_t& seen, const ChildFilter& isLookedAt,
                              const std::function<void(const ChildSnapshot&)>& visit) const;
    /// Of the attempts that have finished, in the order of their ends.
    [[nodiscard]] const QList<ChildResult>& results() const;
    /// How many attempts there were so far.
    [[nodiscard]] int attempts() const;
    /// What has become of the children so far.
    [[nodiscard]] JobQueue::Counts counts() const;
    /// The same, and how long it took.
    [[nodiscard]] JobsProgress jobsProgress() const;
    /// What the youngest attempt has written to stdout so far.
    [[nodiscard]] std::uint64_t stdoutBytes() const;
    /// In how many pieces these were read.
    [[nodiscard]] std::uint64_t stdoutPieces() const;
    /// What the children use; it grows while they run. Lives as long as the session.
    [[nodiscard]] const TreeMetrics& metrics() const;
    /// What has been sampled of an attempt that has not finished; null if there is nothing yet. Valid until
    /// control returns to the event loop.
    [[nodiscard]] const TreeSummary* sampled(std::uint32_t number) const;
    /// What belongs to the children, as far as it is watched. Lives as long as the session.
    [[nodiscard]] const ProcessTree& processes() const;
    /// @pre state() is Finished.
    [[nodiscard]] const RunResult& result() const;

    // Requests. Each is harmless in any state: where there is nothing to do, nothing is done.

    /// Whether what outlives the last child is left alone: the session is Surviving then, until the last one
    /// has ended or is told to. Otherwise it is ended at once; that is so unless changed.
    void setSurvivorsKept(bool kept);
    /// Whether processes() is kept up to date, about twice a second. It is while Surviving, too.
    void setProcessesWatched(bool watched);
    /// Sends any signal to one of processes(); to no other that got its pid meanwhile.
    void signalProcess(const ProcessKey& process, int number);
    /// Asks for ProcessSnapshot::pssBytes. Looking stalls each process for up to milliseconds.
    void measurePss();
    /// SIGTERM to all trees, SIGKILL after the grace period. A second call kills at once. Nothing is started
    /// any more.
    void stop();
    /// SIGKILL to all trees.
    void kill();
    /// Like stop(), because brood itself was told to end: the outcome is Interrupted.
    void interrupt();
    /// Stops the trees of all children (SIGSTOP), and starts none meanwhile; a barrier stays down.
    void pause();
    void resume();
    /// Starts no child from now on; those that run go on. Whoever waits at a barrier stays there.
    void hold();
    void unhold();
    /// Starts no child any more; those that run go on, and the run ends with them.
    void startNoMore();
    /// How many children may run at once from now on; see JobsSpec::atOnce. None is stopped for it.
    void setAtOnce(int atOnce);
    /// Stops one attempt (ChildStatus::number) as stop() does all. @param now kills it at once
    void stopChild(std::uint32_t number, bool now);
    /// Those that failed so far get as many tries as at first, as long as the session is Running. Takes back
    /// a halt.
    void retryFailed();
    /// Sends any signal to all children, or to their whole trees.
    void sendSignal(int number, bool wholeTree);
    /// Bytes for the stdin of a child started with StdinSource::Live; queued until the child takes them. They
    /// are the first attempt's of the first child: others find the end of their stdin at once.
    void writeInput(const QByteArray& bytes);
    /// Ends the child's stdin behind what was written; on a terminal, types the end-of-file character.
    void closeInput();
    void resizeTerminal(TerminalCells cells);
    /// Nobody reads this stream any more: the child meets a closed pipe. The sink may still get what is under
    /// way.
    void closeOutput(OutputStream stream);
    /// Bytes written with writeInput() that the child has not taken yet.
    [[nodiscard]] std::size_t pendingInput() const;

Q_SIGNALS:
    /// A child runs, was paused, resumed, told to stop, or died: look at children().
    void childrenChanged();
    /// One attempt has ended and all its output was written to the sink. Comes before finished(), in any
    /// number.
    void childFinished(const brood::ChildResult& result);
    /// The session is Surviving now. The children's results were told.
    void survived();
    /// processes() has changed.
    void processesChanged();
    /// A signal could not be sent; in the user's language.
    void signalFailed(const QString& message);
    /// This machine lets no more children run at the same time, though more may, or not even one: told once,
    /// in the user's language.
    void noRoom(const QString& message);
    /// The child takes more input: pendingInput() has fallen.
    void inputTaken();
    /// The child no longer reads its stdin.
    void inputClosed();
    void finished(const brood::RunResult& result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace brood
