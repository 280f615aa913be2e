// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/machinewatch.h"

#include "session/launcherlimits.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace brood {

namespace {

std::uint64_t numberAfter(const QByteArray& text, const QByteArray& name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArray rest = text.mid(at + name.size()).trimmed();
    qsizetype end = 0;
    while (end < rest.size() && rest[end] >= '0' && rest[end] <= '9')
        ++end;
    return rest.left(end).toULongLong();
}

} // namespace

MachineWatch::MachineWatch(LauncherSources sources)
    : m_sources(std::move(sources))
    , m_cgroups(pidsCgroups(m_sources))
{}

QByteArray MachineWatch::read(const char* name) const
{
    QFile file(m_sources.proc + QLatin1Char('/') + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MachineWatch::Counters MachineWatch::counters() const
{
    Counters counters;
    // "cpu  user nice system idle iowait irq softirq steal guest guest_nice"; guests count as users, too.
    const QByteArray stat = read("stat");
    const QByteArrayList cpu = stat.left(stat.indexOf('\n')).simplified().split(' ');
    constexpr qsizetype idle = 4;
    constexpr qsizetype waiting = 5;
    constexpr qsizetype steal = 8;
    for (qsizetype column = 1; column <= steal && column < cpu.size(); ++column) {
        const std::uint64_t ticks = cpu[column].toULongLong();
        counters.total += ticks;
        if (column != idle && column != waiting)
            counters.busy += ticks;
    }
    counters.swappedOut = numberAfter(read("vmstat"), "\npswpout ");
    const QByteArray pressure = read("pressure/memory");
    if (const qsizetype full = pressure.indexOf("full "); full >= 0)
        counters.stalledUs = numberAfter(pressure.mid(full), "total=");
    const QByteArray processors = read("pressure/cpu");
    if (const qsizetype some = processors.indexOf("some "); some >= 0)
        counters.waitedForCpuUs = numberAfter(processors.mid(some), "total=");
    return counters;
}

std::uint64_t MachineWatch::sockets() const
{
    const QByteArray text = read("net/sockstat");
    const qsizetype tcp = text.indexOf("TCP:");
    if (tcp < 0)
        return 0;
    const QByteArray line = text.mid(tcp, text.indexOf('\n', tcp) - tcp);
    return numberAfter(line, "inuse ") + numberAfter(line, "tw ");
}

void MachineWatch::begin()
{
    m_first = counters();
    m_mostSockets = sockets();
    m_refused.clear();
    for (const QString& cgroup : std::as_const(m_cgroups)) {
        if (const auto refused = refusedForks(cgroup))
            m_refused.insert(cgroup, *refused);
    }
}

void MachineWatch::sample()
{
    m_mostSockets = std::max(m_mostSockets, sockets());
}

MachineLoad MachineWatch::end(std::chrono::nanoseconds elapsed)
{
    sample();
    const Counters last = counters();
    MachineLoad load;
    if (last.total > m_first.total)
        load.busyShare =
            static_cast<double>(last.busy - m_first.busy) / static_cast<double>(last.total - m_first.total);
    if (last.waitedForCpuUs && m_first.waitedForCpuUs)
        load.waitedForCpu = std::chrono::microseconds(*last.waitedForCpuUs - *m_first.waitedForCpuUs);
    load.swappedOutPages = last.swappedOut - std::min(m_first.swappedOut, last.swappedOut);
    const double microseconds = std::chrono::duration<double, std::micro>(elapsed).count();
    if (last.stalledUs && m_first.stalledUs && microseconds > 0)
        load.stalledShare = static_cast<double>(*last.stalledUs - *m_first.stalledUs) / microseconds;
    load.mostSockets = m_mostSockets;
    for (const QString& cgroup : std::as_const(m_cgroups)) {
        const auto refused = refusedForks(cgroup);
        if (refused && m_refused.contains(cgroup) && *refused > m_refused.value(cgroup)) {
            load.refusingCgroup = cgroup;
            break;
        }
    }
    return load;
}

} // namespace brood
