// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/processfiles.h"
#include "agent/processtable.h"
#include "protocol/records.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace brood::agent {

/// What processes have used so far. Each figure only grows.
struct UsedSoFar
{
    Nanoseconds cpu = 0;
    Nanoseconds system = 0; ///< Its part in the kernel, more coarsely counted.
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;
    StorageBytes storage;
};

/// Samples what whole process trees use, from a proc file system. A process belongs to a tree if its parent
/// does, if it did once (whoever its parent is now), or if it was adopted and its session is the tree's. It
/// is known by its pid and start time.
///
/// Figures are sampled, but for what is told by reaped(): exact. What ended members used is not lost: their
/// parent's counters take it over when it waits for them (proc(5), cutime; signal->ioac), and where a parent
/// doesn't (SIGCHLD is ignored; wait(2)), what was last seen is kept.
class TreeSampler
{
public:
    struct Sources
    {
        std::string procRoot = "/proc";
        pid_t agent = 0; ///< Adopts orphans.
        long ticksPerSecond = 100;
        std::uint64_t pageBytes = 4096;
        std::size_t keepOpen = 0; ///< How many processes' files may be kept open.
        /// CPU time of a live process to the nanosecond (clock_getcpuclockid(3)); empty where it is not
        /// known.
        std::function<std::optional<Nanoseconds>(pid_t)> cpuClock;
    };
    /// This machine's.
    [[nodiscard]] static Sources systemSources();
    explicit TreeSampler(Sources sources);

    /// A child was started; it is alive.
    void addTree(std::uint32_t child, pid_t pid);
    /// What is left of it is nobody's any more.
    void removeTree(std::uint32_t child);
    /// A member is dead and about to be reaped by the agent: a last look.
    void dying(pid_t pid);
    /// The agent has reaped a member, known or not.
    void reaped(std::uint32_t child, pid_t pid, const protocol::Usage& usage);

    /// Looks at all trees. @return their figures, in the order of the children's numbers.
    [[nodiscard]] std::vector<protocol::TreeFigures> sample();

private:
    struct Member
    {
        ProcessInfo info;
        ProcessFiles files;
        std::uint32_t child = 0;
        UsedSoFar own;       ///< With storage of those that it waited for.
        UsedSoFar waitedFor; ///< Without storage.
    };
    using Members = std::unordered_map<pid_t, Member>;
    struct Tree
    {
        UsedSoFar gone; ///< By members that ended, as far as no live one has taken it over.
        UsedSoFar told; ///< By the last sample: figures don't fall.
        std::set<pid_t> sessions;
    };

    void findNewMembers();
    [[nodiscard]] std::optional<std::uint32_t> treeOf(const ProcessInfo& process) const;
    void addMember(std::uint32_t child, const ProcessInfo& process);
    [[nodiscard]] bool look(Member& member);
    void keepWhatNobodyTookOver(const Members& vanished,
                                const std::unordered_map<pid_t, Nanoseconds>& takenOver);
    [[nodiscard]] UsedSoFar counted(const StatUsage& usage) const;

    Sources m_sources;
    ProcessTable m_table;
    std::map<std::uint32_t, Tree> m_trees;
    Members m_members;
    std::unordered_map<pid_t, std::uint64_t> m_others; ///< Looked at, and no members: by their start time.
    std::optional<pid_t> m_newestPid;
    int m_passes = 0;
};

} // namespace brood::agent
