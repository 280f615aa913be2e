// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace brood::children {

/// What brood-spin was asked to do.
struct SpinOptions
{
    /// How long to burn. Without it only `iterations` ends the loop; at least one of them is set.
    std::optional<std::chrono::nanoseconds> duration;
    std::optional<std::uint64_t> iterations; ///< Of all threads together.
    unsigned threads = 1;
    std::uint64_t memoryBytes = 0;
    std::uint64_t outputBytesPerSecond = 0;
    int exitCode = 0;
    int signal = 0; ///< 0: none.
};

/// There is nothing to do: the program ends with this status, having said why.
struct SpinExit
{
    int status = 0;
};

/// Reads the command line. Answers --help and --version on stdout, complains about wrong usage on stderr.
[[nodiscard]] std::variant<SpinOptions, SpinExit> parseSpinOptions(int argc, char** argv);

/// "spinning for 5 s on 1 thread, holding 64 MiB"
[[nodiscard]] std::string describe(const SpinOptions& options);

} // namespace brood::children
