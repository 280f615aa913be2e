// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/levelcriteria.h"
#include "plan/rampsearch.h"
#include "session/launcherlimits.h"
#include "session/runresult.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

// What a search for the number at which something breaks has found. Values: copied, stored and reported.
// Texts are made of them by ramptext.h.

namespace brood {

/// How most of the children that failed did so.
struct CommonFailure
{
    /// The last line that they wrote, to stderr rather than to stdout, digits apart; or how they ended, in
    /// the user's language.
    QString words;
    int children = 0; ///< How many failed like this.

    bool operator==(const CommonFailure&) const = default;
};

/// One round of one level.
struct RampRound
{
    RampStep step;
    LevelJudgement judgement;
    int succeeded = 0;
    int failed = 0;                                ///< Of the level, all that did not succeed; but for:
    int stopped = 0;                               ///< Those that somebody stopped.
    int notStarted = 0;                            ///< Of those that failed, because of this machine.
    std::chrono::nanoseconds elapsed{};            ///< From the first start to the last end.
    std::optional<ElapsedPercentiles> percentiles; ///< Of those that succeeded.
    std::optional<CommonFailure> failure;
    std::optional<bool> isHealthy; ///< Empty: there is no health command, or it was not asked.
    QString healthWords;           ///< What it said if it failed.
    std::optional<bool> isTargetAlive;
    std::optional<LauncherLimit> limit; ///< This machine's that was met, where it is known which.
    std::optional<ErrorInfo> error;     ///< Why it was cut short: of the agent.

    /// Children that succeeded, a second.
    [[nodiscard]] double throughput() const
    {
        const double seconds = std::chrono::duration<double>(elapsed).count();
        return seconds > 0 ? succeeded / seconds : 0;
    }
};

struct RampResult
{
    RampAnswer answer;
    /// In their order. Where figures are compared with those of level 1, its first may stand before all
    /// others though the search began higher.
    std::vector<RampRound> rounds;
    QDateTime started; ///< Wall clock, UTC.
    std::chrono::nanoseconds elapsed{};
    bool isStopped = false;    ///< Someone asked for it.
    bool isTargetGone = false; ///< The target died of the last round, or did not become well again.
    /// Why there was nothing to search: the command can't be started at all, or what is to be watched is not
    /// there. The answer is meaningless then.
    std::optional<ErrorInfo> error;
    /// The children of the last round that failed, or else of the last one.
    RunResult shownRun;
    RampStep shownStep;
};

} // namespace brood
