// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/cellline.h"
#include "output/terminalrow.h"

#include <optional>
#include <utility>

namespace brood {

/// The row that is being written: text to which more is added, and cells as soon as something goes back
/// in it.
class TerminalLine
{
public:
    /// @param maxUnits how many UTF-16 units will be printed at most.
    TerminalLine(const TextStyle& style, std::size_t maxUnits);

    [[nodiscard]] const TextStyle& style() const { return m_style; }
    /// What comes next may look different.
    [[nodiscard]] TextStyle& changeStyle();

    /// Takes UTF-8 up to the next control other than TAB. @return where that stands.
    const unsigned char* print(const unsigned char* begin, const unsigned char* end);
    void put(char32_t character);

    void carriageReturn();
    /// What has more to do with columns than writing at the end.
    [[nodiscard]] CellLine& cells();
    void eraseToEnd();
    void eraseAll();

    /// In columns, or a little more.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] TerminalRow takeRow();

private:
    const unsigned char* append(const unsigned char* begin, const unsigned char* end);
    void startRun();
    void endRuns();
    void dropCellsIfEmpty();

    TextStyle m_style;
    bool m_isStyleNew = true;
    TerminalRow m_row; ///< Its text is longer than what is in use.
    qsizetype m_length = 0;
    bool m_isAtStart = false; ///< A CR has come behind the text.
    std::optional<CellLine> m_cells;
};

} // namespace brood
