// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"

// The records about single processes of the children's trees. Units as in records.h.

namespace brood::protocol {

/// Asks for Tree reports, or for no more of them. There are none before it.
struct WatchTrees
{
    static constexpr RecordType type = RecordType::WatchTrees;
    bool wanted = false;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(wanted);
    }
};

/// A process for good: pids are given out again, so its start counts, too.
struct ProcessKey
{
    std::int32_t pid = 0;
    std::uint64_t startTicks = 0; ///< Since boot (proc(5), starttime).

    auto operator<=>(const ProcessKey&) const = default;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(pid, startTicks);
    }
};

/// Sends a signal to one process of the child's tree; also to one that outlived the child. Answered only by
/// SignalFailed, with ESRCH if it is no such process any more.
struct SignalProcess
{
    static constexpr RecordType type = RecordType::SignalProcess;
    std::uint32_t child = 0;
    ProcessKey process;
    std::int32_t number = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, process, number);
    }
};

/// Asks for TreeProcess::pssBytes of the processes that the child's tree has now: by and by they come with
/// the Tree reports. Looking stalls a process for up to milliseconds, so it is never done unasked.
struct MeasurePss
{
    static constexpr RecordType type = RecordType::MeasurePss;
    std::uint32_t child = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child);
    }
};

/// How often a processor was given up (getrusage(2)).
struct ContextSwitches
{
    std::uint64_t voluntary = 0;
    std::uint64_t involuntary = 0;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(voluntary, involuntary);
    }
};

/// One process as it was when it was looked at.
struct TreeProcess
{
    ProcessKey key;
    std::int32_t parent = 0;
    char state = '?';            ///< R, S, D, T, t, Z, … (proc(5))
    std::uint64_t startedNs = 0; ///< In steps of a clock tick.
    std::uint64_t userNs = 0;    ///< Its own, without what it waited for.
    std::uint64_t systemNs = 0;
    std::uint64_t rssBytes = 0;
    /// Proportional set size: pages that several processes share count in parts (proc(5), smaps_rollup).
    std::optional<std::uint64_t> pssBytes;
    std::uint32_t threads = 0;
    std::uint64_t readBytes = 0; ///< From storage, with what it waited for.
    std::uint64_t writtenBytes = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;
    std::optional<ContextSwitches> switches; ///< Of its threads that live, as they were when last read.
    std::string command;                     ///< As Survivor::command.

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(key, parent, state, startedNs, userNs, systemNs, rssBytes, pssBytes, threads, readBytes,
                writtenBytes, minorFaults, majorFaults, switches, command);
    }
};

/// The processes of a child's tree, zombies among them, about twice a second. It goes on behind Finished
/// while any outlive the child, and ends with a report of none.
struct Tree
{
    static constexpr RecordType type = RecordType::Tree;
    /// Of a tree with more, the oldest are told.
    static constexpr std::size_t most = 4096;

    std::uint32_t child = 0;
    std::uint64_t atNs = 0;
    std::uint32_t processes = 0; ///< All that there are.
    std::vector<TreeProcess> oldest;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, atNs, processes, oldest);
    }
};

/// What the processor itself counted of a child and of all whom it forked, exited or not
/// (perf_event_open(2), inherit). Each figure only where the processor has such a counter.
struct HardwareFigures
{
    std::optional<std::uint64_t> instructions;
    std::optional<std::uint64_t> cycles;
    std::optional<std::uint64_t> cacheMisses; ///< Of the last level, as a rule.
    bool userOnly = false;                    ///< The kernel's work for them was not allowed to be counted.
    bool estimated = false;                   ///< The processor had not enough counters for all of the time.

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(instructions, cycles, cacheMisses, userOnly, estimated);
    }
};

/// What the control group counted in which a child and all its descendants were (cgroup v2).
struct CgroupFigures
{
    std::uint64_t userNs = 0; ///< Of all processes, those too that nobody waited for. To the microsecond.
    std::uint64_t systemNs = 0;
    std::uint64_t throttledNs = 0;              ///< Held back by a limit on CPU time.
    std::optional<std::uint64_t> peakBytes;     ///< memory.peak: of all together, page cache included.
    std::optional<std::uint64_t> peakProcesses; ///< pids.peak: threads count.
    std::uint64_t oomKills = 0;                 ///< memory.events
    std::uint64_t refusedForks = 0;             ///< pids.events, max

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(userNs, systemNs, throttledNs, peakBytes, peakProcesses, oomKills, refusedForks);
    }
};

/// Exact figures beside those of wait4(2), where the system has them. Comes just before Finished.
struct Accounting
{
    static constexpr RecordType type = RecordType::Accounting;
    std::uint32_t child = 0;
    std::optional<HardwareFigures> hardware;
    std::int32_t hardwareError = 0; ///< errno(3): why there are no hardware figures, though wanted.
    std::optional<CgroupFigures> cgroup;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, hardware, hardwareError, cgroup);
    }
};

} // namespace brood::protocol
