// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childcgroup.h"

#include "agent/textfile.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace brood::agent {

namespace {

std::optional<Mount> cgroupMount(std::string_view mounts)
{
    for (const std::string_view line : linesOf(mounts)) {
        if (line.find(" - cgroup2 ") != std::string_view::npos)
            return mountOf(line);
    }
    return std::nullopt;
}

} // namespace

std::optional<CgroupFolder> CgroupFolder::find(const std::string& cgroup, const std::string& mounts)
{
    const auto mount = cgroupMount(mounts);
    constexpr std::string_view mark = "0::";
    std::string_view rest = cgroup;
    while (mount && !rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (!line.starts_with(mark))
            continue;
        line.remove_prefix(mark.size());
        if (mount->root != "/" && line.starts_with(mount->root))
            line.remove_prefix(mount->root.size());
        const bool isRoot = line.empty() || line == "/";
        return CgroupFolder{mount->point + (isRoot ? std::string() : std::string(line)), isRoot};
    }
    return std::nullopt;
}

std::optional<CgroupFolder> CgroupFolder::own()
{
    return find(readTextFile("/proc/self/cgroup"), readTextFile("/proc/self/mountinfo"));
}

ChildCgroup::ChildCgroup(const std::optional<CgroupFolder>& parent, const std::string& name)
{
    if (!parent)
        return;
    if (parent->isRoot) {
        // Elsewhere it is not possible while the agent is in the group itself (cgroups(7)).
        const Descriptor control(
            open((parent->path + "/cgroup.subtree_control").c_str(), O_WRONLY | O_CLOEXEC));
        for (const std::string_view controller : {"+memory", "+pids"}) {
            if (control)
                (void)!write(control.get(), controller.data(), controller.size());
        }
    }
    const std::string path = parent->path + "/" + name;
    if (mkdir(path.c_str(), 0755) != 0)
        return;
    m_path = path;
    m_folder = Descriptor(open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

ChildCgroup::~ChildCgroup()
{
    if (!m_path.empty())
        rmdir(m_path.c_str());
}

pid_t ChildCgroup::forkInto(std::uint64_t flags) const
{
    if (!m_folder) {
        errno = ENOENT;
        return -1;
    }
    clone_args arguments{};
    arguments.flags = CLONE_INTO_CGROUP | flags;
    arguments.exit_signal = SIGCHLD;
    arguments.cgroup = static_cast<decltype(arguments.cgroup)>(m_folder.get());
    return static_cast<pid_t>(
        syscall(SYS_clone3, &arguments, sizeof arguments)); // The C library has no name for it.
}

std::string ChildCgroup::text(const char* file) const
{
    return readTextFile(m_path + "/" + file);
}

std::optional<protocol::CgroupFigures> ChildCgroup::read() const
{
    if (m_path.empty())
        return std::nullopt;
    constexpr std::uint64_t microsecond = 1000;
    const std::string cpu = text("cpu.stat");
    const auto usage = numberIn(cpu, "usage_usec");
    if (!usage || *usage == 0) // The child could not be started in it.
        return std::nullopt;
    protocol::CgroupFigures figures;
    figures.userNs = numberIn(cpu, "user_usec").value_or(0) * microsecond;
    figures.systemNs = numberIn(cpu, "system_usec").value_or(0) * microsecond;
    figures.throttledNs = numberIn(cpu, "throttled_usec").value_or(0) * microsecond;
    figures.peakBytes = numberIn(text("memory.peak"));
    figures.peakProcesses = numberIn(text("pids.peak"));
    figures.oomKills = numberIn(text("memory.events"), "oom_kill").value_or(0);
    figures.refusedForks = numberIn(text("pids.events"), "max").value_or(0);
    return figures;
}

void ChildCgroup::removeStale(const CgroupFolder& parent, const std::string& prefix)
{
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(opendir(parent.path.c_str()), closedir);
    while (const dirent* entry = directory ? readdir(directory.get()) : nullptr) {
        const std::string_view name = static_cast<const char*>(entry->d_name);
        if (!name.starts_with(prefix))
            continue;
        pid_t pid = 0;
        const std::string_view rest = name.substr(prefix.size());
        const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), pid);
        const bool isOurs = parsed.ec == std::errc() && parsed.ptr != rest.data() + rest.size();
        if (isOurs && pid > 0 && kill(pid, 0) != 0 && errno == ESRCH)
            rmdir((parent.path + "/" + std::string(name)).c_str());
    }
}

} // namespace brood::agent
