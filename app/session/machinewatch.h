// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/launchersources.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace brood {

/// What this machine was busy with during a span of time.
struct MachineLoad
{
    std::optional<double> busyShare; ///< Of all processors' time, 0…1.
    /// For so long somebody waited for a processor ("some" of /proc/pressure/cpu). Unlike busyShare it is
    /// exact in spans of milliseconds, too.
    std::optional<std::chrono::nanoseconds> waitedForCpu{};
    std::uint64_t swappedOutPages = 0;    ///< Of 4 KiB, mostly.
    std::optional<double> stalledShare{}; ///< Of the time in which nobody got on for want of memory, 0…1.
    std::uint64_t mostSockets = 0;        ///< TCP sockets at once, in use or in TIME_WAIT.
    QString refusingCgroup;               ///< Where a fork was refused meanwhile; empty: nowhere.
};

/// Looks at the whole machine while something runs on it: proc(5), cgroups(7). Each look takes some 0.1 ms.
class MachineWatch
{
public:
    explicit MachineWatch(LauncherSources sources);

    void begin();
    /// In between, a few times a second: for what has gone by the end.
    void sample();
    /// @param elapsed since begin().
    [[nodiscard]] MachineLoad end(std::chrono::nanoseconds elapsed);

private:
    struct Counters
    {
        std::uint64_t busy = 0;
        std::uint64_t total = 0;
        std::uint64_t swappedOut = 0;
        std::optional<std::uint64_t> stalledUs;
        std::optional<std::uint64_t> waitedForCpuUs;
    };
    [[nodiscard]] QByteArray read(const char* name) const;
    [[nodiscard]] Counters counters() const;
    [[nodiscard]] std::uint64_t sockets() const;

    LauncherSources m_sources;
    QStringList m_cgroups;
    Counters m_first;
    QHash<QString, std::uint64_t> m_refused; ///< By control group, at the beginning.
    std::uint64_t m_mostSockets = 0;
};

} // namespace brood
