// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace brood {

/// Numbers in a row that may be progress.
struct ProgressToken
{
    enum class Kind
    {
        Percentage,
        Count, ///< n of m
        Size,  ///< The same with units of bytes.
    };
    enum class Enclosure
    {
        None,
        Round,
        Square
    };

    Kind kind = Kind::Percentage;
    Enclosure enclosure = Enclosure::None;
    std::size_t begin = 0; ///< With its brackets.
    std::size_t end = 0;
    double fraction = 0;
    std::uint64_t done = 0; ///< Of a count.
    std::uint64_t total = 0;
};

/// In order, without those that are something else by what stands beside them.
[[nodiscard]] std::vector<ProgressToken> findProgressTokens(std::string_view row);

} // namespace brood
