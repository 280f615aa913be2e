// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricstable.h"

#include <QLocale>
#include <QString>

#include <span>

namespace brood {

/// A column of figures in a table for people that shows a MetricsTable.
struct SampleColumn
{
    enum class Statistic
    {
        Mean,
        Max
    };

    Metric metric = Metric::Cpu;
    Statistic statistic = Statistic::Mean;

    [[nodiscard]] std::optional<double> value(const MetricsTable::Row& row) const;
    /// With its unit; "–" where nothing is known.
    [[nodiscard]] QString text(const MetricsTable::Row& row, const QLocale& locale) const;
    /// "CPU, mean"
    [[nodiscard]] QString title() const;
};

/// The columns behind the two of the time.
[[nodiscard]] std::span<const SampleColumn> sampleColumns();

/// A moment of a row: "1.234 s", "1 min 30.500 s".
[[nodiscard]] QString sampleTime(std::chrono::nanoseconds at, const QLocale& locale);

} // namespace brood
