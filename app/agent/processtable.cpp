// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/processtable.h"

#include "agent/descriptor.h"

#include <algorithm>
#include <array>
#include <charconv>
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

std::string readFile(const std::string& path, std::size_t limit)
{
    std::string text;
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file)
        return text;
    std::array<char, 4096> buffer{};
    while (text.size() < limit) {
        const ssize_t size = read(file.get(), buffer.data(), buffer.size());
        if (size <= 0)
            break;
        text.append(buffer.data(), static_cast<std::size_t>(size));
    }
    return text;
}

std::optional<pid_t> toPid(std::string_view text)
{
    pid_t pid = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), pid);
    if (error != std::errc() || end != text.data() + text.size() || pid <= 0)
        return std::nullopt;
    return pid;
}

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
    constexpr int stateField = 3;
    constexpr int parentField = 4;
    constexpr int sessionField = 6;
    constexpr int flagsField = 9;
    constexpr int threadsField = 20;
    constexpr int startField = 22;
    constexpr unsigned exitingFlag = 0x4; // PF_EXITING, include/linux/sched.h
    unsigned flags = 0;
    std::string_view rest = text.substr(nameEnd + 1);
    for (int field = stateField; field <= startField; ++field) {
        const std::size_t begin = rest.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return std::nullopt;
        rest.remove_prefix(begin);
        const std::string_view word = rest.substr(0, rest.find_first_of(" \n"));
        rest.remove_prefix(word.size());
        std::from_chars_result parsed{word.data(), std::errc()};
        switch (field) {
        case stateField: info.state = word.front(); break;
        case parentField:
            parsed = std::from_chars(word.data(), word.data() + word.size(), info.parent);
            break;
        case sessionField:
            parsed = std::from_chars(word.data(), word.data() + word.size(), info.session);
            break;
        case flagsField: parsed = std::from_chars(word.data(), word.data() + word.size(), flags); break;
        case threadsField:
            parsed = std::from_chars(word.data(), word.data() + word.size(), info.threads);
            break;
        case startField:
            parsed = std::from_chars(word.data(), word.data() + word.size(), info.startTicks);
            break;
        default: break;
        }
        if (parsed.ec != std::errc())
            return std::nullopt;
    }
    info.isExiting = (flags & exitingFlag) != 0 && info.threads <= 1;
    return info;
}

std::string ProcessTable::path(pid_t pid, const char* file) const
{
    return m_root + "/" + std::to_string(pid) + "/" + file;
}

std::optional<ProcessInfo> ProcessTable::process(pid_t pid) const
{
    return parseStat(readFile(path(pid, "stat"), 4096));
}

std::vector<ProcessInfo> ProcessTable::all() const
{
    std::vector<ProcessInfo> processes;
    const Directory directory(opendir(m_root.c_str()));
    if (!directory)
        return processes;
    while (const dirent* entry = readdir(directory.get())) {
        if (const auto pid = toPid(static_cast<const char*>(entry->d_name))) {
            if (const auto info = process(*pid))
                processes.push_back(*info);
        }
    }
    return processes;
}

std::optional<std::vector<pid_t>> ProcessTable::childrenOf(pid_t pid) const
{
    const std::string file = path(pid, "task") + "/" + std::to_string(pid) + "/children";
    if (access(file.c_str(), R_OK) != 0)
        return std::nullopt;
    const std::string text = readFile(file, std::size_t{16} * 1024 * 1024);
    std::vector<pid_t> children;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (const auto child = toPid(word))
            children.push_back(*child);
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
    return children;
}

std::string ProcessTable::commandOf(pid_t pid) const
{
    std::string command = readFile(path(pid, "cmdline"), 4096);
    while (!command.empty() && command.back() == '\0')
        command.pop_back();
    std::replace(command.begin(), command.end(), '\0', ' ');
    if (!command.empty())
        return command;
    std::string name = readFile(path(pid, "comm"), 256);
    while (!name.empty() && name.back() == '\n')
        name.pop_back();
    return "[" + name + "]";
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
