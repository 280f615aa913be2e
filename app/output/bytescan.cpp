// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/bytescan.h"

#include <cstring>

namespace brood {

namespace {

constexpr std::size_t vectorBytes = 32;
// GCC and Clang make the best of it that the target has: two SSE2 or NEON registers, or plain integers.
using Vector [[gnu::vector_size(vectorBytes)]] = std::uint8_t;
using Mask [[gnu::vector_size(vectorBytes)]] = std::int8_t;

/// Inlined into functions for different processors.
[[gnu::always_inline]] inline ByteScan scanVectors(const std::byte* bytes, std::size_t vectors)
{
    Mask escapes{};
    Mask overwrites{};
    ByteScan scan;
    while (vectors > 0) {
        // A lane counts to 255 only.
        const std::size_t round = vectors < 255 ? vectors : 255;
        Vector counts{};
        for (std::size_t i = 0; i < round; ++i) {
            Vector piece;
            std::memcpy(&piece, bytes + i * vectorBytes, vectorBytes);
            counts -= reinterpret_cast<Vector>(piece == std::uint8_t{'\n'});
            escapes |= reinterpret_cast<Mask>(piece == std::uint8_t{0x1b});
            overwrites |=
                reinterpret_cast<Mask>((piece == std::uint8_t{'\r'}) | (piece == std::uint8_t{'\b'}));
        }
        for (std::size_t lane = 0; lane < vectorBytes; ++lane)
            scan.newlines += counts[lane];
        bytes += round * vectorBytes;
        vectors -= round;
    }
    for (std::size_t lane = 0; lane < vectorBytes; ++lane) {
        scan.hasEscape = scan.hasEscape || escapes[lane] != 0;
        scan.hasOverwrite = scan.hasOverwrite || overwrites[lane] != 0;
    }
    return scan;
}

using Scanner = ByteScan (*)(const std::byte*, std::size_t);

ByteScan scanAnywhere(const std::byte* bytes, std::size_t vectors)
{
    return scanVectors(bytes, vectors);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] ByteScan scanWithAvx2(const std::byte* bytes, std::size_t vectors)
{
    return scanVectors(bytes, vectors);
}
#endif

Scanner bestScanner()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return scanWithAvx2;
#endif
    return scanAnywhere;
}

} // namespace

ByteScan scanBytes(std::span<const std::byte> bytes)
{
    static const Scanner scanner = bestScanner();
    const std::size_t vectors = bytes.size() / vectorBytes;
    ByteScan scan = scanner(bytes.data(), vectors);
    for (const std::byte byte : bytes.subspan(vectors * vectorBytes)) {
        const auto c = std::to_integer<char>(byte);
        scan.newlines += c == '\n' ? 1 : 0;
        scan.hasEscape = scan.hasEscape || c == '\x1b';
        scan.hasOverwrite = scan.hasOverwrite || c == '\r' || c == '\b';
    }
    return scan;
}

std::size_t findNewline(std::span<const std::byte> bytes, std::uint64_t number)
{
    constexpr std::size_t stride = 512;
    std::size_t at = 0;
    while (bytes.size() - at > stride) {
        const std::uint64_t newlines = scanBytes(bytes.subspan(at, stride)).newlines;
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
