// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"

#include <QLocale>
#include <QString>

#include <array>
#include <chrono>
#include <vector>

namespace brood {

/// A strip below the lanes of a timeline: one kind of figure, in up to two curves.
enum class MetricStrip
{
    Cpu,
    Memory,
    Output,
    Storage,  ///< Read, and dashed written.
    Processes ///< And dashed the threads.
};
inline constexpr std::array allMetricStrips{MetricStrip::Cpu, MetricStrip::Memory, MetricStrip::Output,
                                            MetricStrip::Storage, MetricStrip::Processes};

/// One or two, of the same unit.
[[nodiscard]] std::vector<Metric> metricsOf(MetricStrip strip);

[[nodiscard]] QString metricStripName(MetricStrip strip);
/// "CPU", "Memory", "Output", "Read", "Written", "Processes", "Threads".
[[nodiscard]] QString metricName(Metric metric);

/// A sentence on all of the run: "CPU: on average 63.0 %, at most 101 %." Empty if nothing is known.
[[nodiscard]] QString metricSummary(const TreeMetrics& metrics, Metric metric, const QLocale& locale);
/// Likewise, of a part of it on the elapsed axis. Thread: any, but one at a time for the metrics.
[[nodiscard]] QString metricSummary(const TreeMetrics& metrics, Metric metric, std::chrono::nanoseconds from,
                                    std::chrono::nanoseconds to, const QLocale& locale);

} // namespace brood
