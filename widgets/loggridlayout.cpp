// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loggridlayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace brood {

LogGridLayout::LogGridLayout(const LogText& text, const LogFont& font, qreal wrapWidth)
    : LogRowLayout(text, font)
    , m_columns(text.text.size())
{
    if (wrapWidth > 0)
        wrap(std::max(static_cast<qsizetype>(wrapWidth / font.columnWidth()), qsizetype{1}));
}

void LogGridLayout::wrap(qsizetype columns)
{
    const QString& all = text().text;
    if (all.size() <= columns)
        return;
    m_columns = columns;
    qsizetype start = 0;
    while (all.size() - start > columns) {
        qsizetype end = start + columns;
        if (all[end] == u' ') {
            while (end < all.size() && all[end] == u' ') // they may stand beyond the edge
                ++end;
        } else {
            qsizetype behindSpace = end;
            while (behindSpace > start && all[behindSpace - 1] != u' ')
                --behindSpace;
            if (behindSpace > start)
                end = behindSpace;
        }
        if (end == all.size())
            break;
        m_starts.push_back(end);
        start = end;
    }
}

LogRowLayout::Range LogGridLayout::line(int number) const
{
    const auto index = static_cast<std::size_t>(number);
    return {number == 0 ? 0 : m_starts[index - 1],
            index < m_starts.size() ? m_starts[index] : text().text.size()};
}

int LogGridLayout::lineOf(qsizetype position) const
{
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), position) - m_starts.begin());
}

qreal LogGridLayout::xOf(int number, qsizetype position) const
{
    return static_cast<qreal>(position - line(number).start) * font().columnWidth();
}

qsizetype LogGridLayout::positionAt(int number, qreal x) const
{
    const Range range = line(number);
    const qreal column =
        std::clamp(std::round(x / font().columnWidth()), 0.0, static_cast<qreal>(range.end - range.start));
    const qsizetype position = range.start + static_cast<qsizetype>(column);
    // Behind a line's last character is where the next line begins.
    return number + 1 < lineCount() ? std::min(position, range.end - 1) : position;
}

void LogGridLayout::addSpans(int line, qsizetype start, qsizetype end, Spans& spans) const
{
    spans.append({xOf(line, start), xOf(line, end)});
}

LogRowLayout::Range LogGridLayout::visibleRange(int number, qreal left, qreal right) const
{
    const Range range = line(number);
    const auto columnAt = [this, &range](qreal x) {
        return std::clamp(x / font().columnWidth(), 0.0, static_cast<qreal>(range.end - range.start));
    };
    return {range.start + static_cast<qsizetype>(std::floor(columnAt(left))),
            range.start + static_cast<qsizetype>(std::ceil(columnAt(right)))};
}

void LogGridLayout::drawText(QPainter& painter, QPointF origin, const Window& window,
                             std::span<const LogOverlay> overlays) const
{
    for (int number = window.firstLine; number <= window.lastLine; ++number) {
        const Range visible = visibleRange(number, window.left, window.right);
        const QPointF baseline = origin + QPointF(0, number * font().lineHeight() + font().baseline());
        const qsizetype lineStart = line(number).start;
        for (auto run = runAt(visible.start); run != text().runs.end() && run->start < visible.end; ++run) {
            const Range part{std::max(run->start, visible.start),
                             std::min(run->start + run->length, visible.end)};
            if (!run->style.hidden)
                drawRun(painter, baseline, lineStart, part, *run, overlays);
        }
    }
}

void LogGridLayout::drawRun(QPainter& painter, QPointF baseline, qsizetype lineStart, Range range,
                            const LogText::Run& run, std::span<const LogOverlay> overlays) const
{
    const auto drawPart = [&](qsizetype start, qsizetype end, const QColor& color) {
        if (start >= end)
            return;
        painter.setPen(color);
        const QPointF place =
            baseline + QPointF(static_cast<qreal>(start - lineStart) * font().columnWidth(), 0);
        font().drawAscii(painter, place, QStringView(text().text).sliced(start, end - start), run.style.bold,
                         run.style.italic);
    };
    qsizetype drawn = range.start;
    for (const LogOverlay& overlay : overlays) {
        const qsizetype start = std::clamp(overlay.start, drawn, range.end);
        const qsizetype end = std::clamp(overlay.start + overlay.length, drawn, range.end);
        drawPart(drawn, start, run.style.foreground);
        drawPart(start, end, overlay.foreground);
        drawn = end;
    }
    drawPart(drawn, range.end, run.style.foreground);
}

} // namespace brood
