// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/childsnapshot.h"

#include <chrono>
#include <cstdint>

namespace brood {

/// Whether a child that is silent probably holds its output back.
enum class BufferingHint
{
    None,
    Possible, ///< It has written nothing to stdout at all, or many lines at a time.
    Likely,   ///< What it has written are whole blocks, as they leave a full buffer.
};

/// What is known of a child; moments are on the elapsed axis.
struct SilentChild
{
    ChildSnapshot::State state = ChildSnapshot::State::Starting;
    bool isOnTerminal = false;
    std::uint64_t stdoutBytes = 0;  ///< Of this attempt.
    std::uint64_t stdoutPieces = 0; ///< In which these came.
    std::chrono::nanoseconds now{};
    std::chrono::nanoseconds runningSince{}; ///< Its start, or when it was last resumed.
    std::chrono::nanoseconds lastOutputAt{}; ///< On either stream; zero: none came.
};

/// Since when nothing came from it while it ran.
[[nodiscard]] std::chrono::nanoseconds silenceOf(const SilentChild& child);

/// Programs that use C's stdio (or what is made like it) flush stdout at every line on a terminal, but
/// collect 4096 bytes or a multiple for a pipe (setvbuf(3), glibc's BUFSIZ and st_blksize). Python writes as
/// many whole lines as fit in 8192 bytes. Only a child that runs is meant: who is paused or being stopped is
/// silent for another reason.
[[nodiscard]] BufferingHint bufferingHint(const SilentChild& child);

} // namespace brood
