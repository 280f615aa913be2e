// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogramplot.h"

#include "report/plotseconds.h"
#include "session/resulttext.h"
#include "widgets/plotting.h"
#include "widgets/timeticker.h"
#include "widgets/tints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace brood {

HistogramPlot::HistogramPlot(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(this))
    , m_bars(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_median(new QCPItemStraightLine(m_plot))
    , m_p95(new QCPItemStraightLine(m_plot))
    , m_ticker(new TimeTicker)
{
    setObjectName(QStringLiteral("elapsedHistogram"));
    setAccessibleName(tr("Distribution of the elapsed times"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->axisRect()->setMinimumMargins({8, 4, 16, 0});
    m_plot->xAxis->setTicker(m_ticker);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLengthIn(0);
    m_plot->xAxis->setSubTicks(false);
    m_plot->yAxis->setVisible(false);
    m_median->setLayer(QStringLiteral("overlay"));
    m_p95->setLayer(QStringLiteral("overlay"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    adoptLook();
}

QSize HistogramPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

void HistogramPlot::show(const ElapsedHistogram& histogram,
                         const std::optional<ElapsedPercentiles>& percentiles)
{
    if (histogram == m_histogram)
        return;
    m_histogram = histogram;
    const double from = toSeconds(histogram.from);
    const auto count = static_cast<qsizetype>(histogram.counts.size());
    const double all = std::max(toSeconds(histogram.to) - from, 1e-6);
    const double width = count > 0 ? all / static_cast<double>(count) : all;
    QVector<double> middles;
    QVector<double> counts;
    for (qsizetype i = 0; i < count; ++i) {
        middles.append(from + (static_cast<double>(i) + 0.5) * width);
        counts.append(histogram.counts[static_cast<std::size_t>(i)]);
    }
    m_bars->setWidth(width);
    m_bars->setData(middles, counts, true);
    m_plot->xAxis->setRange(from, from + all);
    constexpr double headroom = 1.05;
    const double highest = counts.isEmpty() ? 1 : *std::max_element(counts.begin(), counts.end());
    m_plot->yAxis->setRange(0, highest * headroom);
    mark(*m_median, percentiles ? std::optional(percentiles->p50) : std::nullopt);
    mark(*m_p95, percentiles ? std::optional(percentiles->p95) : std::nullopt);
    m_plot->replot(QCustomPlot::rpQueuedReplot);

    const QLocale locale;
    const auto children = std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint32_t{0});
    setAccessibleDescription(percentiles
                                 //: %1 is a number of children, the others are times
                                 ? tr("%1 elapsed times from %2 to %3; median %4, 95 % within %5.")
                                       .arg(locale.toString(children), elapsedText(histogram.from, locale),
                                            elapsedText(histogram.to, locale),
                                            elapsedText(percentiles->p50, locale),
                                            elapsedText(percentiles->p95, locale))
                                 : QString());
    setToolTip(accessibleDescription());
}

void HistogramPlot::mark(QCPItemStraightLine& line, std::optional<std::chrono::nanoseconds> at)
{
    line.setVisible(at.has_value());
    const double seconds = toSeconds(at.value_or(std::chrono::nanoseconds()));
    line.point1->setCoords(seconds, 0);
    line.point2->setCoords(seconds, 1);
}

void HistogramPlot::adoptLook()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    m_plot->setBackground(base);
    m_bars->setPen(Qt::NoPen);
    m_bars->setBrush(readableOn(base, QColor(0, 114, 178), 3));
    m_median->setPen(QPen(text, 1));
    m_p95->setPen(QPen(text, 1, Qt::DashLine));
    m_plot->xAxis->setTickLabelFont(font());
    m_plot->xAxis->setTickLabelColor(faded(text, 0.8F));
    m_plot->xAxis->setBasePen(QPen(faded(text, 0.35F), 1));
    m_plot->xAxis->setTickPen(QPen(faded(text, 0.35F), 1));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        adoptLook();
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ticker->setSpace(font(), width());
}

} // namespace brood
