// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logcontent.h"

#include "output/terminalrow.h"
#include "session/resulttext.h"

#include <QLocale>

#include <algorithm>
#include <system_error>

namespace brood {

namespace {

constexpr std::uint64_t rowsAtOnce = 64;

} // namespace

void LogContent::setStore(const OutputStore* store)
{
    m_store = store;
    m_totals = {};
    m_filter.reset();
    m_sources.clear();
    m_ahead.clear();
    update();
    countRows();
}

bool LogContent::update()
{
    const OutputStore::Totals totals = m_store ? m_store->totals() : OutputStore::Totals();
    if (totals.version == m_totals.version && totals.endRow() == m_totals.endRow())
        return false;
    m_totals = totals;
    m_ahead.clear();
    countRows();
    return true;
}

bool LogContent::isUpToDate() const
{
    return !m_store || m_store->totals().version == m_totals.version;
}

void LogContent::setFilter(std::optional<RowSet> rows)
{
    m_filter = std::move(rows);
    countRows();
}

void LogContent::countRows()
{
    m_filterSkips = 0;
    m_rowCount = m_totals.endRow() - std::min(m_totals.firstRow, m_totals.endRow());
    if (!m_filter)
        return;
    m_filterSkips = m_filter->rank(m_totals.firstRow);
    m_rowCount = m_filter->rank(m_totals.endRow()) - m_filterSkips;
}

LogContent::Kind LogContent::kindAt(std::uint64_t index) const
{
    if (hasDropped() && index == 0)
        return Kind::DroppedNotice;
    return index - (hasDropped() ? 1 : 0) < m_rowCount ? Kind::Row : Kind::UnkeptNotice;
}

QString LogContent::noticeAt(std::uint64_t index) const
{
    const QLocale locale;
    if (kindAt(index) == Kind::DroppedNotice)
        //: A row of the log that stands for what is not there; %1 is an amount such as "12.3 MiB"
        return tr("⋯ %1 of older output was dropped ⋯").arg(bytesText(m_totals.droppedBytes, locale));
    const std::string why = std::generic_category().message(m_totals.error);
    //: A row of the log; %1 is an amount such as "12.3 MiB", %2 says why, such as "No space left on device"
    return tr("⋯ %1 of output could not be kept: %2 ⋯")
        .arg(bytesText(m_totals.unkeptBytes, locale),
             QString::fromLocal8Bit(why.data(), static_cast<qsizetype>(why.size())));
}

std::uint64_t LogContent::rowAt(std::uint64_t index) const
{
    const std::uint64_t place = index - (hasDropped() ? 1 : 0);
    return m_filter ? m_filter->at(m_filterSkips + place) : m_totals.firstRow + place;
}

std::optional<std::uint64_t> LogContent::rowNear(std::uint64_t index) const
{
    if (m_rowCount == 0)
        return std::nullopt;
    const std::uint64_t first = hasDropped() ? 1 : 0;
    return rowAt(std::clamp(index, first, first + m_rowCount - 1));
}

std::uint64_t LogContent::indexOf(std::uint64_t row) const
{
    if (m_rowCount == 0)
        return 0;
    const std::uint64_t wanted = std::max(row, m_totals.firstRow);
    const std::uint64_t place =
        m_filter ? m_filter->rank(wanted) - m_filterSkips : wanted - m_totals.firstRow;
    return std::min(place, m_rowCount - 1) + (hasDropped() ? 1 : 0);
}

bool LogContent::isShown(std::uint64_t row) const
{
    return row >= m_totals.firstRow && row < m_totals.endRow() && (!m_filter || m_filter->contains(row));
}

std::optional<OutputRow> LogContent::info(std::uint64_t row) const
{
    if (row < m_totals.firstRow || row >= m_totals.endRow())
        return std::nullopt;
    if (row < m_aheadFirst || row >= m_aheadFirst + m_ahead.size())
        lookAhead(row);
    if (row < m_aheadFirst || row >= m_aheadFirst + m_ahead.size())
        return std::nullopt;
    return m_ahead[row - m_aheadFirst];
}

/// Asking for many at once costs the store little more than asking for one, unless a filter lies between.
void LogContent::lookAhead(std::uint64_t row) const
{
    const bool goesBack = row + 1 == m_aheadFirst && !m_ahead.empty();
    const std::uint64_t before = m_filter ? 0 : goesBack ? rowsAtOnce - 1 : 1;
    m_aheadFirst = row - std::min(before, row - m_totals.firstRow);
    const std::uint64_t count = m_filter ? 1 : std::min(rowsAtOnce, m_totals.endRow() - m_aheadFirst);
    m_ahead = m_store->rows(m_aheadFirst, count);
}

OutputSource LogContent::source(SourceIndex index) const
{
    if (index >= m_sources.size())
        m_sources = m_store->sources();
    return index < m_sources.size() ? m_sources[index] : OutputSource();
}

std::span<const std::byte> LogContent::bytes(OutputRow& row) const
{
    if (row.end - row.begin > maxRewrittenBytes)
        row.begin = row.end - maxRewrittenBytes;
    const auto size = static_cast<std::size_t>(row.end - row.begin);
    if (m_buffer.size() < size)
        m_buffer.resize(size);
    return std::span(m_buffer).first(m_store->read(row.source, row.begin, std::span(m_buffer).first(size)));
}

} // namespace brood
