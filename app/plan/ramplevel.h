// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace brood {

/// What a round of a level showed, or all its rounds together.
enum class LevelVerdict
{
    Passed,
    Failed,          ///< The target, as far as one can tell.
    LauncherLimited, ///< This machine could not do what was asked. It says nothing of the target.
    Inconclusive,    ///< It says nothing at all: interrupted, not measured.
};

/// How often each verdict was given.
struct VerdictTally
{
    int passed = 0;
    int failed = 0;
    int launcherLimited = 0;
    int inconclusive = 0;

    void add(LevelVerdict verdict);
    /// The rounds that count, all but the inconclusive ones.
    [[nodiscard]] int decisive() const { return passed + failed + launcherLimited; }

    /// Of the decisive rounds: Passed or Failed if more than half of them were that; otherwise
    /// LauncherLimited if any was, as in doubt the target is not blamed. Inconclusive if there are none, or
    /// as many that passed as failed.
    [[nodiscard]] LevelVerdict verdict() const;
    /// Whether verdict() will be the same when there are `rounds` decisive ones, which is an odd number,
    /// however the missing ones end.
    [[nodiscard]] bool isCertain(int rounds) const;
};

/// A number of children at once that was tried, and how that went.
struct RampLevel
{
    int level = 0;
    std::vector<LevelVerdict> rounds; ///< In the order in which they were observed.
    /// By VerdictTally of all its rounds, confirmation included; Inconclusive also where too few were
    /// decisive. A tie that a stopped search leaves doesn't undo what was decided before.
    LevelVerdict verdict = LevelVerdict::Inconclusive;
    bool isConfirmed =
        false; ///< Tried again as an end of the interval. The verdict may have changed by that.

    [[nodiscard]] VerdictTally tally() const;
};

} // namespace brood
