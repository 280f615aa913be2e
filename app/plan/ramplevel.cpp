// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/ramplevel.h"

namespace brood {

void VerdictTally::add(LevelVerdict verdict)
{
    switch (verdict) {
    case LevelVerdict::Passed: ++passed; break;
    case LevelVerdict::Failed: ++failed; break;
    case LevelVerdict::LauncherLimited: ++launcherLimited; break;
    case LevelVerdict::Inconclusive: ++inconclusive; break;
    }
}

LevelVerdict VerdictTally::verdict() const
{
    const int count = decisive();
    if (count == 0)
        return LevelVerdict::Inconclusive;
    if (2 * passed > count)
        return LevelVerdict::Passed;
    if (2 * failed > count)
        return LevelVerdict::Failed;
    return launcherLimited > 0 ? LevelVerdict::LauncherLimited : LevelVerdict::Inconclusive;
}

bool VerdictTally::isCertain(int rounds) const
{
    const int missing = rounds - decisive();
    if (missing <= 0)
        return true;
    // Each condition of verdict() is hurt or helped most if the missing ones all end alike; mixtures of them
    // need not be looked at.
    VerdictTally passing = *this;
    passing.passed += missing;
    VerdictTally failing = *this;
    failing.failed += missing;
    VerdictTally limited = *this;
    limited.launcherLimited += missing;
    return passing.verdict() == failing.verdict() && failing.verdict() == limited.verdict();
}

VerdictTally RampLevel::tally() const
{
    VerdictTally tally;
    for (const LevelVerdict round : rounds)
        tally.add(round);
    return tally;
}

} // namespace brood
