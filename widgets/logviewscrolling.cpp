// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logscrollbar.h"
#include "widgets/logview.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

// What is in view, and how it gets there.

namespace brood {

namespace {

/// What a scroll bar's range goes up to, however many rows there are.
constexpr double largestRange = 1 << 30;
constexpr std::chrono::milliseconds announcementInterval(500);
/// So much is read ahead at most; only colours make it worth while.
constexpr std::uint64_t preparedBytes = std::uint64_t{32} * 1024;

} // namespace

LogScroller LogView::scroller() const
{
    return {m_content.count(), [this](std::uint64_t index) {
                return heightOf(index);
            }};
}

int LogView::heightOf(std::uint64_t index) const
{
    const LogRow* const row = rowAt(index);
    return row ? row->layout->lineCount() * m_look.font.lineHeight() : m_look.font.lineHeight();
}

/// Null for a notice.
const LogRow* LogView::rowAt(std::uint64_t index) const
{
    return m_content.kindAt(index) == LogContent::Kind::Row ? m_rows.row(m_content.rowAt(index)) : nullptr;
}

void LogView::arrange()
{
    if (!std::exchange(m_needsArranging, false))
        return;
    prepareTail();
    const LogScroller scroller = this->scroller();
    m_lastTop = scroller.lastTop(viewport()->height());
    if (!m_held && m_following)
        setTop(m_lastTop);
    else if (m_lastTop < m_top && !m_content.filter())
        setTop(m_lastTop);
    else if (m_lastTop < m_top)
        m_top = m_lastTop; // a filter's rows may grow, and then the old place is there again
    m_visible.clear();
    int y = -m_top.offset;
    for (std::uint64_t index = m_top.index; index < m_content.count() && y < viewport()->height(); ++index) {
        const int height = heightOf(index);
        m_visible.push_back({index, y, height});
        y += height;
        if (const LogRow* const row = m_isWrapped ? nullptr : rowAt(index))
            m_widest = std::max(m_widest, row->layout->width());
    }
    m_needsArranging = false;
    updateScrollBars();
    showGutterRows();
    if (!m_announcement.isActive())
        m_announcement.start(static_cast<int>(announcementInterval.count()), this);
}

/// Reads the last rows from the first to the last, as the store follows colours; the end of the view is found
/// the other way round.
void LogView::prepareTail()
{
    const auto lines = static_cast<std::uint64_t>(viewport()->height() / m_look.font.lineHeight()) + 1;
    std::vector<std::uint64_t> rows;
    std::uint64_t bytes = 0;
    for (std::uint64_t index = m_content.count(); index > 0 && rows.size() < lines && bytes < preparedBytes;
         --index) {
        if (m_content.kindAt(index - 1) != LogContent::Kind::Row)
            continue;
        rows.push_back(m_content.rowAt(index - 1));
        if (const std::optional<OutputRow> info = m_content.info(rows.back()))
            bytes += info->end - info->begin;
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        static_cast<void>(m_rows.row(*row));
}

void LogView::setTop(LogPlace top)
{
    m_top = top;
    m_topRow.reset();
    if (top.index < m_content.count() && m_content.kindAt(top.index) == LogContent::Kind::Row)
        m_topRow = m_content.rowAt(top.index);
    m_needsArranging = true;
}

/// The content has changed: the row at the top stays there.
void LogView::rebaseTop()
{
    if (!m_topRow) {
        m_top.index = std::min(m_top.index, std::max<std::uint64_t>(m_content.count(), 1) - 1);
        return;
    }
    const std::uint64_t index = m_content.indexOf(*m_topRow);
    const bool isThere = m_content.isShown(*m_topRow);
    setTop({index, isThere ? m_top.offset : 0});
}

void LogView::updateScrollBars()
{
    const LogScroller scroller = this->scroller();
    const int lineHeight = m_look.font.lineHeight();
    const double rows = scroller.rowsAbove(m_lastTop);
    const int maximum =
        rows > 0 ? std::max(static_cast<int>(std::min(rows * lineHeight, largestRange)), 1) : 0;
    const double unitsPerRow = rows > 0 ? maximum / rows : lineHeight;
    int value = maximum;
    if (m_top < m_lastTop) {
        const bool isFirst = m_top == LogPlace();
        const auto exact = static_cast<int>(std::lround(scroller.rowsAbove(m_top) * unitsPerRow));
        // Only the ends are the ends.
        value = std::clamp(exact, isFirst ? 0 : std::min(1, maximum - 1), maximum - 1);
    }
    const double page = static_cast<double>(viewport()->height()) / lineHeight * unitsPerRow;
    const QSignalBlocker blocker(m_bar);
    m_bar->setRange(0, maximum);
    m_bar->setPageStep(std::max(static_cast<int>(page), 1));
    m_bar->setSingleStep(std::max(static_cast<int>(unitsPerRow), 1));
    m_bar->setValue(value);

    QScrollBar* const across = horizontalScrollBar();
    const int width = m_isWrapped ? 0 : static_cast<int>(std::ceil(m_widest)) + 2 * contentPadding;
    across->setRange(0, std::max(width - viewport()->width(), 0));
    across->setPageStep(viewport()->width());
    across->setSingleStep(static_cast<int>(std::ceil(m_look.font.columnWidth())));
}

void LogView::noticeBar(int value)
{
    const LogScroller scroller = this->scroller();
    if (value >= m_bar->maximum()) {
        setFollowing(true);
        return;
    }
    const double rows = scroller.rowsAbove(m_lastTop) * value / m_bar->maximum();
    const LogPlace top = scroller.placeBelow(rows);
    setTop(m_lastTop < top ? m_lastTop : top);
    setFollowing(false);
    requestArranging();
}

/// A step is a row and a page is what is in view, whatever the bar's units.
void LogView::noticeBarStep(int action)
{
    const int page = std::max(viewport()->height() - m_look.font.lineHeight(), m_look.font.lineHeight());
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd: scrollBy(m_look.font.lineHeight()); break;
    case QAbstractSlider::SliderSingleStepSub: scrollBy(-m_look.font.lineHeight()); break;
    case QAbstractSlider::SliderPageStepAdd: scrollBy(page); break;
    case QAbstractSlider::SliderPageStepSub: scrollBy(-page); break;
    default: break; // noticeBar() will see where it went
    }
}

void LogView::scrollBy(std::int64_t pixels)
{
    arrange();
    const LogPlace wanted = scroller().moved(m_top, pixels);
    const LogPlace top = m_lastTop < wanted ? m_lastTop : wanted;
    const bool moves = top != m_top;
    setTop(top);
    if (moves || pixels > 0)
        setFollowing(top == m_lastTop);
    requestArranging();
    // The value may be what it was, and the slider somewhere else.
    const QSignalBlocker blocker(m_bar);
    m_bar->setSliderPosition(m_bar->value());
}

void LogView::reveal(const LogPosition& position, Reach reach)
{
    if (m_content.rowCount() == 0)
        return;
    arrange();
    const std::uint64_t index = m_content.indexOf(position.row);
    const LogRow* const row = rowAt(index);
    const int lineHeight = m_look.font.lineHeight();
    const int inRow = row ? row->layout->lineOf(position.column) * lineHeight : 0;
    const int height = viewport()->height();
    const bool isThird = reach == Reach::MiddleThird;
    const int from = isThird ? height / 3 : 0;
    const int to = (isThird ? height - height / 3 : height) - lineHeight;
    const auto visible = std::find_if(m_visible.begin(), m_visible.end(),
                                      [index](const VisibleRow& each) { return each.index == index; });
    const LogScroller scroller = this->scroller();
    LogPlace top = m_top;
    if (visible != m_visible.end() && visible->top + inRow < from)
        top = scroller.moved({index, inRow}, -from);
    else if (visible != m_visible.end() && visible->top + inRow > to)
        top = scroller.moved({index, inRow}, -std::max(to, 0));
    else if (visible == m_visible.end())
        top = scroller.moved({index, inRow}, index < m_top.index || isThird ? -from : -std::max(to, 0));
    if (m_lastTop < top)
        top = m_lastTop;
    if (top != m_top) {
        setTop(top);
        setFollowing(top == m_lastTop);
        requestArranging();
    }
    showColumn(position);
}

void LogView::showColumn(const LogPosition& position)
{
    const LogRow* const row = m_isWrapped ? nullptr : m_rows.row(position.row);
    if (!row)
        return;
    const qreal x = row->layout->xOf(0, std::min(position.column, row->text().size()));
    QScrollBar* const across = horizontalScrollBar();
    const qreal seen = viewport()->width() - 2 * contentPadding;
    const qreal margin = std::min(4 * m_look.font.columnWidth(), seen / 4);
    if (x - margin < across->value())
        across->setValue(static_cast<int>(x - margin));
    else if (x + margin > across->value() + seen)
        across->setValue(static_cast<int>(x + margin - seen));
}

const LogView::VisibleRow* LogView::visibleRowAt(int y) const
{
    if (m_visible.empty())
        return nullptr;
    const auto behind = std::find_if(m_visible.begin(), m_visible.end(),
                                     [y](const VisibleRow& each) { return each.top + each.height > y; });
    return behind == m_visible.end() ? &m_visible.back() : &*behind;
}

const LogView::VisibleRow* LogView::visibleRow(std::uint64_t row) const
{
    const auto found = std::find_if(m_visible.begin(), m_visible.end(), [this, row](const VisibleRow& each) {
        return m_content.kindAt(each.index) == LogContent::Kind::Row && m_content.rowAt(each.index) == row;
    });
    return found == m_visible.end() ? nullptr : &*found;
}

int LogView::contentLeft() const
{
    return contentPadding - (m_isWrapped ? 0 : horizontalScrollBar()->value());
}

void LogView::layOutGutter()
{
    const int width = m_gutter->widthFor(m_content.totals().lastAt, m_content.totals().lines);
    if (viewportMargins().left() != width)
        setViewportMargins(width, 0, 0, 0);
    // On the left whatever the layout's direction: that is where rows begin, as in a terminal.
    const QRect area = viewport()->geometry();
    m_gutter->setGeometry(area.left() - width, area.top(), width, area.height());
}

void LogView::showGutterRows()
{
    QList<LogGutter::Row> rows;
    std::optional<std::chrono::nanoseconds> before;
    for (const VisibleRow& visible : m_visible) {
        LogGutter::Row shown{.top = visible.top, .height = visible.height};
        shown.kind = LogGutter::Row::Kind::Notice;
        if (const LogRow* const row = rowAt(visible.index)) {
            if (!before && visible.index > 0) {
                const std::optional<std::uint64_t> above = m_content.rowNear(visible.index - 1);
                const std::optional<OutputRow> info = above ? m_content.info(*above) : std::nullopt;
                before = info ? info->at : row->info.at;
            }
            shown.kind =
                row->info.isContinuation ? LogGutter::Row::Kind::Continuation : LogGutter::Row::Kind::Plain;
            shown.line = row->info.line;
            shown.at = row->info.at;
            shown.since = row->info.at - before.value_or(row->info.at);
            shown.isError = row->isError();
            shown.child = m_content.source(row->info.source).child;
            shown.isMarked = m_marks.count(row->number) > 0;
            before = row->info.at;
        }
        rows.append(shown);
    }
    m_gutter->showRows(rows);
}

std::vector<std::uint64_t> LogView::countParts(const RowSet& rows, std::size_t parts) const
{
    std::vector<std::uint64_t> counts(parts);
    const std::uint64_t total = m_content.count();
    if (total == 0 || rows.isEmpty())
        return {};
    if (!m_content.filter() && m_content.totals().firstRow == 0)
        return rows.histogram(std::max<std::uint64_t>(m_content.totals().endRow(), 1), parts);
    std::optional<std::uint64_t> rank;
    for (std::size_t i = 0; i <= parts; ++i) {
        const double index = static_cast<double>(total) * static_cast<double>(i) / static_cast<double>(parts);
        const std::uint64_t at = i == parts
                                     ? m_content.totals().endRow()
                                     : m_content.rowNear(static_cast<std::uint64_t>(index)).value_or(0);
        const std::uint64_t before = rows.rank(at);
        if (rank)
            counts[i - 1] = before - std::min(*rank, before);
        rank = before;
    }
    return counts;
}

} // namespace brood
