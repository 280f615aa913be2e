// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logcopy.h"
#include "widgets/logscrollbar.h"
#include "widgets/logtext.h"
#include "widgets/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

// Mouse, wheel and selection.

namespace brood {

namespace {

constexpr std::chrono::milliseconds autoScrollInterval(30);
constexpr int wheelStep = 120; // of QWheelEvent::angleDelta()

} // namespace

LogPosition LogView::positionAt(QPoint point)
{
    arrange();
    const VisibleRow* const visible = visibleRowAt(point.y());
    const LogRow* const row = visible ? rowAt(visible->index) : nullptr;
    if (!row) {
        const bool isAtEnd = visible && visible->index > 0;
        return isAtEnd ? lastPosition() : firstPosition();
    }
    const int lineHeight = m_look.font.lineHeight();
    if (point.y() >= visible->top + visible->height)
        return {row->number, row->text().size()};
    const int line = std::clamp((point.y() - visible->top) / lineHeight, 0, row->layout->lineCount() - 1);
    return {row->number, row->layout->positionAt(line, point.x() - contentLeft())};
}

QRect LogView::caretRect(const LogPosition& position)
{
    arrange();
    const VisibleRow* const visible = visibleRow(position.row);
    const LogRow* const row = visible ? rowAt(visible->index) : nullptr;
    if (!row)
        return {};
    const qsizetype column = std::min(position.column, row->text().size());
    const int line = row->layout->lineOf(column);
    return {contentLeft() + qRound(row->layout->xOf(line, column)),
            visible->top + line * m_look.font.lineHeight(), 1, m_look.font.lineHeight()};
}

void LogView::setSelection(const LogPosition& anchor, const LogPosition& caret)
{
    m_selection.set(anchor, caret);
    m_selectBy = SelectBy::Character;
    putCaret(caret);
}

/// The selection's other end is up to the caller.
void LogView::putCaret(const LogPosition& position)
{
    const bool isOther = !m_hasCaret || m_selection.caret().row != m_caretRow;
    m_selection.extendTo(position);
    m_hasCaret = true;
    m_caretX = -1;
    viewport()->update();
    Q_EMIT selectionChanged();
    const std::optional<OutputRow> info = m_content.info(position.row);
    if ((isOther || position.row != m_caretRow) && info)
        Q_EMIT currentRowChanged(position.row, info->at);
    m_caretRow = position.row;
}

LogRowLayout::Range LogView::unitAt(const LogPosition& position) const
{
    const LogRow* const row = m_rows.row(position.row);
    if (!row || m_selectBy == SelectBy::Character)
        return {position.column, position.column};
    if (m_selectBy == SelectBy::Row)
        return {0, row->text().size()};
    const WordRange word = wordAt(row->text(), position.column);
    return {word.start, word.end};
}

void LogView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    arrange();
    const QPoint point = event->position().toPoint();
    const std::optional<Link> link = linkAt(point);
    if (link && event->modifiers() == Qt::ControlModifier) {
        activate(*link);
        return;
    }
    if (m_content.rowCount() == 0)
        return;
    m_held = true;
    const LogPosition position = positionAt(point);
    const bool isTriple = m_tripleClick.isActive() &&
                          (point - m_tripleClickPoint).manhattanLength() < QApplication::startDragDistance();
    m_tripleClick.stop();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && m_hasCaret) {
        m_selectBy = SelectBy::Character;
        putCaret(position);
        return;
    }
    m_selectBy = isTriple ? SelectBy::Row : SelectBy::Character;
    const LogRowLayout::Range unit = unitAt(position);
    m_unitStart = {position.row, unit.start};
    m_unitEnd = {position.row, unit.end};
    m_selection.clear(m_unitStart);
    putCaret(m_unitEnd);
}

void LogView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_content.rowCount() == 0)
        return;
    arrange();
    m_held = true;
    m_tripleClickPoint = event->position().toPoint();
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
    const LogPosition position = positionAt(m_tripleClickPoint);
    m_selectBy = SelectBy::Word;
    const LogRowLayout::Range unit = unitAt(position);
    m_unitStart = {position.row, unit.start};
    m_unitEnd = {position.row, unit.end};
    m_selection.clear(m_unitStart);
    putCaret(m_unitEnd);
}

void LogView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!m_held) {
        hover(point, event->modifiers());
        return;
    }
    m_dragPoint = point;
    const bool isOutside = point.y() < 0 || point.y() >= viewport()->height() || point.x() < 0 ||
                           point.x() >= viewport()->width();
    if (isOutside && !m_autoScroll.isActive())
        m_autoScroll.start(static_cast<int>(autoScrollInterval.count()), this);
    else if (!isOutside)
        m_autoScroll.stop();
    dragTo(point);
}

void LogView::dragTo(QPoint point)
{
    const int right = viewport()->width() - 1;
    const LogPosition position =
        positionAt({std::clamp(point.x(), 0, right), std::clamp(point.y(), 0, viewport()->height() - 1)});
    const LogRowLayout::Range unit = unitAt(position);
    const bool isBackwards = position < m_unitStart;
    m_selection.clear(isBackwards ? m_unitEnd : m_unitStart);
    const LogPosition caret{position.row, isBackwards ? unit.start : unit.end};
    putCaret(!isBackwards && caret < m_unitEnd ? m_unitEnd : caret);
}

void LogView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_held, false))
        return;
    m_autoScroll.stop();
    offerPrimarySelection();
    // Someone who has selected something wants to see it, and not what has come meanwhile.
    if (m_following && !m_selection.isEmpty() && m_top != m_lastTop)
        setFollowing(false);
    requestArranging();
}

void LogView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_autoScroll.timerId()) {
        const int height = viewport()->height();
        const int beyond = m_dragPoint.y() < 0 ? m_dragPoint.y() : std::max(m_dragPoint.y() - height + 1, 0);
        if (beyond != 0)
            scrollBy(beyond);
        const int width = viewport()->width();
        const int aside = m_dragPoint.x() < 0 ? m_dragPoint.x() : std::max(m_dragPoint.x() - width + 1, 0);
        if (aside != 0)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + aside);
        dragTo(m_dragPoint);
    } else if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else if (event->timerId() == m_announcement.timerId()) {
        m_announcement.stop();
        Q_EMIT visibleTextChanged();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void LogView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        m_wheelRest += event->angleDelta().y();
        const int steps = static_cast<int>(m_wheelRest / wheelStep);
        m_wheelRest -= steps * wheelStep;
        if (steps != 0)
            zoomTo(m_zoom + steps);
        event->accept();
        return;
    }
    const qreal linesPerStep = QApplication::wheelScrollLines();
    qreal pixels = event->pixelDelta().y();
    if (event->pixelDelta().isNull())
        pixels =
            event->angleDelta().y() / static_cast<qreal>(wheelStep) * linesPerStep * m_look.font.lineHeight();
    m_wheelRest += pixels;
    const auto whole = static_cast<int>(m_wheelRest);
    m_wheelRest -= whole;
    if (whole != 0)
        scrollBy(-whole);
    const int across = event->pixelDelta().isNull()
                           ? static_cast<int>(event->angleDelta().x() / static_cast<qreal>(wheelStep) *
                                              linesPerStep * m_look.font.columnWidth())
                           : event->pixelDelta().x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
    event->accept();
}

void LogView::scrollContentsBy(int dx, int /*dy*/)
{
    if (dx != 0)
        viewport()->update();
}

void LogView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LogView::selectAll()
{
    if (m_content.rowCount() == 0)
        return;
    setSelection(firstPosition(), lastPosition());
    offerPrimarySelection();
}

QString LogView::selectedText() const
{
    const LogCopy copy(m_content, m_selection);
    return copy.isTooLarge() ? QString() : copy.text();
}

void LogView::copy()
{
    if (m_selection.isEmpty())
        return;
    const LogCopy copy(m_content, m_selection);
    if (copy.isTooLarge())
        Q_EMIT copyTooLarge(copy.bytes());
    else
        QApplication::clipboard()->setMimeData(copy.mimeData().release());
}

/// What the middle button pastes where there is such a thing.
void LogView::offerPrimarySelection()
{
    QClipboard* const clipboard = QApplication::clipboard();
    if (!clipboard->supportsSelection() || m_selection.isEmpty())
        return;
    const LogCopy copy(m_content, m_selection);
    if (!copy.isTooLarge())
        clipboard->setText(copy.text(), QClipboard::Selection);
}

} // namespace brood
