// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logtext.h"
#include "widgets/logview.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

// The caret and the keys that move it.

namespace brood {

namespace {

enum class Movement
{
    None,
    Back,
    Forward,
    WordBack,
    WordForward,
    Up,
    Down,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    First,
    Last
};

Movement movementFor(const QKeyEvent& event)
{
    const bool ctrl = (event.modifiers() & Qt::ControlModifier) != 0;
    const bool shift = (event.modifiers() & Qt::ShiftModifier) != 0;
    switch (event.key()) {
    case Qt::Key_Left: return ctrl ? Movement::WordBack : Movement::Back;
    case Qt::Key_Right: return ctrl ? Movement::WordForward : Movement::Forward;
    case Qt::Key_Up: return ctrl ? Movement::None : Movement::Up;
    case Qt::Key_Down: return ctrl ? Movement::None : Movement::Down;
    case Qt::Key_PageUp: return ctrl ? Movement::None : Movement::PageUp;
    case Qt::Key_PageDown: return ctrl ? Movement::None : Movement::PageDown;
    // A log is read from its ends: those of a row are near enough, and are for selecting.
    case Qt::Key_Home: return shift && !ctrl ? Movement::RowStart : Movement::First;
    case Qt::Key_End: return shift && !ctrl ? Movement::RowEnd : Movement::Last;
    default: break;
    }
    return Movement::None;
}

} // namespace

void LogView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        resetZoom();
    else if (!scrollByKey(*event) && !moveByKey(*event)) {
        if (event->key() == Qt::Key_Control)
            hover(viewport()->mapFromGlobal(QCursor::pos()), event->modifiers());
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Control)
        hover(viewport()->mapFromGlobal(QCursor::pos()), event->modifiers() & ~Qt::ControlModifier);
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// What moves the view and not the caret.
bool LogView::scrollByKey(const QKeyEvent& event)
{
    const bool ctrl = event.modifiers() == Qt::ControlModifier;
    if (ctrl && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        scrollBy(event.key() == Qt::Key_Up ? -m_look.font.lineHeight() : m_look.font.lineHeight());
        return true;
    }
    return false;
}

bool LogView::moveByKey(const QKeyEvent& event)
{
    const Movement movement = movementFor(event);
    if ((event.modifiers() & (Qt::AltModifier | Qt::MetaModifier)) != 0 || movement == Movement::None)
        return false;
    arrange();
    if (m_content.rowCount() == 0)
        return true;
    const bool selects = (event.modifiers() & Qt::ShiftModifier) != 0;
    if (!m_hasCaret) {
        const std::uint64_t row =
            m_following ? lastPosition().row : m_content.rowNear(m_top.index).value_or(0);
        m_selection.clear({row, 0});
    }
    const LogPosition caret = m_selection.caret();
    const LogRow* const row = m_rows.row(caret.row);
    const bool isRightToLeft = row && row->text().isRightToLeft();
    const int lineHeight = m_look.font.lineHeight();
    const int page = std::max(viewport()->height() - lineHeight, lineHeight);
    const bool vertical = movement == Movement::Up || movement == Movement::Down ||
                          movement == Movement::PageUp || movement == Movement::PageDown;
    if (!vertical)
        m_caretX = -1;
    const LogPlace before = m_top;
    switch (movement) {
    case Movement::Back: moveCaret(beside(caret, isRightToLeft, false), selects); break;
    case Movement::Forward: moveCaret(beside(caret, !isRightToLeft, false), selects); break;
    case Movement::WordBack: moveCaret(beside(caret, isRightToLeft, true), selects); break;
    case Movement::WordForward: moveCaret(beside(caret, !isRightToLeft, true), selects); break;
    case Movement::Up: moveCaret(below(caret, -lineHeight), selects); break;
    case Movement::Down: moveCaret(below(caret, lineHeight), selects); break;
    case Movement::PageUp:
    case Movement::PageDown: {
        const int pixels = movement == Movement::PageUp ? -page : page;
        const LogPosition to = below(caret, pixels);
        scrollBy(pixels);
        moveCaret(to, selects);
        break;
    }
    case Movement::RowStart: moveCaret({caret.row, 0}, selects); break;
    case Movement::RowEnd: moveCaret({caret.row, row ? row->text().size() : 0}, selects); break;
    case Movement::First:
        setTop({});
        moveCaret(firstPosition(), selects);
        setFollowing(m_lastTop == LogPlace());
        requestArranging();
        break;
    case Movement::Last:
        setFollowing(true);
        moveCaret(lastPosition(), selects);
        break;
    case Movement::None: break;
    }
    const bool isUpwards = movement == Movement::Up || movement == Movement::PageUp;
    if (isUpwards && m_top == before && m_lastTop != LogPlace())
        setFollowing(false); // someone wants to look at what is there
    const bool isDownwards = movement == Movement::Down || movement == Movement::PageDown;
    if (isDownwards && m_top == m_lastTop && m_selection.caret().row == lastPosition().row)
        setFollowing(true);
    return true;
}

void LogView::moveCaret(const LogPosition& to, bool selects)
{
    const qreal wantedX = m_caretX;
    if (selects)
        setSelection(m_selection.anchor(), to);
    else
        setSelection(to, to);
    m_caretX = wantedX;
    reveal(to, Reach::Nearest);
}

LogPosition LogView::firstPosition() const
{
    return {m_content.rowNear(0).value_or(0), 0};
}

LogPosition LogView::lastPosition() const
{
    const std::uint64_t last = m_content.rowNear(m_content.count()).value_or(0);
    const LogRow* const row = m_content.rowCount() > 0 ? m_rows.row(last) : nullptr;
    return {last, row ? row->text().size() : 0};
}

LogPosition LogView::beside(const LogPosition& from, bool forward, bool byWord) const
{
    const LogRow* const row = m_rows.row(from.row);
    if (!row)
        return firstPosition();
    const std::uint64_t index = m_content.indexOf(from.row);
    if (forward) {
        if (from.column < row->text().size())
            return {from.row,
                    byWord ? nextWord(row->text(), from.column) : nextCharacter(row->text(), from.column)};
        const std::uint64_t next = m_content.rowNear(index + 1).value_or(from.row);
        return next > from.row ? LogPosition{next, 0} : from;
    }
    if (from.column > 0)
        return {from.row, byWord ? previousWord(row->text(), from.column)
                                 : previousCharacter(row->text(), from.column)};
    const std::uint64_t previous = index > 0 ? m_content.rowNear(index - 1).value_or(from.row) : from.row;
    const LogRow* const above = previous < from.row ? m_rows.row(previous) : nullptr;
    return above ? LogPosition{previous, above->text().size()} : from;
}

/// In another line, as straight as possible.
LogPosition LogView::below(const LogPosition& from, std::int64_t pixels)
{
    const LogRow* const row = m_rows.row(from.row);
    if (!row)
        return firstPosition();
    const int lineHeight = m_look.font.lineHeight();
    const int line = row->layout->lineOf(std::min(from.column, row->text().size()));
    if (m_caretX < 0)
        m_caretX = row->layout->xOf(line, std::min(from.column, row->text().size()));
    const LogPlace here{m_content.indexOf(from.row), line * lineHeight};
    if (pixels < 0 && here.index == m_content.indexOf(firstPosition().row) && line == 0)
        return {from.row, 0};
    const LogPlace place = scroller().moved(here, pixels);
    const std::uint64_t number = m_content.rowNear(place.index).value_or(0);
    const LogRow* const there = m_rows.row(number);
    if (!there)
        return from;
    const int to = place.offset / lineHeight;
    if (to >= there->layout->lineCount())
        return {number, there->text().size()};
    return {number, there->layout->positionAt(to, m_caretX)};
}

} // namespace brood
