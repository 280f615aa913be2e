// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/processfiles.h"
#include "agent/processtable.h"
#include "protocol/processrecords.h"

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
        /// How long the machine has slept since it was booted: what CLOCK_BOOTTIME is ahead of
        /// CLOCK_MONOTONIC.
        std::function<Nanoseconds()> slept;
    };
    /// This machine's.
    [[nodiscard]] static Sources systemSources();
    explicit TreeSampler(Sources sources);

    /// Gets to know whoever is there before the first child is, so that its first samples take little time: a
    /// child's end is noticed between them.
    void lookAround();
    /// A child was started, which leads a session of its own and is not reaped yet.
    void addTree(std::uint32_t child, pid_t pid);
    /// The child has finished. Its figures are not told any more; its survivors are, while any live.
    void leaveTree(std::uint32_t child, bool hasSurvivors);
    /// Trees that were left to survivors of whom nobody lives any more: told once, and forgotten.
    [[nodiscard]] std::vector<std::uint32_t> takeGoneTrees();
    [[nodiscard]] bool hasTrees() const { return !m_trees.empty(); }
    /// The agent has reaped a member, known or not.
    void reaped(std::uint32_t child, pid_t pid, const protocol::Usage& usage);

    /// Looks at all trees. @return the figures of those that were not left, in the order of the children's
    /// numbers.
    [[nodiscard]] std::vector<protocol::TreeFigures> sample();

    /// The tree that a process belongs to, by what is known of it and its parents now.
    [[nodiscard]] std::optional<std::uint32_t> treeOf(const ProcessInfo& process) const;
    /// A member of the child's tree, as it was last seen; null if there is none.
    [[nodiscard]] const ProcessInfo* member(std::uint32_t child, const protocol::ProcessKey& key) const;
    /// The trees, as they were last seen, process by process.
    [[nodiscard]] std::vector<protocol::Tree> trees(Nanoseconds now);
    /// The members that the tree has now are to be measured (MeasurePss).
    void wantPss(std::uint32_t child);
    [[nodiscard]] bool wantsPss() const;
    /// Measures those that are to be, one by one while `goOn` says so.
    void measurePss(const std::function<bool()>& goOn);

private:
    struct Member
    {
        ProcessInfo info; ///< Until it is looked at, only what was known without: no start time.
        ProcessFiles files;
        std::uint32_t child = 0;
        UsedSoFar own;       ///< With storage of those that it waited for.
        UsedSoFar waitedFor; ///< Without storage.
        std::string command;
        int timesTold = 0;
        std::optional<std::uint64_t> pssBytes;
        std::optional<ContextSwitches> switches;
        bool wantsPss = false;

        [[nodiscard]] bool isKnown() const { return info.startTicks != 0; }
    };
    using Members = std::unordered_map<pid_t, Member>;
    struct Tree
    {
        UsedSoFar gone; ///< By members that ended, as far as no live one has taken it over.
        UsedSoFar told; ///< By the last sample: figures don't fall.
        std::set<pid_t> sessions;
        bool isLeft = false;
    };

    void findNewMembers();
    [[nodiscard]] std::optional<std::uint32_t> treeOfNewcomer(const ProcessInfo& process) const;
    [[nodiscard]] protocol::TreeProcess told(Member& member, Nanoseconds slept, bool isOfMany);
    void forgetStrangers();
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
