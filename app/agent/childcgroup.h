// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "protocol/processrecords.h"

#include <optional>
#include <string>

#include <sys/types.h>

namespace brood::agent {

/// Where a process's control group is in the file system (cgroups(7), version 2).
struct CgroupFolder
{
    std::string path;
    bool isRoot = false; ///< Of all that the process can see.

    /// @param cgroup the text of /proc/PID/cgroup, @param mounts that of /proc/PID/mountinfo
    /// @return empty where there is no version 2.
    [[nodiscard]] static std::optional<CgroupFolder> find(const std::string& cgroup,
                                                          const std::string& mounts);
    /// The caller's own.
    [[nodiscard]] static std::optional<CgroupFolder> own();
};

/// A control group for one child and all its descendants, below the agent's own where that may be written to.
/// It counts what nobody can escape from; it limits nothing.
class ChildCgroup
{
public:
    /// In the agent, before the child is there. Does nothing where it may not make a group.
    ChildCgroup(const std::optional<CgroupFolder>& parent, const std::string& name);
    ChildCgroup(const ChildCgroup&) = delete;
    ChildCgroup& operator=(const ChildCgroup&) = delete;
    /// Removes the group if nobody is left in it.
    ~ChildCgroup();

    [[nodiscard]] bool isThere() const { return static_cast<bool>(m_folder); }
    /// As fork(2), with the new process in the group from its beginning (CLONE_INTO_CGROUP, clone(2)): to
    /// move it there later would take some ten milliseconds. What runs in the new process is bound to
    /// signal-safety(7), as no handler of pthread_atfork(3) is called.
    /// @param flags further ones of clone(2), such as CLONE_VFORK.
    /// @return -1 and errno where there is no group, or the system can't do so.
    [[nodiscard]] pid_t forkInto(std::uint64_t flags) const;

    /// So far. Empty where there is no group.
    [[nodiscard]] std::optional<protocol::CgroupFigures> read() const;

    /// Removes empty groups that agents left behind which were killed: those whose names are `prefix`, a pid
    /// that is nobody's, and anything.
    static void removeStale(const CgroupFolder& parent, const std::string& prefix);

private:
    [[nodiscard]] std::string text(const char* file) const;

    std::string m_path; ///< Empty: there is none.
    Descriptor m_folder;
};

} // namespace brood::agent
