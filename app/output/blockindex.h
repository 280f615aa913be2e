// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textstyle.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace brood {

/// A block of OutputStore::blockBytes of a source. Rows have numbers within their source here, from 0.
struct OutputBlock
{
    static constexpr std::uint64_t maxRows = (std::uint64_t{1} << 51) - 1;

    std::uint64_t rowsBefore : 51 = 0; ///< Rows that begin at the block's first byte or before it, without
                                       ///< the first of all, and without one that begins by this block's cut.
    std::uint64_t cutShift : 9 = 0;    ///< How far behind the block's first byte the row is cut.
    std::uint64_t isCut : 1 = 0;
    std::uint64_t hasOther : 1 = 0; ///< Than printable ASCII, tabs and newlines.
    std::uint64_t hasEscape : 1 = 0;
    std::uint64_t startsInSequence : 1 = 0; ///< The first byte belongs to an escape sequence.
};
static_assert(sizeof(OutputBlock) == 8);

/// Where an attempt ended and the next one's output begins.
struct OutputBreak
{
    std::uint64_t offset = 0;
    bool endsRow = false; ///< There is no newline before it.
};

/// What newly arrived bytes of a source add to its index.
struct FoundRows
{
    std::uint64_t end = 0; ///< Behind the bytes.
    std::uint64_t newlines = 0;
    std::uint64_t completed = 0; ///< Rows.
    std::uint64_t openBegin = 0; ///< Where the row begins that is not complete now.
    bool openIsContinuation = false;
    bool lineBegan = false; ///< The open row, if it is not empty, belongs to a line that began here.
    std::vector<std::uint64_t> continuations; ///< Which of the completed rows are some, from 0.
    std::uint64_t firstBlock = 0;
    std::vector<OutputBlock> blocks; ///< From that one on; it may have been known in part.
    struct Style
    {
        std::uint64_t block = 0;
        TextStyle style;
    };
    std::vector<Style> styles; ///< In force where the block begins; only where it is another one than before.
    std::optional<OutputBreak> breakAtEnd;
};

/// Finds the rows of one source. Not for several threads at once.
class BlockIndex
{
public:
    void add(const FoundRows& found);
    /// Forgets what lies before a row that begins at the offset. Also the open row may be shortened so.
    void dropBefore(std::uint64_t row, std::uint64_t offset);

    [[nodiscard]] std::uint64_t begin() const { return m_begin; } ///< Where the oldest row begins.
    [[nodiscard]] std::uint64_t end() const { return m_end; }
    [[nodiscard]] std::uint64_t firstRow() const { return m_firstRow; }
    [[nodiscard]] std::uint64_t completeRows() const { return m_rows; } ///< That ever were.
    [[nodiscard]] std::uint64_t openBegin() const { return m_openBegin; }
    [[nodiscard]] bool openIsContinuation() const { return m_openIsContinuation; }
    [[nodiscard]] bool hasOpenRow() const { return m_openBegin < m_end; }

    /// What must be read to know where a row begins.
    struct Place
    {
        std::optional<std::uint64_t> start; ///< It is known already.
        std::uint64_t from = 0;             ///< Read from here…
        std::uint64_t to = 0;               ///< … up to here.
        std::uint64_t row = 0; ///< The row that begins at `from` or before it; the next ones begin
                               ///< behind newlines and at breaks.
        std::vector<std::uint64_t> breaks;
    };
    /// @return nothing for a row that was dropped or does not exist. The open row exists.
    [[nodiscard]] std::optional<Place> find(std::uint64_t row) const;
    /// The first row that begins behind the beginning of the offset's block; completeRows() if there is none.
    [[nodiscard]] std::uint64_t rowBehind(std::uint64_t offset) const;
    /// Whether all rows between are lines of printable ASCII and tabs, each with its newline but the last.
    [[nodiscard]] bool isPlain(std::uint64_t begin, std::uint64_t end) const;
    /// The rows to which the first bytes of the blocks belong that begin between. Empty if some were dropped.
    [[nodiscard]] std::vector<std::uint64_t> rowsAtBlocks(std::uint64_t begin, std::uint64_t end) const;
    /// Whether the row that ends where another one begins was cut or broken off there, and has no newline.
    [[nodiscard]] bool endsWithoutNewline(std::uint64_t nextBegin) const;

    /// Where a line was cut.
    struct Cut
    {
        std::uint64_t offset = 0;
        std::uint64_t row = 0; ///< Begins there.
    };
    /// At this offset; nothing if there is none.
    [[nodiscard]] std::optional<Cut> cutAt(std::uint64_t offset) const;
    /// From one offset up to the other, both included, in rising order.
    [[nodiscard]] std::vector<Cut> cuts(std::uint64_t begin, std::uint64_t end) const;

    /// Where to begin to learn the style that is in force at an offset.
    struct StyleStart
    {
        std::uint64_t offset = 0;
        std::optional<std::uint32_t> style; ///< Number of addStyle(); nothing: the default style.
        bool isExact = false;               ///< It does not change from there to the asked offset.
    };
    [[nodiscard]] StyleStart styleStart(std::uint64_t offset) const;
    /// @param style nothing: the default style.
    void addStyle(std::uint64_t block, std::optional<std::uint32_t> style);

    [[nodiscard]] std::uint64_t memoryBytes() const;

    struct StyleMark
    {
        std::uint64_t block = 0;
        std::optional<std::uint32_t> style;
    };

private:
    friend class IndexCodec;

    [[nodiscard]] const OutputBlock& block(std::uint64_t number) const
    {
        return m_blocks[number - m_firstBlock];
    }
    [[nodiscard]] std::uint64_t endBlock() const { return m_firstBlock + m_blocks.size(); }
    [[nodiscard]] std::uint64_t blockOfRow(std::uint64_t row) const;

    std::uint64_t m_begin = 0;
    std::uint64_t m_end = 0;
    std::uint64_t m_firstRow = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_openBegin = 0;
    bool m_openIsContinuation = false;
    std::uint64_t m_firstBlock = 0;
    // Deques: the oldest are forgotten again and again.
    std::deque<OutputBlock> m_blocks;
    std::deque<OutputBreak> m_breaks;
    std::deque<StyleMark> m_styles;
};

} // namespace brood
