// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/cellline.h"

#include "output/unicodetext.h"

#include <algorithm>

namespace brood {

namespace {

void append(char32_t character, QString& text)
{
    if (QChar::requiresSurrogates(character)) {
        text += QChar(QChar::highSurrogate(character));
        text += QChar(QChar::lowSurrogate(character));
    } else {
        text += QChar(static_cast<char16_t>(character));
    }
}

} // namespace

void CellLine::setStyle(const TextStyle& style)
{
    m_style = indexOf(style);
}

std::uint32_t CellLine::indexOf(const TextStyle& style)
{
    if (m_styles.back() != style)
        m_styles.push_back(style);
    return static_cast<std::uint32_t>(m_styles.size() - 1);
}

CellLine::Cell CellLine::blankCell()
{
    TextStyle style;
    style.background = m_styles[m_style].background;
    return {.style = indexOf(style)};
}

void CellLine::put(char32_t character)
{
    constexpr char32_t firstThatJoins = 0x300;
    if (character < firstThatJoins) {
        write(character, 1);
        return;
    }
    const int columns = columnsOf(character);
    if (!join(character, static_cast<std::size_t>(columns)))
        write(character, static_cast<std::size_t>(std::max(columns, 1)));
}

bool CellLine::join(char32_t character, std::size_t width)
{
    if (m_column == 0 || (width > 0 && m_column > m_cells.size()))
        return false;
    fillTo(m_column);
    std::size_t head = m_column - 1;
    while (m_cells[head].width == 0)
        --head;
    Cell& cell = m_cells[head];
    if (width > 0) {
        const char32_t last = cell.joined == 0 ? cell.character : m_joined[cell.joined - 1].back();
        if (!joins(last, character))
            return false;
    }
    if (cell.joined == 0) {
        m_joined.emplace_back();
        cell.joined = static_cast<std::uint32_t>(m_joined.size());
    }
    m_joined[cell.joined - 1].push_back(character);
    return true;
}

void CellLine::write(char32_t character, std::size_t width)
{
    const Cell cell{
        .character = character, .style = m_style, .joined = 0, .width = static_cast<std::uint32_t>(width)};
    if (width == 1 && m_column < m_cells.size() && m_cells[m_column].width == 1) {
        m_cells[m_column++] = cell;
        return;
    }
    fillTo(m_column);
    const std::size_t end = m_column + width;
    split(m_column);
    split(end);
    if (end > m_cells.size())
        m_cells.resize(end);
    m_cells[m_column] = cell;
    for (std::size_t i = m_column + 1; i < end; ++i)
        m_cells[i] = {.character = character, .style = m_style, .joined = 0, .width = 0};
    m_column = end;
}

void CellLine::tab()
{
    const std::size_t next = (m_column / tabStop + 1) * tabStop;
    if (m_column >= m_cells.size())
        write(U'\t', next - m_column);
    else
        m_column = next;
}

void CellLine::moveTo(std::size_t column)
{
    m_column = std::min(column, std::max(m_cells.size(), maxMovedColumn));
}

/// Puts blanks where the cursor has gone past the end.
void CellLine::fillTo(std::size_t column)
{
    if (column > m_cells.size())
        m_cells.resize(column);
}

/// Makes sure that a cell begins at the column: blanks the one that lies across it.
void CellLine::split(std::size_t column)
{
    if (column >= m_cells.size() || m_cells[column].width != 0)
        return;
    std::size_t begin = column;
    while (m_cells[begin].width == 0)
        --begin;
    const std::uint32_t style = m_cells[begin].style;
    const std::size_t end = begin + m_cells[begin].width;
    for (std::size_t i = begin; i < end; ++i)
        m_cells[i] = {.style = style};
}

void CellLine::blank(std::size_t begin, std::size_t end)
{
    split(begin);
    split(end);
    std::fill(m_cells.begin() + static_cast<std::ptrdiff_t>(begin),
              m_cells.begin() + static_cast<std::ptrdiff_t>(end), blankCell());
}

void CellLine::eraseToEnd()
{
    if (m_column >= m_cells.size())
        return;
    split(m_column);
    m_cells.resize(m_column);
}

void CellLine::eraseToCursor()
{
    if (m_column + 1 >= m_cells.size())
        eraseAll();
    else if (spend(m_column))
        blank(0, m_column + 1);
}

void CellLine::eraseAll()
{
    m_cells.clear();
    m_joined.clear();
}

void CellLine::eraseNext(std::size_t count)
{
    if (m_column >= m_cells.size())
        return;
    if (count >= m_cells.size() - m_column)
        eraseToEnd();
    else if (spend(count))
        blank(m_column, m_column + count);
}

void CellLine::removeNext(std::size_t count)
{
    if (m_column >= m_cells.size())
        return;
    if (count >= m_cells.size() - m_column) {
        eraseToEnd();
    } else if (spend(m_cells.size() - m_column)) {
        split(m_column);
        split(m_column + count);
        const auto first = m_cells.begin() + static_cast<std::ptrdiff_t>(m_column);
        m_cells.erase(first, first + static_cast<std::ptrdiff_t>(count));
    }
}

void CellLine::insertBlanks(std::size_t count)
{
    if (m_column >= m_cells.size())
        return;
    const std::size_t limit = std::max(m_cells.size(), maxMovedColumn + 1);
    count = std::min(count, limit - m_column);
    if (!spend(m_cells.size() - m_column + count))
        return;
    split(m_column);
    m_cells.insert(m_cells.begin() + static_cast<std::ptrdiff_t>(m_column), count, blankCell());
    if (m_cells.size() > limit) {
        split(limit);
        m_cells.resize(limit);
    }
}

/// Keeps output that does nothing but push cells about from taking seconds.
bool CellLine::spend(std::size_t columns)
{
    constexpr std::size_t limit = std::size_t{16} * 1024 * 1024;
    m_spent += columns;
    return m_spent <= limit;
}

TerminalRow CellLine::row() const
{
    TerminalRow result;
    result.text.reserve(static_cast<qsizetype>(m_cells.size()));
    std::uint32_t style = 0;
    for (const Cell& cell : m_cells) {
        if (cell.width == 0)
            continue;
        const bool isNew =
            result.runs.empty() || (cell.style != style && m_styles[cell.style] != result.runs.back().style);
        if (isNew) {
            result.runs.push_back({.start = result.text.size(), .length = 0, .style = m_styles[cell.style]});
        }
        style = cell.style;
        append(cell.character, result.text);
        if (cell.joined != 0) {
            for (const char32_t each : m_joined[cell.joined - 1])
                append(each, result.text);
        }
        result.runs.back().length = result.text.size() - result.runs.back().start;
    }
    return result;
}

} // namespace brood
