// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace brood::agent {

/// What the kernel's log said of processes since this was made, where it may be read (/dev/kmsg). The log
/// knows processes by their pids in the first pid namespace; in another one a line is found only if name and
/// pid happen to be the same, so both are asked for.
class KernelLog
{
public:
    /// Later messages only.
    explicit KernelLog(const std::string& path = "/dev/kmsg");

    /// Takes up what is new. Never waits.
    void read();
    /// "make[42]: segfault at 0 …", "traps: make[42] general protection …"
    [[nodiscard]] std::optional<std::string> faultOf(pid_t pid, std::string_view name) const;
    /// "Out of memory: Killed process 42 (make) …"
    [[nodiscard]] std::optional<std::string> outOfMemoryOf(pid_t pid, std::string_view name) const;
    /// "audit: type=1326 … pid=42 comm="make" …": a seccomp filter ended it.
    [[nodiscard]] std::optional<std::string> seccompOf(pid_t pid, std::string_view name) const;

    /// How many faults it told of since this was made, whoever's. What got lost on the way counts, for it may
    /// have told of one.
    [[nodiscard]] std::uint64_t faults() const { return m_faults; }
    /// Whether it tells of every fault that ends in the signal, if there are few (printk_ratelimit()): it can
    /// be read, and the kernel is told to write there.
    /// @param setting the file where that is set (debug.exception-trace)
    [[nodiscard]] bool tellsOf(int signalNumber,
                               const std::string& setting = "/proc/sys/debug/exception-trace") const;

    /// The text of a message of /dev/kmsg (Documentation/ABI/testing/dev-kmsg), without what stands before it
    /// and its dictionary.
    [[nodiscard]] static std::string_view textOf(std::string_view record);
    /// For tests: as if it had been read.
    void add(std::string text);

private:
    template <typename Predicate>
    [[nodiscard]] std::optional<std::string> newest(Predicate fits) const;

    Descriptor m_file;
    std::deque<std::string> m_texts;
    std::uint64_t m_faults = 0;
};

} // namespace brood::agent
