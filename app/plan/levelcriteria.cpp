// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/levelcriteria.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <utility>

namespace brood {

namespace {

using Nanoseconds = std::chrono::nanoseconds;
using Figure = Nanoseconds ElapsedPercentiles::*;

enum class Met
{
    Yes,
    No,
    Unknown,
};

/// Rather than slow them down.
bool keepsChildrenFromStarting(LauncherSign sign)
{
    switch (sign) {
    case LauncherSign::ForkAgain:
    case LauncherSign::ProcessLimit:
    case LauncherSign::PidMax:
    case LauncherSign::CgroupPids:
    case LauncherSign::OpenFiles:
    case LauncherSign::OutOfMemory:
    case LauncherSign::PipePages: return true;
    case LauncherSign::CpuSaturated:
    case LauncherSign::MemorySaturated:
    case LauncherSign::PortsUsedUp: break;
    }
    return false;
}

Met met(bool isNeeded, std::optional<bool> was)
{
    if (!isNeeded)
        return Met::Yes;
    if (!was)
        return Met::Unknown;
    return *was ? Met::Yes : Met::No;
}

Met met(const ElapsedBound& bound, Figure figure, const RoundObservation& observation,
        const std::optional<ElapsedPercentiles>& first)
{
    // Level 1 is what the others are measured by.
    const bool hasFactor = bound.factor && observation.children > 1;
    if (!bound.absolute && !hasFactor)
        return Met::Yes;
    if (!observation.elapsed)
        return Met::Unknown;
    const Nanoseconds elapsed = *observation.elapsed.*figure;
    if (bound.absolute && elapsed > *bound.absolute)
        return Met::No;
    if (!hasFactor)
        return Met::Yes;
    if (!first)
        return Met::Unknown;
    const auto most = static_cast<double>((*first.*figure).count()) * *bound.factor;
    return static_cast<double>(elapsed.count()) > most ? Met::No : Met::Yes;
}

} // namespace

Nanoseconds nearestRank(std::span<const Nanoseconds> sorted, int percent)
{
    assert(!sorted.empty() && percent >= 1 && percent <= 100);
    const std::size_t rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[rank - 1];
}

std::optional<ElapsedPercentiles> elapsedPercentiles(std::vector<Nanoseconds> elapsed)
{
    if (elapsed.empty())
        return {};
    std::ranges::sort(elapsed);
    return ElapsedPercentiles{nearestRank(elapsed, 50), nearestRank(elapsed, 95), nearestRank(elapsed, 99)};
}

LevelJudgement judge(const RoundObservation& observation, const LevelCriteria& criteria,
                     const std::optional<ElapsedPercentiles>& first)
{
    if (observation.isInterrupted || observation.children <= 0)
        return {LevelVerdict::Inconclusive, Criterion::NotEnded, {}};

    std::optional<LauncherSign> sign;
    if (!observation.signs.empty()) {
        const auto telling = std::ranges::find_if(observation.signs, keepsChildrenFromStarting);
        sign = telling != observation.signs.end() ? *telling : observation.signs.front();
    }
    if (observation.notStarted > 0)
        return {LevelVerdict::LauncherLimited, Criterion::AllStarted, sign};

    // Divided and not multiplied: 29/100 is the same number as 0.29, and 0.29 × 100 is less than 29.
    const double failureShare =
        static_cast<double>(observation.children - observation.succeeded) / observation.children;
    using Percentiles = ElapsedPercentiles;
    const std::array results{
        std::pair{Criterion::TargetAlive, met(criteria.needsTargetAlive, observation.isTargetAlive)},
        std::pair{Criterion::Health, met(criteria.needsHealth, observation.isHealthy)},
        std::pair{Criterion::FailureShare, met(true, failureShare <= criteria.largestFailureShare)},
        std::pair{Criterion::ElapsedP50, met(criteria.p50, &Percentiles::p50, observation, first)},
        std::pair{Criterion::ElapsedP95, met(criteria.p95, &Percentiles::p95, observation, first)},
        std::pair{Criterion::ElapsedP99, met(criteria.p99, &Percentiles::p99, observation, first)}};
    for (const auto& [criterion, result] : results) {
        if (result == Met::No)
            return {sign ? LevelVerdict::LauncherLimited : LevelVerdict::Failed, criterion, sign};
    }
    for (const auto& [criterion, result] : results) {
        if (result == Met::Unknown)
            return {LevelVerdict::Inconclusive, criterion, {}};
    }
    return {LevelVerdict::Passed, Criterion::Everything, {}};
}

} // namespace brood
