// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/blockindex.h"

#include "output/outputstore.h"

#include <algorithm>

namespace brood {

namespace {

constexpr std::uint64_t blockBytes = OutputStore::blockBytes;
/// A style is looked for in so many blocks before; in longer sequences it may be wrong.
constexpr int maxSequenceBlocks = 8;

bool liesBefore(const OutputBreak& mark, std::uint64_t offset)
{
    return mark.offset < offset;
}

} // namespace

void BlockIndex::add(const FoundRows& found)
{
    for (std::size_t i = 0; i < found.blocks.size(); ++i) {
        if (found.firstBlock + i < endBlock())
            m_blocks[found.firstBlock + i - m_firstBlock] = found.blocks[i];
        else
            m_blocks.push_back(found.blocks[i]);
    }
    m_end = found.end;
    m_rows += found.completed;
    m_openBegin = found.openBegin;
    m_openIsContinuation = found.openIsContinuation;
    if (found.breakAtEnd)
        m_breaks.push_back(*found.breakAtEnd);
}

void BlockIndex::dropBefore(std::uint64_t row, std::uint64_t offset)
{
    m_begin = offset;
    m_firstRow = row;
    m_openBegin = std::max(m_openBegin, offset);
    while (!m_blocks.empty() && (m_firstBlock + 1) * blockBytes <= offset) {
        m_blocks.pop_front();
        ++m_firstBlock;
    }
    // The last ones before the offset are in force there.
    while (m_breaks.size() > 1 && m_breaks[1].offset <= offset)
        m_breaks.pop_front();
    while (m_styles.size() > 1 && m_styles[1].block <= m_firstBlock)
        m_styles.pop_front();
}

std::uint64_t BlockIndex::blockOfRow(std::uint64_t row) const
{
    const auto behind = std::partition_point(
        m_blocks.begin(), m_blocks.end(), [row](const OutputBlock& block) { return block.rowsBefore < row; });
    return m_firstBlock + static_cast<std::uint64_t>(behind - m_blocks.begin()) - 1;
}

std::optional<BlockIndex::Place> BlockIndex::find(std::uint64_t row) const
{
    if (row < m_firstRow || row > m_rows)
        return std::nullopt;
    Place place;
    if (row == m_firstRow || row == m_rows) {
        place.start = row == m_rows ? m_openBegin : m_begin;
        return place;
    }
    const std::uint64_t number = blockOfRow(row);
    if (number < m_firstBlock || number >= endBlock())
        return std::nullopt;
    const OutputBlock& found = block(number);
    place.from = number * blockBytes;
    place.to = std::min(place.from + blockBytes, m_end);
    place.row = found.rowsBefore;
    if (found.isCut) {
        place.from += found.cutShift;
        ++place.row;
        if (row == place.row) {
            place.start = place.from;
            return place;
        } // Else there is a break at the block's end.
    }
    if (m_begin > place.from) {
        place.from = m_begin;
        place.row = m_firstRow;
    }
    auto mark = std::lower_bound(m_breaks.begin(), m_breaks.end(), place.from + 1, liesBefore);
    for (; mark != m_breaks.end() && mark->offset <= place.to; ++mark) {
        if (mark->endsRow)
            place.breaks.push_back(mark->offset);
    }
    return place;
}

std::uint64_t BlockIndex::rowBehind(std::uint64_t offset) const
{
    const std::uint64_t number = offset / blockBytes;
    if (number < m_firstBlock)
        return std::min(m_firstRow + 1, m_rows);
    if (number >= endBlock())
        return m_rows;
    return std::min<std::uint64_t>(std::max<std::uint64_t>(block(number).rowsBefore, m_firstRow) + 1, m_rows);
}

bool BlockIndex::isPlain(std::uint64_t begin, std::uint64_t end) const
{
    const std::uint64_t first = begin / blockBytes;
    const std::uint64_t behind = (end + blockBytes - 1) / blockBytes;
    if (first < m_firstBlock || behind > endBlock())
        return false;
    for (std::uint64_t number = first; number < behind; ++number) {
        if (block(number).hasOther || block(number).isCut)
            return false;
    }
    const auto mark = std::lower_bound(m_breaks.begin(), m_breaks.end(), begin + 1, liesBefore);
    return mark == m_breaks.end() || mark->offset >= end;
}

std::vector<std::uint64_t> BlockIndex::rowsAtBlocks(std::uint64_t begin, std::uint64_t end) const
{
    std::vector<std::uint64_t> rows;
    if (begin / blockBytes < m_firstBlock || end > m_end)
        return rows;
    for (std::uint64_t number = begin / blockBytes + 1; number * blockBytes < end; ++number)
        rows.push_back(block(number).rowsBefore);
    return rows;
}

std::optional<BlockIndex::Cut> BlockIndex::cutAt(std::uint64_t offset) const
{
    const std::vector<Cut> found = cuts(offset, offset);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<BlockIndex::Cut> BlockIndex::cuts(std::uint64_t begin, std::uint64_t end) const
{
    std::vector<Cut> found;
    const std::uint64_t behind = std::min(end / blockBytes + 1, endBlock());
    for (std::uint64_t number = std::max(begin / blockBytes, m_firstBlock); number < behind; ++number) {
        const OutputBlock& one = block(number);
        const std::uint64_t offset = number * blockBytes + one.cutShift;
        if (one.isCut && offset >= begin && offset <= end)
            found.push_back({offset, one.rowsBefore + 1});
    }
    return found;
}

bool BlockIndex::endsWithoutNewline(std::uint64_t nextBegin) const
{
    const std::uint64_t number = nextBegin / blockBytes;
    if (number >= m_firstBlock && number < endBlock()) {
        const OutputBlock& found = block(number);
        if (found.isCut && number * blockBytes + found.cutShift == nextBegin)
            return true;
    }
    const auto mark = std::lower_bound(m_breaks.begin(), m_breaks.end(), nextBegin, liesBefore);
    return mark != m_breaks.end() && mark->offset == nextBegin && mark->endsRow;
}

BlockIndex::StyleStart BlockIndex::styleStart(std::uint64_t offset) const
{
    if (m_blocks.empty() || endBlock() == m_firstBlock)
        return {offset, {}, true};
    std::uint64_t number = std::clamp(offset / blockBytes, m_firstBlock, endBlock() - 1);
    for (int i = 0; i < maxSequenceBlocks && number > m_firstBlock && block(number).startsInSequence; ++i)
        --number;
    StyleStart start;
    start.offset = number * blockBytes;
    const auto behind =
        std::upper_bound(m_styles.begin(), m_styles.end(), number,
                         [](std::uint64_t wanted, const StyleMark& mark) { return wanted < mark.block; });
    if (behind != m_styles.begin())
        start.style = std::prev(behind)->style;
    const auto mark = std::lower_bound(m_breaks.begin(), m_breaks.end(), offset + 1, liesBefore);
    if (mark != m_breaks.begin() && std::prev(mark)->offset >= start.offset)
        start = {std::prev(mark)->offset, {}, false};
    start.isExact = true;
    for (; number <= offset / blockBytes && number < endBlock(); ++number)
        start.isExact = start.isExact && !block(number).hasEscape && !block(number).startsInSequence;
    // What was dropped can't be read.
    start.offset = std::max(start.offset, std::min(m_begin, offset));
    return start;
}

void BlockIndex::addStyle(std::uint64_t block, std::optional<std::uint32_t> style)
{
    m_styles.push_back({block, style});
}

std::uint64_t BlockIndex::memoryBytes() const
{
    return m_blocks.size() * sizeof(OutputBlock) + m_breaks.size() * sizeof(OutputBreak) +
           m_styles.size() * sizeof(StyleMark);
}

} // namespace brood
