// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runsessionprivate.h"

#include "session/resulttext.h"
#include "session/starterrors.h"
#include "session/treerescue.h"

#include <QTimer>

#include <algorithm>
#include <csignal>
#include <utility>

namespace brood {

namespace {

/// How long an agent that is to end before it has greeted is waited for.
constexpr std::chrono::milliseconds greetingPatience(2000);

} // namespace

void RunSession::Private::handle(const protocol::Frame& frame)
{
    using protocol::RecordType;
    switch (frame.type) {
    case RecordType::Hello:
        if (const auto hello = frame.as<protocol::Hello>())
            greeted(*hello);
        break;
    case RecordType::Heartbeat:
        if (const auto heartbeat = frame.as<protocol::Heartbeat>())
            clock.observe(heartbeat->monotonicNs, AgentClock::localNow());
        break;
    case RecordType::Held:
        if (const auto held = frame.as<protocol::Held>(); held && applyToTable<protocol::Held>(frame)) {
            notReady.erase(held->child);
            releaseIfReady();
        }
        break;
    case RecordType::Started:
        if (const auto started = frame.as<protocol::Started>())
            clock.observe(started->startedNs, AgentClock::localNow());
        if (applyToTable<protocol::Started>(frame)) {
            const auto started = *frame.as<protocol::Started>();
            metrics.apply(started);
            noteRunning(started.child, started.startedNs, &MedianTimeout::started);
        }
        break;
    case RecordType::Sample:
        if (const auto sample = frame.as<protocol::Sample>())
            metrics.apply(*sample);
        break;
    case RecordType::Tree:
        if (const auto tree = frame.as<protocol::Tree>())
            treeChanged(*tree);
        break;
    case RecordType::Paused:
        if (applyToTable<protocol::Paused>(frame)) {
            const auto paused = *frame.as<protocol::Paused>();
            noteRunning(paused.child, paused.atNs, &MedianTimeout::paused);
        }
        break;
    case RecordType::Resumed:
        if (applyToTable<protocol::Resumed>(frame)) {
            const auto resumed = *frame.as<protocol::Resumed>();
            noteRunning(resumed.child, resumed.atNs, &MedianTimeout::resumed);
        }
        break;
    case RecordType::Stopping: applyToTable<protocol::Stopping>(frame); break;
    case RecordType::Exited:
        if (applyToTable<protocol::Exited>(frame)) {
            const auto exited = *frame.as<protocol::Exited>();
            metrics.apply(exited);
            if (medianTimeout)
                medianTimeout->ended(exited.child);
        }
        break;
    case RecordType::Evidence: applyToTable<protocol::Evidence>(frame); break;
    case RecordType::Accounting: applyToTable<protocol::Accounting>(frame); break;
    case RecordType::StartFailed:
        if (const auto failed = frame.as<protocol::StartFailed>();
            failed && isWithdrawn(*failed) && !spec.jobs.isSingle())
            childWithdrawn(failed->child);
        else if (applyToTable<protocol::StartFailed>(frame)) {
            if (failed->step == protocol::StartStep::Fork || failed->step == protocol::StartStep::Pipes)
                tellLimit(failed->errorNumber, {});
            childEnded(failed->child);
        }
        break;
    case RecordType::Finished:
        if (const auto ended = frame.as<protocol::Finished>()) {
            countOutput(ended->child);
            const OutputRouter::Bytes bytes = router.bytes(ended->child);
            table.apply(*ended, metrics.apply(*ended, bytes.out + bytes.err));
            Q_EMIT q.childrenChanged();
            childEnded(ended->child);
        }
        break;
    case RecordType::NoRoom:
        if (const auto noRoom = frame.as<protocol::NoRoom>())
            tellNoRoom(*noRoom);
        break;
    case RecordType::InputTaken:
        if (const auto taken = frame.as<protocol::InputTaken>(); taken && taken->child == currentChild) {
            input.taken(taken->bytes);
            sendInput();
            Q_EMIT q.inputTaken();
        }
        break;
    case RecordType::InputClosed:
        if (const auto closedInput = frame.as<protocol::InputClosed>();
            closedInput && closedInput->child == currentChild) {
            input.close();
            Q_EMIT q.inputClosed();
        }
        break;
    case RecordType::SignalFailed:
        if (const auto failed = frame.as<protocol::SignalFailed>())
            Q_EMIT q.signalFailed(RunSession::tr("%1 could not be sent: %2")
                                      .arg(signalText(failed->number), errnoText(failed->errorNumber)));
        break;
    default: break; // Bye is the connection's; what a later version may add is passed over.
    }
}

void RunSession::Private::greeted(const protocol::Hello& hello)
{
    clock.observe(hello.monotonicNs, AgentClock::localNow());
    realtimeOffsetNs = hello.realtimeNs - static_cast<std::int64_t>(hello.monotonicNs);
    result.host = QString::fromStdString(hello.host);
    agentReady = true;
    if (stopRequested) {
        endSurvivors();
        return;
    }
    watchTrees();
    if (!spec.jobs.isSingle())
        sendSlots();
    for (const auto& [number, attempt] : underWay)
        requestStart(number, attempt);
    startNext();
}

void RunSession::Private::countOutput(std::uint32_t number)
{
    const OutputRouter::Bytes bytes = router.bytes(number);
    table.setOutputBytes(number, bytes.out, bytes.err);
}

void RunSession::Private::childEnded(std::uint32_t number)
{
    const ChildResult* ended = table.result(number);
    if (!ended || state != State::Running)
        return;
    const ChildResult copy = *ended; // A receiver may start something that changes the table.
    Q_EMIT q.childFinished(copy);
    const bool isVain = copy.outcome == ChildOutcome::FailedToStart && copy.error->kind != ErrorKind::Setup;
    if (copy.pid != 0 && !spec.jobs.isSingle())
        restEstimate.ended(worked(), copy.elapsed - copy.paused);
    if (copy.success && medianTimeout) {
        medianTimeout->succeeded(copy.elapsed - copy.paused);
        stopLate();
    }
    if (copy.success)
        jobEnded(number, JobQueue::End::Succeeded, copy.elapsed);
    else if (copy.outcome == ChildOutcome::Stopped)
        jobEnded(number, JobQueue::End::Stopped);
    else
        jobEnded(number, isVain ? JobQueue::End::FailedForGood : JobQueue::End::Failed, copy.elapsed);
}

void RunSession::Private::childWithdrawn(std::uint32_t number)
{
    table.remove(number);
    router.remove(number);
    jobEnded(number, JobQueue::End::Withdrawn);
}

void RunSession::Private::jobEnded(std::uint32_t number, JobQueue::End end, std::chrono::nanoseconds ran)
{
    const auto found = underWay.find(number);
    if (found == underWay.end())
        return;
    const std::uint32_t job = found->second.job;
    underWay.erase(found);
    notReady.erase(number);
    if (state != State::Running)
        return;
    if (!spec.jobs.isSingle())
        router.remove(number);
    const bool wasHalted = queue.halt() != JobQueue::Halt::No;
    queue.ended(job, end, std::chrono::nanoseconds(AgentClock::localNow()), ran);
    if (!wasHalted && queue.halt() == JobQueue::Halt::Soon)
        connection->send(protocol::Withdraw{});
    else if (!wasHalted && queue.halt() == JobQueue::Halt::Now)
        stopAll(false);
    startNext();
    releaseIfReady();
    if (queue.isFinished())
        childrenEnded();
}

void RunSession::Private::childrenEnded()
{
    const auto isSurvived = [](const ChildResult& child) {
        return std::ranges::any_of(child.survivors, &SurvivorInfo::outlived);
    };
    if (!survivorsKept || stopRequested || std::ranges::none_of(table.results(), isSurvived)) {
        endSurvivors();
        return;
    }
    state = State::Surviving;
    watchTrees();
    Q_EMIT q.survived();
}

void RunSession::Private::watchTrees()
{
    const bool wanted = isConnected() && (processesWatched || state == State::Surviving);
    if (wanted == treesWatched || !isConnected())
        return;
    treesWatched = wanted;
    connection->send(protocol::WatchTrees{wanted});
}

void RunSession::Private::treeChanged(const protocol::Tree& tree)
{
    processes.apply(tree);
    Q_EMIT q.processesChanged();
    if (state == State::Surviving && processes.isEmpty())
        endSurvivors();
}

void RunSession::Private::endSurvivors()
{
    if (state == State::Surviving) {
        table.resolveSurvivors([this](SurvivorInfo& survivor) {
            const ProcessSnapshot* const alive = processes.find(survivor.pid);
            survivor.endedByBrood = alive || killedSurvivors.contains(survivor.pid);
            if (alive && !alive->command.isEmpty()) // It may have been a shell that was yet to execute it.
                survivor.command = alive->command;
        });
    }
    state = State::Ending;
    // The agent ends what has survived its children, and answers with its own Bye.
    connection->send(protocol::Bye{});
}

void RunSession::Private::closed(const std::optional<ErrorInfo>& error)
{
    const std::uint64_t at = agentNow();
    if (!error || !command.isLocal) {
        conclude(error, at);
        return;
    }
    QList<int> sessions;
    for (const ChildSnapshot& child : table.snapshots(at)) {
        if (child.pid != 0)
            sessions += child.pid;
    }
    if (sessions.isEmpty()) {
        conclude(error, at);
        return;
    }
    // Its guard sees to it, unless it was killed as well.
    auto* rescue = new TreeRescue(sessions, spec.grace, &q);
    QObject::connect(rescue, &TreeRescue::done, &q, [this, error, at] { conclude(error, at); });
    rescue->start();
}

void RunSession::Private::conclude(const std::optional<ErrorInfo>& error, std::uint64_t at)
{
    result.agentError = error;
    const QList<std::uint32_t> unfinished = table.unfinished();
    for (const std::uint32_t number : unfinished) {
        countOutput(number);
        const bool wasRunning = table.isRunning(number);
        const bool neverStarted = !wasRunning && error && !stopRequested;
        // Of many, those that only waited for their turn were not tried; but one must tell what happened.
        if (neverStarted && !spec.jobs.isSingle() && !table.results().isEmpty()) {
            table.remove(number);
            continue;
        }
        table.giveUp(number, neverStarted ? ChildOutcome::FailedToStart : ChildOutcome::Stopped, error, at);
        const ChildResult copy = *table.result(number);
        Q_EMIT q.childrenChanged();
        Q_EMIT q.childFinished(copy);
    }
    finish();
}

void RunSession::Private::finish()
{
    isFinishDue = true;
    if (limitSearch.isBusy()) // It has something to tell, and then comes back here.
        return;
    state = State::Finished;
    retryTimer.stop();
    lateTimer.stop();
    processes.clear();
    Q_EMIT q.processesChanged();
    if (table.results().isEmpty()) { // Not one of them came to its turn.
        table.add(currentChild + 1, 1, 1);
        table.giveUp(currentChild + 1, ChildOutcome::Stopped, std::nullopt, 0);
    }
    for (const auto& [number, tree] : metrics.finish())
        table.setTree(number, tree);
    result.children = table.results();
    result.elapsed = table.lastEnd();
    result.paused = std::clamp(pausedSoFar(), std::chrono::nanoseconds(), result.elapsed);
    if (const auto origin = table.originNs())
        result.started = QDateTime::fromMSecsSinceEpoch(
            (static_cast<std::int64_t>(*origin) + realtimeOffsetNs) / 1'000'000, Qt::UTC);

    const bool succeeded = queue.counts().succeeded == static_cast<std::uint32_t>(spec.jobs.pending());
    if (interrupted)
        result.outcome = RunOutcome::Interrupted;
    else if (stopRequested && !succeeded)
        result.outcome = RunOutcome::Stopped;
    else
        result.outcome = succeeded ? RunOutcome::Succeeded : RunOutcome::Failed;
    Q_EMIT q.finished(result);
}

void RunSession::Private::requestStop(bool now)
{
    if (state == State::Surviving) {
        if (now)
            killSurvivors();
        endSurvivors();
        return;
    }
    if (state != State::Running || !connection)
        return;
    queue.stop();
    if (agentReady)
        stopAll(now);
    else if (now || stopRequested)
        connection->abandon();
    else
        QTimer::singleShot(greetingPatience, connection, &AgentConnection::abandon);
    stopRequested = true;
    if (agentReady && queue.isFinished()) // Those that are left only waited for another try.
        childrenEnded();
}

void RunSession::Private::stopAll(bool now)
{
    connection->send(protocol::Withdraw{});
    for (const auto& [number, attempt] : underWay)
        connection->send(protocol::Stop{number, now, false});
}

void RunSession::Private::killSurvivors()
{
    for (const ProcessSnapshot& process : processes.processes())
        connection->send(
            protocol::SignalProcess{process.tree, {process.key.pid, process.key.startTicks}, SIGKILL});
}

} // namespace brood
