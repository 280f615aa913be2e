// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/droppedrows.h"

#include <algorithm>

namespace brood {

DroppedRows::DroppedRows(StoreData& data)
    : m_data(data)
    , m_firstRow(data.totals.firstRow)
    , m_firstArrival(data.firstArrival)
{}

DroppedRows::Begin DroppedRows::beginOf(SourceIndex source) const
{
    if (const auto found = m_begins.find(source); found != m_begins.end())
        return found->second;
    const BlockIndex& index = m_data.sources[source]->index;
    return {index.firstRow(), index.begin()};
}

void DroppedRows::choose(std::uint64_t bytes, std::uint64_t arrivals)
{
    const StoreData::Rows rows = m_data.completeRows();
    const std::uint64_t firstArrival = m_firstArrival;
    while (m_firstRow < rows.completeRows && (m_bytes < bytes || m_firstArrival - firstArrival < arrivals)) {
        const std::vector<Arrival> found = m_data.arrivalsFrom(rows, m_firstArrival, 64);
        if (found.empty())
            return; // Unreadable: what is not known can't be dropped in order.
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (m_bytes >= bytes && m_firstArrival - firstArrival >= arrivals)
                return;
            const bool isLast = i + 1 == found.size();
            if (isLast && m_firstArrival != rows.arrivalCount)
                break; // The next one says where it ends.
            const std::uint64_t endRow = isLast ? rows.completeRows : found[i + 1].firstRow;
            dropFrom(found[i], endRow, bytes > m_bytes ? bytes - m_bytes : 0);
            if (m_firstRow < endRow || isLast)
                break;
            ++m_firstArrival; // Not the newest, to which rows may be added.
        }
    }
    if (m_bytes < bytes && m_firstRow == rows.completeRows)
        shortenOpenRows(bytes - m_bytes);
}

/// Drops so many bytes of the arrival's rows, or all; if there is nothing to drop of them, all.
void DroppedRows::dropFrom(const Arrival& arrival, std::uint64_t endRow, std::uint64_t bytes)
{
    const auto source = static_cast<SourceIndex>(arrival.source);
    const Begin old = beginOf(source);
    Begin begin{arrival.firstSourceRow + (endRow - arrival.firstRow), arrival.begin + arrival.length};
    if (begin.offset < old.offset)
        begin.offset = old.offset; // The row behind it was open, and has been shortened.
    const std::uint64_t wanted = old.offset + bytes;
    if (bytes > 0 && wanted < begin.offset) {
        const StoredSource& stored = *m_data.sources[source];
        const std::uint64_t row = stored.index.rowBehind(wanted);
        // No more rows than that begin in the block, and the next one is far enough.
        const auto count = std::min(begin.row - std::min(row, begin.row), OutputStore::blockBytes + 1);
        const std::vector<std::uint64_t> rows =
            m_data.rowBegins(stored, row, static_cast<std::size_t>(count));
        const auto found = std::lower_bound(rows.begin(), rows.end(), wanted);
        if (found != rows.end())
            begin = {row + static_cast<std::uint64_t>(found - rows.begin()), *found};
    }
    m_bytes += begin.offset - old.offset;
    m_firstRow = arrival.firstRow + (begin.row - arrival.firstSourceRow);
    m_begins[source] = begin;
}

/// A row that never ends must not outgrow a limit. Whole blocks only: the index has no other marks there.
void DroppedRows::shortenOpenRows(std::uint64_t bytes)
{
    for (const auto& [order, source] : m_data.openRows) {
        const BlockIndex& index = m_data.sources[source]->index;
        const std::uint64_t open = index.openBegin();
        // Whether it will be cut at the beginning of the newest block, is not decided yet.
        const std::uint64_t complete = index.end() / OutputStore::blockBytes;
        const std::uint64_t block = std::min((open + bytes) / OutputStore::blockBytes,
                                             complete - std::min<std::uint64_t>(complete, 1));
        const std::uint64_t offset = block * OutputStore::blockBytes;
        if (offset <= open)
            continue;
        m_bytes += offset - open;
        bytes -= offset - open;
        m_begins[source] = {index.completeRows(), offset};
    }
}

std::uint64_t DroppedRows::drop()
{
    {
        const std::lock_guard lock(m_data.mutex);
        for (const auto& [source, begin] : m_begins)
            m_data.sources[source]->index.dropBefore(begin.row, begin.offset);
        m_data.totals.firstRow = m_firstRow;
        m_data.totals.droppedBytes += m_bytes;
        ++m_data.totals.version;
        m_data.firstArrival = m_firstArrival;
        m_data.lines.dropBefore(m_firstRow);
    }
    for (const auto& [source, begin] : m_begins)
        m_data.sources[source]->log->dropBefore(begin.offset);
    m_data.arrivals->dropBefore(m_firstArrival);
    return m_bytes;
}

} // namespace brood
