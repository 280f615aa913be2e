// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <queue>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace brood {

/// The median of all that was added so far; adding takes logarithmic time.
class RunningMedian
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    void add(Nanoseconds value)
    {
        if (m_lower.empty() || value <= m_lower.top())
            m_lower.push(value);
        else
            m_upper.push(value);
        if (m_lower.size() > m_upper.size() + 1) {
            m_upper.push(m_lower.top());
            m_lower.pop();
        } else if (m_upper.size() > m_lower.size()) {
            m_lower.push(m_upper.top());
            m_upper.pop();
        }
    }
    [[nodiscard]] std::size_t count() const { return m_lower.size() + m_upper.size(); }
    /// Of an even number of values the middle between the two in the middle; empty if there are none.
    [[nodiscard]] std::optional<Nanoseconds> median() const
    {
        if (m_lower.empty())
            return std::nullopt;
        return m_lower.size() > m_upper.size() ? m_lower.top()
                                               : m_lower.top() + (m_upper.top() - m_lower.top()) / 2;
    }

private:
    std::priority_queue<Nanoseconds> m_lower; ///< As many as in the upper half, or one more.
    std::priority_queue<Nanoseconds, std::vector<Nanoseconds>, std::greater<>> m_upper;
};

} // namespace brood
