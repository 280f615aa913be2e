// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timemarks.h"

#include "report/timescale.h"

#include <QLocale>

#include <algorithm>

namespace brood {

namespace {

constexpr QLatin1String layerName("marks");

/// From the lanes' top to the last strip's bottom.
QRectF markedArea(const QCustomPlot* plot)
{
    QRect area;
    const QList<QCPAxisRect*> rects = plot->axisRects();
    for (const QCPAxisRect* const rect : rects) {
        if (rect->visible())
            area |= rect->rect();
    }
    return area;
}

} // namespace

TimeMarks::TimeMarks(QCustomPlot* plot)
    : QCPAbstractItem(plot)
{
    plot->addLayer(layerName);
    plot->layer(layerName)->setMode(QCPLayer::lmBuffered);
    setLayer(layerName);
    setClipToAxisRect(false);
    setSelectable(false);
}

void TimeMarks::setMarks(const Marks& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    redraw();
}

void TimeMarks::setLook(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
}

void TimeMarks::redraw()
{
    layer()->replot();
}

double TimeMarks::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1;
}

double TimeMarks::pixel(double seconds) const
{
    return parentPlot()->xAxis->coordToPixel(seconds);
}

void TimeMarks::draw(QCPPainter* painter)
{
    const QRectF area = markedArea(parentPlot());
    const QColor strong = m_palette.color(QPalette::Highlight);
    painter->setAntialiasing(false);
    if (m_marks.span) {
        QRectF span = area;
        span.setLeft(std::clamp(pixel(m_marks.span->first), area.left(), area.right()));
        span.setRight(std::clamp(pixel(m_marks.span->second), area.left(), area.right()));
        QColor veil = strong;
        veil.setAlphaF(0.18F);
        painter->fillRect(span, veil);
        painter->setPen(QPen(strong, 1));
        painter->drawLine(span.topLeft(), span.bottomLeft());
        painter->drawLine(span.topRight(), span.bottomRight());
    }
    const auto isInside = [&area](double x) {
        return x >= area.left() - 0.5 && x <= area.right() + 0.5;
    };
    if (m_marks.caret && isInside(pixel(*m_marks.caret))) {
        const double x = pixel(*m_marks.caret);
        painter->setPen(QPen(strong, 1, Qt::DashLine));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        constexpr double head = 5;
        painter->setAntialiasing(true);
        painter->setPen(Qt::NoPen);
        painter->setBrush(strong);
        painter->drawPolygon(QPolygonF{QPointF(x - head, area.top()), QPointF(x + head, area.top()),
                                       QPointF(x, area.top() + head * 1.4)});
    }
    if (m_marks.pointer && isInside(pixel(*m_marks.pointer))) {
        const double x = pixel(*m_marks.pointer);
        painter->setAntialiasing(false);
        painter->setPen(QPen(m_palette.color(QPalette::Text), 1));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        drawLabel(painter, x, area);
    }
}

void TimeMarks::drawLabel(QCPPainter* painter, double x, const QRectF& area) const
{
    const double step = parentPlot()->xAxis->range().size() / std::max(area.width(), 1.0);
    const QString text = TimeScale::label(*m_marks.pointer, TimeScale::readableStep(step), QLocale(),
                                          parentPlot()->xAxis->range().upper);
    const QFontMetricsF metrics(m_font);
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 8, metrics.height() + 2);
    // Over the axis's own labels, and never beyond the plot's edge.
    box.moveTopLeft({x - box.width() / 2, area.bottom() + 3});
    const double edge = parentPlot()->viewport().width();
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(edge - box.width(), 0.0)));
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_palette.color(QPalette::Text));
    painter->drawRoundedRect(box, 3, 3);
    painter->setFont(m_font);
    painter->setPen(m_palette.color(QPalette::Base));
    painter->drawText(box, Qt::AlignCenter, text);
}

} // namespace brood
