// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/treesampler.h"

#include <algorithm>
#include <map>

// The half of the sampler that tells of single processes.

namespace brood::agent {

namespace {

/// A command line is read anew the first few times, for most programs are executed right after the fork, and
/// then now and then.
constexpr int timesYoung = 3;
constexpr int timesPerReading = 16;
constexpr std::size_t longestCommand = 1024;
/// With more processes, their threads' context switches are read as seldom as a command line.
constexpr std::size_t fewProcesses = 100;

} // namespace

const ProcessInfo* TreeSampler::member(std::uint32_t child, const protocol::ProcessKey& key) const
{
    const auto found = m_members.find(key.pid);
    const bool isIt = found != m_members.end() && found->second.child == child &&
                      found->second.info.startTicks == key.startTicks;
    return isIt ? &found->second.info : nullptr;
}

std::vector<protocol::Tree> TreeSampler::trees(Nanoseconds now)
{
    std::map<std::uint32_t, std::vector<Member*>> members;
    for (const auto& [child, tree] : m_trees)
        members[child];
    for (auto& [pid, member] : m_members) {
        if (member.isKnown() || look(member))
            members[member.child].push_back(&member);
    }

    const Nanoseconds slept = m_sources.slept ? m_sources.slept() : 0;
    std::vector<protocol::Tree> trees;
    for (auto& [child, list] : members) {
        std::ranges::sort(list, {}, [](const Member* member) {
            return std::pair(member->info.startTicks, member->info.pid);
        });
        protocol::Tree tree{child, now, static_cast<std::uint32_t>(list.size()), {}};
        list.resize(std::min(list.size(), protocol::Tree::most));
        for (Member* member : list)
            tree.oldest.push_back(told(*member, slept, m_members.size() > fewProcesses));
        trees.push_back(std::move(tree));
    }
    return trees;
}

protocol::TreeProcess TreeSampler::told(Member& member, Nanoseconds slept, bool isOfMany)
{
    const bool isDue = member.timesTold < timesYoung || member.timesTold % timesPerReading == 0;
    if (isDue || !isOfMany) {
        if (const auto switches = m_table.contextSwitches(member.info.pid))
            member.switches = switches;
    }
    if (member.command.empty() || (isDue && !member.info.isDead())) {
        member.command = m_table.commandOf(member.info.pid);
        member.command.resize(std::min(member.command.size(), longestCommand));
    }
    ++member.timesTold;

    const Nanoseconds tick = 1'000'000'000U / static_cast<Nanoseconds>(m_sources.ticksPerSecond);
    const Nanoseconds sinceBoot = member.info.startTicks * tick;
    protocol::TreeProcess process;
    process.key = {member.info.pid, member.info.startTicks};
    process.parent = member.info.parent;
    process.state = member.info.state;
    process.startedNs = sinceBoot - std::min(slept, sinceBoot);
    process.userNs = member.own.cpu - member.own.system;
    process.systemNs = member.own.system;
    process.rssBytes = member.info.rssPages * m_sources.pageBytes;
    process.pssBytes = member.pssBytes;
    process.threads = static_cast<std::uint32_t>(std::max(member.info.threads, 0));
    process.readBytes = member.own.storage.read;
    process.writtenBytes = member.own.storage.written;
    process.minorFaults = member.own.minorFaults;
    process.majorFaults = member.own.majorFaults;
    if (member.switches)
        process.switches = {member.switches->voluntary, member.switches->involuntary};
    process.command = member.command;
    return process;
}

void TreeSampler::wantPss(std::uint32_t child)
{
    for (auto& [pid, member] : m_members)
        member.wantsPss = member.wantsPss || member.child == child;
}

bool TreeSampler::wantsPss() const
{
    return std::ranges::any_of(m_members, [](const auto& entry) { return entry.second.wantsPss; });
}

void TreeSampler::measurePss(const std::function<bool()>& goOn)
{
    for (auto& [pid, member] : m_members) {
        if (!member.wantsPss)
            continue;
        if (!goOn())
            return;
        member.pssBytes = m_table.proportionalBytes(pid);
        member.wantsPss = false;
    }
}

} // namespace brood::agent
