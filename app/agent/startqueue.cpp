// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/startqueue.h"

#include <algorithm>
#include <utility>

namespace brood::agent {

bool StartQueue::has(std::uint32_t child) const
{
    return std::ranges::find(m_waiting, child, &protocol::Start::child) != m_waiting.end();
}

std::optional<protocol::Start> StartQueue::take(std::size_t alive, Nanoseconds now)
{
    if (m_waiting.empty() || !hasSlot(alive) || now < m_nextStart)
        return std::nullopt;
    m_nextStart = after(now, m_slots.betweenNs);
    m_room = std::numeric_limits<std::size_t>::max();
    protocol::Start request = std::move(m_waiting.front());
    m_waiting.pop_front();
    return request;
}

void StartQueue::putBack(protocol::Start request, std::size_t alive)
{
    m_waiting.push_front(std::move(request));
    m_room = alive;
}

std::optional<Nanoseconds> StartQueue::deadline(std::size_t alive) const
{
    return !m_waiting.empty() && hasSlot(alive) ? std::optional(m_nextStart) : std::nullopt;
}

bool StartQueue::withdraw(std::uint32_t child)
{
    const auto found = std::ranges::find(m_waiting, child, &protocol::Start::child);
    if (found == m_waiting.end())
        return false;
    m_waiting.erase(found);
    return true;
}

std::deque<protocol::Start> StartQueue::withdrawAll()
{
    return std::exchange(m_waiting, {});
}

} // namespace brood::agent
