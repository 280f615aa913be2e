// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"

#include <algorithm>
#include <optional>

namespace brood::agent {

/// When to sample: densely at the beginning of a child, for it may be short, then ten times a second, and
/// less often where it takes long, so that with all that follows from it it takes no more than half a percent
/// of a processor. Has no clock of its own.
class SamplingPace
{
public:
    static constexpr Nanoseconds usualInterval = 100'000'000;
    static constexpr Nanoseconds longestInterval = 5'000'000'000;
    static constexpr Nanoseconds firstInterval = 1'000'000;
    /// A pass that takes so long is followed by so many times as long without one.
    static constexpr Nanoseconds restFactor = 250;
    /// While it is dense.
    static constexpr Nanoseconds denseRestFactor = 20;

    /// A child has started.
    void begin(Nanoseconds now)
    {
        m_interval = firstInterval;
        const Nanoseconds first = now + std::max(m_interval, m_cost * denseRestFactor);
        m_deadline = m_deadline ? std::min(*m_deadline, first) : first;
    }
    /// No child is left.
    void end() { m_deadline.reset(); }

    [[nodiscard]] std::optional<Nanoseconds> deadline() const { return m_deadline; }
    [[nodiscard]] bool isDue(Nanoseconds now) const { return m_deadline && now >= *m_deadline; }

    /// @param cost the processor time that the pass took
    void sampled(Nanoseconds now, Nanoseconds cost)
    {
        // Smoothed: a single pass may be interrupted.
        m_cost = m_cost == 0 ? cost : (3 * m_cost + cost) / 4;
        m_interval = std::min(2 * m_interval, usualInterval);
        const Nanoseconds factor = m_interval < usualInterval ? denseRestFactor : restFactor;
        m_deadline = now + std::clamp(m_cost * factor, m_interval, longestInterval);
    }

private:
    std::optional<Nanoseconds> m_deadline;
    Nanoseconds m_interval = usualInterval;
    Nanoseconds m_cost = 0;
};

} // namespace brood::agent
