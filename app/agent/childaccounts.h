// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/childcgroup.h"
#include "agent/hardwarecounters.h"

namespace brood::agent {

/// What the system itself keeps count of for one child and its descendants, as far as it does.
class ChildAccounts
{
public:
    /// In the agent, before the child is there. @param group what to call its control group.
    ChildAccounts(const protocol::Start& request, const std::optional<CgroupFolder>& parent,
                  const std::string& group)
        : m_cgroup(request.ownCgroup ? parent : std::nullopt, group)
    {
        if (request.countHardware)
            m_hardware.emplace();
    }

    [[nodiscard]] const ChildCgroup& cgroup() const { return m_cgroup; }
    /// In the new process, before it executes its program. Async-signal-safe.
    void openInChild() const
    {
        if (m_hardware)
            m_hardware->openInChild();
    }
    /// In the agent, once the child has executed its program.
    void take()
    {
        if (m_hardware)
            m_hardware->take();
    }

    [[nodiscard]] protocol::Accounting record(std::uint32_t child) const
    {
        protocol::Accounting record;
        record.child = child;
        if (m_hardware) {
            record.hardware = m_hardware->read();
            record.hardwareError = m_hardware->error();
        }
        record.cgroup = m_cgroup.read();
        return record;
    }

private:
    std::optional<HardwareCounters> m_hardware;
    ChildCgroup m_cgroup;
};

} // namespace brood::agent
