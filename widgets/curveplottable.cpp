// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curveplottable.h"

#include "report/plotseconds.h"

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

/// More would not be seen, and would cost time.
constexpr double bucketsPerPixel = 1;
/// Where buckets are narrower, smooth edges are not seen.
constexpr double worthSmoothing = 3;

} // namespace

CurvePlottable::CurvePlottable(QCPAxis* time, QCPAxis* value)
    : QCPAbstractPlottable(time, value)
{
    setSelectable(QCP::stNone);
}

void CurvePlottable::setLook(const QColor& colour, Qt::PenStyle style, bool isFilled)
{
    m_colour = colour;
    m_style = style;
    m_isFilled = isFilled;
}

std::vector<MetricSeries::Bucket> CurvePlottable::visibleBuckets() const
{
    const QCPAxis* const time = mKeyAxis.data();
    if (!m_series || m_series->isEmpty() || !time)
        return {};
    const auto most = static_cast<std::size_t>(std::max(clipRect().width() * bucketsPerPixel, 2.0));
    return m_series->buckets(toTime(time->range().lower), toTime(time->range().upper), most);
}

double CurvePlottable::visibleMaximum() const
{
    double maximum = 0;
    for (const MetricSeries::Bucket& bucket : visibleBuckets())
        maximum = std::max<double>(maximum, bucket.max);
    return maximum;
}

std::optional<double> CurvePlottable::valueAt(double seconds) const
{
    return m_series ? m_series->valueAt(toTime(seconds)) : std::nullopt;
}

void CurvePlottable::draw(QCPPainter* painter)
{
    const QCPAxis* const time = mKeyAxis.data();
    const QCPAxis* const value = mValueAxis.data();
    if (!time || !value)
        return;
    const QRectF clip = clipRect();
    const auto x = [&](std::chrono::nanoseconds at) {
        return std::clamp(time->coordToPixel(toSeconds(at)), clip.left() - 2, clip.right() + 2);
    };
    Stretch stretch;
    std::optional<std::chrono::nanoseconds> end;
    const std::vector<MetricSeries::Bucket> buckets = visibleBuckets();
    for (const MetricSeries::Bucket& bucket : buckets) {
        if (end && *end < bucket.from) {
            drawStretch(painter, stretch);
            stretch = {};
        }
        end = bucket.to;
        const double left = x(bucket.from);
        const double right = x(bucket.to);
        const double mean = value->coordToPixel(bucket.mean);
        stretch.mean << QPointF(left, mean) << QPointF(right, mean);
        const double top = value->coordToPixel(bucket.max);
        const double bottom = value->coordToPixel(bucket.min);
        stretch.top << QPointF(left, top) << QPointF(right, top);
        stretch.bottom << QPointF(left, bottom) << QPointF(right, bottom);
        stretch.hasBand = stretch.hasBand || bucket.max > bucket.min;
    }
    drawStretch(painter, stretch);
}

void CurvePlottable::drawStretch(QCPPainter* painter, const Stretch& stretch) const
{
    const QCPAxis* const value = mValueAxis.data();
    if (stretch.mean.isEmpty() || !value)
        return;
    const double width = stretch.mean.last().x() - stretch.mean.first().x();
    painter->setAntialiasing(width / static_cast<double>(stretch.mean.size()) * 2 > worthSmoothing);
    QColor faint = m_colour;
    painter->setPen(Qt::NoPen);
    if (m_isFilled) {
        const double zero = value->coordToPixel(0);
        QPolygonF area = stretch.mean;
        area << QPointF(area.last().x(), zero) << QPointF(stretch.mean.first().x(), zero);
        faint.setAlphaF(0.16F);
        painter->setBrush(faint);
        painter->drawPolygon(area);
    }
    if (stretch.hasBand) {
        QPolygonF band = stretch.top;
        std::copy(stretch.bottom.crbegin(), stretch.bottom.crend(), std::back_inserter(band));
        faint.setAlphaF(0.35F);
        painter->setBrush(faint);
        painter->drawPolygon(band);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_colour, 1.5, m_style));
    painter->drawPolyline(stretch.mean);
}

double CurvePlottable::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/,
                                  QVariant* /*details*/) const
{
    return -1;
}

QCPRange CurvePlottable::getKeyRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/) const
{
    foundRange = m_series && !m_series->isEmpty();
    return foundRange ? QCPRange(toSeconds(m_series->begin()), toSeconds(m_series->end())) : QCPRange();
}

QCPRange CurvePlottable::getValueRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/,
                                       const QCPRange& /*inKeyRange*/) const
{
    foundRange = m_series && !m_series->isEmpty();
    return foundRange ? QCPRange(0, visibleMaximum()) : QCPRange();
}

void CurvePlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_colour);
}

} // namespace brood
