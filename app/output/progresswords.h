// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace brood {

// Whether what stands beside a number in a row says that it is no progress. It is at begin…end there, with
// its brackets.

/// By what is before it only.
[[nodiscard]] bool isOtherFigure(std::string_view row, std::size_t begin);
[[nodiscard]] bool isOtherPercentage(std::string_view row, std::size_t begin, std::size_t end);
[[nodiscard]] bool isOtherCount(std::string_view row, std::size_t begin, std::size_t end);
/// Whether a count that is not in brackets is a fraction ("1/2 cup", "2 1/2", "3/4 of them").
[[nodiscard]] bool isFraction(std::string_view row, std::size_t begin, std::size_t end);

[[nodiscard]] constexpr bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isAsciiWord(char c)
{
    return isAsciiDigit(c) || isAsciiLetter(c) || c == '_';
}

} // namespace brood
