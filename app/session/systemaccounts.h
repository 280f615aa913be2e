// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace brood {

/// What the processor itself counted of a child and of all whom it forked (perf_event_open(2)).
struct HardwareCounts
{
    std::optional<std::uint64_t> instructions;
    std::optional<std::uint64_t> cycles;
    std::optional<std::uint64_t> cacheMisses;
    bool userOnly = false;  ///< The kernel's work for them was not allowed to be counted.
    bool estimated = false; ///< The processor had not enough counters for all of the time. Otherwise exact.

    bool operator==(const HardwareCounts&) const = default;
};

/// What the control group counted in which a child and all its descendants were (cgroups(7), version 2).
/// Exact; nobody escapes from it.
struct CgroupUsage
{
    std::chrono::nanoseconds user{}; ///< Of all, those too that nobody waited for.
    std::chrono::nanoseconds system{};
    std::chrono::nanoseconds throttled{};       ///< Held back by a limit on CPU time.
    std::optional<std::uint64_t> peakBytes;     ///< Of all together, page cache included.
    std::optional<std::uint64_t> peakProcesses; ///< Threads count.
    std::uint64_t oomKills = 0;
    std::uint64_t refusedForks = 0; ///< By a limit on their number.

    bool operator==(const CgroupUsage&) const = default;
};

/// Exact figures of a child beside its ResourceUsage, where the system has them.
struct SystemAccounts
{
    std::optional<HardwareCounts> hardware;
    int hardwareError = 0; ///< errno(3): why there are no hardware figures; 0 if none were wanted.
    std::optional<CgroupUsage> cgroup;

    bool operator==(const SystemAccounts&) const = default;
};

} // namespace brood
