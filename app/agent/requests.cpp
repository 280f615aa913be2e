// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "protocol/processrecords.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

// The agent's half that reads requests and carries them out.

namespace brood::agent {

namespace {

bool hasNul(const std::string& text)
{
    return text.find('\0') != std::string::npos;
}

/// Whether execve(2) could be told this at all.
bool makesSense(const protocol::Start& request)
{
    const auto nulIn = [](const std::vector<std::string>& texts) {
        return std::any_of(texts.begin(), texts.end(), hasNul);
    };
    const auto badVariable = [](const protocol::Variable& variable) {
        return variable.name.empty() || variable.name.find('=') != std::string::npos ||
               hasNul(variable.name) || hasNul(variable.value);
    };
    return !request.command.empty() && !request.command.front().empty() && !nulIn(request.command) &&
           !nulIn(request.unset) && !hasNul(request.workingDirectory) && !hasNul(request.stdinFile) &&
           std::none_of(request.set.begin(), request.set.end(), badVariable);
}

/// Whether a start may well succeed once somebody else has ended (fork(2), pipe(2), execve(2)).
bool isForWantOfRoom(int errorNumber)
{
    return errorNumber == EAGAIN || errorNumber == EMFILE || errorNumber == ENFILE || errorNumber == ENOMEM;
}

} // namespace

void Agent::refuse(const std::string& reason)
{
    if (m_byeReason.empty())
        m_byeReason = reason;
    beginEnding(monotonicNow());
}

void Agent::readRequests()
{
    if (!m_requestsOpen)
        return;
    if (!m_link.receive()) {
        m_requestsOpen = false;
        m_poller.remove(m_input);
        // Nobody is there any more to grant credit. What the children still say must not keep them from
        // ending.
        m_link.abandon();
        beginEnding(monotonicNow());
        return;
    }
    m_lastRequest = monotonicNow();
    protocol::Frame frame;
    while (m_requestsOpen) {
        const auto state = m_link.requests().next(frame);
        if (state == protocol::FrameReader::State::Incomplete)
            return;
        if (state == protocol::FrameReader::State::Corrupt) {
            m_requestsOpen = false;
            m_poller.remove(m_input);
            refuse("the requests cannot be read: " + m_link.requests().error());
            return;
        }
        dispatch(frame);
    }
}

template <typename Request, typename Action>
void Agent::forChild(const protocol::Frame& frame, Action action)
{
    const auto request = frame.as<Request>();
    if (!request) {
        refuse("a request of type " + std::to_string(static_cast<unsigned>(Request::type)) + " is damaged");
        return;
    }
    // A request may cross the report of its child's end.
    if (Child* child = find(request->child)) {
        action(*child, *request);
        m_stepping.insert(child->number());
    } else if (HeldChild* held = findHeld(request->child)) {
        held->later([action, request = *request](Child& started) { action(started, request); });
    }
}

void Agent::dispatch(const protocol::Frame& frame)
{
    using protocol::RecordType;
    if (!m_clientKnown && frame.type != RecordType::Hello) {
        refuse("the first request is not a Hello");
        return;
    }
    switch (frame.type) {
    case RecordType::Hello: {
        const auto hello = frame.as<protocol::Hello>();
        if (!hello || hello->protocolVersion != protocol::version) {
            refuse("the client speaks version " +
                   (hello ? std::to_string(hello->protocolVersion) : std::string("?")) +
                   " of the protocol, this agent speaks " + std::to_string(protocol::version));
            return;
        }
        m_clientKnown = true;
        m_link.addCredit(hello->outputWindow);
        m_silenceLimit = Nanoseconds{hello->silenceLimitMs} * 1'000'000;
        m_nextHeartbeat = monotonicNow();
        m_sampler.lookAround();
        m_witness.open();
        break;
    }
    case RecordType::Start:
        if (auto request = frame.as<protocol::Start>())
            takeUp(*std::move(request));
        else
            refuse("a Start is damaged");
        break;
    case RecordType::Slots:
        if (const auto request = frame.as<protocol::Slots>()) {
            m_startQueue.setSlots(*request);
            startWaiting(monotonicNow());
        } else {
            refuse("a Slots is damaged");
        }
        break;
    case RecordType::Withdraw:
        for (const protocol::Start& request : m_startQueue.withdrawAll())
            withdrawn(request.child);
        cancelHeld(Which::Waiting);
        break;
    case RecordType::Release: release(); break;
    case RecordType::Credit:
        if (const auto credit = frame.as<protocol::Credit>())
            m_link.addCredit(credit->bytes);
        break;
    case RecordType::Input:
        forChild<protocol::Input>(frame,
                                  [](Child& child, const auto& request) { child.input(request.bytes); });
        break;
    case RecordType::EndInput:
        forChild<protocol::EndInput>(frame, [](Child& child, const auto&) { child.endInput(); });
        break;
    case RecordType::Signal:
        forChild<protocol::Signal>(frame, [this](Child& child, const auto& request) {
            m_witness.sentOnRequest(child.pid(), request.number);
            child.signal(request.number, request.wholeTree);
        });
        break;
    case RecordType::Stop:
        if (const auto request = frame.as<protocol::Stop>()) {
            if (m_startQueue.withdraw(request->child))
                withdrawn(request->child);
            else if (cancelHeld(request->child))
                break;
        }
        forChild<protocol::Stop>(frame, [](Child& child, const auto& request) {
            child.stop(monotonicNow(),
                       request.timedOut ? protocol::StopCause::Timeout : protocol::StopCause::Request,
                       request.now);
        });
        break;
    case RecordType::Pause:
        forChild<protocol::Pause>(frame, [](Child& child, const auto&) { child.pause(); });
        break;
    case RecordType::Resume:
        forChild<protocol::Resume>(frame, [](Child& child, const auto&) { child.resume(); });
        break;
    case RecordType::Resize:
        forChild<protocol::Resize>(frame,
                                   [](Child& child, const auto& request) { child.resize(request.terminal); });
        break;
    case RecordType::CloseOutput:
        forChild<protocol::CloseOutput>(frame, [](Child& child, const auto& request) {
            if (request.stream == protocol::Stream::Out || request.stream == protocol::Stream::Err)
                child.closeOutput(request.stream);
        });
        break;
    case RecordType::WatchTrees:
        if (const auto request = frame.as<protocol::WatchTrees>()) {
            const Nanoseconds now = monotonicNow();
            m_nextTrees = request->wanted ? std::optional(now) : std::nullopt;
            if (request->wanted && m_sampler.hasTrees())
                m_samplingPace.begin(now);
        } else {
            refuse("a WatchTrees is damaged");
        }
        break;
    case RecordType::SignalProcess:
        if (const auto request = frame.as<protocol::SignalProcess>())
            signalProcess(*request);
        else
            refuse("a SignalProcess is damaged");
        break;
    case RecordType::MeasurePss:
        if (const auto request = frame.as<protocol::MeasurePss>())
            m_sampler.wantPss(request->child);
        else
            refuse("a MeasurePss is damaged");
        break;
    case RecordType::Bye: beginEnding(monotonicNow()); break;
    default: break; // A Heartbeat, or a request that a later version of the protocol may have added.
    }
}

void Agent::signalProcess(const protocol::SignalProcess& request)
{
    const ProcessInfo* process = m_sampler.member(request.child, request.process);
    if (process)
        m_witness.sentOnRequest(process->pid, request.number);
    const int error = process ? agent::signalProcess(m_processes, *process, request.number) : ESRCH;
    if (error != 0)
        m_link.send(protocol::SignalFailed{request.child, request.number, error});
}

void Agent::takeUp(protocol::Start request)
{
    const Nanoseconds now = monotonicNow();
    if (m_ending) {
        withdrawn(request.child);
    } else if (find(request.child) || findHeld(request.child) || m_startQueue.has(request.child) ||
               !makesSense(request)) {
        m_link.send(
            protocol::StartFailed{request.child, now, now, protocol::StartStep::Request, EINVAL, {}, false});
    } else {
        m_startQueue.add(std::move(request));
        startWaiting(now);
    }
}

void Agent::withdrawn(std::uint32_t child)
{
    const Nanoseconds now = monotonicNow();
    m_link.send(protocol::StartFailed{child, now, now, protocol::StartStep::Request, ECANCELED, {}, false});
}

void Agent::startWaiting(Nanoseconds now)
{
    // A start takes half a millisecond, and those that run want to be served meanwhile.
    constexpr int mostInARow = 16;
    for (int i = 0; i < mostInARow; ++i) {
        auto request = m_startQueue.take(m_alive.size(), now);
        if (!request)
            return;
        start(*std::move(request));
    }
}

std::unique_ptr<ChildAccounts> Agent::accountsFor(const protocol::Start& request)
{
    const std::string group = cgroupPrefix + std::to_string(getpid()) + "-" + std::to_string(++m_started);
    return std::make_unique<ChildAccounts>(request, m_cgroup, group);
}

void Agent::start(protocol::Start request)
{
    m_graceForGuard = std::max(m_graceForGuard.load(), request.graceNs);
    if (request.hold) {
        hold(std::move(request));
        return;
    }
    const Nanoseconds requestedNs = monotonicNow();
    auto accounts = accountsFor(request);
    auto result = spawn(request, m_defaults, *accounts);
    accounts->take();
    if (const auto* failure = std::get_if<SpawnFailure>(&result)) {
        if (isForWantOfRoom(failure->errorNumber) && !m_alive.empty()) {
            m_link.send(protocol::NoRoom{static_cast<std::uint32_t>(m_alive.size()), failure->step,
                                         failure->errorNumber});
            m_startQueue.putBack(std::move(request), m_alive.size());
        } else {
            startFailed(request.child, requestedNs, *failure);
        }
        return;
    }
    auto& spawned = std::get<Spawned>(result);
    m_alive.emplace(spawned.pid, request.child);
    started(request, requestedNs, std::move(spawned), std::move(accounts));
}

void Agent::startFailed(std::uint32_t child, Nanoseconds requestedNs, const SpawnFailure& failure)
{
    m_link.send(protocol::StartFailed{child, requestedNs, monotonicNow(), failure.step, failure.errorNumber,
                                      failure.path, failure.foundButUnusable});
}

void Agent::started(const protocol::Start& request, Nanoseconds requestedNs, Spawned spawned,
                    std::unique_ptr<ChildAccounts> accounts)
{
    const pid_t pid = spawned.pid;
    const ChildAccounts& kept = *(m_accounts[pid] = std::move(accounts));
    m_link.send(protocol::Started{request.child, pid, requestedNs, spawned.startedNs});
    m_sampler.addTree(request.child, pid);
    m_witness.started(pid, request.workingDirectory);
    m_samplingPace.begin(monotonicNow());
    const ChildServices services{m_link, m_poller, m_outputs, m_processes, kept, [this, pid] {
                                     return membersOf(pid);
                                 }};
    m_stepping.insert(request.child);
    m_children.emplace(request.child, std::make_unique<Child>(request, std::move(spawned), services));
}

} // namespace brood::agent
