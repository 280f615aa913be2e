// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace brood {

/// Whether the row draws a bar: "[===>  ]", "|###   |", "<==---->", "████▌", "━━━━", "#####   45 %".
[[nodiscard]] bool hasProgressBar(std::string_view row);

} // namespace brood
