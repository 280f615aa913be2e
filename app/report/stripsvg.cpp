// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stripsvg.h"

#include "report/valuescale.h"

#include <algorithm>

namespace brood {

namespace {

constexpr double titleBaseline = 13;
constexpr double titleHeight = 16;
constexpr double spaceBelowTitles = 4;
constexpr double plotHeight = 54;
constexpr double spaceBelow = 10;
constexpr double unitWidth = 1000; ///< Of the curve's own coordinates, which are stretched to the width.
constexpr std::size_t mostBuckets = 500;

QString className(MetricStrip strip)
{
    switch (strip) {
    case MetricStrip::Cpu: return QStringLiteral("cpu");
    case MetricStrip::Memory: return QStringLiteral("memory");
    case MetricStrip::Output: return QStringLiteral("output");
    case MetricStrip::Storage: return QStringLiteral("storage");
    case MetricStrip::Processes: break;
    }
    return QStringLiteral("processes");
}

QString lineClass(std::size_t curve)
{
    return curve == 0 ? QStringLiteral("line") : QStringLiteral("line dashed");
}

/// Paths in the curve's own coordinates.
class CurvePaths
{
public:
    CurvePaths(const SvgWriter& svg, double top)
        : m_svg(svg)
        , m_top(top)
    {}

    void add(const std::vector<MetricSeries::Bucket>& buckets)
    {
        for (auto first = buckets.begin(); first != buckets.end();) {
            auto end = std::next(first);
            while (end != buckets.end() && std::prev(end)->to >= end->from)
                ++end;
            addStretch(first, end);
            first = end;
        }
    }
    QString line;
    QString area;
    QString band;

private:
    using Iterator = std::vector<MetricSeries::Bucket>::const_iterator;

    void addStretch(Iterator first, Iterator end)
    {
        QString mean;
        QString upper;
        QStringList lower;
        bool hasBand = false;
        for (auto bucket = first; bucket != end; ++bucket) {
            const QString left = x(bucket->from);
            const QString right = x(bucket->to);
            mean += step(left, right, y(bucket->mean), mean.isEmpty());
            upper += step(left, right, y(static_cast<double>(bucket->max)), upper.isEmpty());
            const QString bottom = y(static_cast<double>(bucket->min));
            lower.prepend(u'L' + right + u' ' + bottom + u'L' + left + u' ' + bottom);
            hasBand = hasBand || bucket->max > bucket->min;
        }
        line += mean;
        area +=
            mean + u'L' + x(std::prev(end)->to) + u' ' + y(0) + u'L' + x(first->from) + u' ' + y(0) + u'Z';
        if (hasBand)
            band += upper + lower.join(QString()) + u'Z';
    }
    [[nodiscard]] static QString step(const QString& left, const QString& right, const QString& y,
                                      bool isFirst)
    {
        return (isFirst ? u'M' : u'L') + left + u' ' + y + u'H' + right;
    }
    [[nodiscard]] QString x(std::chrono::nanoseconds at) const
    {
        return QString::number(m_svg.share(at) * unitWidth, 'f', 1);
    }
    [[nodiscard]] QString y(double value) const
    {
        return QString::number((1 - std::clamp(value / m_top, 0.0, 1.0)) * plotHeight, 'f', 1);
    }

    const SvgWriter& m_svg;
    double m_top;
};

void drawCurve(SvgWriter& svg, const MetricSeries& series, double top, std::size_t number)
{
    CurvePaths paths(svg, top);
    paths.add(series.buckets(std::chrono::nanoseconds::zero(), svg.axisEnd(), mostBuckets));
    const auto path = [&svg](const QString& d, const QString& style) {
        if (!d.isEmpty())
            svg.element(QStringLiteral("path"), {{QStringLiteral("d"), d}, {QStringLiteral("class"), style}});
    };
    if (number == 0)
        path(paths.area, QStringLiteral("area"));
    path(paths.band, QStringLiteral("band"));
    path(paths.line, lineClass(number));
}

double highest(const TreeMetrics& metrics, const std::vector<Metric>& kinds)
{
    double top = 0;
    for (const Metric metric : kinds) {
        const MetricSeries& series = metrics.series(metric);
        if (const auto all = series.statistics(series.begin(), series.end()))
            top = std::max(top, all->max);
    }
    return top;
}

/// One below the other; if there are several, each with a piece of its line.
void drawTitles(SvgWriter& svg, const std::vector<Metric>& kinds, const TreeMetrics& metrics, double top,
                const QLocale& locale)
{
    constexpr double sample = 22;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double lineTop = top + static_cast<double>(i) * titleHeight;
        const QString summary = metricSummary(metrics, kinds[i], locale);
        if (kinds.size() > 1)
            svg.element(QStringLiteral("path"),
                        {{QStringLiteral("d"),
                          QStringLiteral("M0 %1H%2").arg(lineTop + titleBaseline - 4).arg(sample)},
                         {QStringLiteral("class"), lineClass(i)}});
        svg.text(QStringLiteral("0"), lineTop + titleBaseline, QStringLiteral("strip"),
                 summary.isEmpty() ? metricName(kinds[i]) : summary, kinds.size() > 1 ? sample + 6 : 0);
    }
}

} // namespace

std::vector<MetricStrip> worthShowing(const TreeMetrics& metrics)
{
    std::vector<MetricStrip> strips{MetricStrip::Cpu, MetricStrip::Memory, MetricStrip::Output};
    if (highest(metrics, metricsOf(MetricStrip::Storage)) > 0)
        strips.push_back(MetricStrip::Storage);
    if (highest(metrics, metricsOf(MetricStrip::Processes)) > 1)
        strips.push_back(MetricStrip::Processes);
    return strips;
}

double stripSvgHeight(MetricStrip strip)
{
    return static_cast<double>(metricsOf(strip).size()) * titleHeight + spaceBelowTitles + plotHeight +
           spaceBelow;
}

void drawStrip(SvgWriter& svg, MetricStrip strip, const TreeMetrics& metrics, double top,
               const QLocale& locale)
{
    const std::vector<Metric> kinds = metricsOf(strip);
    const ValueUnit unit = unitOf(kinds.front());
    const double roundTop = ValueScale::roundTop(highest(metrics, kinds), unit);
    const double axisTop = roundTop * ValueScale::headroom;
    const double plotTop = top + static_cast<double>(kinds.size()) * titleHeight + spaceBelowTitles;
    const double zero = plotTop + plotHeight;
    const double tick = zero - plotHeight / ValueScale::headroom;
    svg.begin(QStringLiteral("g"), {{QStringLiteral("class"), className(strip)}});
    svg.words(QStringLiteral("title"), metricStripName(strip));
    svg.horizontalLine(tick, QStringLiteral("grid"));
    svg.horizontalLine(zero, QStringLiteral("axis"));
    svg.text(QStringLiteral("0"), tick + 4, QStringLiteral("value"),
             ValueScale::tickLabel(roundTop, unit, locale), -6);
    svg.begin(QStringLiteral("svg"),
              {{QStringLiteral("x"), QStringLiteral("0")},
               {QStringLiteral("y"), SvgWriter::number(plotTop)},
               {QStringLiteral("width"), QStringLiteral("100%")},
               {QStringLiteral("height"), SvgWriter::number(plotHeight)},
               {QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(unitWidth).arg(plotHeight)},
               {QStringLiteral("preserveAspectRatio"), QStringLiteral("none")}});
    for (std::size_t i = 0; i < kinds.size(); ++i)
        drawCurve(svg, metrics.series(kinds[i]), axisTop, i);
    svg.end();
    drawTitles(svg, kinds, metrics, top, locale);
    svg.end();
}

} // namespace brood
