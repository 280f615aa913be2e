// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/metricstrip.h"

#include "report/valuescale.h"

#include <QCoreApplication>

namespace brood {

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(brood::MetricText)
};

} // namespace

std::vector<Metric> metricsOf(MetricStrip strip)
{
    switch (strip) {
    case MetricStrip::Cpu: return {Metric::Cpu};
    case MetricStrip::Memory: return {Metric::Memory};
    case MetricStrip::Output: return {Metric::Output};
    case MetricStrip::Storage: return {Metric::Read, Metric::Written};
    case MetricStrip::Processes: break;
    }
    return {Metric::Processes, Metric::Threads};
}

QString metricStripName(MetricStrip strip)
{
    return strip == MetricStrip::Storage ? MetricText::tr("Storage", "a curve")
                                         : metricName(metricsOf(strip).front());
}

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Cpu: return MetricText::tr("CPU", "a curve");
    case Metric::Memory: return MetricText::tr("Memory", "a curve");
    case Metric::Output: return MetricText::tr("Output", "a curve");
    case Metric::Read: return MetricText::tr("Read", "a curve: from storage");
    case Metric::Written: return MetricText::tr("Written", "a curve: to storage");
    case Metric::Processes: return MetricText::tr("Processes", "a curve");
    case Metric::Threads: break;
    }
    return MetricText::tr("Threads", "a curve");
}

QString metricSummary(const TreeMetrics& metrics, Metric metric, const QLocale& locale)
{
    const MetricSeries& series = metrics.series(metric);
    return metricSummary(metrics, metric, series.begin(), series.end(), locale);
}

QString metricSummary(const TreeMetrics& metrics, Metric metric, std::chrono::nanoseconds from,
                      std::chrono::nanoseconds to, const QLocale& locale)
{
    const auto all = metrics.series(metric).statistics(from, to);
    if (!all)
        return {};
    //: %1 is a kind of figure, such as CPU or memory; %2 and %3 are its mean and its maximum
    return MetricText::tr("%1: on average %2, at most %3.")
        .arg(metricName(metric), ValueScale::label(all->mean, unitOf(metric), locale),
             ValueScale::label(all->max, unitOf(metric), locale));
}

} // namespace brood
