// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace brood {

/// A regular expression that Hyperscan can run on many rows at once and that matches wherever PCRE2's own
/// (UTF, Unicode properties) matches one row; it may match in more places.
///
/// It needs no Unicode tables, with which Hyperscan takes a tenth of a second to compile "\w": what they say
/// about characters outside ASCII is taken to be always true.
/// @return nothing if there is none, or it would take long to compile.
[[nodiscard]] std::optional<std::string> loosePattern(std::string_view pattern, bool isCaseSensitive);

} // namespace brood
