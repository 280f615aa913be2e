// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/terminalrow.h"

#include <cstdint>
#include <string>
#include <vector>

namespace brood {

/// A row as cells, for output that goes back and writes over what it has written.
///
/// A cell is a character with what joins it. It takes one column, or two, or those up to the next tab stop;
/// a cell of which a part is written over or erased becomes blank as a whole.
class CellLine
{
public:
    static constexpr std::size_t tabStop = 8;
    /// The cursor alone can't go further than this, or the end of a row that is longer.
    static constexpr std::size_t maxMovedColumn = 1023;

    /// How what comes next looks.
    void setStyle(const TextStyle& style);
    void put(char32_t character);
    /// At the end it is a character; over what stands there it only moves.
    void tab();

    [[nodiscard]] std::size_t column() const { return m_column; }
    void moveTo(std::size_t column);

    void eraseToEnd();
    void eraseToCursor(); ///< The cursor's own column as well.
    void eraseAll();
    void eraseNext(std::size_t count); ///< Leaves blanks.
    void removeNext(std::size_t count);
    void insertBlanks(std::size_t count);

    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); } ///< In columns.
    [[nodiscard]] TerminalRow row() const;

private:
    /// The first column of a cell has its width there, the others have 0.
    struct Cell
    {
        char32_t character = U' ';
        std::uint32_t style = 0;  ///< In m_styles.
        std::uint32_t joined = 0; ///< In m_joined, from 1; 0: nothing joins it.
        std::uint32_t width = 1;
    };

    [[nodiscard]] bool join(char32_t character, std::size_t width);
    void write(char32_t character, std::size_t width);
    void fillTo(std::size_t column);
    void split(std::size_t column);
    void blank(std::size_t begin, std::size_t end);
    [[nodiscard]] bool spend(std::size_t columns);
    [[nodiscard]] std::uint32_t indexOf(const TextStyle& style);
    [[nodiscard]] Cell blankCell();

    std::vector<Cell> m_cells; ///< One a column.
    std::vector<std::u32string> m_joined;
    std::vector<TextStyle> m_styles{TextStyle()};
    std::uint32_t m_style = 0;
    std::size_t m_column = 0;
    std::size_t m_spent = 0;
};

} // namespace brood
