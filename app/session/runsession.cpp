// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runsession.h"

#include "session/agentclock.h"
#include "session/agentconnection.h"
#include "session/childtable.h"
#include "session/inputqueue.h"
#include "session/outputrouter.h"
#include "session/resulttext.h"
#include "session/runmetrics.h"
#include "session/starterrors.h"
#include "session/startrequest.h"
#include "session/treerescue.h"

#include <QDateTime>
#include <QTimer>
#include <QUuid>

#include <csignal>

namespace brood {

using std::chrono::nanoseconds;

namespace {

/// How much output may be on its way to whoever takes it: enough for the time in which this thread, which
/// returns the credit, draws a frame; little enough that a child soon notices a reader who takes his time.
constexpr std::uint64_t outputWindow = std::uint64_t{16} * 1024 * 1024;
constexpr std::uint32_t heartbeatMs = 1000;

/// How long an agent that is to end before it has greeted is waited for.
constexpr std::chrono::milliseconds greetingPatience(2000);

std::uint64_t localNow()
{
    return static_cast<std::uint64_t>(
        nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count());
}

} // namespace

class RunSession::Private
{
public:
    Private(RunSession& session, AgentCommand agentCommand, OutputSink* outputSink)
        : q(session)
        , command(std::move(agentCommand))
        , sink(outputSink)
        , router(outputSink)
    {}

    void handle(const protocol::Frame& frame);
    void greeted(const protocol::Hello& hello);
    void addChild(int attempt);
    void startChild(int attempt);
    void childEnded(std::uint32_t number);
    void endChildren();
    void closed(const std::optional<ErrorInfo>& error);
    /// @param at the agent's time when it was lost.
    void conclude(const std::optional<ErrorInfo>& error, std::uint64_t at);
    void finish();
    void countOutput();
    void requestStop(bool now);
    void sendInput();
    [[nodiscard]] std::uint64_t agentNow() const { return clock.at(localNow()); }

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
    AgentClock clock;
    InputQueue input;
    std::uint32_t currentChild = 0;
    std::int64_t realtimeOffsetNs = 0; ///< CLOCK_REALTIME minus CLOCK_MONOTONIC, on the agent's machine.
    RunResult result;
    bool stopRequested = false;
    bool interrupted = false;
    bool agentReady = false;
};

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
    d->state = State::Running;
    d->result.started = QDateTime::currentDateTimeUtc();

    if (spec.command.isEmpty() || spec.command.first().isEmpty()) {
        d->addChild(1);
        d->table.giveUp(1, ChildOutcome::FailedToStart, noCommandError(), 0);
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT childFinished(*d->table.result(1));
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
    d->addChild(1);
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

nanoseconds RunSession::elapsed() const
{
    return d->state == State::Running ? d->table.onAxis(d->agentNow()) : d->table.lastEnd();
}

QList<ChildSnapshot> RunSession::children() const
{
    return d->table.snapshots(d->agentNow());
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

const RunResult& RunSession::result() const
{
    return d->result;
}

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
            clock.observe(heartbeat->monotonicNs, localNow());
        break;
    case RecordType::Started:
        if (const auto started = frame.as<protocol::Started>())
            clock.observe(started->startedNs, localNow());
        if (applyToTable<protocol::Started>(frame))
            metrics.apply(*frame.as<protocol::Started>());
        break;
    case RecordType::Sample:
        if (const auto sample = frame.as<protocol::Sample>())
            metrics.apply(*sample);
        break;
    case RecordType::Paused: applyToTable<protocol::Paused>(frame); break;
    case RecordType::Resumed: applyToTable<protocol::Resumed>(frame); break;
    case RecordType::Stopping: applyToTable<protocol::Stopping>(frame); break;
    case RecordType::Exited:
        if (applyToTable<protocol::Exited>(frame))
            metrics.apply(*frame.as<protocol::Exited>());
        break;
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
    clock.observe(hello.monotonicNs, localNow());
    realtimeOffsetNs = hello.realtimeNs - static_cast<std::int64_t>(hello.monotonicNs);
    result.host = QString::fromStdString(hello.host);
    agentReady = true;
    if (stopRequested) {
        endChildren();
        return;
    }
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
        endChildren();
}

void RunSession::Private::endChildren()
{
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

void RunSession::stop()
{
    d->requestStop(false);
}

void RunSession::kill()
{
    d->requestStop(true);
}

void RunSession::interrupt()
{
    d->interrupted = d->interrupted || isActive();
    d->requestStop(false);
}

void RunSession::pause()
{
    if (d->table.isRunning(d->currentChild))
        d->connection->send(protocol::Pause{d->currentChild});
}

void RunSession::resume()
{
    if (d->table.isRunning(d->currentChild))
        d->connection->send(protocol::Resume{d->currentChild});
}

void RunSession::sendSignal(int number, bool wholeTree)
{
    if (d->state == State::Running && d->agentReady)
        d->connection->send(protocol::Signal{d->currentChild, number, wholeTree});
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

void RunSession::Private::sendInput()
{
    if (state != State::Running || !agentReady)
        return;
    for (QByteArray bytes = input.next(); !bytes.isEmpty(); bytes = input.next())
        connection->send(protocol::Input{currentChild, bytes.toStdString()});
    if (input.takeEnd())
        connection->send(protocol::EndInput{currentChild});
}

void RunSession::resizeTerminal(TerminalCells cells)
{
    if (d->table.isRunning(d->currentChild))
        d->connection->send(protocol::Resize{d->currentChild, toTerminalSize(cells)});
}

void RunSession::closeOutput(OutputStream stream)
{
    if (d->state != State::Running || !d->agentReady)
        return;
    d->table.noteOutputClosed(d->currentChild);
    const auto which = stream == OutputStream::Out ? protocol::Stream::Out : protocol::Stream::Err;
    d->connection->send(protocol::CloseOutput{d->currentChild, which});
}

std::size_t RunSession::pendingInput() const
{
    return d->input.pending();
}

} // namespace brood
