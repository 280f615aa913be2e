// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputrow.h"
#include "output/textmatcher.h"

#include <optional>
#include <vector>

namespace brood {

class OutputStore;

/// The matches of a row of the log, as OutputSearch counts them, in UTF-16 units of the row's text.
struct RowMatches
{
    /// A match in the line before the cut reaches so far into the row.
    qsizetype before = 0;
    /// Those that begin in the row, in rising order. The last one may reach over its end: the rest lies in
    /// the row that goes on with the line, from its first unit on.
    std::vector<TextMatcher::Range> ranges;

    /// What is to be highlighted in the row, whose text has so many units.
    [[nodiscard]] std::vector<TextMatcher::Range> rangesWithin(qsizetype length) const;
};

/// @param text readRowText(), if it is known already.
[[nodiscard]] RowMatches findMatches(const OutputStore& store, const OutputRow& row,
                                     const TextMatcher& matcher, const QString& text);
[[nodiscard]] RowMatches findMatches(const OutputStore& store, const OutputRow& row,
                                     const TextMatcher& matcher);

/// The row that goes on with a line, of which the row with this number is a part. Nothing if there is none,
/// or very much of other output lies between.
[[nodiscard]] std::optional<std::uint64_t> rowBehindCut(const OutputStore& store, std::uint64_t number);

} // namespace brood
