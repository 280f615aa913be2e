// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/processtable.h"

#include <functional>
#include <optional>
#include <vector>

namespace brood::agent {

/// Sends a signal to exactly this process, never to another that got its pid meanwhile (pidfd_open(2)).
/// @return 0 or an errno value; ESRCH if it is gone.
int signalProcess(const ProcessTable& table, const ProcessInfo& process, int number);

/// Looks up who belongs to a tree right now, zombies left out.
using MembersFunction = std::function<std::vector<ProcessInfo>()>;

/// Signals every member, and whoever they fork meanwhile: looks again until nobody new is there. A signal
/// that can be handled goes only to those that had been started before.
/// @return 0 if anyone got the signal, otherwise an errno value; ESRCH if nobody was there.
int signalTree(const ProcessTable& table, const MembersFunction& members, int number);

/// Ends a process tree: SIGTERM, after a grace period SIGKILL, again and again until nobody is left. Has no
/// clock: whoever owns it says what time it is, and calls step() when deadline() has come.
class TreeEnder
{
public:
    TreeEnder(const ProcessTable& table, MembersFunction members)
        : m_table(table)
        , m_members(std::move(members))
    {}

    /// Begins with SIGTERM, or with SIGKILL if `now` is to be the end. A second call kills.
    void begin(Nanoseconds now, Nanoseconds grace, bool kill);

    [[nodiscard]] bool isActive() const { return m_phase != Phase::Idle; }
    /// SIGTERM or SIGKILL: the strongest signal sent so far; 0 before begin().
    [[nodiscard]] int signalNumber() const;
    [[nodiscard]] std::optional<Nanoseconds> deadline() const;
    /// @return true if it went from SIGTERM to SIGKILL in this call; not if nobody was left to kill.
    bool step(Nanoseconds now);
    [[nodiscard]] bool treeIsGone() const { return m_members().empty(); }

private:
    enum class Phase
    {
        Idle,
        Terminating,
        Killing
    };
    void kill(Nanoseconds now);

    const ProcessTable& m_table;
    MembersFunction m_members;
    Phase m_phase = Phase::Idle;
    Nanoseconds m_deadline = 0;
};

} // namespace brood::agent
