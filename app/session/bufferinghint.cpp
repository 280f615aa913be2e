// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bufferinghint.h"

#include <algorithm>

namespace brood {

namespace {

/// What the usual buffers (4096, 8192, 65536) are multiples of.
constexpr std::uint64_t stdioBlock = 4096;
constexpr std::chrono::nanoseconds silenceBehindBlocks = std::chrono::seconds(2);
/// From the beginning, or behind large pieces that may be all there is to say for now.
constexpr std::chrono::nanoseconds longSilence = std::chrono::seconds(10);

} // namespace

std::chrono::nanoseconds silenceOf(const SilentChild& child)
{
    return child.now - std::max(child.lastOutputAt, child.runningSince);
}

BufferingHint bufferingHint(const SilentChild& child)
{
    if (child.isOnTerminal || child.state != ChildSnapshot::State::Running)
        return BufferingHint::None;
    const std::chrono::nanoseconds silence = silenceOf(child);
    const bool wholeBlocks = child.stdoutBytes > 0 && child.stdoutBytes % stdioBlock == 0;
    if (wholeBlocks && silence >= silenceBehindBlocks)
        return BufferingHint::Likely;
    const bool largePieces = child.stdoutBytes >= child.stdoutPieces * stdioBlock;
    return largePieces && silence >= longSilence ? BufferingHint::Possible : BufferingHint::None;
}

} // namespace brood
