// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/runningmedian.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace brood {

/// Finds out who runs for too long, measured by how long those took that have succeeded. Knows no clock and
/// no process; moments are on any axis that is the same for all. What is under way is told by its number.
class MedianTimeout
{
public:
    using Nanoseconds = std::chrono::nanoseconds;
    /// So many must have succeeded before anybody is late.
    static constexpr std::size_t fewest = 3;

    /// @param share of the median, such as 3 for three times as long
    explicit MedianTimeout(double share)
        : m_share(share)
    {}

    void started(std::uint32_t number, Nanoseconds at);
    /// Paused time does not count.
    void paused(std::uint32_t number, Nanoseconds at);
    void resumed(std::uint32_t number, Nanoseconds at);
    void ended(std::uint32_t number);
    /// One took so long, pauses left out, and succeeded.
    void succeeded(Nanoseconds took) { m_taken.add(took); }

    /// How long one may run; empty as long as too few have succeeded.
    [[nodiscard]] std::optional<Nanoseconds> limit() const;
    /// Those who have run for longer; each is named once.
    [[nodiscard]] std::vector<std::uint32_t> takeLate(Nanoseconds now);
    /// When the next one will be late, unless something is told meanwhile.
    [[nodiscard]] std::optional<Nanoseconds> nextAt() const;

private:
    void remove(std::uint32_t number);

    double m_share;
    RunningMedian m_taken;
    std::map<std::uint32_t, Nanoseconds> m_starts;             ///< Of those that run, their pauses left out.
    std::set<std::pair<Nanoseconds, std::uint32_t>> m_byStart; ///< The same: who started first is late first.
    std::map<std::uint32_t, Nanoseconds> m_paused;             ///< How long they had run.
};

} // namespace brood
