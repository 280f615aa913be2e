// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace brood {

[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Whether the text, with newlines, is what is shown of it, and valid UTF-8.
[[nodiscard]] bool isShownAsItIs(std::string_view text);

/// Adds the text of one row, as it is shown, in valid UTF-8.
/// @param row without its newline.
void appendShownText(std::string_view row, std::string& text);

/// The text of rows, as it is shown, in valid UTF-8.
/// @param rows with newlines between them, and perhaps one at the end.
/// @param buffer what it is put into.
[[nodiscard]] std::string_view shownText(std::string_view rows, std::string& buffer);

} // namespace brood
