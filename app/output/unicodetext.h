// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace brood {

/// A character, or the replacement for bytes that are none.
struct DecodedCharacter
{
    char32_t character = 0xfffd;
    std::size_t length = 1; ///< How many bytes it takes.
};

/// The first character of UTF-8. What is wrong becomes U+FFFD for each "maximal subpart", as the WHATWG
/// Encoding Standard and the Unicode Standard (3.9, U+FFFD Substitution of Maximal Subparts) have it; Qt's
/// own decoder has one for each byte. @pre begin != end
[[nodiscard]] DecodedCharacter decodeUtf8(const unsigned char* begin, const unsigned char* end);

/// What shows in the place of a decoded character: C1 controls become U+FFFD, and the line and the paragraph
/// separator, which would break a row, become U+2424.
[[nodiscard]] constexpr char32_t shownCharacter(char32_t character)
{
    if (character >= 0x80 && character < 0xa0)
        return 0xfffd;
    if (character == 0x2028 || character == 0x2029)
        return 0x2424;
    return character;
}

/// How many UTF-16 units the UTF-8 text takes.
[[nodiscard]] std::ptrdiff_t utf16Length(std::string_view utf8);

/// How many columns a character takes: 0 for what joins the one before it, 1 or 2.
[[nodiscard]] int columnsOf(char32_t character);

/// Whether a character joins the one before it although it would take columns alone: the rest of an emoji
/// sequence.
[[nodiscard]] bool joins(char32_t previous, char32_t character);

} // namespace brood
