// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/bytescan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace brood {

namespace {

constexpr std::size_t vectorBytes = 32;
// GCC and Clang make the best of it that the target has: two SSE2 or NEON registers, or plain integers.
using Vector [[gnu::vector_size(vectorBytes)]] = std::uint8_t;
using Mask [[gnu::vector_size(vectorBytes)]] = std::int8_t;

// Inlined into functions for different processors, so how vectors are passed does not matter. By value: one
// whose address is taken is stored and loaded again with every addition, which takes three times as long.
#pragma GCC diagnostic ignored "-Wpsabi"

[[gnu::always_inline]] inline std::uint64_t sumOfLanes(Vector vector)
{
    constexpr std::uint64_t evenBytes = 0x00ff00ff00ff00ffU;
    using Words [[gnu::vector_size(vectorBytes)]] = std::uint64_t;
    const auto words = reinterpret_cast<Words>(vector);
    const Words pairs = (words & evenBytes) + ((words >> 8U) & evenBytes);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < vectorBytes / sizeof sum; ++i)
        sum += (pairs[i] * 0x0001000100010001U) >> 48U;
    return sum;
}

[[gnu::always_inline]] inline Vector vectorAt(const std::byte* bytes)
{
    Vector vector;
    std::memcpy(&vector, bytes, vectorBytes);
    return vector;
}

/// All bits of a lane, or none.
[[gnu::always_inline]] inline Vector lanesWith(Vector vector, char character)
{
    return reinterpret_cast<Vector>(vector == static_cast<std::uint8_t>(character));
}

/// What is neither printable ASCII nor tab nor newline.
[[gnu::always_inline]] inline Vector otherLanes(Vector vector, Vector newlines)
{
    // One more than DEL is, as a signed number, below those of printable characters like all the rest.
    const auto next = reinterpret_cast<Mask>(vector + std::uint8_t{1});
    const auto unprintable = reinterpret_cast<Vector>(next < std::int8_t{0x21});
    return unprintable ^ (newlines | lanesWith(vector, '\t'));
}

// A lane counts to 255 only. There are two of everything, so that no addition waits for the one before.
constexpr std::size_t countedVectors = 254;

[[gnu::always_inline]] inline void scanVectors(const std::byte* bytes, std::size_t vectors, ByteScan& scan)
{
    Vector evenOthers{};
    Vector oddOthers{};
    while (vectors > 0) {
        const std::size_t round = vectors < countedVectors ? vectors : countedVectors;
        Vector even{};
        Vector odd{};
        for (std::size_t i = 0; i + 1 < round; i += 2) {
            const Vector first = vectorAt(bytes + i * vectorBytes);
            const Vector second = vectorAt(bytes + (i + 1) * vectorBytes);
            const Vector firstNewlines = lanesWith(first, '\n');
            const Vector secondNewlines = lanesWith(second, '\n');
            even -= firstNewlines;
            odd -= secondNewlines;
            evenOthers |= otherLanes(first, firstNewlines);
            oddOthers |= otherLanes(second, secondNewlines);
        }
        if (round % 2 == 1) {
            const Vector last = vectorAt(bytes + (round - 1) * vectorBytes);
            const Vector newlines = lanesWith(last, '\n');
            even -= newlines;
            evenOthers |= otherLanes(last, newlines);
        }
        scan.newlines += sumOfLanes(even + odd);
        bytes += round * vectorBytes;
        vectors -= round;
    }
    const Vector others = evenOthers | oddOthers;
    for (std::size_t lane = 0; lane < vectorBytes; ++lane)
        scan.isPlain = scan.isPlain && others[lane] == 0;
}

[[gnu::always_inline]] inline std::uint64_t countInVectors(const std::byte* bytes, std::size_t vectors)
{
    std::uint64_t newlines = 0;
    while (vectors > 0) {
        const std::size_t round = vectors < countedVectors ? vectors : countedVectors;
        Vector even{};
        Vector odd{};
        for (std::size_t i = 0; i + 1 < round; i += 2) {
            even -= lanesWith(vectorAt(bytes + i * vectorBytes), '\n');
            odd -= lanesWith(vectorAt(bytes + (i + 1) * vectorBytes), '\n');
        }
        if (round % 2 == 1)
            even -= lanesWith(vectorAt(bytes + (round - 1) * vectorBytes), '\n');
        newlines += sumOfLanes(even + odd);
        bytes += round * vectorBytes;
        vectors -= round;
    }
    return newlines;
}

struct Scanner
{
    void (*scan)(const std::byte*, std::size_t, ByteScan&);
    std::uint64_t (*count)(const std::byte*, std::size_t);
};

void scanAnywhere(const std::byte* bytes, std::size_t vectors, ByteScan& scan)
{
    scanVectors(bytes, vectors, scan);
}

std::uint64_t countAnywhere(const std::byte* bytes, std::size_t vectors)
{
    return countInVectors(bytes, vectors);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void scanWithAvx2(const std::byte* bytes, std::size_t vectors, ByteScan& scan)
{
    scanVectors(bytes, vectors, scan);
}

[[gnu::target("avx2")]] std::uint64_t countWithAvx2(const std::byte* bytes, std::size_t vectors)
{
    return countInVectors(bytes, vectors);
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

bool has(std::span<const std::byte> bytes, char character)
{
    return std::memchr(bytes.data(), character, bytes.size()) != nullptr;
}

} // namespace

ByteScan scanBytes(std::span<const std::byte> bytes)
{
    const std::size_t vectors = bytes.size() / vectorBytes;
    ByteScan scan;
    scanner().scan(bytes.data(), vectors, scan);
    for (const std::byte byte : bytes.subspan(vectors * vectorBytes)) {
        const auto c = std::to_integer<signed char>(byte);
        scan.newlines += c == '\n' ? 1 : 0;
        scan.isPlain = scan.isPlain && (c == '\n' || c == '\t' || (c >= 0x20 && c != 0x7f));
    }
    if (!scan.isPlain) {
        scan.hasEscape = has(bytes, '\x1b');
        scan.hasOverwrite = has(bytes, '\r') || has(bytes, '\b');
    }
    return scan;
}

std::uint64_t countNewlines(std::span<const std::byte> bytes)
{
    const std::size_t vectors = bytes.size() / vectorBytes;
    const auto rest = bytes.subspan(vectors * vectorBytes);
    return scanner().count(bytes.data(), vectors) +
           static_cast<std::uint64_t>(std::ranges::count(rest, std::byte{'\n'}));
}

std::size_t findNewline(std::span<const std::byte> bytes, std::uint64_t number)
{
    constexpr std::size_t stride = 512;
    std::size_t at = 0;
    while (bytes.size() - at > stride) {
        const std::uint64_t newlines = countNewlines(bytes.subspan(at, stride));
        if (newlines >= number)
            break;
        number -= newlines;
        at += stride;
    }
    while (at < bytes.size()) {
        const void* found = std::memchr(bytes.data() + at, '\n', bytes.size() - at);
        if (!found)
            break;
        at = static_cast<std::size_t>(static_cast<const std::byte*>(found) - bytes.data());
        if (--number == 0)
            return at;
        ++at;
    }
    return noNewline;
}

} // namespace brood
