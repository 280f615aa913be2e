// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progressbar.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace brood {

namespace {

using namespace std::string_view_literals;

constexpr std::ptrdiff_t fewestFilled = 1;
constexpr std::size_t fewestWide = 3;
constexpr std::size_t fewestEmpty = 8;

/// What stands between two brackets.
bool isBar(std::string_view inside, bool mayBeEmpty)
{
    if (inside.size() < fewestWide || inside.find_first_not_of("=#>*+-. oO") != std::string_view::npos)
        return false;
    const auto filled = std::count_if(inside.begin(), inside.end(),
                                      [](char c) { return "=#>*"sv.find(c) != std::string_view::npos; });
    return filled >= fewestFilled || (mayBeEmpty && inside.size() >= fewestEmpty);
}

std::size_t endOfBar(std::string_view row, std::size_t open)
{
    switch (row[open]) {
    case '[': return row.find(']', open + 1);
    case '(': return row.find(')', open + 1);
    case '|': return row.find('|', open + 1);
    default: break;
    }
    // This one may have its closing sign inside, too.
    const std::size_t last = std::min(row.find_first_not_of("=->", open + 1), row.size()) - 1;
    return last > open && row[last] == '>' ? last : std::string_view::npos;
}

bool hasBracketedBar(std::string_view row)
{
    constexpr std::string_view opening = "[|<(";
    for (std::size_t open = row.find_first_of(opening); open != std::string_view::npos;
         open = row.find_first_of(opening, open + 1)) {
        const std::size_t end = endOfBar(row, open);
        const bool isBesidePercentage = open > 0 && row[open - 1] == '%';
        if (end != std::string_view::npos &&
            isBar(row.substr(open + 1, end - open - 1), row[open] == '[' || isBesidePercentage))
            return true;
    }
    return false;
}

/// Blocks, thick lines, squares: at least as many as anyone would call a bar.
bool hasDrawnBar(std::string_view row)
{
    constexpr std::array others{"━"sv, "╸"sv, "╺"sv, "■"sv, "□"sv, "▰"sv, "▱"sv};
    std::size_t found = 0;
    for (std::size_t i = row.find('\xE2'); i != std::string_view::npos; i = row.find('\xE2', i + 1)) {
        const std::string_view character = row.substr(i, 3);
        const bool isBlock = character >= "█"sv && character <= "▓"sv;
        if (isBlock || std::find(others.begin(), others.end(), character) != others.end())
            ++found;
    }
    return found >= fewestWide;
}

/// As curl draws it.
bool beginsWithHashes(std::string_view row)
{
    const std::size_t first = row.find_first_not_of(' ');
    const std::size_t end = row.find_first_not_of('#', std::min(first, row.size()));
    if (first == std::string_view::npos || end == std::string_view::npos || end == first || row[end] != ' ')
        return false;
    const std::size_t next = row.find_first_not_of(' ', end);
    // One is a heading, or a comment.
    return next != std::string_view::npos && row[next] >= '0' && row[next] <= '9' &&
           (end - first >= fewestWide || next - end >= fewestEmpty);
}

} // namespace

bool hasProgressBar(std::string_view row)
{
    return hasBracketedBar(row) || hasDrawnBar(row) || beginsWithHashes(row);
}

} // namespace brood
