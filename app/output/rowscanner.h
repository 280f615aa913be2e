// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/blockindex.h"
#include "output/styletracker.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace brood {

/// Finds the rows in a source's bytes as they come, cut anywhere; looks at each byte once.
///
/// A row ends behind a newline. A line is also cut at the beginning of a block that turns out to have neither
/// a newline nor anything that writes over (CR, BS, cursor movement), unless the line begins there. So rows
/// that don't write over are shorter than two blocks. A cut that would part a UTF-8 character or an escape
/// sequence stands behind it, but at most maxShift bytes behind the block's beginning.
class RowScanner
{
public:
    static constexpr std::uint64_t maxShift = 256;

    /// @param found is overwritten; its memory is used again.
    void feed(std::span<const std::byte> bytes, FoundRows& found);
    /// The line ends here without a newline, and colours and sequences with it.
    void endAttempt(FoundRows& found);
    /// The open row has lost its beginning. @param begin lies before the newest block.
    void shortenOpenRow(std::uint64_t begin) { m_openBegin = begin; }

private:
    void begin(FoundRows& found);
    void finish(FoundRows& found) const;
    void beginBlock(FoundRows& found);
    void scan(std::span<const std::byte> part, FoundRows& found);
    void track(std::span<const std::byte> part);
    void endBlock(FoundRows& found);
    void completeRows(std::uint64_t count, std::uint64_t openBegin, bool isContinuation, FoundRows& found);
    void rememberEdges(std::span<const std::byte> part);

    std::uint64_t m_offset = 0; ///< Behind what has come.
    std::uint64_t m_rows = 0;   ///< Complete ones.
    std::uint64_t m_openBegin = 0;
    bool m_openIsContinuation = false;

    OutputBlock m_block;
    bool m_mayCut = false;  ///< The block's beginning is not a row's.
    bool m_endsRow = false; ///< A row ends within the block.
    bool m_overwrites = false;
    bool m_isShifting = false; ///< What has come of the block belongs to one sequence.
    std::uint64_t m_shift = 0;
    std::array<std::byte, 3> m_before{}; ///< The block is preceded by these bytes…
    std::array<std::byte, 3> m_head{};   ///< … begins with these …
    std::array<std::byte, 3> m_last{};   ///< … and at present ends with these.

    std::optional<StyleTracker> m_tracker; ///< Once there has been an ESC.
    TextStyle m_markedStyle;               ///< The newest in FoundRows::styles.
};

} // namespace brood
