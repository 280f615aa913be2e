// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/launchersources.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>

#include <sys/resource.h>

namespace brood::test {

/// A machine whose limits a test sets: files as proc(5) and cgroups(7) have them.
class FakeMachine
{
public:
    FakeMachine()
    {
        put("proc/self/uid_map", "         0          0 4294967295\n");
        put("proc/self/status",
            "Name:\tbrood\nUid:\t1000\t1000\t1000\t1000\nThreads:\t2\nCapEff:\t0000000000000000\n");
        put("proc/loadavg", "0.20 0.18 0.12 1/80 11206\n");
        put("proc/sys/kernel/pid_max", "32768\n");
        put("proc/sys/kernel/threads-max", "60000\n");
        put("proc/sys/fs/pipe-user-pages-soft", "16384\n");
        put("proc/sys/net/ipv4/ip_local_port_range", "32768\t60999\n");
        put("proc/meminfo", "MemTotal:       8000000 kB\nMemAvailable:    4000000 kB\n");
        put("proc/self/cgroup", "0::/user.slice/session-1.scope\n");
    }
    void put(const QByteArray& name, const QByteArray& content)
    {
        const QString filePath = path(name);
        QDir().mkpath(QFileInfo(filePath).path());
        QFile file(filePath);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    [[nodiscard]] QString path(const QByteArray& name) const
    {
        return m_directory.filePath(QString::fromUtf8(name));
    }
    /// soft and hard
    void limit(int resource, std::uint64_t soft, std::uint64_t hard) { m_limits[resource] = {soft, hard}; }
    [[nodiscard]] LauncherSources sources() const
    {
        LauncherSources sources;
        sources.proc = path("proc");
        sources.cgroups = path("cgroup");
        sources.resourceLimit = [limits = m_limits](int resource) -> std::optional<LauncherSources::Limit> {
            const auto found = limits.find(resource);
            return found != limits.end() ? std::optional(found->second) : std::nullopt;
        };
        sources.user = [] {
            return 1000U;
        };
        return sources;
    }

private:
    QTemporaryDir m_directory;
    std::map<int, LauncherSources::Limit> m_limits;
};

} // namespace brood::test
