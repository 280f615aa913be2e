// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "protocol/records.h"

#include <cstddef>
#include <deque>
#include <limits>
#include <optional>
#include <vector>

namespace brood::agent {

/// The starts that were asked for and wait for their turn: first come, first served.
class StartQueue
{
public:
    void setSlots(const protocol::Slots& request) { m_slots = request; }
    void add(protocol::Start request) { m_waiting.push_back(std::move(request)); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] bool has(std::uint32_t child) const;

    /// The one that is to be started now.
    /// @param alive how many children there are that have not died
    [[nodiscard]] std::optional<protocol::Start> take(std::size_t alive, Nanoseconds now);
    /// There was no room for one that was taken: it is the next again, once fewer are alive.
    void putBack(protocol::Start request, std::size_t alive);
    /// When take() has one though nobody dies before.
    [[nodiscard]] std::optional<Nanoseconds> deadline(std::size_t alive) const;

    /// Takes back the child's start.
    [[nodiscard]] bool withdraw(std::uint32_t child);
    /// Takes back all of them.
    [[nodiscard]] std::deque<protocol::Start> withdrawAll();

private:
    [[nodiscard]] bool hasSlot(std::size_t alive) const
    {
        return (m_slots.atOnce == 0 || alive < m_slots.atOnce) && alive < m_room;
    }

    protocol::Slots m_slots;
    std::deque<protocol::Start> m_waiting;
    /// As many as are alive while there is no room for more. There may be after the next start.
    std::size_t m_room = std::numeric_limits<std::size_t>::max();
    Nanoseconds m_nextStart = 0;
};

} // namespace brood::agent
