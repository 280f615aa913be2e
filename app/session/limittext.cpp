// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/limittext.h"

#include "session/resulttext.h"

#include <QCoreApplication>

#include <bit>

namespace brood {

namespace {

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(brood::LimitText)
};

QString number(std::uint64_t value, const QLocale& locale)
{
    return locale.toString(static_cast<qulonglong>(value));
}

/// Limits that people set are powers of two.
std::uint64_t roomFor(const LauncherLimit& limit, std::uint64_t children)
{
    // A child is often a shell and what it runs.
    constexpr std::uint64_t likely = 2;
    const bool isOfProcesses = limit.kind <= LimitKind::CgroupPids;
    return std::bit_ceil(limit.used + children * (isOfProcesses ? likely : limit.perChild) + 1);
}

} // namespace

QString limitText(const LauncherLimit& limit, const QLocale& locale)
{
    const QString most = number(limit.most, locale);
    switch (limit.kind) {
    case LimitKind::Processes:
        return LimitText::tr("the limit on processes of one user (RLIMIT_NPROC) is %1").arg(most);
    case LimitKind::PidMax:
        return LimitText::tr("the limit on processes of the whole system (kernel.pid_max) is %1").arg(most);
    case LimitKind::ThreadsMax:
        return LimitText::tr("the limit on threads of the whole system (kernel.threads-max) is %1").arg(most);
    case LimitKind::CgroupPids:
        return LimitText::tr("the limit on processes of the control group %2 (pids.max) is %1")
            .arg(most, limit.where);
    case LimitKind::OpenFiles:
        return LimitText::tr("the limit on open files (RLIMIT_NOFILE) is %1").arg(most);
    case LimitKind::PipePages:
        return LimitText::tr("the limit on one user's pages in pipes (fs.pipe-user-pages-soft) is %1")
            .arg(most);
    case LimitKind::Memory:
        return LimitText::tr("%1 of memory are available").arg(bytesText(limit.most, locale));
    case LimitKind::Ports: break;
    }
    return LimitText::tr("there are %1 ports for connections to one target (net.ipv4.ip_local_port_range)")
        .arg(most);
}

QString raisingCommand(const LauncherLimit& limit, std::uint64_t children)
{
    const std::uint64_t needed = roomFor(limit, children);
    const QString room = QString::number(needed);
    const QString as = needed > limit.raisableTo ? QStringLiteral("sudo ") : QString();
    const auto ofShell = [&](const char* resource) {
        return QStringLiteral("%1prlimit --pid $$ --%2=%3").arg(as, QLatin1String(resource), room);
    };
    const auto ofSystem = [&](const char* name, const QString& value) {
        return QStringLiteral("%1sysctl %2=%3").arg(as, QLatin1String(name), value);
    };
    switch (limit.kind) {
    case LimitKind::Processes:
        return as.isEmpty() ? QStringLiteral("ulimit -S -u ") + room : ofShell("nproc");
    case LimitKind::PidMax: return ofSystem("kernel.pid_max", room);
    case LimitKind::ThreadsMax: return ofSystem("kernel.threads-max", room);
    case LimitKind::CgroupPids:
        return QStringLiteral("echo %1 | %2tee %3/pids.max").arg(room, as, limit.where);
    case LimitKind::OpenFiles: return ofShell("nofile");
    case LimitKind::PipePages: return ofSystem("fs.pipe-user-pages-soft", room);
    case LimitKind::Memory: break;
    case LimitKind::Ports: return ofSystem("net.ipv4.ip_local_port_range", QStringLiteral("\"1024 65535\""));
    }
    return {};
}

QString withRaising(const QString& text, const LauncherLimit& limit, std::uint64_t children)
{
    const QString command = raisingCommand(limit, children);
    return command.isEmpty() ? text : text + QLatin1Char(' ') + LimitText::tr("To raise it: %1").arg(command);
}

QString limitWarning(const LauncherLimit& limit, std::uint64_t children, const QLocale& locale)
{
    const QString room = number(limit.children(), locale);
    //: %1: a number of children; %2: a limit, such as "the limit on open files (RLIMIT_NOFILE) is 1,024"
    const QString text = limit.kind == LimitKind::PipePages
                             ? LimitText::tr("From about %1 children on their pipes are small: %2.")
                             : LimitText::tr("This machine has room for about %1 children at once: %2.");
    return withRaising(text.arg(room, limitText(limit, locale)), limit, children);
}

QString limitMetText(const LauncherLimit& limit, std::uint64_t children, const QLocale& locale)
{
    //: %1: a limit, such as "the limit on open files (RLIMIT_NOFILE) is 1,024"
    return withRaising(LimitText::tr("What was met: %1.").arg(limitText(limit, locale)), limit, children);
}

QStringList queueWarnings(int atOnce, const LauncherSources& sources, const QLocale& locale)
{
    constexpr int fewestChecked = 64; // There is room for fewer nearly everywhere, and they should not wait.
    if (atOnce < fewestChecked)
        return {};
    const auto children = static_cast<std::uint64_t>(atOnce);
    QStringList warnings;
    for (const LauncherLimit& limit : limitsBelow(readLauncherLimits(sources), children)) {
        if (limit.kind != LimitKind::PipePages && limit.kind != LimitKind::Ports)
            warnings += limitWarning(limit, children, locale);
    }
    return warnings;
}

QString signText(LauncherSign sign)
{
    switch (sign) {
    case LauncherSign::ForkAgain: return LimitText::tr("the system allowed no more processes");
    case LauncherSign::ProcessLimit: return LimitText::tr("the limit on processes of one user was reached");
    case LauncherSign::PidMax: return LimitText::tr("the limit on processes of the whole system was reached");
    case LauncherSign::CgroupPids:
        return LimitText::tr("the limit on processes of a control group was reached");
    case LauncherSign::OpenFiles: return LimitText::tr("the limit on open files was reached");
    case LauncherSign::OutOfMemory: return LimitText::tr("there was not enough memory");
    case LauncherSign::PipePages: return LimitText::tr("pipes were small");
    case LauncherSign::CpuSaturated: return LimitText::tr("its processors were all busy");
    case LauncherSign::MemorySaturated: return LimitText::tr("it was short of memory");
    case LauncherSign::PortsUsedUp: break;
    }
    return LimitText::tr("no port was left for further connections");
}

} // namespace brood
