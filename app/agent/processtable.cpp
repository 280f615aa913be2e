// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/processtable.h"

#include "agent/textfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace brood::agent {

namespace {

struct DirectoryCloser
{
    void operator()(DIR* directory) const { closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

std::optional<pid_t> toPid(std::string_view text)
{
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
    if (error != std::errc() || end != text.data() + text.size() || pid <= 0)
        return std::nullopt;
    return pid;
}

/// Walks through the fields behind the name. Signed ones that are negative, which are counters that the
/// kernel could not tell, count as 0.
class StatFields
{
public:
    explicit StatFields(std::string_view text)
        : m_rest(text)
    {}

    std::string_view next()
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
        const std::string_view word = m_rest.substr(0, m_rest.find_first_of(" \n"));
        m_rest.remove_prefix(word.size());
        m_areGood = m_areGood && !word.empty();
        return word;
    }
    void skip(int fields)
    {
        while (fields-- > 0)
            next();
    }
    template <typename Number>
    void read(Number& number)
    {
        const std::string_view word = next();
        if (word.starts_with('-'))
            return;
        const auto parsed = std::from_chars(word.data(), word.data() + word.size(), number);
        m_areGood = m_areGood && parsed.ec == std::errc() && parsed.ptr == word.data() + word.size();
    }
    [[nodiscard]] bool areGood() const { return m_areGood; }

private:
    std::string_view m_rest;
    bool m_areGood = true;
};

} // namespace

std::optional<ProcessInfo> parseStat(std::string_view text)
{
    // The second field is the name in parentheses, and may itself hold blanks and parentheses: the last one
    // counts.
    const std::size_t nameBegin = text.find('(');
    const std::size_t nameEnd = text.rfind(')');
    if (nameBegin == std::string_view::npos || nameEnd == std::string_view::npos || nameBegin < 2 ||
        nameEnd < nameBegin)
        return std::nullopt;
    const auto pid = toPid(text.substr(0, nameBegin - 1));
    if (!pid)
        return std::nullopt;

    ProcessInfo info;
    info.pid = *pid;
    StatFields fields(text.substr(nameEnd + 1));
    constexpr unsigned exitingFlag = 0x4; // PF_EXITING, include/linux/sched.h
    std::uint64_t flags = 0;
    const std::string_view state = fields.next();
    info.state = state.empty() ? '?' : state.front();
    fields.read(info.parent);
    fields.skip(1); // the process group
    fields.read(info.session);
    fields.skip(2); // the terminal and its foreground group
    fields.read(flags);
    fields.read(info.own.minorFaults);
    fields.read(info.waitedFor.minorFaults);
    fields.read(info.own.majorFaults);
    fields.read(info.waitedFor.majorFaults);
    fields.read(info.own.userTicks);
    fields.read(info.own.systemTicks);
    fields.read(info.waitedFor.userTicks);
    fields.read(info.waitedFor.systemTicks);
    fields.skip(2); // the priority and the nice value
    fields.read(info.threads);
    fields.skip(1); // an interval timer, long gone
    fields.read(info.startTicks);
    fields.skip(1); // the address space
    fields.read(info.rssPages);
    info.isExiting = (flags & exitingFlag) != 0 && info.threads <= 1;
    return fields.areGood() ? std::optional(info) : std::nullopt;
}

std::vector<pid_t> parsePids(std::string_view text)
{
    std::vector<pid_t> pids;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        if (const auto pid = toPid(word))
            pids.push_back(*pid);
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return pids;
}

std::string ProcessTable::path(pid_t pid, const char* file) const
{
    return m_root + "/" + std::to_string(pid) + "/" + file;
}

std::optional<ProcessInfo> ProcessTable::process(pid_t pid) const
{
    return parseStat(readTextFile(path(pid, "stat")));
}

std::vector<ProcessInfo> ProcessTable::all() const
{
    std::vector<ProcessInfo> processes;
    for (const pid_t pid : pids()) {
        if (const auto info = process(pid))
            processes.push_back(*info);
    }
    return processes;
}

std::vector<pid_t> ProcessTable::pids() const
{
    std::vector<pid_t> pids;
    const Directory directory(opendir(m_root.c_str()));
    if (!directory)
        return pids;
    while (const dirent* entry = readdir(directory.get())) {
        if (const auto pid = toPid(static_cast<const char*>(entry->d_name)))
            pids.push_back(*pid);
    }
    return pids;
}

std::optional<pid_t> ProcessTable::newestPid() const
{
    // "0.20 0.18 0.12 1/80 11206"
    const std::string text = readTextFile(m_root + "/loadavg");
    std::string_view last = text;
    last = last.substr(0, last.find_last_not_of(" \n") + 1);
    return toPid(last.substr(last.find_last_of(' ') + 1));
}

std::optional<std::uint64_t> ProcessTable::proportionalBytes(pid_t pid) const
{
    const auto kibibytes = numberAfter(readTextFile(path(pid, "smaps_rollup")), "\nPss:", " kB");
    return kibibytes ? std::optional(*kibibytes * 1024) : std::nullopt;
}

std::optional<ContextSwitches> ProcessTable::contextSwitches(pid_t pid) const
{
    const std::string folder = path(pid, "task");
    const Directory directory(opendir(folder.c_str()));
    if (!directory)
        return std::nullopt;
    std::optional<ContextSwitches> total;
    while (const dirent* entry = readdir(directory.get())) {
        const auto thread = static_cast<const char*>(entry->d_name);
        if (!toPid(thread))
            continue;
        const std::string text = readTextFile(folder + "/" + thread + "/status");
        const auto voluntary = numberAfter(text, "\nvoluntary_ctxt_switches:", "\n");
        const auto involuntary = numberAfter(text, "\nnonvoluntary_ctxt_switches:", "\n");
        if (!voluntary || !involuntary)
            continue;
        const ContextSwitches before = total.value_or(ContextSwitches{});
        total = {before.voluntary + *voluntary, before.involuntary + *involuntary};
    }
    return total;
}

std::string ProcessTable::commandOf(pid_t pid) const
{
    std::string command = readTextFile(path(pid, "cmdline"));
    while (!command.empty() && command.back() == '\0')
        command.pop_back();
    std::replace(command.begin(), command.end(), '\0', ' ');
    if (!command.empty())
        return command;
    std::string name = readTextFile(path(pid, "comm"));
    while (!name.empty() && name.back() == '\n')
        name.pop_back();
    return "[" + name + "]";
}

bool ProcessTable::catches(pid_t pid, int number) const
{
    constexpr std::string_view name = "SigCgt:";
    constexpr int hexadecimal = 16;
    const std::string status = readTextFile(path(pid, "status"));
    const std::size_t at = status.find(name);
    if (at == std::string::npos)
        return false;
    const std::uint64_t caught = std::strtoull(status.c_str() + at + name.size(), nullptr, hexadecimal);
    return (caught >> (number - 1) & 1U) != 0;
}

bool ProcessTable::holdsFile(pid_t pid, dev_t device, ino_t inode) const
{
    const std::string folder = path(pid, "fd");
    const Directory directory(opendir(folder.c_str()));
    if (!directory)
        return false;
    while (const dirent* entry = readdir(directory.get())) {
        struct stat status = {};
        if (fstatat(dirfd(directory.get()), static_cast<const char*>(entry->d_name), &status, 0) == 0 &&
            status.st_dev == device && status.st_ino == inode)
            return true;
    }
    return false;
}

std::vector<ProcessInfo> liveDescendants(const std::vector<ProcessInfo>& all, const std::vector<pid_t>& roots)
{
    std::vector<ProcessInfo> byParent = all;
    std::sort(byParent.begin(), byParent.end(),
              [](const ProcessInfo& a, const ProcessInfo& b) { return a.parent < b.parent; });

    std::vector<ProcessInfo> found;
    for (const ProcessInfo& info : all) {
        if (std::find(roots.begin(), roots.end(), info.pid) != roots.end())
            found.push_back(info);
    }
    // `found` is walked while it grows. A root may descend from another one, so what is there is not added
    // again.
    for (std::size_t i = 0; i < found.size(); ++i) {
        const pid_t parent = found[i].pid;
        auto child = std::lower_bound(byParent.begin(), byParent.end(), parent,
                                      [](const ProcessInfo& info, pid_t pid) { return info.parent < pid; });
        for (; child != byParent.end() && child->parent == parent; ++child) {
            const bool known = std::any_of(found.begin(), found.end(),
                                           [&](const ProcessInfo& info) { return info.pid == child->pid; });
            if (!known)
                found.push_back(*child);
        }
    }
    std::erase_if(found, [](const ProcessInfo& info) { return info.isDead(); });
    return found;
}

} // namespace brood::agent
