// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launcherlimits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

#include <sys/resource.h>
#include <unistd.h>

namespace brood {

namespace {

/// Pipes for stdin, stdout and stderr, and a process's files.
constexpr std::uint64_t descriptorsPerChild = 3;
/// A pipe for stdout and one for stderr, as big as they are at first (pipe(7)).
constexpr std::uint64_t pipePagesPerChild = 32;
/// A process that does next to nothing: its kernel stack, page tables, and what it does not share.
constexpr std::uint64_t bytesPerChild = std::uint64_t{512} * 1024;
/// linux/capability.h
constexpr unsigned capSysAdmin = 21;
constexpr unsigned capSysResource = 24;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<std::uint64_t> numberIn(const QByteArray& text)
{
    bool ok = false;
    const std::uint64_t number = text.trimmed().toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// The rest of the line that begins so.
QByteArray field(const QByteArray& text, const QByteArray& name)
{
    for (const QByteArray& line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed();
    }
    return {};
}

QString pidsMax(const QString& cgroup)
{
    return cgroup + QStringLiteral("/pids.max");
}

class Reader
{
public:
    explicit Reader(const LauncherSources& sources)
        : m_sources(sources)
        , m_isPrivileged(isPrivileged())
    {}

    std::vector<LauncherLimit> read()
    {
        addProcesses();
        addThreads();
        addCgroups();
        addFiles();
        addMemory();
        addPorts();
        for (LauncherLimit& limit : m_limits) {
            const bool isOurs = limit.kind == LimitKind::CgroupPids
                                    ? QFileInfo(pidsMax(limit.where)).isWritable()
                                    : m_isPrivileged;
            if (isOurs)
                limit.raisableTo = std::numeric_limits<std::uint64_t>::max();
        }
        return std::move(m_limits);
    }

private:
    [[nodiscard]] QByteArray proc(const char* name) const
    {
        return contentsOf(m_sources.proc + QLatin1Char('/') + QLatin1String(name));
    }

    /// Whether capabilities are those of the first user namespace, where they lift limits.
    [[nodiscard]] bool isPrivileged() const
    {
        const QByteArrayList map = proc("self/uid_map").simplified().split(' ');
        if (map != QByteArrayList{"0", "0", "4294967295"})
            return false;
        bool ok = false;
        const std::uint64_t effective = field(proc("self/status"), "CapEff:").toULongLong(&ok, 16);
        return ok && ((effective >> capSysAdmin | effective >> capSysResource) & 1U) != 0;
    }

    /// Counted as the kernel does it, by the real user id, as far as processes can be seen from here.
    [[nodiscard]] std::uint64_t ownThreads() const
    {
        const QByteArray user = QByteArray::number(m_sources.user());
        std::uint64_t threads = 0;
        for (const QString& name : QDir(m_sources.proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!name.front().isDigit())
                continue;
            const QByteArray status = contentsOf(m_sources.proc + u'/' + name + QStringLiteral("/status"));
            if (field(status, "Uid:").split('\t').first() == user)
                threads += numberIn(field(status, "Threads:")).value_or(0);
        }
        return threads;
    }

    void addProcesses()
    {
        const auto limit = m_sources.resourceLimit(RLIMIT_NPROC);
        if (limit && !m_isPrivileged)
            m_limits.push_back({.kind = LimitKind::Processes,
                                .most = limit->soft,
                                .used = ownThreads(),
                                .raisableTo = limit->hard});
    }

    void addThreads()
    {
        // "0.20 0.18 0.12 1/80 11206": those that run, and all there are.
        const QByteArrayList load = proc("loadavg").simplified().split(' ');
        constexpr qsizetype column = 3;
        const QByteArrayList counts = load.value(column).split('/');
        const std::uint64_t threads = numberIn(counts.value(1)).value_or(0);
        if (const auto most = numberIn(proc("sys/kernel/pid_max")))
            m_limits.push_back({.kind = LimitKind::PidMax, .most = *most, .used = threads});
        if (const auto most = numberIn(proc("sys/kernel/threads-max")))
            m_limits.push_back({.kind = LimitKind::ThreadsMax, .most = *most, .used = threads});
    }

    void addCgroups()
    {
        for (const QString& cgroup : pidsCgroups(m_sources)) {
            const auto most = numberIn(contentsOf(pidsMax(cgroup)));
            if (!most) // "max"
                continue;
            const auto used = numberIn(contentsOf(cgroup + QStringLiteral("/pids.current")));
            m_limits.push_back(
                {.kind = LimitKind::CgroupPids, .most = *most, .used = used.value_or(0), .where = cgroup});
        }
    }

    void addFiles()
    {
        constexpr std::uint64_t agentsOwn = 16;
        if (const auto limit = m_sources.resourceLimit(RLIMIT_NOFILE))
            m_limits.push_back({.kind = LimitKind::OpenFiles,
                                .most = limit->hard,
                                .used = agentsOwn,
                                .perChild = descriptorsPerChild});
        const auto pages = numberIn(proc("sys/fs/pipe-user-pages-soft"));
        if (pages && *pages > 0 && !m_isPrivileged)
            m_limits.push_back({.kind = LimitKind::PipePages, .most = *pages, .perChild = pipePagesPerChild});
    }

    void addMemory()
    {
        constexpr std::uint64_t kibibyte = 1024;
        QByteArray available = field(proc("meminfo"), "MemAvailable:");
        if (const auto kib = numberIn(available.replace("kB", "")))
            m_limits.push_back(
                {.kind = LimitKind::Memory, .most = *kib * kibibyte, .perChild = bytesPerChild});
    }

    void addPorts()
    {
        const QByteArrayList range = proc("sys/net/ipv4/ip_local_port_range").simplified().split(' ');
        const auto first = numberIn(range.value(0));
        const auto last = numberIn(range.value(1));
        if (first && last && *first <= *last)
            m_limits.push_back({.kind = LimitKind::Ports, .most = *last - *first + 1});
    }

    const LauncherSources& m_sources;
    bool m_isPrivileged;
    std::vector<LauncherLimit> m_limits;
};

bool isOfProcesses(const LauncherLimit& limit)
{
    return limit.kind <= LimitKind::CgroupPids;
}

bool hasLessRoom(const LauncherLimit& left, const LauncherLimit& right)
{
    return left.children() < right.children();
}

} // namespace

std::optional<LauncherSources::Limit> LauncherSources::systemResourceLimit(int resource)
{
    rlimit limit{};
    const bool isKnown = resource == RLIMIT_NPROC ? getrlimit(RLIMIT_NPROC, &limit) == 0
                                                  : getrlimit(RLIMIT_NOFILE, &limit) == 0;
    const rlim_t binding = resource == RLIMIT_NPROC ? limit.rlim_cur : limit.rlim_max;
    if (!isKnown || binding == RLIM_INFINITY)
        return {};
    return Limit{limit.rlim_cur, limit.rlim_max};
}

std::uint32_t LauncherSources::systemUser()
{
    return getuid();
}

std::vector<LauncherLimit> readLauncherLimits(const LauncherSources& sources)
{
    return Reader(sources).read();
}

std::vector<LauncherLimit> limitsBelow(std::vector<LauncherLimit> limits, std::uint64_t children)
{
    std::erase_if(limits, [children](const LauncherLimit& limit) { return limit.children() >= children; });
    std::ranges::stable_sort(limits, hasLessRoom);
    return limits;
}

std::optional<LauncherLimit> forkLimit(const std::vector<LauncherLimit>& limits, int children)
{
    // A child may be a small tree: a shell and what it runs, or several threads.
    constexpr std::uint64_t treeOfOne = 8;
    std::optional<LauncherLimit> nearest;
    for (const LauncherLimit& limit : limits) {
        if (isOfProcesses(limit) && (!nearest || hasLessRoom(limit, *nearest)))
            nearest = limit;
    }
    if (nearest && nearest->children() > treeOfOne * static_cast<std::uint64_t>(std::max(children, 1)))
        return {};
    return nearest;
}

LauncherSign signOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Processes: return LauncherSign::ProcessLimit;
    case LimitKind::PidMax:
    case LimitKind::ThreadsMax: return LauncherSign::PidMax;
    case LimitKind::CgroupPids: return LauncherSign::CgroupPids;
    case LimitKind::OpenFiles: return LauncherSign::OpenFiles;
    case LimitKind::PipePages: return LauncherSign::PipePages;
    case LimitKind::Memory: return LauncherSign::OutOfMemory;
    case LimitKind::Ports: break;
    }
    return LauncherSign::PortsUsedUp;
}

QStringList pidsCgroups(const LauncherSources& sources)
{
    // cgroups(7): "0::/path" of version 2, "9:pids:/path" of version 1.
    QString root;
    QString path;
    for (const QByteArray& line : contentsOf(sources.proc + QStringLiteral("/self/cgroup")).split('\n')) {
        const QByteArrayList parts = line.split(':');
        constexpr qsizetype partCount = 3;
        if (parts.size() < partCount)
            continue;
        const bool isFirst = parts[1].split(',').contains("pids");
        if (!isFirst && (parts[0] != "0" || !root.isEmpty()))
            continue;
        root = sources.cgroups + (isFirst ? QStringLiteral("/pids") : QString());
        path = QFile::decodeName(parts.mid(2).join(':'));
    }
    if (root.isEmpty() || path.contains(QStringLiteral("/.."))) // Another's view.
        path.clear();
    if (root.isEmpty())
        return {};
    QStringList directories;
    for (; path.size() > 1; path.truncate(path.lastIndexOf(u'/')))
        directories += root + path;
    // In a container what looks like the topmost one may have a limit, too.
    directories += root;
    return directories;
}

std::optional<std::uint64_t> refusedForks(const QString& cgroup)
{
    return numberIn(field(contentsOf(cgroup + QStringLiteral("/pids.events")), "max "));
}

} // namespace brood
