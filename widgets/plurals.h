// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace brood {

/// A number that takes the same plural form in every language, for tr()'s int.
[[nodiscard]] constexpr int pluralNumber(std::uint64_t number)
{
    constexpr std::uint64_t million = 1'000'000; // CLDR's rules look at the last six digits at most
    return static_cast<int>(number < million ? number : million + number % million);
}

} // namespace brood
