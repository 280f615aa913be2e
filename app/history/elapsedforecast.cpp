// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/elapsedforecast.h"

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

constexpr qsizetype enoughForQuantiles = 5;

/// @pre sorted, and not empty
std::chrono::nanoseconds quantile(const QList<std::chrono::nanoseconds>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const auto above = std::min(below + 1, sorted.size() - 1);
    const std::chrono::duration<double, std::nano> step = sorted[above] - sorted[below];
    return sorted[below] +
           std::chrono::round<std::chrono::nanoseconds>(step * (place - static_cast<double>(below)));
}

} // namespace

std::optional<ElapsedForecast> forecastElapsed(QList<std::chrono::nanoseconds> elapsed)
{
    if (elapsed.isEmpty())
        return std::nullopt;
    std::sort(elapsed.begin(), elapsed.end());
    const double tail = elapsed.size() < enoughForQuantiles ? 0 : 0.1;
    return ElapsedForecast{static_cast<int>(elapsed.size()), quantile(elapsed, 0.5), quantile(elapsed, tail),
                           quantile(elapsed, 1 - tail)};
}

std::optional<std::chrono::nanoseconds> expectedElapsed(std::chrono::nanoseconds elapsed, double fraction)
{
    constexpr double enough = 0.03;
    if (fraction < enough)
        return std::nullopt;
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double, std::nano>(elapsed) /
                                                        std::min(fraction, 1.0));
}

} // namespace brood
