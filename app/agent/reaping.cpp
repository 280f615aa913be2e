// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/usage.h"

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>

// The agent's half that learns who has died, and whose they were.

namespace brood::agent {

void Agent::reap()
{
    struct Death
    {
        Child* child = nullptr;
        int status = 0;
        rusage usage{};
        Nanoseconds at = 0;
        std::vector<protocol::EvidenceItem> evidence;
    };
    std::vector<Death> deaths;
    while (true) {
        // Looked at before it is reaped, for only then does /proc still tell whose descendant an orphan was.
        siginfo_t info = {};
        if (waitid(P_ALL, 0, &info, WEXITED | WSTOPPED | WCONTINUED | WNOHANG | WNOWAIT) != 0 ||
            info.si_pid == 0)
            break;
        const Nanoseconds now = monotonicNow();
        const pid_t pid = info.si_pid;
        const auto found = m_alive.find(pid);
        if (found != m_alive.end())
            lookAtHeld(found->second); // It may have been executed and died since.
        Child* const child = found == m_alive.end() ? nullptr : find(found->second);
        Child* owner = child;
        if (!child) {
            if (const auto orphan = m_processes.process(pid))
                owner = ownerOf(*orphan);
        }
        const bool isKilled = info.si_code == CLD_KILLED || info.si_code == CLD_DUMPED;
        std::vector<protocol::EvidenceItem> evidence;
        if (isKilled && child)
            evidence = m_witness.evidence(pid, info.si_status, info.si_code == CLD_DUMPED);
        constexpr int shellsBase = 128; // What sh(1) adds to the signal that its command died of.
        if (info.si_code == CLD_EXITED && info.si_status > shellsBase && child)
            evidence = m_witness.evidenceOfDescendant(pid, info.si_status - shellsBase);
        int status = 0;
        rusage usage{};
        if (wait4(pid, &status, WUNTRACED | WCONTINUED | WNOHANG, &usage) != pid)
            break;
        const bool isDead = !WIFSTOPPED(status) && !WIFCONTINUED(status);
        if (owner && isDead)
            m_sampler.reaped(owner->number(), pid, toUsage(usage));
        if (child && isDead) {
            m_alive.erase(found); // The pid may be given to the next one from now on.
            deaths.push_back({child, status, usage, now, std::move(evidence)});
        } else if (found != m_alive.end() && isDead) {
            heldDied(found->second);
        } else if (child) {
            child->waited(status, usage, now);
        } else if (owner && isDead) {
            owner->descendantReaped(usage, now);
        }
    }
    m_hasOrphans.reset();
    for (Death& death : deaths) {
        death.child->waited(death.status, death.usage, death.at);
        m_stepping.insert(death.child->number());
        if (!death.evidence.empty())
            m_link.send(protocol::Evidence{death.child->number(), std::move(death.evidence)});
    }
}

Child* Agent::ownerOf(const ProcessInfo& orphan) const
{
    const auto child = m_sampler.treeOf(orphan);
    return child ? find(*child) : nullptr;
}

std::vector<ProcessInfo> Agent::membersOf(pid_t childPid) const
{
    // Whoever outlives its parent becomes ours (PR_SET_CHILD_SUBREAPER), so without orphans a dead child has
    // no tree.
    if (!m_alive.contains(childPid) && !hasOrphans())
        return {};

    const std::vector<ProcessInfo> all = m_processes.all();
    std::vector<pid_t> roots{childPid};
    for (const ProcessInfo& process : all) {
        if (process.parent != getpid() || m_alive.contains(process.pid))
            continue;
        const Child* owner = ownerOf(process);
        if (owner && owner->pid() == childPid)
            roots.push_back(process.pid);
    }
    return liveDescendants(all, roots);
}

bool Agent::hasOrphans() const
{
    if (!m_hasOrphans) {
        const auto direct = directChildren();
        m_hasOrphans =
            !direct || !std::ranges::all_of(*direct, [this](pid_t pid) { return m_alive.contains(pid); });
    }
    return *m_hasOrphans;
}

std::optional<std::vector<pid_t>> Agent::directChildren() const
{
    const auto text = m_directChildren.read();
    return text ? std::optional(parsePids(*text)) : std::nullopt;
}

std::vector<ProcessInfo> Agent::everyone() const
{
    if (const auto direct = directChildren(); direct && direct->empty())
        return {};
    std::vector<ProcessInfo> found = liveDescendants(m_processes.all(), {getpid()});
    std::erase_if(found, [](const ProcessInfo& process) { return process.pid == getpid(); });
    return found;
}

void Agent::remove(const Child& child)
{
    const pid_t pid = child.pid();
    const bool hasSurvivors = !membersOf(pid).empty();
    if (hasSurvivors)
        (void)m_sampler.sample(); // Who they are must be known later, when there may be other children.
    m_sampler.leaveTree(child.number(), hasSurvivors);
    m_children.erase(child.number());
    m_witness.forget(pid);
    if (!hasSurvivors) // Otherwise they are in its control group, which can't go before them.
        m_accounts.erase(pid);
}

} // namespace brood::agent
