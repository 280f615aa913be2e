// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricseries.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace brood {

/// How fast a counter grows. The integral of the series over a whole run is the counter's growth
/// in units, but for the rounding of doubles.
class RateSeries
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    /// @param unit So much of the counter, each second, is 1 in the series.
    /// @param shortest Growth within less time than this is held back until so much has passed. Else a
    /// counter that moves in steps would seem to have run at many times its speed.
    RateSeries(std::size_t levelCapacity, double unit, Nanoseconds shortest);

    /// The counter is zero here. What was before stays; until here nothing is known.
    void begin(Nanoseconds at);
    /// @pre begin() was called, and the counter has not fallen since.
    void add(Nanoseconds at, std::uint64_t counter);
    /// All that grew is in the series then. If the last stretch is too short for a rate of its own, it shares
    /// one with the stretch before.
    void end(Nanoseconds at, std::uint64_t counter);

    [[nodiscard]] const MetricSeries& series() const { return m_series; }

private:
    void grow(Nanoseconds at, std::uint64_t counter);
    [[nodiscard]] double rate(std::uint64_t growth, Nanoseconds within) const;

    struct Stretch
    {
        Nanoseconds from{};
        std::uint64_t growth = 0;
    };

    MetricSeries m_series;
    double m_unit;
    Nanoseconds m_shortest;
    Nanoseconds m_from{}; ///< Where the next stretch begins.
    std::uint64_t m_counted = 0;
    std::optional<Stretch> m_last; ///< Since begin().
};

} // namespace brood
