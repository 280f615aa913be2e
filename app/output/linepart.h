// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace brood {

/// A row of a line that was cut, and what stands beside it in the line; as it is shown, in valid UTF-8.
struct LinePart
{
    /// A match may reach so many bytes over a cut. What is longer ends at the cut.
    static constexpr std::size_t maxReach = 4096;
    /// So many more bytes before that are there to be looked at ("\b", "(?<=…)").
    static constexpr std::size_t lookBehind = 256;

    std::string_view text;
    std::size_t rowBegin = 0; ///< In the text.
    std::size_t rowEnd = 0;
    /// So much of the row the row before has behind it. 0: it has none, or this row was written over later.
    std::size_t headBytes = 0;
    bool isBegin = true; ///< The line begins where the text does.
    bool isCut = false;  ///< The line goes on behind the row.
};

struct TextRange
{
    std::size_t begin = 0; ///< In bytes.
    std::size_t end = 0;

    bool operator==(const TextRange&) const = default;
};

/// The matches of a row, in LinePart::text.
struct PartMatches
{
    std::optional<TextRange> before; ///< The one that begins before the row and reaches into it.
    std::vector<TextRange> matches;  ///< Those that begin in the row; the last one may reach out of it.
};

/// What of LinePart::text is looked at.
struct LineView
{
    TextRange range;
    bool isBegin = true; ///< The line begins with it.
    bool isEnd = true;   ///< The line ends with it.
};

/// Finds the first match, not empty, that begins at or behind `from` and ends within the view.
using NextMatch = std::function<std::optional<TextRange>(const LineView& view, std::size_t from)>;

/// Which matches belong to the row: those that begin in it. A match that reaches over a cut is looked for
/// near the cut only, and from the same text for both rows, so that they agree on it whichever is asked
/// first.
///
/// So in the whole line no two matches overlap, and their number is that of a search through the whole line,
/// from its beginning, unless matches are longer than maxReach, or how they are parted depends on what stands
/// more than maxReach bytes before a cut ("xxx" in nothing but x: then there may be one less at each cut).
/// @param places no match begins before its begin, or ends behind its end.
[[nodiscard]] PartMatches matchesInPart(const LinePart& part, TextRange places, const NextMatch& next);

/// The nearest place that is not within a character, at or before `at`.
[[nodiscard]] std::size_t characterBegin(std::string_view utf8, std::size_t at);

} // namespace brood
