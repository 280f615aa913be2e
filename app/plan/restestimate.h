// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace brood {

/// How long a queue will still take, by how its last jobs went. It has no clock: moments are on an axis that
/// stands still while the queue is paused. A value.
class RestEstimate
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    /// @param ran how long the job took. @pre no moment before was later.
    void ended(Nanoseconds at, Nanoseconds ran);
    /// Another number of jobs may run at once from now on, so how often they ended until now says nothing.
    void changed(Nanoseconds at);
    /// @param left jobs, those that run included. @param slots how many may run at once
    /// @return empty as long as no job has ended.
    [[nodiscard]] std::optional<Nanoseconds> rest(Nanoseconds now, std::uint32_t left,
                                                  std::uint32_t slots) const;

private:
    struct End
    {
        Nanoseconds at{};
        Nanoseconds ran{};
    };
    std::deque<End> m_ends; ///< The newest.
    Nanoseconds m_changed{};
};

} // namespace brood
