// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/terminalrow.h"

#include "output/escapeparser.h"
#include "output/sgr.h"
#include "output/terminalline.h"

#include <algorithm>
#include <cstring>

namespace brood {

namespace {

using Bytes = std::span<const std::byte>;

class RowDecoder
{
public:
    RowDecoder(const TextStyle& style, std::size_t bytes)
        : m_line(style, bytes)
    {}

    /// Follows the style only. @return whether something came that canRewrite().
    bool skip(Bytes bytes);
    void write(Bytes bytes);
    [[nodiscard]] TerminalRow takeRow() { return m_line.takeRow(); }

private:
    void control(unsigned char byte);
    void act(const EscapeSequence& sequence);
    void actOnCells(const EscapeSequence& sequence);
    void erase(std::uint32_t what);
    void saveCursor();
    void leaveRow();
    void restoreCursor();

    EscapeParser m_parser;
    TerminalLine m_line;
    std::optional<std::size_t> m_savedColumn;
    std::optional<TerminalLine> m_leftLine;
    std::size_t m_copied = 0;
};

bool RowDecoder::skip(Bytes bytes)
{
    bool rewrites = false;
    forEachSequence(m_parser, bytes, [this, &rewrites](const EscapeSequence& sequence) {
        applyToStyle(sequence, m_line.changeStyle());
        rewrites = rewrites || canRewrite(sequence);
    });
    return rewrites;
}

void RowDecoder::write(Bytes bytes)
{
    const auto* next = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = next + bytes.size();
    while (next != end) {
        if (!m_parser.isInSequence()) {
            next = m_line.print(next, end);
            if (next != end)
                control(*next++);
            continue;
        }
        switch (m_parser.take(*next)) {
        case EscapeParser::Step::Refused: continue;
        case EscapeParser::Step::Taken: break;
        case EscapeParser::Step::Execute: control(*next); break;
        case EscapeParser::Step::Finished: act(m_parser.sequence()); break;
        }
        ++next;
    }
}

void RowDecoder::control(unsigned char byte)
{
    constexpr char32_t pictures = 0x2400;
    constexpr char32_t deletePicture = 0x2421;
    switch (byte) {
    case '\r': m_line.carriageReturn(); break;
    case '\b': {
        CellLine& cells = m_line.cells();
        if (cells.column() > 0)
            cells.moveTo(cells.column() - 1);
        break;
    }
    case '\t': m_line.put(U'\t'); break; // Within a sequence.
    case 0x0e:
    case 0x0f: break; // They choose a character set.
    case 0x1b: m_parser.begin(); break;
    case 0x7f: m_line.put(deletePicture); break;
    default: m_line.put(pictures + byte);
    }
}

void RowDecoder::act(const EscapeSequence& sequence)
{
    if (sequence.kind == EscapeSequence::Kind::Escape && sequence.intermediate == 0) {
        if (sequence.final == '7')
            saveCursor();
        else if (sequence.final == '8')
            restoreCursor();
    }
    if (!sequence.isPlainCsi()) {
        applyToStyle(sequence, m_line.changeStyle());
        return;
    }
    switch (sequence.final) {
    case 'm': applyToStyle(sequence, m_line.changeStyle()); break;
    case 's':
        if (sequence.parameters.empty())
            saveCursor();
        break;
    case 'u':
        if (sequence.parameters.empty())
            restoreCursor();
        break;
    case 'H':
    case 'd':
    case 'f': leaveRow(); break;
    case 'J':
        // What else it erases are other rows of a screen. A log keeps what programs say before they clear it.
        if (sequence.firstParameter() == 0)
            erase(0);
        break;
    case 'K': erase(sequence.firstParameter()); break;
    default: actOnCells(sequence);
    }
}

void RowDecoder::actOnCells(const EscapeSequence& sequence)
{
    const std::size_t count = std::max<std::size_t>(sequence.firstParameter(), 1);
    if ((sequence.final == 'G' || sequence.final == '`') && count == 1) {
        m_line.carriageReturn();
        return;
    }
    switch (sequence.final) {
    case 'C':
    case 'a': {
        CellLine& cells = m_line.cells();
        cells.moveTo(cells.column() + count);
        break;
    }
    case 'D':
    case 'j': {
        CellLine& cells = m_line.cells();
        cells.moveTo(cells.column() - std::min(cells.column(), count));
        break;
    }
    case 'G':
    case '`': m_line.cells().moveTo(count - 1); break;
    case 'X': m_line.cells().eraseNext(count); break;
    case 'P': m_line.cells().removeNext(count); break;
    case '@': m_line.cells().insertBlanks(count); break;
    default: break;
    }
}

void RowDecoder::erase(std::uint32_t what)
{
    switch (what) {
    case 0: m_line.eraseToEnd(); break;
    case 1: m_line.cells().eraseToCursor(); break;
    case 2: m_line.eraseAll(); break;
    default: break;
    }
}

void RowDecoder::saveCursor()
{
    m_savedColumn = m_line.cells().column();
}

/// The cursor goes to another row of the screen. If it has been saved, this is for a while only, such as for
/// a status line: what is written until it comes back does not belong to this row.
void RowDecoder::leaveRow()
{
    // Copies for no other purpose than to be copied again shall not take long.
    constexpr std::size_t maxCopied = std::size_t{4} * 1024 * 1024;
    if (!m_savedColumn || m_leftLine)
        return;
    m_copied += m_line.size();
    if (m_copied <= maxCopied)
        m_leftLine = m_line;
}

void RowDecoder::restoreCursor()
{
    if (m_leftLine) {
        m_leftLine->changeStyle() = m_line.style();
        m_line = *std::exchange(m_leftLine, std::nullopt);
    }
    if (m_savedColumn)
        m_line.cells().moveTo(*m_savedColumn);
}

/// Where to begin with a row that is written over.
std::size_t windowBegin(Bytes bytes)
{
    const std::size_t begin = bytes.size() - maxRewrittenBytes;
    const Bytes window = bytes.subspan(begin);
    const auto cr = std::find(window.begin(), window.end(), std::byte{'\r'});
    if (cr != window.end())
        return begin + static_cast<std::size_t>(cr - window.begin()) + 1;
    // Not within a character.
    const auto first = std::find_if(window.begin(), window.begin() + 3, [](std::byte each) {
        return (each & std::byte{0xc0}) != std::byte{0x80};
    });
    return begin + static_cast<std::size_t>(first - window.begin());
}

bool isRewritten(Bytes bytes)
{
    return std::memchr(bytes.data(), '\r', bytes.size()) != nullptr ||
           std::memchr(bytes.data(), '\b', bytes.size()) != nullptr || RowDecoder({}, 0).skip(bytes);
}

} // namespace

TerminalRow decodeTerminalRow(std::span<const std::byte> bytes, const TextStyle& style)
{
    while (!bytes.empty() && bytes.back() == std::byte{'\r'})
        bytes = bytes.first(bytes.size() - 1);
    const bool isCut = bytes.size() > maxRewrittenBytes && isRewritten(bytes);
    const std::size_t begin = isCut ? windowBegin(bytes) : 0;
    RowDecoder decoder(style, bytes.size() - begin);
    decoder.skip(bytes.first(begin));
    decoder.write(bytes.subspan(begin));
    return decoder.takeRow();
}

} // namespace brood
