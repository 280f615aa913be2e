// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "metrics/metricstable.h"
#include "session/runresult.h"

#include <QByteArray>

namespace brood {

// What a run used over time, for programs. A row is a stretch of time, and for each metric there are its
// minimum, its mean over time and its maximum in it; what is not known is empty (CSV) or null (JSON). All of
// this is sampled. Figures are told as in C, whatever the locale.

/// How many rows a file has at most.
inline constexpr std::size_t seriesFileRows = 4096;

/// RFC 4180, UTF-8. The header says the units: "from_s", "cpu_cores_mean", "output_bytes_per_s_max" …
[[nodiscard]] QByteArray seriesCsv(const MetricsTable& table);

/// An object of "brood" (the versions of the program and of this format), "run" and "children" (as in the
/// JSON report; exact), "columns" (an object each: name, unit, and how it came about) and "rows" (an array
/// each, in the order of the columns).
/// @param result what is known of it; children that run are not in it.
[[nodiscard]] QByteArray seriesJson(const MetricsTable& table, const LaunchSpec& spec,
                                    const RunResult& result);

} // namespace brood
