// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/terminalline.h"

#include "output/plaintext.h"
#include "output/unicodetext.h"

#include <QList>

#include <algorithm>

namespace brood {

namespace {

constexpr bool isControl(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
}

void putIn(CellLine& cells, char32_t character)
{
    if (character == U'\t')
        cells.tab();
    else
        cells.put(character);
}

char16_t* appendUtf16(char32_t character, char16_t* target)
{
    if (QChar::requiresSurrogates(character)) {
        *target++ = QChar::highSurrogate(character);
        *target++ = QChar::lowSurrogate(character);
    } else {
        *target++ = static_cast<char16_t>(character);
    }
    return target;
}

} // namespace

TerminalLine::TerminalLine(const TextStyle& style, std::size_t maxUnits)
    : m_style(style)
{
    m_row.text = QString(static_cast<qsizetype>(maxUnits), Qt::Uninitialized);
}

TextStyle& TerminalLine::changeStyle()
{
    m_isStyleNew = true;
    return m_style;
}

const unsigned char* TerminalLine::print(const unsigned char* begin, const unsigned char* end)
{
    if (begin == end || isControl(*begin))
        return begin;
    if (!m_cells && !m_isAtStart)
        return append(begin, end);
    while (begin != end && !isControl(*begin)) {
        const DecodedCharacter next = decodeUtf8(begin, end);
        putIn(cells(), shownCharacter(next.character));
        begin += next.length;
    }
    return begin;
}

void TerminalLine::put(char32_t character)
{
    if (m_cells || m_isAtStart) {
        putIn(cells(), character);
    } else {
        startRun();
        auto* const text = reinterpret_cast<char16_t*>(m_row.text.data());
        m_length = appendUtf16(character, text + m_length) - text;
    }
}

const unsigned char* TerminalLine::append(const unsigned char* begin, const unsigned char* end)
{
    startRun();
    auto* const text = reinterpret_cast<char16_t*>(m_row.text.data());
    char16_t* target = text + m_length;
    while (begin != end) {
        const std::size_t plain = copyPrintableAscii(begin, end, target);
        target += plain;
        begin += plain;
        while (begin != end && (*begin >= 0x80 || *begin == '\t')) {
            const DecodedCharacter next = decodeUtf8(begin, end);
            target = appendUtf16(shownCharacter(next.character), target);
            begin += next.length;
        }
        if (begin != end && isControl(*begin))
            break;
    }
    m_length = target - text;
    return begin;
}

void TerminalLine::startRun()
{
    if (!m_isStyleNew)
        return;
    m_isStyleNew = false;
    std::vector<TerminalRow::Run>& runs = m_row.runs;
    if (runs.empty() || runs.back().style != m_style)
        runs.push_back({.start = m_length, .length = 0, .style = m_style});
}

void TerminalLine::carriageReturn()
{
    if (m_cells) {
        m_cells->moveTo(0);
        dropCellsIfEmpty();
    } else {
        m_isAtStart = m_length > 0;
    }
}

void TerminalLine::eraseToEnd()
{
    if (m_cells) {
        m_cells->eraseToEnd();
        dropCellsIfEmpty();
    } else if (m_isAtStart) {
        m_isAtStart = false;
        m_length = 0;
        m_row.runs.clear();
        m_isStyleNew = true;
    }
}

void TerminalLine::eraseAll()
{
    if (!m_cells && (m_isAtStart || m_length == 0)) {
        eraseToEnd();
    } else {
        cells().eraseAll();
        dropCellsIfEmpty();
    }
}

/// An empty line at whose start the cursor stands can be text again.
void TerminalLine::dropCellsIfEmpty()
{
    if (m_cells->isEmpty() && m_cells->column() == 0) {
        m_cells.reset();
        m_length = 0;
        m_row.runs.clear();
        m_isStyleNew = true;
    }
}

CellLine& TerminalLine::cells()
{
    if (!m_cells) {
        endRuns();
        m_cells.emplace();
        for (const TerminalRow::Run& run : m_row.runs) {
            m_cells->setStyle(run.style);
            const QStringView text = QStringView(m_row.text).sliced(run.start, run.length);
            for (const char32_t each : text.toUcs4())
                putIn(*m_cells, each);
        }
        if (m_isAtStart)
            m_cells->moveTo(0);
        m_isAtStart = false;
        m_isStyleNew = true;
    }
    if (m_isStyleNew)
        m_cells->setStyle(m_style);
    m_isStyleNew = false;
    return *m_cells;
}

/// Runs know their lengths only here.
void TerminalLine::endRuns()
{
    qsizetype end = m_length;
    for (auto run = m_row.runs.rbegin(); run != m_row.runs.rend(); ++run) {
        run->length = end - run->start;
        end = run->start;
    }
}

std::size_t TerminalLine::size() const
{
    return m_cells ? m_cells->size() : static_cast<std::size_t>(m_length);
}

TerminalRow TerminalLine::takeRow()
{
    if (m_cells)
        return m_cells->row();
    endRuns();
    if (m_length < m_row.text.size() / 2)
        m_row.text =
            m_row.text.first(m_length); // A copy, which gives back what most of the bytes don't need.
    else
        m_row.text.truncate(m_length);
    return std::move(m_row);
}

} // namespace brood
