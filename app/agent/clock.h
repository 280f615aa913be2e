// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <limits>

namespace brood::agent {

/// A moment on CLOCK_MONOTONIC, or a length of time, in nanoseconds.
using Nanoseconds = std::uint64_t;

[[nodiscard]] inline Nanoseconds monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<Nanoseconds>(now.tv_sec) * 1'000'000'000U + static_cast<Nanoseconds>(now.tv_nsec);
}

/// So much later; the end of time where that is later still.
[[nodiscard]] inline Nanoseconds after(Nanoseconds moment, Nanoseconds by)
{
    return moment + std::min(by, std::numeric_limits<Nanoseconds>::max() - moment);
}

} // namespace brood::agent
