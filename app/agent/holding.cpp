// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"

// The agent's half that deals with children at the barrier.

namespace brood::agent {

void Agent::hold(protocol::Start request)
{
    const Nanoseconds requestedNs = monotonicNow();
    const std::uint32_t number = request.child;
    auto accounts = accountsFor(request);
    auto result =
        HeldChild::make(std::move(request), requestedNs, m_defaults, m_barrier, std::move(accounts));
    if (const auto* failure = std::get_if<SpawnFailure>(&result)) {
        startFailed(number, requestedNs, *failure);
        return;
    }
    auto& held = std::get<std::unique_ptr<HeldChild>>(result);
    m_poller.add(held->statusFd(), {EventKey::Kind::HeldChild, number}, EPOLLIN);
    // Now already: an unknown child of ours would pass for an orphan of someone's.
    m_alive.emplace(held->pid(), number);
    m_sampler.addTree(number, held->pid());
    m_held.emplace(number, std::move(held));
}

HeldChild* Agent::findHeld(std::uint32_t number) const
{
    const auto found = m_held.find(number);
    return found == m_held.end() ? nullptr : found->second.get();
}

void Agent::lookAtHeld(std::uint32_t number)
{
    HeldChild* const child = findHeld(number);
    if (!child || child->state() == HeldChild::State::Gone)
        return;
    const bool wasReady = child->state() == HeldChild::State::Ready;
    child->read();
    if (child->readyNs() != 0 && !wasReady && child->state() != HeldChild::State::Preparing &&
        !child->isCancelled())
        m_link.send(protocol::Held{number, child->pid(), child->requestedNs(), child->readyNs()});
    if (child->state() != HeldChild::State::Gone)
        return;
    m_poller.remove(child->statusFd());
    if (!child->wasExecuted())
        return; // Its death is told by wait4(2) in a moment: see reap().

    const std::unique_ptr<HeldChild> held = std::move(m_held.extract(number).mapped());
    const bool isCancelled = held->isCancelled();
    started(held->request(), held->requestedNs(), held->takeSpawned(), held->takeAccounts());
    Child& runs = *find(number);
    for (const HeldChild::Action& action : held->takeLater())
        action(runs);
    if (isCancelled) // It was let go when that came, and was quicker.
        runs.stop(monotonicNow(), protocol::StopCause::Request, true);
}

void Agent::heldDied(std::uint32_t number)
{
    const std::unique_ptr<HeldChild> held = std::move(m_held.extract(number).mapped());
    m_alive.erase(held->pid()); // The pid may be given to the next one from now on.
    m_sampler.leaveTree(number, false);
    if (held->isCancelled())
        withdrawn(number);
    else
        startFailed(number, held->requestedNs(), held->failure());
}

void Agent::release()
{
    for (const auto& [number, held] : m_held)
        held->letGo();
    m_barrier.open();
}

bool Agent::cancelHeld(std::uint32_t number)
{
    lookAtHeld(number);
    HeldChild* const held = findHeld(number);
    if (held)
        held->cancel();
    return held != nullptr;
}

void Agent::cancelHeld(Which which)
{
    std::vector<std::uint32_t> numbers;
    for (const auto& [number, held] : m_held) {
        if (which == Which::All || !held->isLetGo())
            numbers.push_back(number);
    }
    for (const std::uint32_t number : numbers)
        (void)cancelHeld(number);
}

} // namespace brood::agent
