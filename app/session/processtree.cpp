// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/processtree.h"

#include <algorithm>

namespace brood {

namespace {

std::chrono::nanoseconds toTime(std::uint64_t nanoseconds)
{
    return std::chrono::nanoseconds(static_cast<std::chrono::nanoseconds::rep>(nanoseconds));
}

ProcessState stateOf(char letter)
{
    switch (letter) {
    case 'R': return ProcessState::Running;
    case 'S':
    case 'I': return ProcessState::Sleeping;
    case 'D': return ProcessState::Uninterruptible;
    case 'T': return ProcessState::Stopped;
    case 't': return ProcessState::Traced;
    case 'Z':
    case 'X':
    case 'x': return ProcessState::Zombie;
    default: return ProcessState::Unknown;
    }
}

/// Processes are told in this order.
const ProcessSnapshot* findOrdered(const QList<ProcessSnapshot>& processes, const ProcessKey& key)
{
    const auto order = [](const ProcessKey& of) {
        return std::pair(of.startTicks, of.pid);
    };
    const auto found = std::ranges::lower_bound(
        processes, order(key), {}, [&order](const ProcessSnapshot& process) { return order(process.key); });
    return found != processes.end() && found->key == key ? &*found : nullptr;
}

} // namespace

ProcessTree::ProcessTree(OnAxis onAxis)
    : m_onAxis(std::move(onAxis))
{}

void ProcessTree::apply(const protocol::Tree& record)
{
    if (record.processes == 0) {
        m_trees.erase(record.child);
    } else {
        Told& tree = m_trees[record.child];
        Told now{m_onAxis(record.atNs), record.processes, {}};
        now.oldest.reserve(static_cast<qsizetype>(record.oldest.size()));
        for (const protocol::TreeProcess& process : record.oldest)
            now.oldest.append(snapshot(record, process, tree));
        tree = std::move(now);
    }
    m_processes.clear();
    for (const auto& [child, tree] : m_trees)
        m_processes += tree.oldest;
}

void ProcessTree::clear()
{
    m_trees.clear();
    m_processes.clear();
}

ProcessSnapshot ProcessTree::snapshot(const protocol::Tree& record, const protocol::TreeProcess& process,
                                      const Told& before) const
{
    ProcessSnapshot snapshot;
    snapshot.key = {process.key.pid, process.key.startTicks};
    snapshot.parent = process.parent;
    snapshot.tree = record.child;
    snapshot.state = stateOf(process.state);
    snapshot.command = QByteArray::fromStdString(process.command);
    snapshot.start = m_onAxis(process.startedNs);
    snapshot.user = toTime(process.userNs);
    snapshot.system = toTime(process.systemNs);
    snapshot.rssBytes = process.rssBytes;
    snapshot.pssBytes = process.pssBytes;
    snapshot.threads = process.threads;
    snapshot.readBytes = process.readBytes;
    snapshot.writtenBytes = process.writtenBytes;
    snapshot.minorFaults = process.minorFaults;
    snapshot.majorFaults = process.majorFaults;
    if (process.switches)
        snapshot.switches = {process.switches->voluntary, process.switches->involuntary};

    const ProcessSnapshot* earlier = findOrdered(before.oldest, snapshot.key);
    const auto used =
        snapshot.user + snapshot.system - (earlier ? earlier->user + earlier->system : toTime(0));
    const auto since = m_onAxis(record.atNs) - (earlier ? before.at : snapshot.start);
    if (since > toTime(0))
        snapshot.cores =
            std::max(0.0, std::chrono::duration<double>(used) / std::chrono::duration<double>(since));
    else if (earlier)
        snapshot.cores = earlier->cores;
    return snapshot;
}

const ProcessSnapshot* ProcessTree::find(const ProcessKey& key) const
{
    const auto found = std::ranges::find(m_processes, key, &ProcessSnapshot::key);
    return found == m_processes.end() ? nullptr : &*found;
}

const ProcessSnapshot* ProcessTree::find(int pid) const
{
    const auto found = std::ranges::find_if(
        m_processes, [pid](const ProcessSnapshot& process) { return process.key.pid == pid; });
    return found == m_processes.end() ? nullptr : &*found;
}

std::uint32_t ProcessTree::untold() const
{
    std::uint32_t untold = 0;
    for (const auto& [child, tree] : m_trees)
        untold += tree.processes - static_cast<std::uint32_t>(tree.oldest.size());
    return untold;
}

} // namespace brood
