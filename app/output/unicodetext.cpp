// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/unicodetext.h"

#include <algorithm>

#include <utf8proc.h>

namespace brood {

namespace {

/// How long the character is that begins with the byte; 0: none does.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0xc2 || first > 0xf4)
        return 0;
    if (first < 0xe0)
        return 2;
    return first < 0xf0 ? 3 : 4;
}

/// The first byte of some limits the second one: no overlong forms, no surrogates, nothing above U+10FFFF.
bool canFollow(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xe0: return second >= 0xa0 && second <= 0xbf;
    case 0xed: return second >= 0x80 && second <= 0x9f;
    case 0xf0: return second >= 0x90 && second <= 0xbf;
    case 0xf4: return second >= 0x80 && second <= 0x8f;
    default: return (second & 0xc0) == 0x80;
    }
}

const utf8proc_property_t& propertiesOf(char32_t character)
{
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(character));
}

bool isPictographic(char32_t character)
{
    return propertiesOf(character).boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

} // namespace

DecodedCharacter decodeUtf8(const unsigned char* begin, const unsigned char* end)
{
    const unsigned char first = *begin;
    if (first < 0x80)
        return {.character = first, .length = 1};
    const std::size_t length = lengthOf(first);
    const std::size_t available = std::min(length, static_cast<std::size_t>(end - begin));
    if (available < 2 || !canFollow(first, begin[1]))
        return {};
    char32_t character = (first & (0x7fU >> length)) << 6 | (begin[1] & 0x3fU);
    for (std::size_t i = 2; i < available; ++i) {
        if ((begin[i] & 0xc0) != 0x80)
            return {.length = i};
        character = character << 6 | (begin[i] & 0x3fU);
    }
    if (available < length)
        return {.length = available};
    return {.character = character, .length = length};
}

std::ptrdiff_t utf16Length(std::string_view utf8)
{
    std::ptrdiff_t units = 0;
    for (const char character : utf8) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte & 0xC0U) != 0x80U)
            units += byte >= 0xF0U ? 2 : 1;
    }
    return units;
}

int columnsOf(char32_t character)
{
    if (character < 0x300)
        return 1;
    const utf8proc_property_t& properties = propertiesOf(character);
    if (properties.category == UTF8PROC_CATEGORY_CN) {
        // Emoji that are newer than the library.
        return character >= 0x1f300 && character <= 0x1faff ? 2 : 1;
    }
    return properties.charwidth;
}

bool joins(char32_t previous, char32_t character)
{
    constexpr char32_t zeroWidthJoiner = 0x200d;
    if (previous == zeroWidthJoiner)
        return isPictographic(character);
    const bool isSkinTone = character >= 0x1f3fb && character <= 0x1f3ff;
    return isSkinTone && isPictographic(previous);
}

} // namespace brood
