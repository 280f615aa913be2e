// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/jobqueue.h"
#include "plan/mediantimeout.h"
#include "plan/restestimate.h"
#include "session/agentclock.h"
#include "session/agentconnection.h"
#include "session/childtable.h"
#include "session/inputqueue.h"
#include "session/limitsearch.h"
#include "session/outputrouter.h"
#include "session/processtree.h"
#include "session/runmetrics.h"
#include "session/runsession.h"

#include <QTimer>

#include <map>
#include <optional>
#include <set>

namespace brood {

/// How a run goes on, record by record. Used by RunSession alone.
class RunSession::Private
{
public:
    Private(RunSession& session, AgentCommand agentCommand, OutputSink* outputSink)
        : q(session)
        , command(std::move(agentCommand))
        , sink(outputSink)
        , router(outputSink)
    {
        retryTimer.setSingleShot(true);
        QObject::connect(&retryTimer, &QTimer::timeout, &q, [this] { startNext(); });
        lateTimer.setSingleShot(true);
        QObject::connect(&lateTimer, &QTimer::timeout, &q, [this] { stopLate(); });
    }

    void handle(const protocol::Frame& frame);
    void greeted(const protocol::Hello& hello);
    void tellNoRoom(const protocol::NoRoom& record);
    /// Tells which limit was met, once it is found. @param otherwise told before it, and if none is
    void tellLimit(int errorNumber, const QString& otherwise);
    /// Asks the agent for as many children as it can have use for.
    void startNext();
    /// How many attempts the queue hands out at once, those that wait in the agent included.
    [[nodiscard]] std::uint32_t handedOutAtOnce() const;
    void sendSlots();
    std::uint32_t addChild(const JobQueue::Attempt& attempt);
    void requestStart(std::uint32_t number, const JobQueue::Attempt& attempt);
    void childEnded(std::uint32_t number);
    void childWithdrawn(std::uint32_t number);
    /// Its last record has been dealt with.
    void jobEnded(std::uint32_t number, JobQueue::End end, std::chrono::nanoseconds ran = {});
    /// Tells the timeout by the median, if there is one.
    void noteRunning(std::uint32_t number, std::uint64_t agentNs,
                     void (MedianTimeout::*change)(std::uint32_t, std::chrono::nanoseconds));
    /// Stops those that run for too long by the median, and looks again when the next one may.
    void stopLate();
    /// Whether children that are asked for wait until all are ready.
    [[nodiscard]] bool isHolding() const { return spec.jobs.hasBarrier() && !released; }
    /// Lets them go, if the last one is ready.
    void releaseIfReady();
    void stopAll(bool now);
    /// All that was to be started has ended.
    void childrenEnded();
    void endSurvivors();
    void treeChanged(const protocol::Tree& tree);
    void closed(const std::optional<ErrorInfo>& error);
    /// @param at the agent's time when it was lost.
    void conclude(const std::optional<ErrorInfo>& error, std::uint64_t at);
    void finish();
    void countOutput(std::uint32_t number);
    template <typename Action>
    void forRunning(Action action)
    {
        for (const auto& [number, attempt] : underWay) {
            if (table.isRunning(number))
                action(number);
        }
    }
    [[nodiscard]] bool isConnected() const { return agentReady && q.isActive(); }
    /// Nothing is started while it is paused or held.
    void setPaused(bool pause, bool hold);
    [[nodiscard]] std::chrono::nanoseconds pausedSoFar() const;
    /// The elapsed axis without what it was paused.
    [[nodiscard]] std::chrono::nanoseconds worked() const { return q.elapsed() - pausedSoFar(); }
    void requestStop(bool now);
    void killSurvivors();
    void watchTrees();
    void sendInput();
    [[nodiscard]] std::uint64_t agentNow() const { return clock.at(AgentClock::localNow()); }

    template <typename Record>
    bool applyToTable(const protocol::Frame& frame)
    {
        const auto record = frame.as<Record>();
        if (!record)
            return false;
        table.apply(*record);
        Q_EMIT q.childrenChanged();
        return true;
    }

    RunSession& q;
    AgentCommand command;
    OutputSink* sink;
    OutputRouter router;
    AgentConnection* connection = nullptr;
    LaunchSpec spec;
    State state = State::Idle;
    ChildTable table;
    RunMetrics metrics{[this](std::uint64_t agentNs) {
        return table.onAxis(agentNs);
    }};
    ProcessTree processes{[this](std::uint64_t agentNs) {
        return table.onAxis(agentNs);
    }};
    AgentClock clock;
    InputQueue input;
    JobQueue queue{JobQueuePlan{}};
    std::map<std::uint32_t, JobQueue::Attempt> underWay; ///< Handed to the agent, by the protocol's number.
    std::set<std::uint32_t> notReady;                    ///< Those of underWay whom the barrier waits for.
    QTimer retryTimer;
    std::optional<MedianTimeout> medianTimeout;
    RestEstimate restEstimate;
    QTimer lateTimer;
    std::uint32_t currentChild = 0;    ///< The youngest.
    std::set<int> killedSurvivors;     ///< The pids of those that someone had us end, one by one.
    std::int64_t realtimeOffsetNs = 0; ///< CLOCK_REALTIME minus CLOCK_MONOTONIC, on the agent's machine.
    RunResult result;
    std::chrono::nanoseconds pausedSince{}; ///< If it is, on the elapsed axis.
    std::chrono::nanoseconds pausedBefore{};
    LimitSearch limitSearch;
    bool isPaused = false;
    bool isHeld = false;
    bool released = false;  ///< The barrier was opened.
    bool outClosed = false; ///< Nobody reads it any more.
    bool errClosed = false;
    bool stopRequested = false;
    bool interrupted = false;
    bool limitTold = false;
    bool isFinishDue = false; ///< Nothing else is waited for.
    bool agentReady = false;
    bool survivorsKept = false;
    bool processesWatched = false;
    bool treesWatched = false; ///< The agent was told so.
};

} // namespace brood
