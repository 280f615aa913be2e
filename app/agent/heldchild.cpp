// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/heldchild.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace brood::agent {

using protocol::StartStep;

HeldChild::HeldChild(protocol::Start request, Nanoseconds requestedNs,
                     std::unique_ptr<ChildAccounts> accounts)
    : m_request(std::move(request))
    , m_requestedNs(requestedNs)
    , m_accounts(std::move(accounts))
{}

HeldChild::Result HeldChild::make(protocol::Start request, Nanoseconds requestedNs,
                                  const ChildDefaults& defaults, Barrier& barrier,
                                  std::unique_ptr<ChildAccounts> accounts)
{
    StreamsResult opened = openChildStreams(request);
    if (const auto* failure = std::get_if<SpawnFailure>(&opened))
        return *failure;
    auto& streams = std::get<ChildStreams>(opened);
    Barrier::Place place;
    if (const int error = barrier.addPlace(place))
        return SpawnFailure{StartStep::Pipes, error, {}, false};
    std::array<int, 2> status{};
    if (pipe2(status.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return SpawnFailure{StartStep::Pipes, errno, {}, false};
    Descriptor statusEnd(status[1]);
    std::unique_ptr<HeldChild> child(new HeldChild(std::move(request), requestedNs, std::move(accounts)));
    child->m_status = Descriptor(status[0]);
    // A byte passes through it; what a user's pipes may hold together is better left to the streams
    // (pipe(7)).
    constexpr int smallest = 4096;
    fcntl(status[1], F_SETPIPE_SZ, smallest);

    const std::function<void()> inChild = [&child] {
        child->m_accounts->openInChild();
    };
    const NewProcess process(child->m_request, streams, defaults, inChild);
    child->m_outcome = place.outcome();
    child->m_pid = child->m_accounts->cgroup().forkInto(0);
    if (child->m_pid < 0)
        child->m_pid = fork();
    if (child->m_pid < 0)
        return SpawnFailure{StartStep::Fork, errno, {}, false};
    if (child->m_pid == 0)
        becomeChild(process, place, statusEnd.get());
    child->m_input = std::move(streams.input);
    child->m_output = std::move(streams.output);
    child->m_errorOutput = std::move(streams.errorOutput);
    return child;
}

void HeldChild::becomeChild(const NewProcess& process, const Barrier::Place& place, int statusEnd)
{
    volatile StartOutcome& outcome = *place.outcome();
    place.leaveAgentsEnd();
    process.makeReady(outcome);
    place.keepDescriptors(statusEnd);
    outcome.readyNs = monotonicNow();
    (void)!write(statusEnd, "", 1);
    place.wait();
    process.execute(outcome);
}

void HeldChild::read()
{
    char byte = 0;
    ssize_t result = 0;
    while ((result = ::read(m_status.get(), &byte, 1)) == 1) {
        m_state = State::Ready;
        m_accounts->take();
    }
    if (result == 0)
        m_state = State::Gone;
}

bool HeldChild::wasExecuted() const
{
    return m_outcome->startedNs != 0 && m_outcome->errorNumber == 0;
}

SpawnFailure HeldChild::failure() const
{
    if (m_outcome->errorNumber == 0)
        return {StartStep::Barrier, ESRCH, {}, false};
    return NewProcess::failure(m_request, *m_outcome);
}

void HeldChild::cancel()
{
    m_isCancelled = true;
    kill(m_pid, SIGKILL); // Not reaped yet, so the pid is still the child's.
}

Spawned HeldChild::takeSpawned()
{
    return {m_pid, m_outcome->startedNs, std::move(m_input), std::move(m_output), std::move(m_errorOutput)};
}

} // namespace brood::agent
