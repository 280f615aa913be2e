// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/ramplevel.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace brood {

/// What shows that this machine, and not the target, is at its limit.
enum class LauncherSign
{
    ForkAgain,       ///< fork(2): EAGAIN, and it is not known which limit it was.
    ProcessLimit,    ///< The same, RLIMIT_NPROC.
    PidMax,          ///< The same, kernel.pid_max or kernel.threads-max.
    CgroupPids,      ///< The same, a cgroup's pids.max.
    OpenFiles,       ///< EMFILE or ENFILE.
    OutOfMemory,     ///< ENOMEM.
    PipePages,       ///< fs.pipe-user-pages-soft: pipes got smaller, or could not be made.
    CpuSaturated,    ///< All processors were busy.
    MemorySaturated, ///< It was swapping, or waiting for memory.
    PortsUsedUp,     ///< No ephemeral port was left.
};

/// Elapsed times that half, 95 % and 99 % of the children did not exceed.
struct ElapsedPercentiles
{
    std::chrono::nanoseconds p50{};
    std::chrono::nanoseconds p95{};
    std::chrono::nanoseconds p99{};

    friend bool operator==(const ElapsedPercentiles&, const ElapsedPercentiles&) = default;
};

/// By the nearest-rank method: of n sorted values, that with the rank ⌈percent/100 · n⌉, counted from 1. So
/// it is always one of the values, and p99 of fewer than 100 is the greatest.
/// @param sorted from the least to the greatest, not empty.
/// @param percent 1…100.
[[nodiscard]] std::chrono::nanoseconds nearestRank(std::span<const std::chrono::nanoseconds> sorted,
                                                   int percent);
/// Empty if there are no times. They need not be sorted.
[[nodiscard]] std::optional<ElapsedPercentiles>
elapsedPercentiles(std::vector<std::chrono::nanoseconds> elapsed);

/// What was seen in one round of one level.
struct RoundObservation
{
    int children = 0;   ///< Asked for: the level.
    int succeeded = 0;  ///< Of these; all others failed, however.
    int notStarted = 0; ///< Of those that failed: not started because of a limit of this machine.
    std::optional<ElapsedPercentiles> elapsed; ///< Of the children that succeeded. Empty if there is none.
    std::optional<bool> isHealthy;     ///< Whether the health command succeeded; empty if there is none.
    std::optional<bool> isTargetAlive; ///< The watched pid or port; empty if none is watched.
    std::vector<LauncherSign> signs;   ///< That were seen meanwhile.
    bool isInterrupted = false;        ///< It did not come to its end.
};

/// What an elapsed time must not exceed. Where both are given, neither.
struct ElapsedBound
{
    std::optional<std::chrono::nanoseconds> absolute;
    std::optional<double> factor; ///< Times the same figure of level 1. Level 1 itself always keeps to it.
};

/// What a round must show to pass.
struct LevelCriteria
{
    double largestFailureShare = 0; ///< Of the children that may fail, 0…1.
    ElapsedBound p50;
    ElapsedBound p95;
    ElapsedBound p99;
    bool needsHealth = false;      ///< The health command must succeed.
    bool needsTargetAlive = false; ///< The watched pid or port must be there at the end.
};

enum class Criterion
{
    Everything, ///< All were met.
    NotEnded,   ///< The round was interrupted, or had no children.
    AllStarted, ///< Always a criterion: a level that was not reached was not tested.
    TargetAlive,
    Health,
    FailureShare,
    ElapsedP50,
    ElapsedP95,
    ElapsedP99,
};

struct LevelJudgement
{
    LevelVerdict verdict = LevelVerdict::Inconclusive;
    Criterion criterion = Criterion::Everything; ///< That decided: the first that was not met, or is unknown.
    /// Why it is LauncherLimited; rather one that keeps children from starting than one that slows them down.
    std::optional<LauncherSign> sign;

    friend bool operator==(const LevelJudgement&, const LevelJudgement&) = default;
};

/// Judges one round, in this order:
/// - NotEnded is Inconclusive, whatever else was seen.
/// - Children that this machine could not start make it LauncherLimited, even if so many might fail.
/// - The first criterion that is not met makes it Failed, in the order of Criterion, which is from what
///   explains most to what explains least. With any sign of this machine's limits it is LauncherLimited
///   instead, even where the sign may have been there by chance: the target is not blamed in doubt.
/// - The first criterion of which nothing is known makes it Inconclusive.
/// - Otherwise it is Passed. A machine that was busy meanwhile has proven enough.
///
/// @param first is level 1's, for factors.
[[nodiscard]] LevelJudgement judge(const RoundObservation& observation, const LevelCriteria& criteria,
                                   const std::optional<ElapsedPercentiles>& first = {});

} // namespace brood
