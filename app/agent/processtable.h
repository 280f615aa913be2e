// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

namespace brood::agent {

/// What a process has used so far, as /proc/PID/stat tells it. Times are in clock ticks
/// (sysconf(_SC_CLK_TCK)), which the kernel rounds down.
struct StatUsage
{
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;
    std::uint64_t userTicks = 0;
    std::uint64_t systemTicks = 0;

    bool operator==(const StatUsage&) const = default;
};

/// What /proc/PID/stat tells about a process (proc(5)).
struct ProcessInfo
{
    pid_t pid = 0;
    pid_t parent = 0;
    pid_t session = 0;
    char state = '?';       ///< R, S, D, T, t, Z, X, …
    bool isExiting = false; ///< It will run none of its code any more, and is about to die.
    int threads = 1;
    std::uint64_t startTicks =
        0;               ///< Since boot; with the pid it names a process for good, where a pid is reused.
    StatUsage own;       ///< All its threads, those that ended included.
    StatUsage waitedFor; ///< Its children that ended and that it waited for, and theirs.
    std::uint64_t rssPages = 0; ///< The kernel counts them in batches: a little behind.

    /// A process whose first thread has ended shows as a zombie while its other threads go on.
    [[nodiscard]] bool isDead() const
    {
        return (state == 'Z' || state == 'X' || state == 'x') && threads <= 1;
    }
    [[nodiscard]] bool isStopped() const { return state == 'T' || state == 't'; }
};

/// The text of one /proc/PID/stat. Empty if it is cut off or is no such text.
[[nodiscard]] std::optional<ProcessInfo> parseStat(std::string_view text);

/// The numbers in a list of processes that blanks separate (proc(5), children).
[[nodiscard]] std::vector<pid_t> parsePids(std::string_view text);

/// How often a thread gave up its processor, by itself or not (getrusage(2), ru_nvcsw and ru_nivcsw).
struct ContextSwitches
{
    std::uint64_t voluntary = 0;
    std::uint64_t involuntary = 0;

    bool operator==(const ContextSwitches&) const = default;
};

/// Reads processes from a proc file system, or from a folder that looks like one. What vanishes while being
/// read is left out.
class ProcessTable
{
public:
    explicit ProcessTable(std::string root = "/proc")
        : m_root(std::move(root))
    {}

    [[nodiscard]] std::optional<ProcessInfo> process(pid_t pid) const;
    [[nodiscard]] std::vector<ProcessInfo> all() const;
    [[nodiscard]] std::vector<pid_t> pids() const;
    /// The pid given out last (/proc/loadavg): as long as it stays the same, nobody new is there.
    [[nodiscard]] std::optional<pid_t> newestPid() const;

    /// The command line with its words joined by spaces; the name in brackets where there is none.
    [[nodiscard]] std::string commandOf(pid_t pid) const;

    /// Its memory, with pages that it shares counted in parts (proc(5), smaps_rollup). Takes up to
    /// milliseconds, and stalls the process meanwhile. Empty where it is gone, or not ours to look into.
    [[nodiscard]] std::optional<std::uint64_t> proportionalBytes(pid_t pid) const;

    /// Those of its threads that live: the kernel tells of each thread's own only. Takes some ten
    /// microseconds a thread. Empty where it is gone.
    [[nodiscard]] std::optional<ContextSwitches> contextSwitches(pid_t pid) const;
    /// Whether it has a handler for the signal (proc(5), SigCgt).
    [[nodiscard]] bool catches(pid_t pid, int number) const;

    /// Whether the process has a descriptor open that fstat(2) would call the same file as this one of ours.
    [[nodiscard]] bool holdsFile(pid_t pid, dev_t device, ino_t inode) const;

private:
    [[nodiscard]] std::string path(pid_t pid, const char* file) const;

    std::string m_root;
};

/// All that descend from `roots`, and the roots themselves, zombies left out.
[[nodiscard]] std::vector<ProcessInfo> liveDescendants(const std::vector<ProcessInfo>& all,
                                                       const std::vector<pid_t>& roots);

} // namespace brood::agent
