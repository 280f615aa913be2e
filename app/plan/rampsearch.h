// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ramplevel.h"

#include <map>
#include <optional>
#include <vector>

namespace brood {

/// What to search, and how thoroughly. Numbers out of range are taken as the nearest in range.
struct RampPlan
{
    int start = 1;  ///< The level to begin with, 1…max.
    int max = 1024; ///< No higher level is tried. From 1 on.
    /// How wide the interval may stay: failed - passed ≤ tolerance × passed. Neighbours are always near
    /// enough.
    double tolerance = 0.05;
    /// Levels to try, from low to high, instead of all the above: nothing is tried between them, and the last
    /// one is the maximum. They are sorted, and doubles left out.
    std::vector<int> steps;

    int rounds = 3; ///< Of these the majority decides about a level; if there are as many that passed as
                    ///< failed, one more decides. 1…999, as are those below, which may be 0.
    int confirmations = 3; ///< At most so many rounds more at each end of the interval.
    int repeats = 3; ///< So many inconclusive rounds of a level are made up for, and as many to confirm it.
};

/// What to do next: one round of one level.
struct RampStep
{
    int level = 0;
    int round = 1;             ///< Counted from 1 in each level, confirmation included.
    bool isConfirming = false; ///< It is an end of the interval, which is tried again.

    friend bool operator==(const RampStep&, const RampStep&) = default;
};

enum class RampOutcome
{
    Failed, ///< The limit is the target's: between `passed` and `failed`, or below `failed` if none passed.
    LauncherLimited, ///< The limit that was found is this machine's; the target's is not below `passed`.
    Inconclusive,    ///< Stopped, or cut short, or the level above `passed` could not be judged.
    MaximumReached,  ///< The highest level passed.
};

/// The interval is [passed, failed]: with the lowest level that was tried and did not pass (the ceiling),
/// `passed` is the highest level that passed below it, and `failed` the lowest one at or above it that
/// failed. That is the ceiling itself unless it is Inconclusive or LauncherLimited. A failure above a
/// launcher-limited level does not count, as nobody knows whose it was.
///
/// So passed < failed; the verdicts of both are by all their rounds together; and what was tried in between
/// was inconclusive, which is told in `levels`. As only the ends and what lies between them is ever tried,
/// contradictions of a noisy target show as rounds of one level that differ, not as levels in the wrong
/// order.
struct RampAnswer
{
    RampOutcome outcome = RampOutcome::Inconclusive;
    std::optional<int> passed;     ///< Empty if none passed.
    std::optional<int> failed;     ///< Empty if none failed, or none that counts.
    std::vector<RampLevel> levels; ///< All that were tried, from low to high.
};

/// Searches for the number of children at which a target breaks. It has no clock and starts nothing: it says
/// what to try (next()), is told how that went (observe()), and so on, until there is nothing left to try.
///
/// From `start` on levels double until one does not pass, the last one being `max` exactly; then the interval
/// between the highest that passed and the lowest that did not is bisected, down to 0 if none has passed,
/// until it is narrow enough. Then its lower and its upper end are tried again, once each. If one does not
/// hold, there is a wider interval, and the search goes on in it or above it.
///
/// A level's rounds end as soon as their majority is certain. Confirmation rounds join the tally of their
/// level; there is at least one, and then as many as it takes until the tally is certain for the rounds
/// before and `confirmations` more, and one to break a tie. A level that has too many inconclusive rounds for
/// that is Inconclusive, or keeps to its tally if it was decided before. LauncherLimited and Inconclusive
/// levels bound the search from above as a failure does, since more children would not help.
///
/// The first search takes O(rounds · (log max + log 1/tolerance)) rounds. As a noisy target could keep
/// moving its limit, all is over after roundsAtMost() of them, as if stopped.
///
/// A value; it can be copied.
class RampSearch
{
public:
    explicit RampSearch(RampPlan plan);

    /// Empty: done.
    [[nodiscard]] std::optional<RampStep> next() const { return m_next; }
    [[nodiscard]] bool isDone() const { return !m_next; }
    /// How the round of next() went. Not to be called when done.
    void observe(LevelVerdict verdict);
    /// Ends the search here. A level of which too few rounds are known is Inconclusive.
    void stop();

    /// What is known; before the end, what would be if it were stopped now. Stopped, the outcome is
    /// Inconclusive unless the interval was narrow enough already, confirmed or not.
    [[nodiscard]] RampAnswer answer() const;

    /// As it is searched, with all numbers in range.
    [[nodiscard]] const RampPlan& plan() const { return m_plan; }
    [[nodiscard]] int roundsSoFar() const { return m_roundsSoFar; }
    /// Twice as many as a search takes at worst whose ends hold.
    [[nodiscard]] static int roundsAtMost(const RampPlan& plan);

private:
    struct Interval
    {
        const RampLevel* passed = nullptr;
        const RampLevel* ceiling = nullptr;
    };

    [[nodiscard]] Interval interval() const;
    [[nodiscard]] std::optional<int> levelToTry(const Interval& interval) const;
    void begin(int level, bool isConfirming);
    void judge(RampLevel& level, bool isCertain);
    void findNext();

    RampPlan m_plan;
    int m_roundsAtMost = 0;
    int m_roundsSoFar = 0;
    std::map<int, RampLevel> m_levels; ///< Those with a round. Their verdict is that of rounds that are over.
    std::optional<RampStep> m_next;
    int m_goal = 0;         ///< Decisive rounds for which the tally of next()'s level must be certain.
    int m_inconclusive = 0; ///< Rounds of next()'s level, since it was begun.
};

} // namespace brood
