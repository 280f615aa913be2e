// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace brood {

/// How many of some elapsed times lie in each of the equally wide bins between the least and the greatest. A
/// time on the edge of two bins belongs to the later one, the greatest to the last.
struct ElapsedHistogram
{
    std::chrono::nanoseconds from{};
    std::chrono::nanoseconds to{};
    std::vector<std::uint32_t> counts; ///< Empty if there are no times; a single bin if all are the same.

    bool operator==(const ElapsedHistogram&) const = default;
};

[[nodiscard]] ElapsedHistogram histogramOf(std::span<const std::chrono::nanoseconds> elapsed,
                                           std::size_t bins);

} // namespace brood
