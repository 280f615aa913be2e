// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/childcgroup.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <memory>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brood::agent {

namespace {

std::string readText(const std::string& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; file && (size = read(file.get(), buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(size));
    return text;
}

/// The line's part behind `name` and a blank, of a text with lines of names and numbers.
std::optional<std::uint64_t> number(std::string_view text, std::string_view name = {})
{
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!name.empty()) {
            if (!line.starts_with(name) || line.substr(name.size(), 1) != " ")
                continue;
            line.remove_prefix(name.size() + 1);
        }
        std::uint64_t value = 0;
        const auto parsed = std::from_chars(line.data(), line.data() + line.size(), value);
        return parsed.ec == std::errc() ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

/// Blanks and the like are told as "\040" (proc(5), mountinfo).
std::string unescaped(std::string_view text)
{
    constexpr std::size_t digits = 3;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '\\' && text.size() - i > digits) {
            const char* const begin = text.data() + i + 1;
            if (const auto parsed = std::from_chars(begin, begin + digits, value, 8);
                parsed.ec == std::errc() && parsed.ptr == begin + digits) {
                plain.push_back(static_cast<char>(value));
                i += digits;
                continue;
            }
        }
        plain.push_back(text[i]);
    }
    return plain;
}

struct Mount
{
    std::string root; ///< What of the hierarchy is mounted.
    std::string point;
};

std::optional<Mount> cgroupMount(std::string_view mounts)
{
    while (!mounts.empty()) {
        const std::string_view line = mounts.substr(0, mounts.find('\n'));
        mounts.remove_prefix(std::min(mounts.size(), line.size() + 1));
        if (line.find(" - cgroup2 ") == std::string_view::npos)
            continue;
        std::array<std::string_view, 5> words; // number, parent's, device, root, mount point
        std::string_view rest = line;
        for (std::string_view& word : words) {
            word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        }
        return Mount{unescaped(words[3]), unescaped(words[4])};
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
    return find(readText("/proc/self/cgroup"), readText("/proc/self/mountinfo"));
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
    m_members = Descriptor(open((path + "/cgroup.procs").c_str(), O_WRONLY | O_CLOEXEC));
}

ChildCgroup::~ChildCgroup()
{
    if (!m_path.empty())
        rmdir(m_path.c_str());
}

void ChildCgroup::joinInChild() const
{
    if (m_members)
        (void)!write(m_members.get(), "0", 1); // The writer itself.
}

std::string ChildCgroup::text(const char* file) const
{
    return readText(m_path + "/" + file);
}

std::optional<protocol::CgroupFigures> ChildCgroup::read() const
{
    if (m_path.empty())
        return std::nullopt;
    constexpr std::uint64_t microsecond = 1000;
    const std::string cpu = text("cpu.stat");
    const auto usage = number(cpu, "usage_usec");
    if (!usage || *usage == 0) // The child could not join.
        return std::nullopt;
    protocol::CgroupFigures figures;
    figures.userNs = number(cpu, "user_usec").value_or(0) * microsecond;
    figures.systemNs = number(cpu, "system_usec").value_or(0) * microsecond;
    figures.throttledNs = number(cpu, "throttled_usec").value_or(0) * microsecond;
    figures.peakBytes = number(text("memory.peak"));
    figures.peakProcesses = number(text("pids.peak"));
    figures.oomKills = number(text("memory.events"), "oom_kill").value_or(0);
    figures.refusedForks = number(text("pids.events"), "max").value_or(0);
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
