// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/treeender.h"

#include "agent/descriptor.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <set>
#include <utility>

#include <unistd.h>

// glibc 2.36 forgot to declare these for C++.
extern "C" {
#include <sys/pidfd.h>
}

namespace brood::agent {

namespace {
constexpr Nanoseconds lookAgain = 20'000'000;

/// As /proc/PID/stat counts a process's start.
std::uint64_t ticksSinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const auto perSecond = static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK));
    return static_cast<std::uint64_t>(now.tv_sec) * perSecond +
           static_cast<std::uint64_t>(now.tv_nsec) * perSecond / 1'000'000'000U;
}

/// Processes, each by its pid and start time.
using Processes = std::set<std::pair<pid_t, std::uint64_t>>;

/// Whether a process that was not there when the others were signalled is to be, too: its parent forked it
/// just before that. Who handles a signal may start something to do so, a shell's trap for example, which
/// must not get it.
bool isStraggler(const ProcessTable& table, const ProcessInfo& process, int number, std::uint64_t signalledAt,
                 const Processes& signalled)
{
    const auto parent = process.parent == getpid() ? std::nullopt : table.process(process.parent);
    if (!parent || parent->isDead()) // Most likely of the signal.
        return process.startTicks <= signalledAt;
    return signalled.contains({parent->pid, parent->startTicks}) && !table.catches(parent->pid, number);
}

} // namespace

int signalProcess(const ProcessTable& table, const ProcessInfo& process, int number)
{
    const Descriptor handle(pidfd_open(process.pid, 0));
    // The handle pins the pid; only now can it be checked that it still is the process that was meant.
    const auto current = table.process(process.pid);
    if (!current || current->startTicks != process.startTicks || current->isDead())
        return ESRCH;
    const int result =
        handle ? pidfd_send_signal(handle.get(), number, nullptr, 0) : ::kill(process.pid, number);
    return result == 0 ? 0 : errno;
}

int signalTree(const ProcessTable& table, const MembersFunction& members, int number)
{
    constexpr int rounds = 10; // A tree that forks faster than this is caught by whoever calls again.
    const bool canBeHandled = number != SIGKILL && number != SIGSTOP && number != SIGCONT;
    const std::uint64_t begun = ticksSinceBoot();
    std::uint64_t signalledAt = begun; // Those of the first round, at the latest.
    Processes signalled;
    bool anyoneGotIt = false;
    int error = ESRCH;
    for (int round = 0; round < rounds; ++round) {
        bool foundNew = false;
        for (const ProcessInfo& member : members()) {
            if (signalled.contains({member.pid, member.startTicks}) ||
                (round > 0 && canBeHandled && member.startTicks >= begun &&
                 !isStraggler(table, member, number, signalledAt, signalled)))
                continue;
            signalled.emplace(member.pid, member.startTicks);
            foundNew = true;
            if (const int result = signalProcess(table, member, number); result == 0)
                anyoneGotIt = true;
            else if (result != ESRCH)
                error = result;
        }
        if (!foundNew)
            break;
        if (round == 0)
            signalledAt = ticksSinceBoot();
    }
    return anyoneGotIt ? 0 : error;
}

void TreeEnder::begin(Nanoseconds now, Nanoseconds grace, bool kill)
{
    if (kill || m_phase != Phase::Idle) {
        this->kill(now);
        return;
    }
    m_phase = Phase::Terminating;
    m_deadline = after(now, grace);
    signalTree(m_table, m_members, SIGTERM);
    // A stopped process acts on SIGTERM only once it is continued.
    signalTree(m_table, m_members, SIGCONT);
}

void TreeEnder::kill(Nanoseconds now)
{
    m_phase = Phase::Killing;
    m_deadline = now + lookAgain;
    signalTree(m_table, m_members, SIGKILL);
}

int TreeEnder::signalNumber() const
{
    switch (m_phase) {
    case Phase::Terminating: return SIGTERM;
    case Phase::Killing: return SIGKILL;
    case Phase::Idle: break;
    }
    return 0;
}

std::optional<Nanoseconds> TreeEnder::deadline() const
{
    return m_phase == Phase::Idle ? std::nullopt : std::optional(m_deadline);
}

bool TreeEnder::step(Nanoseconds now)
{
    if (m_phase == Phase::Idle || now < m_deadline)
        return false;
    if (treeIsGone()) {
        m_deadline = now + lookAgain;
        return false;
    }
    const bool escalates = m_phase == Phase::Terminating;
    kill(now);
    return escalates;
}

} // namespace brood::agent
