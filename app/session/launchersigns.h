// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/launcherlimits.h"
#include "session/machinewatch.h"
#include "session/rampresult.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace brood {

/// What a round left behind, to find in it what was this machine's doing.
struct RoundTraces
{
    const RunResult* run = nullptr;
    QStringList lastLines;             ///< What children that failed wrote last.
    MachineLoad load;                  ///< During the round.
    std::vector<LauncherLimit> limits; ///< Before it, or after it: with none of its children.
    int level = 1;
    /// Whether the target can only have failed by being slow: it lives, and children that failed ran out of
    /// time. Only that may be a busy machine's fault.
    bool isMatterOfTime = false;
};

struct LauncherFindings
{
    std::vector<LauncherSign> signs;
    int notStarted = 0;                 ///< So many children, for want of something.
    std::optional<LauncherLimit> limit; ///< Which it was, where one is known.
};

[[nodiscard]] LauncherFindings findLauncherSigns(const RoundTraces& traces);

/// Whether this machine, and not what the child is about, kept it from being started.
[[nodiscard]] bool isForWantOfResources(const ErrorInfo& error);
/// What a child says about this machine when it can't go on, if this is such a line.
[[nodiscard]] std::optional<LauncherSign> signInWords(const QString& line);
/// Whether children that failed, or most of them, ran out of time. True also if none failed.
[[nodiscard]] bool failedByTime(const RunResult& run, const QStringList& lastLines);

} // namespace brood
