// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/linepartreader.h"

#include "output/outputstore.h"
#include "output/searchtext.h"
#include "output/terminalrow.h"

#include <algorithm>
#include <utility>

namespace brood {

namespace {

constexpr std::size_t maxCharacterBytes = 4;

/// Without a character at the end that may be incomplete.
std::string_view completeCharacters(std::string_view bytes)
{
    for (std::size_t back = 1; back < maxCharacterBytes && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte >= 0xc0)
            return bytes.substr(0, bytes.size() - back);
        if (byte < 0x80)
            break;
    }
    return bytes;
}

} // namespace

bool LinePartReader::isWholeLine(const OutputStore& store, const OutputRow& row)
{
    return !row.isContinuation && (row.hasNewline || row.isOpen || !store.isCut(row.source, row.end));
}

bool LinePartReader::read(const OutputRow& row)
{
    const Cut before = row.isContinuation ? takeCutBefore(row) : Cut();
    m_cut.reset();
    m_text = before.tail;
    m_part = {};
    m_part.isBegin = row.isContinuation ? before.isBegin : true;
    m_part.rowBegin = m_text.size();
    if (!appendText(row.source, row.begin, row.end, m_text))
        return false;
    m_part.rowEnd = m_text.size();
    const std::string_view text = std::string_view(m_text).substr(m_part.rowBegin);
    if (text.starts_with(before.head))
        m_part.headBytes = before.head.size();
    if (!row.hasNewline && !row.isOpen && m_store.isCut(row.source, row.end)) {
        m_cut = cutBehind(row.source, row.end, text, !row.isContinuation);
        m_part.isCut = true;
        m_text += m_cut->head;
    }
    m_part.text = m_text;
    return true;
}

LinePartReader::Cut LinePartReader::takeCutBefore(const OutputRow& row)
{
    if (m_cut && m_cut->source == row.source && m_cut->offset == row.begin)
        return *std::exchange(m_cut, std::nullopt);
    const auto begin = m_store.rowBeforeCut(row.source, row.begin);
    std::string text;
    // What was dropped is unknown.
    if (!begin || !appendText(row.source, *begin, row.begin, text))
        return {};
    return cutBehind(row.source, row.begin, text, !m_store.isCut(row.source, *begin));
}

LinePartReader::Cut LinePartReader::cutBehind(SourceIndex source, std::uint64_t offset, std::string_view row,
                                              bool isFirst)
{
    constexpr std::size_t tailBytes = LinePart::maxReach + LinePart::lookBehind + maxCharacterBytes;
    const std::size_t begin = row.size() - std::min(row.size(), tailBytes);
    return {.source = source,
            .offset = offset,
            .tail = std::string(row.substr(characterBegin(row, begin))),
            .isBegin = begin == 0 && isFirst,
            .head = headAt(source, offset)};
}

/// What follows a cut is there from the beginning, and does not change: unlike the rest of a row that is
/// open.
std::string LinePartReader::headAt(SourceIndex source, std::uint64_t offset)
{
    constexpr std::uint64_t blockBytes = OutputStore::blockBytes;
    const std::uint64_t blockEnd = (offset / blockBytes + 1) * blockBytes;
    std::string head;
    const std::uint64_t near = std::min(offset + LinePart::maxReach + maxCharacterBytes, blockEnd);
    if (readBytes(source, offset, near) && isShownAsItIs(completeCharacters(m_bytes)))
        head = completeCharacters(m_bytes);
    else if (readBytes(source, offset, blockEnd))
        appendShownText(completeCharacters(m_bytes), head);
    head.resize(characterBegin(head, std::min(head.size(), LinePart::maxReach)));
    return head;
}

/// As it is shown; see readRowText().
bool LinePartReader::appendText(SourceIndex source, std::uint64_t begin, std::uint64_t end, std::string& text)
{
    if (!readBytes(source, std::max(begin, end - std::min<std::uint64_t>(end, maxRewrittenBytes)), end))
        return false;
    appendShownText(m_bytes, text);
    return true;
}

bool LinePartReader::readBytes(SourceIndex source, std::uint64_t begin, std::uint64_t end)
{
    m_bytes.resize(static_cast<std::size_t>(end - begin));
    return m_store.read(source, begin, std::as_writable_bytes(std::span(m_bytes))) == m_bytes.size();
}

} // namespace brood
