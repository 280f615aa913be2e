// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/jobqueue.h"

#include <chrono>
#include <optional>

namespace brood {

/// How far several children are.
struct JobsProgress
{
    JobQueue::Counts counts;
    std::chrono::nanoseconds elapsed{};
    std::chrono::nanoseconds paused{}; ///< Of that; nothing gets done meanwhile.
    bool isHeld = false;               ///< No more are started for now, so nobody knows when all will end.
    std::optional<std::chrono::nanoseconds> rest = {}; ///< What may be left of it, not counting pauses.
    bool isHandingOut = true; ///< Otherwise those that wait do so in vain: it was stopped, or halts.
};

} // namespace brood
