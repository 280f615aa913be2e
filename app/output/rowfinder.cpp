// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowfinder.h"

#include "output/bytescan.h"
#include "output/outputstore.h"
#include "output/searchtext.h"

#include <algorithm>
#include <cstring>

namespace brood {

namespace {

/// Searched at once: this fits the processor's cache, and takes far less than the time in which a search must
/// be cancelled.
constexpr std::size_t pieceBytes = std::size_t{256} * 1024;
constexpr std::size_t stepRows = 1024;
constexpr std::uint64_t blockBytes = OutputStore::blockBytes;

std::uint64_t newlinesIn(std::string_view text)
{
    return countNewlines(std::as_bytes(std::span(text)));
}

} // namespace

bool RowFinder::find(const OutputSegment& segment, const std::stop_token& stop)
{
    m_found.clear();
    const std::vector<std::uint64_t> rowsAtCuts = m_store.rowsAtCuts(segment);
    const bool isFound =
        rowsAtCuts.empty() ? findInWholeLines(segment, stop) : findAmongCuts(segment, rowsAtCuts, stop);
    // What can't be read for another reason than that it was dropped has no matches.
    if (!isFound && m_store.totals().firstRow > segment.firstRow)
        return false;
    return !stop.stop_requested();
}

bool RowFinder::findInWholeLines(const OutputSegment& segment, const std::stop_token& stop)
{
    const auto tried = [this, &segment, &stop, known = m_found.size()](auto search) {
        m_found.resize(known);
        m_blockRows.clear();
        return (this->*search)(segment, stop) || stop.stop_requested();
    };
    return (m_store.isPlain(segment) && tried(&RowFinder::findInPlainLines)) ||
           tried(&RowFinder::findInLines) || tried(&RowFinder::findInRows);
}

/// @param rowsAtCuts OutputStore::rowsAtCuts(); not empty.
bool RowFinder::findAmongCuts(OutputSegment segment, const std::vector<std::uint64_t>& rowsAtCuts,
                              const std::stop_token& stop)
{
    const std::uint64_t endRow = segment.firstRow + segment.rowCount;
    const std::uint64_t end = segment.end;
    const auto searchLinesUpTo = [&](std::uint64_t row, std::uint64_t offset) {
        segment.rowCount = row - segment.firstRow;
        segment.end = offset;
        return segment.rowCount == 0 || findInWholeLines(segment, stop);
    };
    for (std::size_t i = 0; i < rowsAtCuts.size();) {
        // A line's rows, without those that lie in other segments.
        const std::uint64_t first = std::max(rowsAtCuts[i] - 1, segment.firstRow);
        std::uint64_t behind = rowsAtCuts[i] + 1;
        while (++i < rowsAtCuts.size() && rowsAtCuts[i] <= behind)
            ++behind;
        behind = std::min(behind, endRow);
        const auto rows = m_store.rows(first, static_cast<std::size_t>(behind - first));
        if (rows.size() != behind - first || !searchLinesUpTo(first, rows.front().begin) ||
            !findInParts(first, rows, stop))
            return false;
        segment.firstSourceRow += behind - segment.firstRow;
        segment.firstRow = behind;
        segment.begin = rows.back().end + (rows.back().hasNewline ? 1 : 0);
    }
    return searchLinesUpTo(endRow, end);
}

bool RowFinder::findInParts(std::uint64_t firstRow, const std::vector<OutputRow>& rows,
                            const std::stop_token& stop)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (stop.stop_requested() || !m_reader.read(rows[i]))
            return false;
        const PartMatches found = m_matcher.findInPart(m_reader.part(), stop);
        if (!found.matches.empty())
            m_found.push_back({.row = firstRow + i, .matches = found.matches.size()});
    }
    return true;
}

/// Where there is no match, no line needs to be counted: the index knows how many there are before a block.
/// @return false if it was stopped or could not be read.
bool RowFinder::findInPlainLines(const OutputSegment& segment, const std::stop_token& stop)
{
    std::size_t rest = 0; // bytes of a row that has no end yet
    for (std::uint64_t begin = segment.begin; begin < segment.end;) {
        const std::uint64_t end =
            std::min<std::uint64_t>((begin + pieceBytes) / blockBytes * blockBytes, segment.end);
        if (stop.stop_requested() || !read(segment.source, begin, end, rest))
            return false;
        const std::string_view all = bytes();
        const std::string_view rows = end == segment.end ? all : all.substr(0, all.rfind('\n') + 1);
        m_hits.clear();
        m_matcher.findRows(rows, m_hits, stop);
        if (!addPlainHits(segment, begin, begin - rest, rows))
            return false;
        begin = end;
        rest = all.size() - rows.size();
        std::memmove(m_bytes.data(), all.data() + rows.size(), rest);
    }
    return true;
}

/// @param from the piece's beginning, to which the text's first row belongs.
bool RowFinder::addPlainHits(const OutputSegment& segment, std::uint64_t from, std::uint64_t textBegin,
                             std::string_view text)
{
    if (m_hits.empty())
        return true;
    const std::uint64_t firstBlock = segment.begin / blockBytes + 1;
    if (m_blockRows.empty() && firstBlock * blockBytes < segment.end) {
        m_blockRows = m_store.rowsAtBlocks(segment);
        if (m_blockRows.empty())
            return false;
    }
    const auto rowAt = [&](std::uint64_t block) {
        return m_blockRows[static_cast<std::size_t>(block - firstBlock)];
    };
    std::uint64_t row = from == segment.begin ? segment.firstRow : rowAt(from / blockBytes);
    std::size_t counted = 0;
    for (const TextMatcher::Hit& hit : m_hits) {
        const std::uint64_t block = (textBegin + hit.begin) / blockBytes;
        if (block >= firstBlock && block * blockBytes > textBegin + counted) {
            counted = static_cast<std::size_t>(block * blockBytes - textBegin);
            row = rowAt(block);
        }
        row += newlinesIn(text.substr(counted, hit.begin - counted));
        counted = hit.begin;
        m_found.push_back({.row = row, .matches = hit.matches});
    }
    return true;
}

/// @return false if it was stopped, could not be read, or has rows that are not lines.
bool RowFinder::findInLines(const OutputSegment& segment, const std::stop_token& stop)
{
    std::uint64_t row = segment.firstRow;
    const std::uint64_t endRow = row + segment.rowCount;
    std::size_t rest = 0; // bytes of a row that has no end yet
    for (std::uint64_t begin = segment.begin; begin < segment.end;) {
        const std::uint64_t end = std::min<std::uint64_t>(begin + pieceBytes, segment.end);
        if (stop.stop_requested() || !read(segment.source, begin, end, rest))
            return false;
        begin = end;
        const std::string_view all = bytes();
        const std::string_view rows = end == segment.end ? all : all.substr(0, all.rfind('\n') + 1);
        findInText(isShownAsItIs(rows) ? rows : shownText(rows, m_text), row, stop);
        row += newlinesIn(rows);
        if (row > endRow)
            return false;
        rest = all.size() - rows.size();
        std::memmove(m_bytes.data(), all.data() + rows.size(), rest);
        if (end == segment.end && !rows.ends_with('\n'))
            ++row;
    }
    return row == endRow;
}

/// Row by row, as the store has them.
bool RowFinder::findInRows(const OutputSegment& segment, const std::stop_token& stop)
{
    const std::uint64_t endRow = segment.firstRow + segment.rowCount;
    for (std::uint64_t row = segment.firstRow; row < endRow;) {
        const auto rows =
            m_store.rows(row, static_cast<std::size_t>(std::min<std::uint64_t>(stepRows, endRow - row)));
        if (rows.empty())
            return false;
        std::uint64_t firstRow = row;
        m_text.clear();
        for (const OutputRow& one : rows) {
            if (stop.stop_requested() || !read(one.source, one.begin, one.end, 0))
                return false;
            appendShownText(bytes(), m_text);
            m_text += '\n';
            ++row;
            if (m_text.size() >= pieceBytes || row == endRow || &one == &rows.back()) {
                findInText(m_text, firstRow, stop);
                m_text.clear();
                firstRow = row;
            }
        }
    }
    return true;
}

void RowFinder::findInText(std::string_view text, std::uint64_t firstRow, const std::stop_token& stop)
{
    m_hits.clear();
    m_matcher.findRows(text, m_hits, stop);
    std::uint64_t row = firstRow;
    std::size_t counted = 0;
    for (const TextMatcher::Hit& hit : m_hits) {
        row += newlinesIn(text.substr(counted, hit.begin - counted));
        counted = hit.begin;
        m_found.push_back({.row = row, .matches = hit.matches});
    }
}

/// Puts bytes behind the first `at` of the buffer.
bool RowFinder::read(SourceIndex source, std::uint64_t begin, std::uint64_t end, std::size_t at)
{
    m_byteCount = at + static_cast<std::size_t>(end - begin);
    m_bytes.resize(std::max(m_bytes.size(), m_byteCount));
    const auto wanted = std::as_writable_bytes(std::span(m_bytes).subspan(at, m_byteCount - at));
    return m_store.read(source, begin, wanted) == wanted.size();
}

} // namespace brood
