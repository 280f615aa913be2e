// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace brood {

/// Texts of which at least one is in every match.
/// @param loose what loosePattern() returned; case matters.
/// @return none if some match may be without.
[[nodiscard]] std::vector<std::string> requiredTexts(std::string_view loose);

} // namespace brood
