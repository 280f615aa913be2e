// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/searchtext.h"

#include "output/terminalrow.h"
#include "output/unicodetext.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace brood {

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

constexpr std::size_t vectorBytes = 32;
// One register with AVX2, two with SSE2 or NEON.
using Vector [[gnu::vector_size(vectorBytes)]] = std::uint8_t;
using SignedVector [[gnu::vector_size(vectorBytes)]] = std::int8_t;
using Words = std::array<std::uint64_t, vectorBytes / 8>;

Words wordsOf(const Vector& vector)
{
    Words words{};
    std::memcpy(words.data(), &vector, vectorBytes);
    return words;
}

std::size_t sumOfBytes(const Vector& vector)
{
    constexpr std::uint64_t evenBytes = 0x00ff00ff00ff00ffU;
    std::uint64_t sum = 0;
    for (const std::uint64_t word : wordsOf(vector))
        sum += (((word & evenBytes) + ((word >> 8U) & evenBytes)) * 0x0001000100010001U) >> 48U;
    return static_cast<std::size_t>(sum);
}

// Those that are inlined into functions for different processors.

[[gnu::always_inline]] inline std::size_t countInVectors(const char* text, std::size_t vectors)
{
    std::size_t newlines = 0;
    while (vectors > 0) {
        const std::size_t round = std::min<std::size_t>(vectors, 255); // a lane counts no further
        Vector counts{};
        for (std::size_t i = 0; i < round; ++i) {
            Vector bytes;
            std::memcpy(&bytes, text + i * vectorBytes, vectorBytes);
            counts -= reinterpret_cast<Vector>(bytes == std::uint8_t{'\n'});
        }
        newlines += sumOfBytes(counts);
        text += round * vectorBytes;
        vectors -= round;
    }
    return newlines;
}

[[gnu::always_inline]] inline TextScan scanVectors(const char* text, std::size_t vectors)
{
    TextScan scan;
    Vector others{};
    while (vectors > 0) {
        const std::size_t round = std::min<std::size_t>(vectors, 255); // a lane counts no further
        Vector counts{};
        for (std::size_t i = 0; i < round; ++i) {
            Vector bytes;
            std::memcpy(&bytes, text + i * vectorBytes, vectorBytes);
            const auto newlines = reinterpret_cast<Vector>(bytes == std::uint8_t{'\n'});
            const auto tabs = reinterpret_cast<Vector>(bytes == std::uint8_t{'\t'});
            // As signed numbers, those outside ASCII are small as well.
            const auto small =
                reinterpret_cast<Vector>(reinterpret_cast<SignedVector>(bytes) < std::int8_t{0x20});
            const auto deletes = reinterpret_cast<Vector>(bytes == std::uint8_t{0x7f});
            others |= (small & ~(newlines | tabs)) | deletes;
            counts -= newlines;
        }
        scan.newlines += sumOfBytes(counts);
        text += round * vectorBytes;
        vectors -= round;
    }
    scan.isPlainAscii = wordsOf(others) == Words{};
    return scan;
}

struct Scanner
{
    TextScan (*scan)(const char*, std::size_t);
    std::size_t (*count)(const char*, std::size_t);
};

TextScan scanAnywhere(const char* text, std::size_t vectors)
{
    return scanVectors(text, vectors);
}

std::size_t countAnywhere(const char* text, std::size_t vectors)
{
    return countInVectors(text, vectors);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] TextScan scanWithAvx2(const char* text, std::size_t vectors)
{
    return scanVectors(text, vectors);
}

[[gnu::target("avx2")]] std::size_t countWithAvx2(const char* text, std::size_t vectors)
{
    return countInVectors(text, vectors);
}
#endif

Scanner bestScanner()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return {.scan = scanWithAvx2, .count = countWithAvx2};
#endif
    return {.scan = scanAnywhere, .count = countAnywhere};
}

const Scanner& scanner()
{
    static const Scanner best = bestScanner();
    return best;
}

/// How many ASCII characters come first.
std::size_t asciiLength(std::string_view text)
{
    constexpr std::size_t block = 32;
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t at = 0;
    for (; at + block <= text.size(); at += block) {
        std::uint64_t words[block / 8]; // NOLINT(cppcoreguidelines-pro-type-member-init)
        std::memcpy(words, text.data() + at, block);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

/// Leaves out colours (SGR) and a CR at the end, which is all that most programs write beside text.
void appendWithoutColours(std::string_view row, std::string& text)
{
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    while (!row.empty()) {
        const std::size_t escape = std::min(row.find('\x1b'), row.size());
        text += row.substr(0, escape);
        row.remove_prefix(escape);
        if (!row.starts_with("\x1b["))
            break;
        const std::size_t end = row.find_first_not_of("0123456789;:", 2);
        if (end == std::string_view::npos || row[end] != 'm')
            break;
        row.remove_prefix(end + 1);
    }
    text += row; // what is no colour
}

} // namespace

TextScan scanText(std::string_view text)
{
    const std::size_t vectors = text.size() / vectorBytes;
    TextScan scan = scanner().scan(text.data(), vectors);
    for (const char character : text.substr(vectors * vectorBytes)) {
        scan.newlines += character == '\n' ? 1 : 0;
        const bool isPrintable = character >= 0x20 && character < 0x7f;
        scan.isPlainAscii = scan.isPlainAscii && (isPrintable || character == '\n' || character == '\t');
    }
    return scan;
}

std::size_t countNewlines(std::string_view text)
{
    const std::size_t vectors = text.size() / vectorBytes;
    const std::string_view rest = text.substr(vectors * vectorBytes);
    return scanner().count(text.data(), vectors) + static_cast<std::size_t>(std::ranges::count(rest, '\n'));
}

bool isShownAsItIs(std::string_view text)
{
    return scanText(text).isPlainAscii || (isPlainText(bytesOf(text)) && isValidUtf8(text));
}

bool isValidUtf8(std::string_view text)
{
    const auto* const begin = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = begin + text.size();
    for (std::size_t at = asciiLength(text); at < text.size(); at += asciiLength(text.substr(at))) {
        while (at < text.size() && begin[at] >= 0x80) {
            const DecodedCharacter decoded = decodeUtf8(begin + at, end);
            constexpr std::string_view replacement = "\xef\xbf\xbd";
            if (decoded.character == 0xfffd && text.substr(at, 3) != replacement)
                return false;
            at += decoded.length;
        }
    }
    return true;
}

void appendShownText(std::string_view row, std::string& text)
{
    const std::size_t begin = text.size();
    appendWithoutColours(row, text);
    if (isShownAsItIs(std::string_view(text).substr(begin)))
        return;
    text.resize(begin);
    text += decodeTerminalRow(bytesOf(row)).text.toUtf8().toStdString();
}

std::string_view shownText(std::string_view rows, std::string& buffer)
{
    buffer.clear();
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = std::min(rows.find('\n', begin), rows.size());
        appendShownText(rows.substr(begin, end - begin), buffer);
        if (end < rows.size())
            buffer += '\n';
        begin = end + 1;
    }
    return buffer;
}

} // namespace brood
