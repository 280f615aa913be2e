// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/elapsedhistogram.h"

#include <algorithm>

namespace brood {

ElapsedHistogram histogramOf(std::span<const std::chrono::nanoseconds> elapsed, std::size_t bins)
{
    if (elapsed.empty())
        return {};
    const auto [least, greatest] = std::ranges::minmax(elapsed);
    ElapsedHistogram histogram{least, greatest, {}};
    histogram.counts.resize(least == greatest ? 1 : std::max<std::size_t>(bins, 1));
    const auto width = std::max<double>(static_cast<double>((greatest - least).count()), 1);
    for (const std::chrono::nanoseconds time : elapsed) {
        const double share = static_cast<double>((time - least).count()) / width;
        const auto bin = static_cast<std::size_t>(share * static_cast<double>(histogram.counts.size()));
        ++histogram.counts[std::min(bin, histogram.counts.size() - 1)];
    }
    return histogram;
}

} // namespace brood
