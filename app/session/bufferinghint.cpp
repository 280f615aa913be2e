// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bufferinghint.h"

#include <algorithm>

namespace brood {

namespace {

/// What the usual buffers (4096, 8192, 65536) are multiples of.
constexpr std::uint64_t stdioBlock = 4096;
constexpr std::chrono::nanoseconds silenceBehindBlocks = std::chrono::seconds(2);
constexpr std::chrono::nanoseconds silenceFromTheBeginning = std::chrono::seconds(10);

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
    if (child.stdoutBytes == 0)
        return silence >= silenceFromTheBeginning ? BufferingHint::Possible : BufferingHint::None;
    const bool wholeBlocks = child.stdoutBytes % stdioBlock == 0;
    return wholeBlocks && silence >= silenceBehindBlocks ? BufferingHint::Likely : BufferingHint::None;
}

} // namespace brood
