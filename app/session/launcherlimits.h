// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/levelcriteria.h"
#include "session/launchersources.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace brood {

enum class LimitKind
{
    /// The soft RLIMIT_NPROC: threads of this user (getrlimit(2)). The agent does not raise its own: it would
    /// help no child that forks, for all of a user's processes count against each one's limit.
    Processes,
    PidMax,     ///< kernel.pid_max: threads of the whole system (proc(5)).
    ThreadsMax, ///< kernel.threads-max: the same.
    CgroupPids, ///< pids.max of our control group or one above it: threads in it.
    OpenFiles,  ///< The hard RLIMIT_NOFILE: descriptors of the agent, which raises its soft one.
    PipePages,  ///< fs.pipe-user-pages-soft: beyond it, pipes have room for 8 KiB only (pipe(7)).
    Memory,     ///< MemAvailable: bytes.
    Ports,      ///< net.ipv4.ip_local_port_range: connections to the same target.
};

/// Something of which this machine has no more than so much.
struct LauncherLimit
{
    LimitKind kind = LimitKind::Processes;
    std::uint64_t most = 0;
    std::uint64_t used = 0;
    std::uint64_t perChild = 1;   ///< What a child takes of it at least.
    QString where{};              ///< The control group's directory.
    std::uint64_t raisableTo = 0; ///< As far as this user may raise it.

    /// How many children there is room for at most.
    [[nodiscard]] std::uint64_t children() const { return (most - std::min(used, most)) / perChild; }
    bool operator==(const LauncherLimit&) const = default;
};

/// All that bound us here, in the order of LimitKind. What can't be read is left out, and so is what does not
/// hold for a privileged user. Takes milliseconds: it looks at every process.
[[nodiscard]] std::vector<LauncherLimit> readLauncherLimits(const LauncherSources& sources);

/// Those that leave no room for so many children, the lowest first.
[[nodiscard]] std::vector<LauncherLimit> limitsBelow(std::vector<LauncherLimit> limits,
                                                     std::uint64_t children);

/// Of the limits on processes, the one that most likely refused a fork while so many children were to run.
/// Empty if all are far away.
[[nodiscard]] std::optional<LauncherLimit> forkLimit(const std::vector<LauncherLimit>& limits, int children);

/// What a limit that was met is a sign of.
[[nodiscard]] LauncherSign signOf(LimitKind kind);

/// Directories of the control groups that bound the number of our processes, our own first.
[[nodiscard]] QStringList pidsCgroups(const LauncherSources& sources);
/// How often a fork was refused in one of them: `max` of pids.events. Empty where it isn't told.
[[nodiscard]] std::optional<std::uint64_t> refusedForks(const QString& cgroup);

} // namespace brood
