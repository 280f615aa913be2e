// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logaccessible.h"

#include "widgets/logview.h"

#include <algorithm>

namespace brood {

namespace {

using Rows = std::vector<LogView::ShownRow>;

/// Where the row begins in all of their text.
qsizetype offsetOf(const Rows& rows, std::size_t index)
{
    qsizetype offset = 0;
    for (std::size_t i = 0; i < index; ++i)
        offset += rows[i].text.size() + 1;
    return offset;
}

/// Where the place is in the text; places outside count as its ends.
int offsetOf(const Rows& rows, const LogPosition& position)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].number && *rows[i].number >= position.row) {
            const bool isThere = *rows[i].number == position.row;
            return static_cast<int>(offsetOf(rows, i) +
                                    (isThere ? std::min(position.column, rows[i].text.size()) : 0));
        }
    }
    return static_cast<int>(rows.empty() ? 0 : offsetOf(rows, rows.size()) - 1);
}

std::optional<LogPosition> positionOf(const Rows& rows, qsizetype offset)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qsizetype start = offsetOf(rows, i);
        if (offset <= start + rows[i].text.size() && rows[i].number)
            return LogPosition{*rows[i].number, std::max(offset - start, qsizetype{0})};
    }
    return std::nullopt;
}

} // namespace

LogAccessible::LogAccessible(LogView* view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
    m_connection = QObject::connect(view, &LogView::visibleTextChanged, view, [this] { announce(); });
    m_caretConnection = QObject::connect(view, &LogView::selectionChanged, view, [this] { announceCaret(); });
}

LogAccessible::~LogAccessible()
{
    QObject::disconnect(m_connection);
    QObject::disconnect(m_caretConnection);
}

LogView* LogAccessible::view() const
{
    return static_cast<LogView*>(object());
}

void LogAccessible::announce()
{
    if (!QAccessible::isActive())
        return;
    const QString now = view()->visibleText();
    const QString before = std::exchange(m_announced, now);
    if (before == now)
        return;
    QAccessibleTextUpdateEvent event(view(), 0, before, now);
    QAccessible::updateAccessibility(&event);
}

void LogAccessible::announceCaret()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent event(view(), cursorPosition());
    QAccessible::updateAccessibility(&event);
}

void* LogAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LogAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString LogAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? view()->visibleText() : QAccessibleWidget::text(kind);
}

int LogAccessible::characterCount() const
{
    return static_cast<int>(view()->visibleText().size());
}

QString LogAccessible::text(int start, int end) const
{
    const QString all = view()->visibleText();
    const int from = std::clamp(start, 0, static_cast<int>(all.size()));
    return all.mid(from, std::max(end, from) - from);
}

QRect LogAccessible::characterRect(int offset) const
{
    const std::optional<LogPosition> position = positionOf(view()->visibleRows(), offset);
    if (!position)
        return {};
    const QRect from = view()->caretRect(*position);
    const QRect to = view()->caretRect({position->row, position->column + 1});
    QRect area = from;
    if (to.top() == from.top())
        area = from.united(to);
    return area.translated(view()->viewport()->mapToGlobal(QPoint()));
}

int LogAccessible::offsetAtPoint(const QPoint& point) const
{
    const QPoint inside = view()->viewport()->mapFromGlobal(point);
    if (!view()->viewport()->rect().contains(inside))
        return -1;
    return offsetOf(view()->visibleRows(), view()->positionAt(inside));
}

QString LogAccessible::attributes(int /*offset*/, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void LogAccessible::scrollToSubstring(int /*start*/, int /*end*/)
{
    // All of the text is in view.
}

int LogAccessible::cursorPosition() const
{
    return offsetOf(view()->visibleRows(), view()->selection().caret());
}

void LogAccessible::setCursorPosition(int position)
{
    if (const auto there = positionOf(view()->visibleRows(), position))
        view()->setSelection(*there, *there);
}

int LogAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void LogAccessible::selection(int /*index*/, int* start, int* end) const
{
    const Rows rows = view()->visibleRows();
    *start = offsetOf(rows, view()->selection().start());
    *end = offsetOf(rows, view()->selection().end());
}

void LogAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LogAccessible::removeSelection(int /*index*/)
{
    const LogPosition caret = view()->selection().caret();
    view()->setSelection(caret, caret);
}

void LogAccessible::setSelection(int /*index*/, int start, int end)
{
    const Rows rows = view()->visibleRows();
    const std::optional<LogPosition> from = positionOf(rows, start);
    const std::optional<LogPosition> to = positionOf(rows, end);
    if (from && to)
        view()->setSelection(*from, *to);
}

} // namespace brood
