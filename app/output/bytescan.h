// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace brood {

/// What the output's index wants to know of bytes, found in one pass at the speed of memory.
struct ByteScan
{
    std::uint64_t newlines = 0;
    bool isPlain = true;       ///< Nothing but printable ASCII, tabs and newlines.
    bool hasEscape = false;    ///< ESC.
    bool hasOverwrite = false; ///< CR or BS.
};
[[nodiscard]] ByteScan scanBytes(std::span<const std::byte> bytes);
[[nodiscard]] std::uint64_t countNewlines(std::span<const std::byte> bytes);

inline constexpr std::size_t noNewline = static_cast<std::size_t>(-1);
/// Where the newline with this number stands. @pre number > 0 @return noNewline if there are fewer.
[[nodiscard]] std::size_t findNewline(std::span<const std::byte> bytes, std::uint64_t number);

} // namespace brood
