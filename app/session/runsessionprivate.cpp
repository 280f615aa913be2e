// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runsessionprivate.h"

#include "session/resulttext.h"
#include "session/starterrors.h"
#include "session/startrequest.h"
#include "session/treerescue.h"

#include <QTimer>

#include <algorithm>
#include <csignal>

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
    case RecordType::Started:
        if (const auto started = frame.as<protocol::Started>())
            clock.observe(started->startedNs, AgentClock::localNow());
        if (applyToTable<protocol::Started>(frame))
            metrics.apply(*frame.as<protocol::Started>());
        break;
    case RecordType::Sample:
        if (const auto sample = frame.as<protocol::Sample>())
            metrics.apply(*sample);
        break;
    case RecordType::Tree:
        if (const auto tree = frame.as<protocol::Tree>())
            treeChanged(*tree);
        break;
    case RecordType::Paused: applyToTable<protocol::Paused>(frame); break;
    case RecordType::Resumed: applyToTable<protocol::Resumed>(frame); break;
    case RecordType::Stopping: applyToTable<protocol::Stopping>(frame); break;
    case RecordType::Exited:
        if (applyToTable<protocol::Exited>(frame))
            metrics.apply(*frame.as<protocol::Exited>());
        break;
    case RecordType::Evidence: applyToTable<protocol::Evidence>(frame); break;
    case RecordType::Accounting: applyToTable<protocol::Accounting>(frame); break;
    case RecordType::StartFailed:
        if (applyToTable<protocol::StartFailed>(frame))
            childEnded(frame.as<protocol::StartFailed>()->child);
        break;
    case RecordType::Finished:
        countOutput();
        if (applyToTable<protocol::Finished>(frame)) {
            const auto ended = frame.as<protocol::Finished>();
            const OutputRouter::Bytes bytes = router.bytes(ended->child);
            metrics.apply(*ended, bytes.out + bytes.err);
            childEnded(ended->child);
        }
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
    startChild(1);
}

void RunSession::Private::addChild(int attempt)
{
    constexpr int index = 1;
    table.add(++currentChild, index, attempt);
    router.add(currentChild, index);
}

void RunSession::Private::startChild(int attempt)
{
    if (attempt > 1)
        addChild(attempt);
    connection->send(startRequest(spec, currentChild, 1, command.bundledChildren));
    if (attempt > 1 && spec.stdinSource == StdinSource::Live) {
        // What the first attempt was given is gone; a part of it would be worse than nothing.
        input.close();
        connection->send(protocol::EndInput{currentChild});
    }
    sendInput();
}

void RunSession::Private::countOutput()
{
    const OutputRouter::Bytes bytes = router.bytes(currentChild);
    table.setOutputBytes(currentChild, bytes.out, bytes.err);
}

void RunSession::Private::childEnded(std::uint32_t number)
{
    const ChildResult* ended = table.result(number);
    if (!ended || state != State::Running)
        return;
    const ChildResult copy = *ended; // A receiver may start something that changes the table.
    result.children.append(copy);
    Q_EMIT q.childFinished(copy);
    const bool canRetry = copy.outcome != ChildOutcome::FailedToStart || copy.error->kind == ErrorKind::Setup;
    if (!copy.success && canRetry && copy.attempt <= spec.retries && !stopRequested)
        startChild(copy.attempt + 1);
    else if (table.unfinished().isEmpty())
        childrenEnded();
}

void RunSession::Private::childrenEnded()
{
    const auto isSurvived = [](const ChildResult& child) {
        return std::ranges::any_of(child.survivors, &SurvivorInfo::outlived);
    };
    if (!survivorsKept || stopRequested || std::ranges::none_of(result.children, isSurvived)) {
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
        for (ChildResult& child : result.children) {
            for (SurvivorInfo& survivor : child.survivors)
                survivor.endedByBrood = processes.has(survivor.pid);
        }
    }
    state = State::Ending;
    // The agent ends what has survived its children, and answers with its own Bye.
    connection->send(protocol::Bye{});
}

void RunSession::Private::closed(const std::optional<ErrorInfo>& error)
{
    const std::uint64_t at = agentNow();
    QList<int> sessions;
    for (const ChildSnapshot& child : table.snapshots(at)) {
        if (child.pid != 0)
            sessions += child.pid;
    }
    if (!error || !command.isLocal || sessions.isEmpty()) {
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
    countOutput();
    const QList<std::uint32_t> unfinished = table.unfinished();
    for (const std::uint32_t number : unfinished) {
        const bool wasRunning = table.isRunning(number);
        const bool neverStarted = !wasRunning && error && !stopRequested;
        table.giveUp(number, neverStarted ? ChildOutcome::FailedToStart : ChildOutcome::Stopped, error, at);
        result.children.append(*table.result(number));
        Q_EMIT q.childrenChanged();
        Q_EMIT q.childFinished(result.children.last());
    }
    finish();
}

void RunSession::Private::finish()
{
    state = State::Finished;
    processes.clear();
    Q_EMIT q.processesChanged();
    if (result.children.isEmpty() && table.result(1))
        result.children.append(*table.result(1));
    result.elapsed = table.lastEnd();
    if (const auto origin = table.originNs())
        result.started = QDateTime::fromMSecsSinceEpoch(
            (static_cast<std::int64_t>(*origin) + realtimeOffsetNs) / 1'000'000, Qt::UTC);

    const bool succeeded = !result.children.isEmpty() && result.children.last().success;
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
    if (agentReady)
        connection->send(protocol::Stop{currentChild, now});
    else if (now || stopRequested)
        connection->abandon();
    else
        QTimer::singleShot(greetingPatience, connection, &AgentConnection::abandon);
    stopRequested = true;
}

void RunSession::Private::killSurvivors()
{
    for (const ProcessSnapshot& process : processes.processes())
        connection->send(
            protocol::SignalProcess{process.tree, {process.key.pid, process.key.startTicks}, SIGKILL});
}

void RunSession::Private::sendInput()
{
    if (state != State::Running || !agentReady)
        return;
    for (QByteArray bytes = input.next(); !bytes.isEmpty(); bytes = input.next())
        connection->send(protocol::Input{currentChild, bytes.toStdString()});
    if (input.takeEnd())
        connection->send(protocol::EndInput{currentChild});
}

} // namespace brood
