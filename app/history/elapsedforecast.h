// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace brood {

/// How long a command may take, by how long it took before.
struct ElapsedForecast
{
    int runs = 0; ///< How many it is based on.
    std::chrono::nanoseconds median{};
    /// Four of five runs were between these; of up to four runs, all. The same as the median if there was
    /// only one.
    std::chrono::nanoseconds low{};
    std::chrono::nanoseconds high{};

    bool operator==(const ElapsedForecast&) const = default;
};

/// @param elapsed of earlier runs that succeeded, in any order. Quantiles are interpolated (type 7 of Hyndman
/// and Fan, Sample Quantiles in Statistical Packages, 1996).
[[nodiscard]] std::optional<ElapsedForecast> forecastElapsed(QList<std::chrono::nanoseconds> elapsed);

/// How long it will take altogether if it goes on as it has.
/// @param fraction of it that is done, 0…1. @return nothing at the very first percents, which tell nothing.
[[nodiscard]] std::optional<std::chrono::nanoseconds> expectedElapsed(std::chrono::nanoseconds elapsed,
                                                                      double fraction);

} // namespace brood

Q_DECLARE_METATYPE(brood::ElapsedForecast)
