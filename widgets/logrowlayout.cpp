// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logrowlayout.h"

#include "widgets/loggridlayout.h"
#include "widgets/logpiecedlayout.h"
#include "widgets/logshapedlayout.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

/// Longer ones are not shaped as a whole.
constexpr qsizetype longestShapedRow = 4096;

QPainterPath wave(const QRectF& area)
{
    constexpr int step = 2;
    QPainterPath path(area.topLeft());
    const int steps = static_cast<int>(area.width()) / step;
    for (int i = 1; i <= steps; ++i)
        path.lineTo(area.left() + i * step, i % 2 == 1 ? area.bottom() : area.top());
    return path;
}

void drawUnderline(QPainter& painter, Underline kind, const QRectF& under, const QColor& color)
{
    QPen pen(color, 1);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == Underline::Dotted)
        pen.setDashPattern({1, 2});
    else if (kind == Underline::Dashed)
        pen.setDashPattern({4, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (kind == Underline::Curly) {
        painter.drawPath(wave(under));
        return;
    }
    const qreal y = std::floor(under.top()) + 0.5;
    painter.drawLine(QPointF(under.left(), y), QPointF(under.right(), y));
    if (kind == Underline::Double)
        painter.drawLine(QPointF(under.left(), y + 2), QPointF(under.right(), y + 2));
}

} // namespace

std::unique_ptr<LogRowLayout> LogRowLayout::make(const LogText& text, const LogFont& font, qreal wrapWidth)
{
    if (font.isFixedPitch() && LogFont::isPrintableAscii(text.text))
        return std::make_unique<LogGridLayout>(text, font, wrapWidth);
    if (text.text.size() > longestShapedRow)
        return std::make_unique<LogPiecedLayout>(text, font, wrapWidth);
    return std::make_unique<LogShapedLayout>(text, font, wrapWidth);
}

std::vector<LogText::Run>::const_iterator LogRowLayout::runAt(qsizetype position) const
{
    return std::partition_point(m_text.runs.begin(), m_text.runs.end(), [position](const LogText::Run& run) {
        return run.start + run.length <= position;
    });
}

void LogRowLayout::draw(QPainter& painter, QPointF origin, const Window& window,
                        std::span<const LogOverlay> overlays) const
{
    for (int number = window.firstLine; number <= window.lastLine; ++number) {
        const Range visible = visibleRange(number, window.left, window.right);
        fillBackgrounds(painter, origin, number, visible);
        fillOverlays(painter, origin, number, visible, overlays);
    }
    drawText(painter, origin, window, overlays);
    for (int number = window.firstLine; number <= window.lastLine; ++number)
        decorate(painter, origin, number, visibleRange(number, window.left, window.right));
}

void LogRowLayout::fillBackgrounds(QPainter& painter, QPointF origin, int line, Range visible) const
{
    const qreal top = origin.y() + line * m_font.lineHeight();
    for (auto run = runAt(visible.start); run != m_text.runs.end() && run->start < visible.end; ++run) {
        if (!run->style.background.isValid())
            continue;
        Spans spans;
        addSpans(line, std::max(run->start, visible.start), std::min(run->start + run->length, visible.end),
                 spans);
        for (const Span& span : spans)
            painter.fillRect(QRectF(origin.x() + span.left, top, span.right - span.left, m_font.lineHeight()),
                             run->style.background);
    }
}

void LogRowLayout::fillOverlays(QPainter& painter, QPointF origin, int line, Range visible,
                                std::span<const LogOverlay> overlays) const
{
    const qreal top = origin.y() + line * m_font.lineHeight();
    for (const LogOverlay& overlay : overlays) {
        const qsizetype start = std::max(overlay.start, visible.start);
        const qsizetype end = std::min(overlay.start + overlay.length, visible.end);
        if (start >= end)
            continue;
        Spans spans;
        addSpans(line, start, end, spans);
        for (const Span& span : spans) {
            const QRectF area(origin.x() + span.left, top, span.right - span.left, m_font.lineHeight());
            painter.fillRect(area, overlay.background);
            if (!overlay.outline.isValid())
                continue;
            painter.setPen(overlay.outline);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(area.adjusted(0, 0, -1, -1));
        }
    }
}

void LogRowLayout::decorate(QPainter& painter, QPointF origin, int line, Range visible) const
{
    const qreal baseline = origin.y() + line * m_font.lineHeight() + m_font.baseline();
    for (auto run = runAt(visible.start); run != m_text.runs.end() && run->start < visible.end; ++run) {
        const LogStyle& style = run->style;
        if (!style.isDecorated())
            continue;
        Spans spans;
        addSpans(line, std::max(run->start, visible.start), std::min(run->start + run->length, visible.end),
                 spans);
        for (const Span& span : spans) {
            const QRectF under(origin.x() + span.left, baseline + 2, span.right - span.left, 2);
            if (style.underline != Underline::None)
                drawUnderline(painter, style.underline, under, style.underlineColor);
            if (style.struckOut)
                drawUnderline(painter, Underline::Single, under.translated(0, -2 - m_font.baseline() * 0.35),
                              style.foreground);
            if (style.overlined)
                drawUnderline(painter, Underline::Single, under.translated(0, -2 - m_font.baseline()),
                              style.foreground);
        }
    }
}

void LogRowLayout::underline(QPainter& painter, QPointF origin, const Window& window, Range range,
                             const QColor& color) const
{
    for (int number = window.firstLine; number <= window.lastLine; ++number) {
        const Range visible = visibleRange(number, window.left, window.right);
        const qsizetype start = std::max(range.start, visible.start);
        const qsizetype end = std::min(range.end, visible.end);
        if (start >= end)
            continue;
        Spans spans;
        addSpans(number, start, end, spans);
        const qreal baseline = origin.y() + number * m_font.lineHeight() + m_font.baseline();
        for (const Span& span : spans)
            drawUnderline(painter, Underline::Single,
                          QRectF(origin.x() + span.left, baseline + 2, span.right - span.left, 2), color);
    }
}

} // namespace brood
