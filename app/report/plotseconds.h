// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace brood {

// Plots count in seconds, everything else in nanoseconds.

[[nodiscard]] inline double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// What is beyond all that nanoseconds can hold becomes the nearest that they can.
[[nodiscard]] inline std::chrono::nanoseconds toTime(double seconds)
{
    constexpr double longest = 9e9;
    return std::chrono::round<std::chrono::nanoseconds>(
        std::chrono::duration<double>(std::clamp(seconds, -longest, longest)));
}

} // namespace brood
