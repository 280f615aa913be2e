// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/textfile.h"

#include <cstdint>
#include <optional>
#include <string>

namespace brood::agent {

/// How many processes the kernel has killed in a control group for want of memory: memory.events of version 2
/// (with the groups below it), or memory.oom_control of version 1.
class OomCounter
{
public:
    /// Of the agent's own group, in which its children are, or below which.
    [[nodiscard]] static OomCounter own();
    /// @param file with a line "oom_kill N"; empty: nothing is known.
    explicit OomCounter(std::string file)
        : m_file(std::move(file))
    {}

    /// The file for a process, by the text of its /proc/PID/cgroup and /proc/PID/mountinfo; may not exist.
    [[nodiscard]] static std::string fileFor(const std::string& cgroup, const std::string& mounts);

    [[nodiscard]] std::optional<std::uint64_t> count();

private:
    TextFile m_file;
};

} // namespace brood::agent
