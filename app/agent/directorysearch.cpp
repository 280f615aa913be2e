// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/directorysearch.h"

#include "agent/descriptor.h"

#include <algorithm>
#include <array>
#include <deque>
#include <memory>
#include <set>
#include <string_view>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

namespace brood::agent {

namespace {

/// No files are written there, but there are very many.
bool isMadeUp(int directory)
{
    constexpr std::array<long, 5> kinds{PROC_SUPER_MAGIC, SYSFS_MAGIC, CGROUP2_SUPER_MAGIC,
                                        CGROUP_SUPER_MAGIC, DEVPTS_SUPER_MAGIC};
    struct statfs status = {};
    return fstatfs(directory, &status) != 0 ||
           std::ranges::find(kinds, static_cast<long>(status.f_type)) != kinds.end();
}

bool isDirectory(int parent, const dirent& entry)
{
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == DT_DIR;
    struct stat status = {};
    return fstatat(parent, &entry.d_name[0], &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode);
}

struct Closing
{
    void operator()(DIR* directory) const { closedir(directory); }
};

} // namespace

bool searchDirectories(const std::vector<std::string>& roots, const SearchBounds& bounds,
                       const std::function<bool(const std::string& directory)>& isEnough)
{
    struct Place
    {
        std::string path;
        int depth;
    };
    std::deque<Place> places;
    for (const std::string& root : roots)
        places.push_back({root, 0});
    std::set<std::pair<dev_t, ino_t>> seen;
    const Nanoseconds until = monotonicNow() + bounds.time;
    std::size_t entries = 0;
    for (; !places.empty() && monotonicNow() <= until; places.pop_front()) {
        const auto& [path, depth] = places.front();
        const int follow = depth == 0 ? 0 : O_NOFOLLOW;
        const int opened = open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | follow);
        const std::unique_ptr<DIR, Closing> directory(opened < 0 ? nullptr : fdopendir(opened));
        struct stat status = {};
        if (!directory || fstat(opened, &status) != 0 || isMadeUp(opened) ||
            !seen.insert({status.st_dev, status.st_ino}).second)
            continue;
        if (isEnough(path))
            return true;
        // What was found before there were too many is still looked at.
        while (depth < bounds.depth && entries < bounds.entries && monotonicNow() <= until) {
            const dirent* const entry = readdir(directory.get()); // NOLINT(concurrency-mt-unsafe)
            if (!entry)
                break;
            ++entries;
            const std::string_view name(&entry->d_name[0]);
            if (name != "." && name != ".." && isDirectory(opened, *entry))
                places.push_back({(path == "/" ? "" : path) + "/" + std::string(name), depth + 1});
        }
    }
    return false;
}

SearchBounds SearchAllowance::bounds(Nanoseconds now)
{
    m_left = std::min(most, m_left + (now - std::exchange(m_at, now)) / oneOf);
    SearchBounds bounds;
    if (m_left < bounds.time)
        bounds.depth = 0;
    return bounds;
}

} // namespace brood::agent
