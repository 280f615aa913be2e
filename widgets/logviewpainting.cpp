// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

// What the log looks like.

namespace brood {

namespace {

/// Puts an overlay over others, which are sorted and don't overlap, and stay so.
void lay(std::vector<LogOverlay>& overlays, const LogOverlay& upper)
{
    const qsizetype end = upper.start + upper.length;
    std::vector<LogOverlay> result;
    const auto keep = [&result](LogOverlay part, qsizetype from, qsizetype to) {
        part.start = from;
        part.length = to - from;
        if (part.length > 0)
            result.push_back(part);
    };
    for (const LogOverlay& each : overlays)
        keep(each, each.start, std::min(each.start + each.length, upper.start));
    result.push_back(upper);
    for (const LogOverlay& each : overlays)
        keep(each, std::max(each.start, end), each.start + each.length);
    overlays = std::move(result);
}

} // namespace

void LogView::paintEvent(QPaintEvent* event)
{
    arrange();
    QPainter painter(viewport());
    if (m_content.count() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.setFont(m_look.font.font());
        const QRect area = viewport()->rect().adjusted(contentPadding, 2, -contentPadding, 0);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         m_content.filter() ? tr("The filter shows no row.")
                         : m_isComplete     ? tr("There was no output.")
                                            : tr("The output appears here."));
        return;
    }
    for (const VisibleRow& visible : m_visible) {
        if (visible.top > event->rect().bottom() || visible.top + visible.height <= event->rect().top())
            continue;
        if (const LogRow* const row = rowAt(visible.index))
            paintRow(painter, visible, *row);
        else
            paintNotice(painter, visible);
    }
    if (m_hasCaret && hasFocus())
        paintCaret(painter);
}

void LogView::paintRow(QPainter& painter, const VisibleRow& visible, const LogRow& row) const
{
    const QRect area(0, visible.top, viewport()->width(), visible.height);
    const LogColors& colors = m_look.colors;
    if (m_hasCaret && m_selection.caret().row == row.number)
        painter.fillRect(area, row.isError() ? colors.caretErrorRowTint : colors.caretRowTint);
    else if (row.isError())
        painter.fillRect(area, colors.errorTint);

    const int lineHeight = m_look.font.lineHeight();
    const QPointF origin(contentLeft(), visible.top);
    const LogRowLayout::Window window{
        .firstLine = std::max(-visible.top / lineHeight, 0),
        .lastLine =
            std::min((viewport()->height() - visible.top - 1) / lineHeight, row.layout->lineCount() - 1),
        .left = -origin.x(),
        .right = viewport()->width() - origin.x()};
    row.layout->draw(painter, origin, window, overlaysOf(row));
    if (!m_selection.isEmpty() && m_selection.goesOnBehind(row.number)) {
        const int last = row.layout->lineCount() - 1;
        const qreal end = row.layout->xOf(last, row.text().size());
        painter.fillRect(QRectF(origin.x() + end, visible.top + last * lineHeight,
                                m_look.font.columnWidth() / 2, lineHeight),
                         m_look.colors.selection);
    }
    if (m_pointedRow == row.number) {
        painter.setPen(QPen(m_look.colors.bookmark, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    if (m_hovered && m_hovered->row == row.number)
        row.layout->underline(painter, origin, window, m_hovered->range, m_look.colors.text);
    if (m_showsGaps && visible.index > 0 && m_content.kindAt(visible.index - 1) == LogContent::Kind::Row &&
        m_content.rowAt(visible.index - 1) + 1 != row.number) {
        painter.setPen(QPen(m_look.colors.separator, 1, Qt::DotLine));
        painter.drawLine(0, visible.top, viewport()->width(), visible.top);
    }
}

void LogView::paintNotice(QPainter& painter, const VisibleRow& visible) const
{
    const QRect area(0, visible.top, viewport()->width(), visible.height);
    painter.fillRect(area, m_look.colors.noticeTint);
    painter.setPen(m_look.colors.noticeText);
    m_look.font.drawText(painter, QPointF(contentPadding, visible.top + m_look.font.baseline()),
                         m_content.noticeAt(visible.index));
}

std::vector<LogOverlay> LogView::overlaysOf(const LogRow& row) const
{
    const LogColors& colors = m_look.colors;
    std::vector<LogOverlay> overlays;
    overlays.reserve(row.matches.size());
    for (const TextMatcher::Range& match : row.matches)
        overlays.push_back({match.start, match.length, colors.match, colors.matchText, colors.matchOutline});
    if (const TextMatcher::Range current = currentMatchIn(row); current.length > 0)
        lay(overlays, {current.start, current.length, colors.currentMatch, colors.currentMatchText,
                       colors.currentMatchOutline});
    const auto selected = m_selection.rangeIn(row.number, row.text().size());
    const bool isCurrentMatch =
        m_currentMatch && m_selection.start() == *m_currentMatch &&
        (m_selection.end().row == m_currentMatch->row || m_selection.end() == m_currentMatchEnd);
    if (selected && selected->length > 0 && !isCurrentMatch)
        lay(overlays, {selected->start, selected->length, colors.selection, colors.selectedText, {}});
    return overlays;
}

/// Of a match that goes on in the row behind a cut the part that lies in this one.
TextMatcher::Range LogView::currentMatchIn(const LogRow& row) const
{
    if (!m_currentMatch || (row.number != m_currentMatch->row && row.number != m_currentMatchEnd.row))
        return {};
    const qsizetype start = row.number == m_currentMatch->row ? m_currentMatch->column : 0;
    const qsizetype end = row.number == m_currentMatchEnd.row ? m_currentMatchEnd.column : row.text().size();
    return {start, std::min(end, row.text().size()) - start};
}

void LogView::paintCaret(QPainter& painter) const
{
    const LogPosition caret = m_selection.caret();
    const VisibleRow* const visible = visibleRow(caret.row);
    const LogRow* const row = visible ? rowAt(visible->index) : nullptr;
    if (!row)
        return;
    const qsizetype column = std::min(caret.column, row->text().size());
    const int line = row->layout->lineOf(column);
    painter.fillRect(QRectF(contentLeft() + row->layout->xOf(line, column),
                            visible->top + line * m_look.font.lineHeight(), 1.5, m_look.font.lineHeight()),
                     m_look.colors.text);
}

} // namespace brood
