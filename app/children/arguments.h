// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What the bundled children read from their command lines and how they write figures. Independent of the
// locale, so that what they print can be parsed and compared.

namespace brood::children {

/// Decimal digits only: no sign, no spaces, nothing behind. Empty if it is no number or too big.
[[nodiscard]] std::optional<std::uint64_t> parseCount(std::string_view text);

/// Bytes: a count with an optional K, M, G or T (powers of 1024; "KiB" and "kb" too). Empty if it is none of
/// these or too big.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text);

/// Seconds with an optional fraction: "5", "0.25", "1e-3". Empty if it is no number, negative or over a
/// billion.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseSeconds(std::string_view text);

/// A signal by number (1 to 64) or by name: "SEGV", "SIGSEGV", "sigsegv", "RTMIN+3", "RTMAX-1".
[[nodiscard]] std::optional<int> parseSignal(std::string_view text);

/// "SIGSEGV", "SIGRTMIN+3", or "signal 33" for those that have no name.
[[nodiscard]] std::string signalName(int signal);

/// 1843201772 → "1,843,201,772".
[[nodiscard]] std::string withThousands(std::uint64_t count);

/// 1536 → "1.5 KiB". Whole numbers have no fraction: "64 MiB", "100 B".
[[nodiscard]] std::string sizeText(std::uint64_t bytes);

} // namespace brood::children
