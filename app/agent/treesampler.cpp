// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/treesampler.h"

#include <algorithm>
#include <ctime>

#include <sys/resource.h>
#include <unistd.h>

namespace brood::agent {

namespace {

/// So often everybody is looked at anew: pids come round again.
constexpr int passesPerFullLook = 64;

UsedSoFar& operator+=(UsedSoFar& total, const UsedSoFar& more)
{
    total.cpu += more.cpu;
    total.system += more.system;
    total.minorFaults += more.minorFaults;
    total.majorFaults += more.majorFaults;
    total.storage.read += more.storage.read;
    total.storage.written += more.storage.written;
    return total;
}

/// Rounding, and what is looked at in several steps, must not make a figure fall.
void raise(UsedSoFar& told, const UsedSoFar& now)
{
    told.cpu = std::max(told.cpu, now.cpu);
    told.system = std::min(std::max(told.system, now.system), told.cpu);
    told.minorFaults = std::max(told.minorFaults, now.minorFaults);
    told.majorFaults = std::max(told.majorFaults, now.majorFaults);
    told.storage.read = std::max(told.storage.read, now.storage.read);
    told.storage.written = std::max(told.storage.written, now.storage.written);
}

Nanoseconds now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<Nanoseconds>(time.tv_sec) * 1'000'000'000U + static_cast<Nanoseconds>(time.tv_nsec);
}

std::optional<Nanoseconds> processClock(pid_t pid)
{
    clockid_t clock{};
    timespec time{};
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return std::nullopt;
    return static_cast<Nanoseconds>(time.tv_sec) * 1'000'000'000U + static_cast<Nanoseconds>(time.tv_nsec);
}

} // namespace

TreeSampler::Sources TreeSampler::systemSources()
{
    Sources sources;
    sources.agent = getpid();
    sources.ticksPerSecond = sysconf(_SC_CLK_TCK);
    sources.pageBytes = static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    sources.cpuClock = processClock;
    sources.slept = [] {
        const Nanoseconds awake = now(CLOCK_MONOTONIC); // First: the other one is never behind it.
        return now(CLOCK_BOOTTIME) - awake;
    };
    // Two descriptors each; most of what is allowed is for the children's streams.
    constexpr rlim_t most = 65536;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0)
        sources.keepOpen = static_cast<std::size_t>(std::min(files.rlim_max, most) / 8);
    return sources;
}

TreeSampler::TreeSampler(Sources sources)
    : m_sources(std::move(sources))
    , m_table(m_sources.procRoot)
{}

void TreeSampler::lookAround()
{
    findNewMembers();
}

void TreeSampler::addTree(std::uint32_t child, pid_t pid)
{
    // Looked at with the others: many end before, and the first look at a process is the dearest.
    ProcessInfo info;
    info.pid = pid;
    info.parent = m_sources.agent;
    info.session = pid;
    addMember(child, info);
}

void TreeSampler::leaveTree(std::uint32_t child, bool hasSurvivors)
{
    const auto tree = m_trees.find(child);
    if (tree == m_trees.end())
        return;
    tree->second.isLeft = true;
    if (!hasSurvivors) {
        m_trees.erase(tree);
        forgetStrangers();
    }
}

std::vector<std::uint32_t> TreeSampler::takeGoneTrees()
{
    std::set<std::uint32_t> alive;
    for (const auto& [pid, member] : m_members) {
        if (!member.info.isDead())
            alive.insert(member.child);
    }
    std::vector<std::uint32_t> gone;
    std::erase_if(m_trees, [&](const auto& entry) {
        const bool isGone = entry.second.isLeft && !alive.contains(entry.first);
        if (isGone)
            gone.push_back(entry.first);
        return isGone;
    });
    if (!gone.empty())
        forgetStrangers();
    return gone;
}

/// Members of no tree that is there.
void TreeSampler::forgetStrangers()
{
    std::erase_if(m_members, [this](const auto& entry) {
        const Member& member = entry.second;
        if (m_trees.contains(member.child))
            return false;
        m_others[member.info.pid] = member.info.startTicks;
        return true;
    });
}

void TreeSampler::reaped(std::uint32_t child, pid_t pid, const protocol::Usage& usage)
{
    const auto tree = m_trees.find(child);
    if (tree == m_trees.end())
        return;
    const UsedSoFar used{usage.userNs + usage.systemNs,
                         usage.systemNs,
                         usage.minorFaults,
                         usage.majorFaults,
                         {usage.readBytes, usage.writtenBytes}};
    if (const auto found = m_members.find(pid); found != m_members.end() && found->second.child == child)
        m_members.erase(found);
    tree->second.gone += used;
}

std::vector<protocol::TreeFigures> TreeSampler::sample()
{
    findNewMembers();
    Members vanished;
    std::unordered_map<pid_t, Nanoseconds> takenOver;
    for (auto entry = m_members.begin(); entry != m_members.end();) {
        Member& member = entry->second;
        const Nanoseconds before = member.waitedFor.cpu;
        if (look(member)) {
            takenOver[entry->first] = member.waitedFor.cpu - before;
            ++entry;
        } else {
            const auto next = std::next(entry);
            vanished.insert(m_members.extract(entry));
            entry = next;
        }
    }
    keepWhatNobodyTookOver(vanished, takenOver);

    std::map<std::uint32_t, protocol::TreeFigures> figures;
    std::map<std::uint32_t, UsedSoFar> used;
    for (const auto& [child, tree] : m_trees) {
        if (tree.isLeft)
            continue;
        figures[child].child = child;
        used[child] = tree.gone;
    }
    for (const auto& [pid, member] : m_members) {
        const auto figure = figures.find(member.child);
        if (figure == figures.end())
            continue;
        protocol::TreeFigures& tree = figure->second;
        used[member.child] += member.own;
        used[member.child] += member.waitedFor;
        if (member.info.isDead())
            continue;
        ++tree.processes;
        tree.threads += static_cast<std::uint32_t>(std::max(member.info.threads, 0));
        tree.rssBytes += member.info.rssPages * m_sources.pageBytes;
    }
    std::vector<protocol::TreeFigures> list;
    for (auto& [child, tree] : figures) {
        UsedSoFar& told = m_trees[child].told;
        raise(told, used[child]);
        tree.userNs = told.cpu - told.system;
        tree.systemNs = told.system;
        tree.minorFaults = told.minorFaults;
        tree.majorFaults = told.majorFaults;
        tree.readBytes = told.storage.read;
        tree.writtenBytes = told.storage.written;
        list.push_back(tree);
    }
    return list;
}

void TreeSampler::findNewMembers()
{
    const bool looksAtAll = ++m_passes % passesPerFullLook == 0;
    const std::optional<pid_t> newest = m_table.newestPid();
    if (!looksAtAll && newest && newest == m_newestPid)
        return;
    m_newestPid = newest;

    std::unordered_map<pid_t, std::uint64_t> others;
    std::vector<ProcessInfo> unknown;
    for (const pid_t pid : m_table.pids()) {
        const auto other = m_others.find(pid);
        if (m_members.contains(pid))
            continue;
        if (other != m_others.end() && !looksAtAll) {
            others.insert(*other);
            continue;
        }
        const auto info = m_table.process(pid);
        if (!info)
            continue;
        if (other != m_others.end() && other->second == info->startTicks)
            others.insert(*other);
        else
            unknown.push_back(*info);
    }
    m_others = std::move(others);
    // A parent may come behind its child.
    for (bool found = true; found && !unknown.empty();) {
        found = std::erase_if(unknown, [this](const ProcessInfo& process) {
                    const auto tree = treeOfNewcomer(process);
                    if (tree)
                        addMember(*tree, process);
                    return tree.has_value();
                }) > 0;
    }
    for (const ProcessInfo& process : unknown)
        m_others[process.pid] = process.startTicks;
}

std::optional<std::uint32_t> TreeSampler::treeOf(const ProcessInfo& process) const
{
    const auto known = m_members.find(process.pid);
    const bool isMember = known != m_members.end() && known->second.info.startTicks == process.startTicks;
    return isMember ? std::optional(known->second.child) : treeOfNewcomer(process);
}

std::optional<std::uint32_t> TreeSampler::treeOfNewcomer(const ProcessInfo& process) const
{
    if (const auto parent = m_members.find(process.parent); parent != m_members.end())
        return parent->second.child;
    if (process.parent != m_sources.agent)
        return std::nullopt;
    // An orphan that is not known from before.
    for (const auto& [child, tree] : m_trees) {
        if (tree.sessions.contains(process.session))
            return child;
    }
    // It has made a session of its own. With one child there is no doubt whose it is.
    std::optional<std::uint32_t> only;
    for (const auto& [child, tree] : m_trees) {
        if (tree.isLeft)
            continue;
        if (only)
            return std::nullopt;
        only = child;
    }
    return only;
}

void TreeSampler::addMember(std::uint32_t child, const ProcessInfo& process)
{
    ProcessFiles files(m_sources.procRoot, process.pid, m_members.size() < m_sources.keepOpen);
    m_members.insert_or_assign(process.pid,
                               Member{process, std::move(files), child, {}, {}, {}, 0, {}, {}, false});
    m_trees[child].sessions.insert(process.session);
}

/// @return false if the process is gone, even if another one has its pid now.
bool TreeSampler::look(Member& member)
{
    const auto info = member.files.stat();
    if (!info)
        return !member.files.isGone();
    if (member.isKnown() && info->startTicks != member.info.startTicks)
        return false;
    member.info = *info;
    m_trees[member.child].sessions.insert(info->session);
    const StorageBytes storage = member.files.io().value_or(member.own.storage);
    UsedSoFar own = counted(info->own);
    if (const auto precise = m_sources.cpuClock ? m_sources.cpuClock(info->pid) : std::nullopt)
        own.cpu = std::max(own.cpu, *precise);
    raise(member.own, own);
    member.own.storage = storage;
    raise(member.waitedFor, counted(info->waitedFor));
    return true;
}

void TreeSampler::keepWhatNobodyTookOver(const Members& vanished,
                                         const std::unordered_map<pid_t, Nanoseconds>& takenOver)
{
    // The nearest live ancestor's counters have it, whether it waited itself or those between did. Without
    // one it is in what the agent is told by wait4(2).
    std::unordered_map<pid_t, UsedSoFar> expected;
    for (const auto& [pid, member] : vanished) {
        pid_t heir = member.info.parent;
        for (auto parent = vanished.find(heir); parent != vanished.end(); parent = vanished.find(heir))
            heir = parent->second.info.parent;
        expected[heir] += member.own;
        expected[heir] += member.waitedFor;
    }
    for (const auto& [heir, used] : expected) {
        const auto parent = m_members.find(heir);
        const auto took = takenOver.find(heir);
        // Ticks are rounded down, so what was taken over can be a little less.
        if (parent != m_members.end() && took != takenOver.end() && took->second < used.cpu / 2)
            m_trees[parent->second.child].gone += used;
    }
}

UsedSoFar TreeSampler::counted(const StatUsage& usage) const
{
    const auto ticks = [this](std::uint64_t count) {
        return count * (1'000'000'000U / static_cast<Nanoseconds>(m_sources.ticksPerSecond));
    };
    return {ticks(usage.userTicks + usage.systemTicks),
            ticks(usage.systemTicks),
            usage.minorFaults,
            usage.majorFaults,
            {}};
}

} // namespace brood::agent
