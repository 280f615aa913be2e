// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace brood {

/// The table that curl writes over and over has percentages without a sign.
/// @return a fraction if the row is one of it and the size of all is known.
[[nodiscard]] std::optional<double> fractionInCurlMeter(std::string_view row);

} // namespace brood
