// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricstable.h"

namespace brood {

MetricsTable::MetricsTable(const TreeMetrics& metrics, std::size_t mostRows)
{
    // Of this one there is a value for every sample, which not every other figure has.
    const MetricSeries& pace = metrics.series(Metric::Processes);
    for (const MetricSeries::Bucket& bucket : pace.buckets(pace.begin(), pace.end(), mostRows)) {
        if (bucket.from == bucket.to)
            continue; // Its neighbours have it, too.
        Row row{.from = bucket.from, .to = bucket.to, .figures = {}};
        for (const Metric metric : allMetrics)
            row.figures[static_cast<std::size_t>(metric)] =
                metrics.series(metric).statistics(bucket.from, bucket.to);
        m_rows.push_back(std::move(row));
    }
}

std::string_view metricKey(Metric metric)
{
    switch (metric) {
    case Metric::Cpu: return "cpu_cores";
    case Metric::Memory: return "memory_bytes";
    case Metric::Output: return "output_bytes_per_s";
    case Metric::Read: return "read_bytes_per_s";
    case Metric::Written: return "written_bytes_per_s";
    case Metric::Processes: return "processes";
    case Metric::Threads: break;
    }
    return "threads";
}

} // namespace brood
