// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace brood {

/// How many bytes came in the last second, from totals that are told now and then. It has no clock of its
/// own.
class RateMeter
{
public:
    static constexpr std::chrono::nanoseconds window = std::chrono::seconds(1);

    /// Moments must not go back; totals neither.
    void add(std::chrono::nanoseconds at, std::uint64_t totalBytes)
    {
        // Totals that are told more often replace the newest: with the slots a whole window is always
        // covered.
        if (m_count < 2 || at - slot(m_count - 2).at >= spacing) {
            if (m_count == m_samples.size())
                m_first = (m_first + 1) % m_samples.size();
            else
                ++m_count;
        }
        slot(m_count - 1) = {at, totalBytes};
    }

    /// Until a whole second has passed since the first total, over the time since then.
    [[nodiscard]] double bytesPerSecond(std::chrono::nanoseconds now) const
    {
        if (m_count == 0)
            return 0;
        const Sample& newest = slot(m_count - 1);
        Sample before = slot(0);
        for (std::size_t i = 1; i < m_count && slot(i).at <= now - window; ++i)
            before = slot(i);
        const auto span = std::clamp(now - slot(0).at, shortestSpan, window);
        const auto bytes = static_cast<double>(newest.total - before.total);
        return bytes / std::chrono::duration<double>(span).count();
    }

private:
    struct Sample
    {
        std::chrono::nanoseconds at{};
        std::uint64_t total = 0;
    };
    static constexpr std::chrono::nanoseconds spacing = std::chrono::milliseconds(50);
    static constexpr std::chrono::nanoseconds shortestSpan = std::chrono::milliseconds(100);

    Sample& slot(std::size_t index) { return m_samples[(m_first + index) % m_samples.size()]; }
    [[nodiscard]] const Sample& slot(std::size_t index) const
    {
        return m_samples[(m_first + index) % m_samples.size()];
    }

    std::array<Sample, 32> m_samples; ///< A ring.
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace brood
