// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/curveplottable.h"

#include "report/plotseconds.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

/// More would not be seen, and would cost time.
constexpr double bucketsPerPixel = 1;
/// Where buckets are narrower, in pixels, smooth edges would cost more than they show.
constexpr double worthSmoothing = 12;

constexpr float areaAlpha = 0.16F;
constexpr float bandAlpha = 0.35F;

/// Qt's raster engine hands a fill of 96 rows and more to threads; for a narrow column that takes far longer
/// than to fill it.
void appendInPieces(QList<QRect>& columns, QRect column)
{
    constexpr int piece = 64;
    for (; column.height() > piece; column.setTop(column.top() + piece))
        columns.append({column.topLeft(), QSize(column.width(), piece)});
    columns.append(column);
}

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
    if (width / static_cast<double>(stretch.mean.size()) * 2 < worthSmoothing && stretch.mean.size() > 2) {
        drawDense(painter, stretch);
        return;
    }
    painter->setAntialiasing(true);
    QColor faint = m_colour;
    painter->setPen(Qt::NoPen);
    if (m_isFilled) {
        const double zero = value->coordToPixel(0);
        QPolygonF area = stretch.mean;
        area << QPointF(area.last().x(), zero) << QPointF(stretch.mean.first().x(), zero);
        faint.setAlphaF(areaAlpha);
        painter->setBrush(faint);
        painter->drawPolygon(area);
    }
    if (stretch.hasBand) {
        QPolygonF band = stretch.top;
        std::copy(stretch.bottom.crbegin(), stretch.bottom.crend(), std::back_inserter(band));
        faint.setAlphaF(bandAlpha);
        painter->setBrush(faint);
        painter->drawPolygon(band);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_colour, 1.5, m_style));
    painter->drawPolyline(stretch.mean);
}

void CurvePlottable::drawDense(QCPPainter* painter, const Stretch& stretch) const
{
    // Column by column: what a rasterizer takes for a polygon grows with the square of its edges a row.
    constexpr int lineWidth = 2;
    constexpr int dash = 4;
    QList<QRect> area;
    QList<QRect> band;
    QList<QRect> line;
    const int zero = qRound(mValueAxis->coordToPixel(0));
    int before = qRound(stretch.mean.first().y());
    for (qsizetype i = 0; i < stretch.mean.size();) {
        const int left = qFloor(stretch.mean[i].x());
        int right = qFloor(stretch.mean[i + 1].x());
        double top = stretch.top[i].y();
        double bottom = stretch.bottom[i].y();
        double sum = stretch.mean[i].y();
        int count = 1;
        for (i += 2; i < stretch.mean.size() && right <= left; i += 2, ++count) {
            right = qFloor(stretch.mean[i + 1].x());
            top = std::min(top, stretch.top[i].y());
            bottom = std::max(bottom, stretch.bottom[i].y());
            sum += stretch.mean[i].y();
        }
        const int width = std::max(right - left, 1);
        const int mean = qRound(sum / count);
        appendInPieces(area, {left, mean, width, zero - mean});
        appendInPieces(band, {left, qRound(top), width, qRound(bottom) - qRound(top)});
        if (m_style == Qt::SolidLine || left / dash % 2 == 0)
            appendInPieces(line,
                           {left, std::min(mean, before) - 1, width, std::abs(mean - before) + lineWidth});
        before = mean;
    }
    painter->setAntialiasing(false);
    painter->setPen(Qt::NoPen);
    QColor colour = m_colour;
    const auto fill = [&](const QList<QRect>& rects, float alpha) {
        colour.setAlphaF(alpha);
        painter->setBrush(colour);
        painter->drawRects(rects);
    };
    if (m_isFilled)
        fill(area, areaAlpha);
    if (stretch.hasBand)
        fill(band, bandAlpha);
    fill(line, 1);
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
