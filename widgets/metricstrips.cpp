// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metricstrips.h"

#include "report/plotseconds.h"
#include "report/valuescale.h"
#include "widgets/curveplottable.h"
#include "widgets/tints.h"
#include "widgets/valueticker.h"

#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace brood {

namespace {

constexpr int spaceBetween = 3;
constexpr int titleInset = 4;

/// Told apart also by most who don't tell red from green (Okabe and Ito, 2008).
QColor hueOf(MetricStrip strip)
{
    switch (strip) {
    case MetricStrip::Cpu: return {0, 114, 178};
    case MetricStrip::Memory: return {204, 121, 167};
    case MetricStrip::Output: return {0, 158, 115};
    case MetricStrip::Storage: return {213, 94, 0};
    case MetricStrip::Processes: break;
    }
    return {150, 120, 0};
}

/// In the margin, so that it covers no curve.
void standAbove(QCPItemText& text, QCPAxisRect* rect, Qt::Alignment side)
{
    text.setClipToAxisRect(false);
    text.position->setAxisRect(rect);
    text.position->setType(QCPItemPosition::ptAxisRectRatio);
    text.position->setCoords(side == Qt::AlignRight ? 1 : 0, 0);
    text.setPositionAlignment(side | Qt::AlignBottom);
    text.setPadding(QMargins(titleInset, 0, titleInset, 0));
}

} // namespace

MetricStrips::MetricStrips(QCustomPlot* plot)
    : m_plot(plot)
    , m_sides(new QCPMarginGroup(plot))
    , m_sampled(new QCPItemText(plot))
{
    m_sampled->setLayer(QStringLiteral("overlay"));
    m_sampled->setVisible(false);
    plot->plotLayout()->setRowSpacing(spaceBetween);
    plot->axisRect()->setMarginGroup(QCP::msLeft | QCP::msRight, m_sides);
    for (const MetricStrip kind : allMetricStrips)
        m_strips.push_back(makeStrip(kind));
}

MetricStrips::Strip MetricStrips::makeStrip(MetricStrip kind)
{
    const std::vector<Metric> metrics = metricsOf(kind);
    const ValueUnit unit = unitOf(metrics.front());
    Strip strip{kind, unit, new QCPAxisRect(m_plot, false), new QCPItemText(m_plot), {}};
    QCPAxis* const time = strip.rect->addAxis(QCPAxis::atBottom);
    QCPAxis* const value = strip.rect->addAxis(QCPAxis::atLeft);
    strip.rect->setMinimumMargins(m_plot->axisRect()->minimumMargins());
    strip.rect->setRangeDrag({});
    strip.rect->setRangeZoom({});
    time->setTicker(m_plot->xAxis->ticker());
    time->setTickLengthIn(0);
    time->setTickLengthOut(0);
    value->setTicker(QSharedPointer<ValueTicker>::create(unit));
    value->setTickLength(0);
    value->setBasePen(Qt::NoPen);
    for (QCPAxis* const axis : {time, value}) {
        axis->grid()->setVisible(true);
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->setLayer(QStringLiteral("axes"));
    }
    for (const Metric metric : metrics)
        strip.curves.push_back({metric, new CurvePlottable(time, value)});
    strip.title->setLayer(QStringLiteral("overlay")); // before the curves
    standAbove(*strip.title, strip.rect, Qt::AlignLeft);
    strip.rect->setVisible(false);
    strip.title->setVisible(false);
    return strip;
}

void MetricStrips::setMetrics(const TreeMetrics* metrics)
{
    m_metrics = metrics;
    for (const Strip& strip : m_strips) {
        for (const Curve& curve : strip.curves)
            curve.plottable->setSeries(metrics ? &metrics->series(curve.metric) : nullptr);
    }
}

void MetricStrips::setWanted(MetricStrip strip, bool wanted)
{
    if (wanted)
        m_wanted.insert(strip);
    else
        m_wanted.erase(strip);
}

bool MetricStrips::isShown(MetricStrip strip) const
{
    return std::find(m_shown.begin(), m_shown.end(), strip) != m_shown.end();
}

void MetricStrips::setLook(const QPalette& palette, const QFont& font)
{
    m_font = font;
    m_sampled->setFont(font);
    m_sampled->setColor(palette.color(QPalette::PlaceholderText));
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (const Strip& strip : m_strips) {
        const QColor hue = readableOn(base, hueOf(strip.kind), 3);
        for (std::size_t i = 0; i < strip.curves.size(); ++i)
            strip.curves[i].plottable->setLook(hue, i == 0 ? Qt::SolidLine : Qt::DashLine, i == 0);
        for (QCPAxis* const axis : strip.rect->axes()) {
            axis->setTickLabelFont(font);
            axis->setTickLabelColor(faded(text, 0.8F));
            axis->setBasePen(axis->orientation() == Qt::Horizontal ? QPen(faded(text, 0.35F), 1)
                                                                   : QPen(Qt::NoPen));
            axis->setTickPen(QPen(faded(text, 0.35F), 1));
            axis->grid()->setPen(QPen(faded(text, 0.1F), 1));
            axis->grid()->setZeroLinePen(Qt::NoPen);
        }
        strip.title->setFont(font);
        strip.title->setColor(readableOn(base, hue));
    }
}

int MetricStrips::smallestStrip() const
{
    return QFontMetrics(m_font).height() * 3;
}

/// Its title, and a curve that is as high as that.
int MetricStrips::lowestStrip() const
{
    return QFontMetrics(m_font).height() * 2;
}

int MetricStrips::labelHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 10;
}

int MetricStrips::heightOf(std::size_t strips) const
{
    return strips == 0 ? 0
                       : static_cast<int>(strips) * (smallestStrip() + spaceBetween) + labelHeight(m_font);
}

int MetricStrips::wantedHeight() const
{
    return heightOf(m_wanted.size());
}

int MetricStrips::shownHeight() const
{
    return m_shown.empty()
               ? 0
               : static_cast<int>(m_shown.size()) * (m_stripHeight + spaceBetween) + labelHeight(m_font);
}

int MetricStrips::fittingHeight(int height) const
{
    std::size_t fitting = m_metrics ? m_wanted.size() : 0;
    while (heightOf(fitting) > height && fitting > 0)
        --fitting;
    return heightOf(fitting);
}

int MetricStrips::leastHeight() const
{
    return m_wanted.empty() ? 0 : lowestStrip() + spaceBetween + labelHeight(m_font);
}

void MetricStrips::setRoom(int height)
{
    std::vector<MetricStrip> shown;
    for (const MetricStrip strip : allMetricStrips) {
        const int taken = shown.empty() ? leastHeight() : heightOf(shown.size() + 1);
        if (m_metrics && isWanted(strip) && taken <= height)
            shown.push_back(strip);
    }
    constexpr int tallest = 240;
    int stripHeight = 0;
    if (!shown.empty())
        stripHeight =
            std::clamp((height - labelHeight(m_font)) / static_cast<int>(shown.size()) - spaceBetween,
                       lowestStrip(), tallest);
    m_shown.swap(shown);
    QString untold = withoutRoom();
    if (shown == m_shown && stripHeight == m_stripHeight && untold == m_untold)
        return;
    m_stripHeight = stripHeight;
    m_untold = std::move(untold);
    layOut();
}

void MetricStrips::layOut()
{
    QCPLayoutGrid* const grid = m_plot->plotLayout();
    for (const Strip& strip : m_strips) {
        if (strip.rect->layout() == grid)
            grid->take(strip.rect);
        const bool isShown = this->isShown(strip.kind);
        strip.rect->setVisible(isShown);
        // Those that are not there need no room for their labels.
        strip.rect->setMarginGroup(QCP::msLeft | QCP::msRight, isShown ? m_sides : nullptr);
        strip.title->setVisible(isShown);
        for (const Curve& curve : strip.curves)
            curve.plottable->setVisible(isShown);
    }
    grid->simplify();
    m_sampled->setVisible(!m_shown.empty()); // Beside the lanes there is no place where it covers none.
    int row = 1;
    for (const Strip& strip : m_strips) {
        if (!isShown(strip.kind))
            continue;
        grid->addElement(row, 0, strip.rect);
        if (row == 1)
            standAbove(*m_sampled, strip.rect, Qt::AlignRight);
        ++row;
    }
    showTimeOnLast();
}

/// The time's ticks are the same for all, and are labelled below the last one.
void MetricStrips::showTimeOnLast()
{
    m_plot->xAxis->setTickLabels(m_shown.empty());
    const QMargins usual = m_plot->axisRect()->minimumMargins();
    for (const Strip& strip : m_strips) {
        const bool isLast = !m_shown.empty() && m_shown.back() == strip.kind;
        QCPAxis* const time = strip.rect->axis(QCPAxis::atBottom);
        time->setTickLabels(isLast);
        time->setTickLengthOut(isLast ? 3 : 0);
        strip.rect->setMinimumMargins(
            {usual.left(), QFontMetrics(m_font).height(), usual.right(), isLast ? usual.bottom() : 0});
        // The last one's labels come on top of its height.
        const int height = m_stripHeight + (isLast ? labelHeight(m_font) : 0);
        strip.rect->setSizeConstraintRect(QCPLayoutElement::scrOuterRect);
        strip.rect->setMinimumSize(1, height);
        strip.rect->setMaximumSize(QWIDGETSIZE_MAX, height);
    }
}

/// Of the strips altogether, as far as there is room for it.
void MetricStrips::layOutRemark()
{
    if (m_shown.empty())
        return;
    QStringList parts{tr("sampled")};
    if (!m_untold.isEmpty())
        parts += m_untold;
    // All are equally wide; one that has just come into sight has its place only when the plot is drawn.
    double room = m_plot->axisRect()->width() - 2.0 * titleInset;
    for (const Strip& strip : m_strips) { // Beside the title of the first.
        if (strip.kind == m_shown.front())
            room -= QFontMetricsF(m_font).horizontalAdvance(strip.title->text()) + 2.0 * titleInset;
    }
    m_sampled->setText(
        QFontMetricsF(m_font).elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideRight, room));
}

void MetricStrips::prepare()
{
    const QCPRange range = m_plot->xAxis->range();
    for (const Strip& strip : m_strips) {
        if (!isShown(strip.kind))
            continue;
        strip.rect->axis(QCPAxis::atBottom)->setRange(range);
        double top = 0;
        for (const Curve& curve : strip.curves)
            top = std::max(top, curve.plottable->visibleMaximum());
        strip.rect->axis(QCPAxis::atLeft)
            ->setRange(0, ValueScale::roundTop(top, strip.unit) * ValueScale::headroom);
        strip.title->setText(m_isSummarising && !m_moment && m_metrics
                                 ? summary(strip, toTime(range.lower), toTime(range.upper))
                                 : metricStripName(strip.kind) + QLatin1Char(' ') +
                                       valueWords(strip, m_moment));
    }
    layOutRemark();
}

void MetricStrips::setMoment(std::optional<double> seconds)
{
    m_moment = seconds;
}

} // namespace brood
