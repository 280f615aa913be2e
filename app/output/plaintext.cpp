// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/plaintext.h"

#include "output/terminalrow.h"
#include "output/unicodetext.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace brood {

namespace {

constexpr bool isPrintableAscii(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

/// Whether the character that begins here is shown as itself; bytes that begin none are.
bool showsItself(const unsigned char* at, const unsigned char* end)
{
    if (*at < 0x80)
        return isPrintableAscii(*at) || *at == '\t' || *at == '\n';
    // Only these begin a C1 control, or U+2028 and U+2029.
    if (*at != 0xc2 && *at != 0xe2)
        return true;
    const DecodedCharacter decoded = decodeUtf8(at, end);
    return decoded.character == 0xfffd || shownCharacter(decoded.character) == decoded.character;
}

constexpr std::size_t blockBytes = 64;

#ifdef __SSE2__

__m128i load(const unsigned char* from)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
}

constexpr char hex(unsigned char value)
{
    return static_cast<char>(value);
}

__m128i isByte(__m128i bytes, char value)
{
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(value));
}

/// C0 controls, TAB and newline too, and DEL.
__m128i isAnyControl(__m128i bytes)
{
    const __m128i last = _mm_set1_epi8(0x1f);
    return _mm_or_si128(_mm_cmpeq_epi8(_mm_max_epu8(bytes, last), last), isByte(bytes, 0x7f));
}

/// Whether the beginning of a character that does not show as itself is in a block.
bool hasReplaced(const unsigned char* block)
{
    __m128i found = _mm_setzero_si128();
    for (std::size_t i = 0; i < blockBytes; i += 16) {
        const __m128i bytes = load(block + i);
        const __m128i second = load(block + i + 1);
        const __m128i third = load(block + i + 2);
        // U+0080 to U+009F: C2 80 to C2 9F.
        const __m128i isC1 = isByte(_mm_and_si128(second, _mm_set1_epi8(hex(0xe0))), hex(0x80));
        found = _mm_or_si128(found, _mm_and_si128(isByte(bytes, hex(0xc2)), isC1));
        // U+2028 and U+2029: E2 80 A8 and E2 80 A9.
        const __m128i isSeparator = _mm_and_si128(isByte(second, hex(0x80)),
                                                  isByte(_mm_or_si128(third, _mm_set1_epi8(1)), hex(0xa9)));
        found = _mm_or_si128(found, _mm_and_si128(isByte(bytes, hex(0xe2)), isSeparator));
    }
    return _mm_movemask_epi8(found) != 0;
}

/// Whether all in a block shows as itself, or is TAB or newline. @pre two more bytes can be read behind it
bool isPlainBlock(const unsigned char* block)
{
    __m128i controls = _mm_setzero_si128();
    __m128i all = _mm_setzero_si128();
    for (std::size_t i = 0; i < blockBytes; i += 16) {
        const __m128i bytes = load(block + i);
        const __m128i harmless = _mm_or_si128(isByte(bytes, '\t'), isByte(bytes, '\n'));
        controls = _mm_or_si128(controls, _mm_andnot_si128(harmless, isAnyControl(bytes)));
        all = _mm_or_si128(all, bytes);
    }
    if (_mm_movemask_epi8(controls) != 0)
        return false;
    return _mm_movemask_epi8(all) == 0 || !hasReplaced(block);
}

#else

bool isPlainBlock(const unsigned char* block)
{
    const auto is = [](bool condition) {
        return static_cast<unsigned int>(condition);
    };
    unsigned int wrong = 0;
    for (std::size_t i = 0; i < blockBytes; ++i) {
        const unsigned char* const at = block + i;
        wrong |= is(*at < 0x20) & is(*at != '\t') & is(*at != '\n');
        wrong |= is(*at == 0x7f);
        wrong |= is(*at == 0xc2) & is((at[1] & 0xe0) == 0x80);
        wrong |= is(*at == 0xe2) & is(at[1] == 0x80) & is((at[2] | 1) == 0xa9);
    }
    return wrong == 0;
}

#endif

} // namespace

std::size_t copyPrintableAscii(const unsigned char* begin, const unsigned char* end, char16_t* target)
{
    const unsigned char* next = begin;
#ifdef __SSE2__
    const __m128i zero = _mm_setzero_si128();
    for (; end - next >= 16; next += 16, target += 16) {
        const __m128i bytes = load(next);
        auto* const to = reinterpret_cast<__m128i*>(target);
        _mm_storeu_si128(to, _mm_unpacklo_epi8(bytes, zero));
        _mm_storeu_si128(to + 1, _mm_unpackhi_epi8(bytes, zero));
        // As signed numbers, those above ASCII are negative.
        const __m128i tooSmall = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        const int others = _mm_movemask_epi8(_mm_or_si128(tooSmall, isByte(bytes, 0x7f)));
        if (others != 0)
            return static_cast<std::size_t>(next - begin + std::countr_zero(static_cast<unsigned>(others)));
    }
#endif
    while (next != end && isPrintableAscii(*next))
        *target++ = *next++;
    return static_cast<std::size_t>(next - begin);
}

bool isPlainText(std::span<const std::byte> bytes)
{
    const auto* next = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = next + bytes.size();
    for (; static_cast<std::size_t>(end - next) >= blockBytes + 2; next += blockBytes) {
        if (!isPlainBlock(next))
            return false;
    }
    while (next != end && showsItself(next, end))
        ++next;
    return next == end;
}

} // namespace brood
