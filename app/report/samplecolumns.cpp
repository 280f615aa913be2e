// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/samplecolumns.h"

#include "report/metricstrip.h"
#include "report/plotseconds.h"
#include "report/timescale.h"
#include "report/valuescale.h"

#include <QCoreApplication>

#include <array>

namespace brood {

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(brood::SampleColumn)
};

using Statistic = SampleColumn::Statistic;

constexpr std::array columns{
    SampleColumn{Metric::Cpu, Statistic::Mean},      SampleColumn{Metric::Cpu, Statistic::Max},
    SampleColumn{Metric::Memory, Statistic::Mean},   SampleColumn{Metric::Memory, Statistic::Max},
    SampleColumn{Metric::Output, Statistic::Mean},   SampleColumn{Metric::Output, Statistic::Max},
    SampleColumn{Metric::Read, Statistic::Mean},     SampleColumn{Metric::Written, Statistic::Mean},
    SampleColumn{Metric::Processes, Statistic::Max}, SampleColumn{Metric::Threads, Statistic::Max}};

} // namespace

std::optional<double> SampleColumn::value(const MetricsTable::Row& row) const
{
    const MetricsTable::Figure& figure = row.figure(metric);
    if (!figure)
        return std::nullopt;
    return statistic == Statistic::Mean ? figure->mean : figure->max;
}

QString SampleColumn::text(const MetricsTable::Row& row, const QLocale& locale) const
{
    const std::optional<double> known = value(row);
    return known ? ValueScale::label(*known, unitOf(metric), locale) : QStringLiteral("–");
}

QString SampleColumn::title() const
{
    //: The header of a column of figures; %1 is a metric, such as CPU
    return (statistic == Statistic::Mean ? ColumnText::tr("%1, mean") : ColumnText::tr("%1, maximum"))
        .arg(metricName(metric));
}

std::span<const SampleColumn> sampleColumns()
{
    return columns;
}

QString sampleTime(std::chrono::nanoseconds at, const QLocale& locale)
{
    constexpr double step = 0.001;
    return TimeScale::label(toSeconds(at), step, locale, 1);
}

} // namespace brood
