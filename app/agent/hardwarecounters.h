// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "protocol/processrecords.h"

#include <array>
#include <optional>

namespace brood::agent {

/// The processor's own counters of one child and all whom it forks, where the system offers them
/// (perf_event_open(2)). The new process opens them for itself, since only then nobody else is counted, and
/// hands them to the agent (SCM_RIGHTS, unix(7)), since its own descriptors end with execve(2).
class HardwareCounters
{
public:
    /// In the agent, before the child is there.
    HardwareCounters();

    /// In the new process, before it executes its program: from then on it is counted. Async-signal-safe.
    void openInChild() const;
    /// In the agent, once the child has executed its program.
    void take();

    /// So far. Empty where there are none; see error().
    [[nodiscard]] std::optional<protocol::HardwareFigures> read() const;
    /// Why there are none: an errno value.
    [[nodiscard]] int error() const { return m_error; }

private:
    static constexpr std::size_t count = 3; ///< Instructions, cycles, cache misses.

    Descriptor m_forChild;
    Descriptor m_forAgent;
    std::array<Descriptor, count> m_counters;
    bool m_userOnly = false;
    int m_error = 0;
};

} // namespace brood::agent
