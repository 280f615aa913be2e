// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/haltrule.h"

#include <chrono>

namespace brood {

/// How many children one command becomes, and how they follow each other.
struct JobsSpec
{
    int copies = 1;                        ///< From 1.
    int atOnce = 0;                        ///< How many of them run at once; 0: one for each processor.
    std::chrono::nanoseconds startDelay{}; ///< From one start to the next, at least. Not with a barrier.
    int retries = 0;                       ///< How often to start a child again that did not succeed.
    /// Before a child's first retry; each further one waits twice as long as the one before.
    std::chrono::nanoseconds retryDelay{};
    HaltRule halt;
    /// All first attempts begin at the same moment, when the last of them is ready to: none is executed
    /// before. For this all have a slot, whatever `atOnce` is.
    bool barrier = false;

    bool operator==(const JobsSpec&) const = default;

    [[nodiscard]] bool isSingle() const { return copies <= 1; }
    /// Whether children wait for each other: one alone has nobody to wait for.
    [[nodiscard]] bool hasBarrier() const { return barrier && !isSingle(); }
    /// `atOnce`, or what it stands for on this machine; never more than there are copies. With a barrier as
    /// many as there are copies.
    [[nodiscard]] int slots() const;
};

} // namespace brood
