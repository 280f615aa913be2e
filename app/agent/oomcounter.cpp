// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/oomcounter.h"

#include "agent/childcgroup.h"

namespace brood::agent {

namespace {

/// Of version 1, where the memory controller is: "4:memory:/path", and mounted with "- cgroup … memory".
std::string versionOneFile(std::string_view cgroup, std::string_view mounts)
{
    std::string path;
    for (const std::string_view line : linesOf(cgroup)) {
        const std::size_t mark = line.find(":memory:");
        if (mark != std::string_view::npos)
            path = line.substr(mark + std::string_view(":memory:").size());
    }
    if (path.empty())
        return {};
    for (const std::string_view line : linesOf(mounts)) {
        const std::size_t type = line.find(" - cgroup ");
        if (type == std::string_view::npos || line.substr(type).find("memory") == std::string_view::npos)
            continue;
        if (const auto mount = mountOf(line))
            return mount->point + (path == "/" ? "" : path) + "/memory.oom_control";
    }
    return {};
}

} // namespace

std::string OomCounter::fileFor(const std::string& cgroup, const std::string& mounts)
{
    if (std::string file = versionOneFile(cgroup, mounts); !file.empty())
        return file;
    const auto folder = CgroupFolder::find(cgroup, mounts);
    return folder ? folder->path + "/memory.events" : std::string();
}

OomCounter OomCounter::own()
{
    return OomCounter(fileFor(readTextFile("/proc/self/cgroup"), readTextFile("/proc/self/mountinfo")));
}

std::optional<std::uint64_t> OomCounter::count()
{
    const auto text = m_file.read();
    return text ? numberIn(*text, "oom_kill") : std::nullopt;
}

} // namespace brood::agent
