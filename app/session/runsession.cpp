// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runsession.h"

#include "session/runsessionprivate.h"
#include "session/starterrors.h"
#include "session/startrequest.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <set>

namespace brood {

using std::chrono::nanoseconds;

namespace {

/// How much output may be on its way to whoever takes it: enough for the time in which this thread, which
/// returns the credit, draws a frame; little enough that a child soon notices a reader who takes his time.
constexpr std::uint64_t outputWindow = std::uint64_t{16} * 1024 * 1024;
constexpr std::uint32_t heartbeatMs = 1000;

} // namespace

RunSession::RunSession(AgentCommand agent, OutputSink* sink, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(agent), sink))
{
    d->result.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
}

RunSession::~RunSession()
{
    if (d->sink)
        d->sink->setReleaseHandler({});
    delete d->connection; // Its thread uses what is ours.
}

void RunSession::start(const LaunchSpec& spec)
{
    Q_ASSERT(d->state == State::Idle);
    d->spec = spec;
    d->table = ChildTable(spec.successCodes);
    d->table.expect(spec.jobs.pending());
    d->queue = JobQueue({.jobs = static_cast<std::uint32_t>(std::max(spec.jobs.count(), 1)),
                         .atOnce = d->handedOutAtOnce(),
                         .retries = static_cast<std::uint32_t>(spec.jobs.retries),
                         .backoff = spec.jobs.retryDelay,
                         .halt = spec.jobs.halt,
                         .restart = spec.jobs.restart,
                         .startSuccess = spec.jobs.startSuccess});
    if (spec.jobs.resumed) {
        for (const int child : spec.jobs.resumed->children)
            d->queue.skip(static_cast<std::uint32_t>(child));
    }
    if (spec.jobs.timeoutShare)
        d->medianTimeout.emplace(*spec.jobs.timeoutShare);
    // It is there from the beginning, even if no agent is.
    if (const auto first = d->queue.next({}))
        d->addChild(*first);
    d->state = State::Running;
    d->result.started = QDateTime::currentDateTimeUtc();

    if (spec.command.isEmpty() || spec.command.first().isEmpty()) {
        d->table.giveUp(1, ChildOutcome::FailedToStart, noCommandError(), 0);
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT childFinished(ChildResult(*d->table.result(1)));
                d->finish();
            },
            Qt::QueuedConnection);
        return;
    }

    d->connection = new AgentConnection(this);
    connect(d->connection, &AgentConnection::closed, this,
            [this](const std::optional<ErrorInfo>& error) { d->closed(error); });
    protocol::Hello hello;
    hello.outputWindow = outputWindow;
    hello.heartbeatMs = heartbeatMs;
    if (d->sink)
        d->sink->setReleaseHandler(
            [connection = d->connection](std::size_t bytes) { connection->returnCredit(bytes); });
    d->connection->open(d->command, hello,
                        {[this](const protocol::Frame& frame) { d->router.note(frame); },
                         [this](const protocol::OutputHead& head, std::span<const std::byte> bytes) {
                             return d->router.write(head, bytes);
                         },
                         [this](const protocol::Frame& frame) {
                             d->handle(frame);
                         }});
}

const QString& RunSession::id() const
{
    return d->result.id;
}

RunSession::State RunSession::state() const
{
    return d->state;
}

const LaunchSpec& RunSession::spec() const
{
    return d->spec;
}

bool RunSession::isPaused() const
{
    return d->isPaused;
}

bool RunSession::isHeld() const
{
    return d->isHeld;
}

bool RunSession::isStopping() const
{
    return d->stopRequested;
}

nanoseconds RunSession::elapsed() const
{
    return d->state == State::Running ? d->table.onAxis(d->agentNow()) : d->table.lastEnd();
}

nanoseconds RunSession::now() const
{
    return d->table.onAxis(d->agentNow());
}

QList<ChildSnapshot> RunSession::children() const
{
    return d->table.snapshots(d->agentNow());
}

std::optional<ChildSnapshot> RunSession::child(std::uint32_t number) const
{
    return d->table.snapshot(number, d->agentNow());
}

std::optional<ChildSnapshot> RunSession::youngestChild() const
{
    return d->table.youngest(d->agentNow());
}

void RunSession::visitChangedChildren(std::size_t& seen, const ChildFilter& isLookedAt,
                                      const std::function<void(const ChildSnapshot&)>& visit) const
{
    d->table.visitChanged(seen, d->agentNow(), isLookedAt, visit);
}

const QList<ChildResult>& RunSession::results() const
{
    return d->table.results();
}

int RunSession::attempts() const
{
    return d->table.size();
}

JobQueue::Counts RunSession::counts() const
{
    JobQueue::Counts counts = d->queue.counts();
    // To the queue, those that wait in the agent for their turn are running.
    const auto running = std::min(static_cast<std::uint32_t>(d->table.running()), counts.running);
    counts.waiting += counts.running - running;
    counts.running = running;
    return counts;
}

JobsProgress RunSession::jobsProgress() const
{
    const JobQueue::Counts counted = counts();
    return {.counts = counted,
            .elapsed = elapsed(),
            .paused = d->pausedSoFar(),
            .isHeld = d->isHeld,
            .rest = d->restEstimate.rest(d->worked(), counted.waiting + counted.running,
                                         static_cast<std::uint32_t>(d->spec.jobs.slots())),
            .isHandingOut = d->queue.isHandingOut()};
}

std::uint64_t RunSession::stdoutBytes() const
{
    return d->router.bytes(d->currentChild).out;
}

std::uint64_t RunSession::stdoutPieces() const
{
    return d->router.bytes(d->currentChild).outPieces;
}

const TreeMetrics& RunSession::metrics() const
{
    return d->metrics.total();
}

const TreeSummary* RunSession::sampled(std::uint32_t number) const
{
    return d->metrics.of(number);
}

const ProcessTree& RunSession::processes() const
{
    return d->processes;
}

const RunResult& RunSession::result() const
{
    return d->result;
}

void RunSession::stop()
{
    d->requestStop(false);
}

void RunSession::kill()
{
    d->requestStop(true);
}

void RunSession::setSurvivorsKept(bool kept)
{
    d->survivorsKept = kept;
    if (!kept && d->state == State::Surviving)
        d->endSurvivors();
}

void RunSession::setProcessesWatched(bool watched)
{
    d->processesWatched = watched;
    d->watchTrees();
}

void RunSession::signalProcess(const ProcessKey& process, int number)
{
    const ProcessSnapshot* found = d->processes.find(process);
    if (!found || !isActive())
        return;
    if (d->state == State::Surviving && (number == SIGTERM || number == SIGKILL))
        d->killedSurvivors.insert(process.pid);
    d->connection->send(protocol::SignalProcess{found->tree, {process.pid, process.startTicks}, number});
}

void RunSession::measurePss()
{
    std::set<std::uint32_t> trees;
    for (const ProcessSnapshot& process : d->processes.processes())
        trees.insert(process.tree);
    for (const std::uint32_t tree : trees)
        d->connection->send(protocol::MeasurePss{tree});
}

void RunSession::interrupt()
{
    d->interrupted = d->interrupted || isActive();
    d->requestStop(false);
}

void RunSession::pause()
{
    d->setPaused(true, d->isHeld);
    if (d->isConnected())
        d->forRunning([this](std::uint32_t child) { d->connection->send(protocol::Pause{child}); });
}

void RunSession::resume()
{
    if (d->isConnected())
        d->forRunning([this](std::uint32_t child) { d->connection->send(protocol::Resume{child}); });
    d->setPaused(false, d->isHeld);
}

void RunSession::hold()
{
    d->setPaused(d->isPaused, true);
}

void RunSession::unhold()
{
    d->setPaused(d->isPaused, false);
}

void RunSession::startNoMore()
{
    if (d->state != State::Running)
        return;
    d->queue.stop();
    if (d->isConnected())
        d->connection->send(protocol::Withdraw{});
    if (d->queue.isFinished())
        d->childrenEnded();
}

void RunSession::setAtOnce(int atOnce)
{
    d->spec.jobs.atOnce = atOnce;
    d->restEstimate.changed(d->worked());
    d->queue.setAtOnce(d->handedOutAtOnce());
    if (!d->isConnected() || d->spec.jobs.isSingle())
        return;
    d->sendSlots();
    d->startNext();
}

void RunSession::stopChild(std::uint32_t number, bool now)
{
    if (d->isConnected() && d->underWay.contains(number))
        d->connection->send(protocol::Stop{number, now, false});
}

void RunSession::retryFailed()
{
    if (d->state != State::Running || d->stopRequested)
        return;
    d->queue.retryFailed(nanoseconds(AgentClock::localNow()));
    d->startNext();
}

void RunSession::sendSignal(int number, bool wholeTree)
{
    if (d->state != State::Running || !d->agentReady)
        return;
    for (const auto& [child, attempt] : d->underWay)
        d->connection->send(protocol::Signal{child, number, wholeTree});
}

void RunSession::writeInput(const QByteArray& bytes)
{
    d->input.append(bytes);
    d->sendInput();
}

void RunSession::closeInput()
{
    d->input.end();
    d->sendInput();
}

void RunSession::resizeTerminal(TerminalCells cells)
{
    d->forRunning([this, cells](std::uint32_t child) {
        d->connection->send(protocol::Resize{child, toTerminalSize(cells)});
    });
}

void RunSession::closeOutput(OutputStream stream)
{
    if (d->state != State::Running)
        return;
    (stream == OutputStream::Out ? d->outClosed : d->errClosed) = true; // also for those to come
    if (!d->agentReady)
        return;
    const auto which = stream == OutputStream::Out ? protocol::Stream::Out : protocol::Stream::Err;
    for (const auto& [child, attempt] : d->underWay) {
        d->table.noteOutputClosed(child);
        d->connection->send(protocol::CloseOutput{child, which});
    }
}

std::size_t RunSession::pendingInput() const
{
    return d->input.pending();
}

} // namespace brood
