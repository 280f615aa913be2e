// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/rampsearch.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <utility>

namespace brood {

namespace {

constexpr int mostRounds = 999;

RampPlan inRange(RampPlan plan)
{
    plan.max = std::max(plan.max, 1);
    plan.start = std::clamp(plan.start, 1, plan.max);
    plan.tolerance = plan.tolerance > 0 ? plan.tolerance : 0; // nor is it NaN then
    plan.rounds = std::clamp(plan.rounds, 1, mostRounds);
    plan.confirmations = std::clamp(plan.confirmations, 0, mostRounds);
    plan.repeats = std::clamp(plan.repeats, 0, mostRounds);
    for (int& level : plan.steps)
        level = std::max(level, 1);
    std::ranges::sort(plan.steps);
    const auto doubles = std::ranges::unique(plan.steps);
    plan.steps.erase(doubles.begin(), doubles.end());
    return plan;
}

/// Among so many rounds there is no tie. As rounds end when their majority is certain, one more than was
/// asked for is only taken where there would be one.
constexpr int withoutTie(int rounds)
{
    return rounds | 1;
}

/// Levels that a search tries at most whose ends hold.
int levelsAtMost(const RampPlan& plan)
{
    if (!plan.steps.empty())
        return static_cast<int>(plan.steps.size());
    // Powers of two up to max, and max. Downwards from `start` it is no more.
    const int doublings = static_cast<int>(std::bit_width(static_cast<unsigned>(plan.max))) + 1;
    // In an interval that is as wide as its lower end is high (downwards, one wider). One halving more than
    // the tolerance asks for, as halves are rounded.
    const double least = std::clamp(plan.tolerance, 1.0 / plan.max, 1.0);
    const int halvings = static_cast<int>(std::ceil(std::log2(1 / least))) + 2;
    return doublings + halvings;
}

} // namespace

RampSearch::RampSearch(RampPlan plan)
    : m_plan(inRange(std::move(plan)))
    , m_roundsAtMost(roundsAtMost(m_plan))
{
    findNext();
}

int RampSearch::roundsAtMost(const RampPlan& plan)
{
    const RampPlan valid = inRange(plan);
    const int deciding = levelsAtMost(valid) * (withoutTie(valid.rounds) + valid.repeats);
    // An end that was inconclusive may still want all its rounds.
    const int confirming = 2 * (withoutTie(std::max(valid.rounds, valid.confirmations)) + valid.repeats);
    return 2 * (deciding + (valid.confirmations > 0 ? confirming : 0));
}

void RampSearch::observe(LevelVerdict verdict)
{
    assert(m_next);
    if (!m_next)
        return;
    RampLevel& level = m_levels[m_next->level];
    level.level = m_next->level;
    level.rounds.push_back(verdict);
    ++m_roundsSoFar;
    ++m_next->round;
    if (verdict == LevelVerdict::Inconclusive)
        ++m_inconclusive;

    const bool isCertain = level.tally().isCertain(m_goal);
    const bool isGivenUp = m_inconclusive > m_plan.repeats;
    if (isCertain || isGivenUp) {
        judge(level, isCertain);
        level.isConfirmed = level.isConfirmed || m_next->isConfirming;
        findNext();
    }
    if (m_next && m_roundsSoFar >= m_roundsAtMost)
        stop();
}

void RampSearch::stop()
{
    if (!m_next)
        return;
    if (const auto level = m_levels.find(m_next->level); level != m_levels.end())
        judge(level->second, false);
    m_next.reset();
}

/// Of next()'s level, which gets no more rounds for now.
void RampSearch::judge(RampLevel& level, bool isCertain)
{
    // What was decided once keeps to its tally, so that no round is left out of it.
    const bool wasDecided = m_next->isConfirming && level.verdict != LevelVerdict::Inconclusive;
    const LevelVerdict verdict = level.tally().verdict();
    if (isCertain || (wasDecided && verdict != LevelVerdict::Inconclusive))
        level.verdict = verdict;
}

void RampSearch::findNext()
{
    m_next.reset();
    const Interval ends = interval();
    if (const auto level = levelToTry(ends)) {
        begin(*level, false);
    } else if (m_plan.confirmations > 0) {
        if (ends.passed && !ends.passed->isConfirmed)
            begin(ends.passed->level, true);
        else if (ends.ceiling && !ends.ceiling->isConfirmed)
            begin(ends.ceiling->level, true);
    }
}

void RampSearch::begin(int level, bool isConfirming)
{
    m_next = RampStep{level, 1, isConfirming};
    m_goal = withoutTie(m_plan.rounds);
    m_inconclusive = 0;
    if (isConfirming) {
        const RampLevel& known = m_levels.at(level);
        m_next->round = static_cast<int>(known.rounds.size()) + 1;
        m_goal = std::max(m_goal, withoutTie(known.tally().decisive() + m_plan.confirmations));
    }
}

/// The highest level that passed below the lowest that did not. There is none that passed above that one:
/// whatever is tried lies between the two, or is one of them.
RampSearch::Interval RampSearch::interval() const
{
    Interval ends;
    for (const auto& [number, level] : m_levels) {
        if (level.verdict != LevelVerdict::Passed) {
            ends.ceiling = &level;
            break;
        }
        ends.passed = &level;
    }
    return ends;
}

/// A level within the interval, or above it if it is open; empty if it is narrow enough.
std::optional<int> RampSearch::levelToTry(const Interval& interval) const
{
    const int passed = interval.passed ? interval.passed->level : 0;
    if (!m_plan.steps.empty()) {
        const auto step = std::ranges::upper_bound(m_plan.steps, passed);
        if (step == m_plan.steps.end() || (interval.ceiling && *step >= interval.ceiling->level))
            return {};
        return *step;
    }
    if (!interval.ceiling) {
        if (passed == 0)
            return m_plan.start;
        if (passed == m_plan.max)
            return {};
        return passed > m_plan.max / 2 ? m_plan.max : 2 * passed;
    }
    const int width = interval.ceiling->level - passed;
    // Divided and not multiplied: 29/100 is the same number as 0.29, and 0.29 × 100 is less than 29.
    if (width <= 1 || (passed > 0 && static_cast<double>(width) / passed <= m_plan.tolerance))
        return {};
    return passed + width / 2;
}

RampAnswer RampSearch::answer() const
{
    if (m_next) {
        RampSearch stopped = *this;
        stopped.stop();
        return stopped.answer();
    }
    RampAnswer answer;
    for (const auto& [number, level] : m_levels)
        answer.levels.push_back(level);

    const Interval ends = interval();
    if (ends.passed)
        answer.passed = ends.passed->level;
    // The first one that tells whose limit it is.
    const auto limit = std::ranges::find_if(answer.levels, [](const RampLevel& level) {
        return level.verdict == LevelVerdict::Failed || level.verdict == LevelVerdict::LauncherLimited;
    });
    if (limit != answer.levels.end() && limit->verdict == LevelVerdict::Failed)
        answer.failed = limit->level;

    if (levelToTry(ends)) {
        answer.outcome = RampOutcome::Inconclusive;
    } else if (!ends.ceiling) {
        answer.outcome = RampOutcome::MaximumReached;
    } else {
        switch (ends.ceiling->verdict) {
        case LevelVerdict::Failed: answer.outcome = RampOutcome::Failed; break;
        case LevelVerdict::LauncherLimited: answer.outcome = RampOutcome::LauncherLimited; break;
        case LevelVerdict::Passed: // not a ceiling
        case LevelVerdict::Inconclusive: answer.outcome = RampOutcome::Inconclusive; break;
        }
    }
    return answer;
}

} // namespace brood
