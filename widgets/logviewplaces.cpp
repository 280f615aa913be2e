// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowmatches.h"
#include "widgets/logscrollbar.h"
#include "widgets/logview.h"

#include <algorithm>
#include <utility>

// Places that someone looks for: rows, lines, times, matches, marks.

namespace brood {

void LogView::goToRow(std::uint64_t row)
{
    if (m_content.rowCount() == 0)
        return;
    arrange();
    const LogPosition position{m_content.rowAt(m_content.indexOf(row)), 0};
    setSelection(position, position);
    reveal(position, Reach::MiddleThird);
}

void LogView::goToLine(std::uint64_t line)
{
    if (m_content.store())
        goToRow(m_content.store()->rowOfLine(line));
}

void LogView::goToTime(std::chrono::nanoseconds at)
{
    if (m_content.store())
        goToRow(m_content.store()->rowAt(at));
}

void LogView::setPointed(std::optional<std::chrono::nanoseconds> at)
{
    std::optional<std::uint64_t> row;
    if (const OutputStore* const store = m_content.store(); at && store) {
        const std::uint64_t next = store->rowAt(*at + std::chrono::nanoseconds(1));
        if (next > store->totals().firstRow)
            row = next - 1;
    }
    if (row == m_pointedRow)
        return;
    m_pointedRow = row;
    viewport()->update();
}

std::optional<std::uint64_t> LogView::currentRow() const
{
    if (m_hasCaret && m_content.isShown(m_selection.caret().row))
        return m_selection.caret().row;
    return m_content.rowNear(m_top.index);
}

std::optional<std::uint64_t> LogView::topRow()
{
    arrange();
    return m_content.rowNear(m_top.index);
}

std::vector<LogView::ShownRow> LogView::visibleRows()
{
    arrange();
    std::vector<ShownRow> rows;
    for (const VisibleRow& visible : m_visible) {
        if (const LogRow* const row = rowAt(visible.index))
            rows.push_back({row->number, row->text()});
        else
            rows.push_back({std::nullopt, m_content.noticeAt(visible.index)});
    }
    return rows;
}

QString LogView::visibleText()
{
    QStringList texts;
    for (ShownRow& row : visibleRows())
        texts.append(std::move(row.text));
    return texts.join(u'\n');
}

void LogView::setMatcher(std::shared_ptr<const TextMatcher> matcher)
{
    m_look.matcher = std::move(matcher);
    m_rows.matcherChanged();
    clearCurrentMatch();
    viewport()->update();
}

void LogView::setMatches(const RowSet& rows, std::uint64_t /*endRow*/)
{
    m_matches = rows;
    m_bar->scheduleCount();
}

void LogView::setCurrentMatch(std::uint64_t row, TextMatcher::Range range)
{
    const LogPosition start{row, range.start};
    m_currentMatch = start;
    m_currentMatchEnd = {row, range.start + range.length};
    if (!m_content.isShown(row))
        return;
    const LogRow* const drawn = m_rows.row(row);
    LogPosition end = m_currentMatchEnd;
    if (drawn)
        end.column = std::min(end.column, drawn->text().size());
    const qsizetype rest = m_currentMatchEnd.column - end.column;
    if (const auto behind = rest > 0 ? rowBehindCut(*m_content.store(), row) : std::nullopt) {
        m_currentMatchEnd = {*behind, rest};
        // Output of others between the two is no part of the match.
        if (m_content.isShown(*behind) && m_content.indexOf(*behind) == m_content.indexOf(row) + 1)
            end = m_currentMatchEnd;
    }
    setSelection(start, end);
    reveal(end, Reach::MiddleThird);
    showColumn(start);
    viewport()->update();
}

void LogView::clearCurrentMatch()
{
    m_currentMatch.reset();
    viewport()->update();
}

void LogView::setComplete(bool complete)
{
    if (std::exchange(m_isComplete, complete) != complete && m_content.count() == 0)
        viewport()->update();
}

void LogView::setMark(std::uint64_t row, bool marked)
{
    const bool changes = marked ? m_marks.insert(row).second : m_marks.erase(row) > 0;
    if (!changes)
        return;
    m_bar->scheduleCount();
    requestArranging();
    Q_EMIT marksChanged();
}

void LogView::toggleMark()
{
    if (const std::optional<std::uint64_t> row = currentRow())
        setMark(*row, m_marks.count(*row) == 0);
}

void LogView::goToNextMark()
{
    const std::uint64_t from = currentRow().value_or(0);
    const auto isShown = [this](std::uint64_t row) {
        return m_content.isShown(row);
    };
    auto next = std::find_if(m_marks.upper_bound(from), m_marks.end(), isShown);
    if (next == m_marks.end())
        next = std::ranges::find_if(m_marks, isShown);
    if (next != m_marks.end())
        goToRow(*next);
}

void LogView::goToPreviousMark()
{
    const std::uint64_t from = currentRow().value_or(0);
    const auto isShown = [this](std::uint64_t row) {
        return m_content.isShown(row);
    };
    auto previous =
        std::find_if(std::make_reverse_iterator(m_marks.lower_bound(from)), m_marks.rend(), isShown);
    if (previous == m_marks.rend())
        previous = std::find_if(m_marks.rbegin(), m_marks.rend(), isShown);
    if (previous != m_marks.rend())
        goToRow(*previous);
}

} // namespace brood
