// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace brood {

/// What a tree used, as a table: a row a stretch of time, the same for all figures, from the begin to the end
/// of what is known. All its figures are sampled.
///
/// A row is one sample or, where there are more than rows, as many as fit; its minimum and maximum are those
/// of all of them. Over the rows, mean × covered adds up to the integral of the series.
///
/// A value; it has nothing to do any more with what it was made of.
class MetricsTable
{
public:
    using Nanoseconds = std::chrono::nanoseconds;
    using Figure = std::optional<MetricSeries::Statistics>; ///< Empty where nothing is known.

    struct Row
    {
        Nanoseconds from{}; ///< On the elapsed axis.
        Nanoseconds to{};   ///< After `from`.
        std::array<Figure, allMetrics.size()> figures;

        [[nodiscard]] const Figure& figure(Metric metric) const
        {
            return figures[static_cast<std::size_t>(metric)];
        }
    };

    MetricsTable() = default;
    /// @param mostRows at least 2.
    MetricsTable(const TreeMetrics& metrics, std::size_t mostRows);

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

/// What the metric is called where programs read it, with its unit: "cpu_cores", "output_bytes_per_s".
[[nodiscard]] std::string_view metricKey(Metric metric);

} // namespace brood
