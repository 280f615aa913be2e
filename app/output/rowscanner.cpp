// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowscanner.h"

#include "output/bytescan.h"
#include "output/outputstore.h"

#include <algorithm>
#include <cstring>

namespace brood {

namespace {

constexpr std::uint64_t blockBytes = OutputStore::blockBytes;

bool isUtf8Continuation(std::byte byte)
{
    return (byte & std::byte{0xc0}) == std::byte{0x80};
}

std::size_t utf8Length(std::byte lead)
{
    const auto value = std::to_integer<unsigned>(lead);
    if (value < 0xc2 || value > 0xf4)
        return 1;
    return value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
}

/// How many of the bytes in `head` belong to a UTF-8 character that begins in `before`.
std::uint64_t utf8Shift(const std::array<std::byte, 3>& before, const std::array<std::byte, 3>& head)
{
    for (std::size_t back = 1; back <= before.size(); ++back) {
        const std::byte byte = before[before.size() - back];
        if (isUtf8Continuation(byte))
            continue;
        const std::size_t length = utf8Length(byte);
        std::uint64_t shift = 0;
        while (back + shift < length && isUtf8Continuation(head[shift]))
            ++shift;
        return shift;
    }
    return 0;
}

std::size_t behindLastNewline(std::span<const std::byte> bytes)
{
    const void* found = ::memrchr(bytes.data(), '\n', bytes.size());
    return static_cast<std::size_t>(static_cast<const std::byte*>(found) - bytes.data()) + 1;
}

} // namespace

void RowScanner::feed(std::span<const std::byte> bytes, FoundRows& found)
{
    begin(found);
    while (!bytes.empty()) {
        const std::uint64_t within = m_offset % blockBytes;
        if (within == 0)
            beginBlock(found);
        const auto part = bytes.first(static_cast<std::size_t>(std::min(bytes.size(), blockBytes - within)));
        scan(part, found);
        m_offset += part.size();
        if (m_offset % blockBytes == 0)
            endBlock(found);
        found.blocks.back() = m_block;
        bytes = bytes.subspan(part.size());
    }
    finish(found);
}

void RowScanner::endAttempt(FoundRows& found)
{
    begin(found);
    const bool endsRow = m_openBegin < m_offset;
    if (endsRow) {
        completeRows(1, m_offset, false, found);
        m_endsRow = true;
    }
    if (endsRow || m_tracker)
        found.breakAtEnd = OutputBreak{m_offset, endsRow};
    if (m_tracker)
        m_tracker.emplace();
    m_isShifting = false;
    finish(found);
}

void RowScanner::begin(FoundRows& found)
{
    found.newlines = 0;
    found.completed = 0;
    found.lineBegan = m_openBegin == m_offset;
    found.continuations.clear();
    found.blocks.clear();
    found.styles.clear();
    found.breakAtEnd.reset();
    found.firstBlock = m_offset / blockBytes;
    if (m_offset % blockBytes != 0)
        found.blocks.push_back(m_block);
}

void RowScanner::finish(FoundRows& found) const
{
    found.end = m_offset;
    found.openBegin = m_openBegin;
    found.openIsContinuation = m_openIsContinuation;
}

void RowScanner::beginBlock(FoundRows& found)
{
    m_block = {};
    m_block.rowsBefore = m_rows & OutputBlock::maxRows;
    m_mayCut = m_openBegin < m_offset;
    m_endsRow = false;
    m_overwrites = false;
    m_before = m_last;
    m_shift = 0;
    m_isShifting = m_tracker && m_tracker->isInSequence();
    m_block.startsInSequence = m_isShifting ? 1 : 0;
    found.blocks.push_back(m_block);
    if (m_tracker && m_tracker->style() != m_markedStyle) {
        m_markedStyle = m_tracker->style();
        found.styles.push_back({m_offset / blockBytes, m_markedStyle});
    }
}

void RowScanner::scan(std::span<const std::byte> part, FoundRows& found)
{
    const ByteScan seen = scanBytes(part);
    if (seen.newlines > 0) {
        completeRows(seen.newlines, m_offset + behindLastNewline(part), false, found);
        found.newlines += seen.newlines;
        found.lineBegan = true;
        m_endsRow = true;
    }
    if (!seen.isPlain)
        m_block.hasOther = 1;
    m_overwrites = m_overwrites || seen.hasOverwrite;
    if (seen.hasEscape) {
        m_block.hasEscape = 1;
        if (!m_tracker)
            m_tracker.emplace();
    }
    if (seen.hasEscape || (m_tracker && m_tracker->isInSequence()))
        track(part);
    rememberEdges(part);
}

void RowScanner::track(std::span<const std::byte> part)
{
    while (m_isShifting && !part.empty()) {
        m_tracker->feed(part.first(1));
        part = part.subspan(1);
        ++m_shift;
        m_isShifting = m_tracker->isInSequence() && m_shift < maxShift;
    }
    m_tracker->feed(part);
}

void RowScanner::endBlock(FoundRows& found)
{
    if (m_tracker && m_tracker->takeRewrites())
        m_overwrites = true;
    if (!m_mayCut || m_endsRow || m_overwrites)
        return;
    const std::uint64_t shift = m_block.startsInSequence ? m_shift : utf8Shift(m_before, m_head);
    m_block.isCut = 1;
    m_block.cutShift = shift & 0x1ff;
    completeRows(1, m_offset - blockBytes + shift, true, found);
}

void RowScanner::completeRows(std::uint64_t count, std::uint64_t openBegin, bool isContinuation,
                              FoundRows& found)
{
    if (m_openIsContinuation)
        found.continuations.push_back(found.completed);
    m_openIsContinuation = isContinuation;
    m_openBegin = openBegin;
    m_rows += count;
    found.completed += count;
}

void RowScanner::rememberEdges(std::span<const std::byte> part)
{
    for (std::size_t i = 0; i < part.size() && m_offset % blockBytes + i < m_head.size(); ++i)
        m_head[m_offset % blockBytes + i] = part[i];
    const std::size_t kept = part.size() < m_last.size() ? m_last.size() - part.size() : 0;
    std::copy(m_last.end() - static_cast<std::ptrdiff_t>(kept), m_last.end(), m_last.begin());
    std::copy(part.end() - static_cast<std::ptrdiff_t>(m_last.size() - kept), part.end(),
              m_last.begin() + static_cast<std::ptrdiff_t>(kept));
}

} // namespace brood
