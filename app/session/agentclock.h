// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>

namespace brood {

/// Estimates what an agent's monotonic clock shows now. Every record that carries a moment arrives a little
/// later than that moment; the one with the least delay gives the best estimate. On one machine both clocks
/// are the same, and the estimate is late by the time that the fastest record took.
class AgentClock
{
public:
    /// This machine's monotonic clock.
    [[nodiscard]] static std::uint64_t localNow()
    {
        return static_cast<std::uint64_t>(
            std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count());
    }

    void observe(std::uint64_t agentNs, std::uint64_t localNs)
    {
        m_offset = std::min(m_offset, static_cast<std::int64_t>(localNs - agentNs));
    }
    [[nodiscard]] std::uint64_t at(std::uint64_t localNs) const
    {
        return isKnown() ? localNs - static_cast<std::uint64_t>(m_offset) : 0;
    }
    [[nodiscard]] bool isKnown() const { return m_offset != std::numeric_limits<std::int64_t>::max(); }

private:
    std::int64_t m_offset = std::numeric_limits<std::int64_t>::max();
};

} // namespace brood
