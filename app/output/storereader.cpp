// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/storereader.h"

#include "output/arrivalwalk.h"

#include <algorithm>
#include <array>
#include <utility>

namespace brood {

namespace {

constexpr std::size_t maxFollowers = 64;

} // namespace

StoreReader::Snapshot StoreReader::snapshot() const
{
    const std::lock_guard lock(m_data.mutex);
    const OutputStore::Totals& totals = m_data.totals;
    Snapshot snapshot{{totals.firstRow, totals.completeRows, m_data.firstArrival, m_data.arrivalCount,
                       m_data.newestArrival},
                      {}};
    std::uint64_t line = totals.completeRows - m_data.lines.continuations();
    for (const auto& [order, number] : m_data.openRows) {
        const StoredSource& source = *m_data.sources[number];
        OutputRow row;
        row.source = number;
        row.begin = source.index.openBegin();
        row.end = source.index.end();
        row.at = source.newestAt;
        row.isContinuation = source.index.openIsContinuation();
        row.line = row.isContinuation ? source.newestLine : ++line;
        row.isOpen = true;
        snapshot.open.push_back(row);
    }
    return snapshot;
}

std::vector<OutputRow> StoreReader::rows(std::uint64_t first, std::size_t count) const
{
    const Snapshot now = snapshot();
    const std::uint64_t complete = now.rows.completeRows;
    std::vector<OutputRow> rows;
    if (first < now.rows.firstRow || first >= complete + now.open.size())
        return rows;
    count = static_cast<std::size_t>(std::min<std::uint64_t>(count, complete + now.open.size() - first));
    rows.reserve(count);
    if (first < complete) {
        ArrivalWalk walk(m_data, now.rows, first);
        addRows(walk, first, static_cast<std::size_t>(std::min<std::uint64_t>(count, complete - first)),
                rows);
        if (!addDetails(first, rows))
            return {};
    }
    while (rows.size() < count && first + rows.size() >= complete)
        rows.push_back(now.open[static_cast<std::size_t>(first + rows.size() - complete)]);
    return rows;
}

void StoreReader::addRows(ArrivalWalk& walk, std::uint64_t first, std::size_t count,
                          std::vector<OutputRow>& rows) const
{
    for (; rows.size() < count && !walk.isAtEnd(); walk.next()) {
        const Arrival& arrival = walk.arrival();
        const std::uint64_t from = first + rows.size();
        const auto wanted =
            static_cast<std::size_t>(std::min<std::uint64_t>(count - rows.size(), walk.endRow() - from));
        const bool hasLast = from + wanted == walk.endRow();
        std::vector<std::uint64_t> begins;
        if (walk.endRow() - arrival.firstRow == 1)
            begins = {arrival.begin};
        else
            begins = m_data.rowBegins(m_data.source(arrival.source),
                                      arrival.firstSourceRow + (from - arrival.firstRow),
                                      wanted + (hasLast ? 0 : 1));
        if (hasLast)
            begins.push_back(walk.endOffset());
        for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
            if (begins[i + 1] <= begins[i])
                return; // The file is not what was written.
            OutputRow row;
            row.source = static_cast<SourceIndex>(arrival.source);
            row.begin = begins[i];
            row.end = begins[i + 1];
            row.at = std::chrono::nanoseconds(arrival.at);
            rows.push_back(row);
        }
        if (begins.size() != wanted + 1)
            return;
    }
}

/// Adds what the index knows beside the places. @return false if they were dropped meanwhile.
bool StoreReader::addDetails(std::uint64_t first, std::vector<OutputRow>& rows) const
{
    const std::lock_guard lock(m_data.mutex);
    if (first < m_data.totals.firstRow)
        return false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        OutputRow& row = rows[i];
        const LineNumbers::Place place = m_data.lines.find(first + i);
        row.line = place.line;
        row.isContinuation = place.isContinuation;
        row.hasNewline = !m_data.sources[row.source]->index.endsWithoutNewline(row.end);
        row.end -= row.hasNewline ? 1 : 0;
    }
    return true;
}

std::uint64_t StoreReader::rowAt(std::chrono::nanoseconds at) const
{
    const Snapshot now = snapshot();
    const std::uint64_t number =
        m_data.partitionArrivals(now.rows, [at](const Arrival& arrival) { return arrival.at < at.count(); });
    const std::vector<Arrival> found = m_data.arrivalsFrom(now.rows, number, 1);
    if (!found.empty() && now.rows.firstRow < now.rows.completeRows)
        return std::max(found.front().firstRow, now.rows.firstRow);
    const auto open =
        std::find_if(now.open.begin(), now.open.end(), [at](const OutputRow& row) { return row.at >= at; });
    return now.rows.completeRows + static_cast<std::uint64_t>(open - now.open.begin());
}

std::uint64_t StoreReader::rowOfLine(std::uint64_t line) const
{
    line = std::max<std::uint64_t>(line, 1);
    const Snapshot now = snapshot();
    const std::lock_guard lock(m_data.mutex);
    // The answer about complete rows does not depend on whether some have come since the snapshot.
    if (line <= m_data.totals.completeRows - m_data.lines.continuations())
        return std::max(m_data.lines.rowOfLine(line), m_data.totals.firstRow);
    const auto open = std::find_if(now.open.begin(), now.open.end(), [line](const OutputRow& row) {
        return row.line == line && !row.isContinuation;
    });
    return now.rows.completeRows + static_cast<std::uint64_t>(open - now.open.begin());
}

std::vector<OutputSegment> StoreReader::segments(std::uint64_t firstRow, std::size_t maxSegments,
                                                 std::uint64_t maxBytes) const
{
    const StoreData::Rows rows = m_data.completeRows();
    std::vector<OutputSegment> segments;
    if (firstRow < rows.firstRow || firstRow >= rows.completeRows)
        return segments;
    ArrivalWalk walk(m_data, rows, firstRow);
    for (std::uint64_t bytes = 0; bytes < maxBytes && !walk.isAtEnd(); walk.next()) {
        const OutputSegment next = segment(walk, firstRow, maxBytes - bytes);
        if (next.rowCount == 0)
            break;
        const bool goesOn =
            !segments.empty() && segments.back().source == next.source && segments.back().end == next.begin;
        if (!goesOn && segments.size() == maxSegments)
            break;
        if (goesOn) {
            segments.back().rowCount += next.rowCount;
            segments.back().end = next.end;
        } else {
            segments.push_back(next);
        }
        bytes += next.end - next.begin;
        firstRow += next.rowCount;
        if (firstRow < walk.endRow())
            break;
    }
    return segments;
}

/// The walk's arrival from the row on, or about so many bytes of it. Without rows if they are not there.
OutputSegment StoreReader::segment(const ArrivalWalk& walk, std::uint64_t firstRow,
                                   std::uint64_t maxBytes) const
{
    const Arrival& arrival = walk.arrival();
    const StoredSource& source = m_data.source(arrival.source);
    OutputSegment segment;
    segment.source = static_cast<SourceIndex>(arrival.source);
    segment.at = std::chrono::nanoseconds(arrival.at);
    segment.firstRow = firstRow;
    segment.firstSourceRow = arrival.firstSourceRow + (firstRow - arrival.firstRow);
    segment.begin = arrival.begin;
    if (firstRow != arrival.firstRow) {
        const std::vector<std::uint64_t> begins = m_data.rowBegins(source, segment.firstSourceRow, 1);
        if (begins.empty())
            return segment;
        segment.begin = begins.front();
    }
    std::uint64_t endRow = walk.endRow();
    segment.end = walk.endOffset();
    maxBytes = std::max(maxBytes, OutputStore::blockBytes); // The index is no finer.
    if (segment.end - segment.begin > maxBytes) {
        std::uint64_t cut = 0;
        {
            const std::lock_guard lock(m_data.mutex);
            cut =
                arrival.firstRow - arrival.firstSourceRow + source.index.rowBehind(segment.begin + maxBytes);
        }
        cut = std::max(cut, firstRow + 1);
        if (cut < endRow) {
            const std::vector<std::uint64_t> begins =
                m_data.rowBegins(source, arrival.firstSourceRow + (cut - arrival.firstRow), 1);
            if (begins.empty())
                return segment;
            segment.end = begins.front();
            endRow = cut;
        }
    }
    if (segment.begin < segment.end)
        segment.rowCount = endRow - firstRow;
    return segment;
}

TextStyle StoreReader::styleAt(const OutputRow& row) const
{
    BlockIndex::StyleStart start;
    TextStyle style;
    const StoredSource* source = nullptr;
    {
        const std::lock_guard lock(m_data.mutex);
        if (row.source >= m_data.sources.size())
            return style;
        source = m_data.sources[row.source].get();
        start = source->index.styleStart(row.begin);
        if (start.style)
            style = m_data.styles.style(*start.style);
    }
    if (start.isExact)
        return style;
    Follower follower = takeFollower(row.source, start.offset, row.begin)
                            .value_or(Follower{start.offset, StyleTracker(std::move(style))});
    std::array<std::byte, OutputStore::blockBytes> buffer;
    while (follower.offset < row.begin) {
        const std::uint64_t left = row.begin - follower.offset;
        const auto wanted =
            std::span(buffer).first(static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size())));
        const std::size_t got = source->log->read(follower.offset, wanted);
        if (got == 0)
            break;
        follower.tracker.feed(wanted.first(got));
        follower.offset += got;
    }
    style = follower.tracker.style();
    const std::lock_guard lock(m_followersMutex);
    if (m_followers.size() >= maxFollowers)
        m_followers.clear();
    m_followers.insert_or_assign(row.source, std::move(follower));
    return style;
}

std::optional<StoreReader::Follower> StoreReader::takeFollower(SourceIndex source, std::uint64_t from,
                                                               std::uint64_t to) const
{
    const std::lock_guard lock(m_followersMutex);
    const auto found = m_followers.find(source);
    if (found == m_followers.end() || found->second.offset < from || found->second.offset > to)
        return std::nullopt;
    return std::move(m_followers.extract(found).mapped());
}

} // namespace brood
