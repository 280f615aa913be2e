// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"

#include <algorithm>

#include <sys/resource.h>

namespace brood::agent {

[[nodiscard]] inline protocol::Usage toUsage(const rusage& usage)
{
    const auto nanoseconds = [](const timeval& time) {
        return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U +
               static_cast<std::uint64_t>(time.tv_usec) * 1'000U;
    };
    const auto count = [](long value) {
        return static_cast<std::uint64_t>(value);
    };
    // ru_maxrss is in KiB on Linux (getrusage(2)), and a block of ru_inblock has 512 bytes on every file
    // system: the kernel keeps count of bytes (/proc/PID/io) and divides.
    constexpr std::uint64_t blockBytes = 512;
    return {nanoseconds(usage.ru_utime),
            nanoseconds(usage.ru_stime),
            count(usage.ru_maxrss) * 1024,
            count(usage.ru_majflt),
            count(usage.ru_minflt),
            count(usage.ru_nvcsw),
            count(usage.ru_nivcsw),
            count(usage.ru_inblock) * blockBytes,
            count(usage.ru_oublock) * blockBytes};
}

/// Sums add up; the peak of several processes is the largest of theirs, as in RUSAGE_CHILDREN.
inline void addUsage(protocol::Usage& total, const protocol::Usage& more)
{
    total.userNs += more.userNs;
    total.systemNs += more.systemNs;
    total.maxRssBytes = std::max(total.maxRssBytes, more.maxRssBytes);
    total.majorFaults += more.majorFaults;
    total.minorFaults += more.minorFaults;
    total.voluntarySwitches += more.voluntarySwitches;
    total.involuntarySwitches += more.involuntarySwitches;
    total.readBytes += more.readBytes;
    total.writtenBytes += more.writtenBytes;
}

} // namespace brood::agent
