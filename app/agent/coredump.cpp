// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/coredump.h"

#include "agent/descriptor.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brood::agent {

namespace {

using protocol::EvidenceItem;
using protocol::EvidenceKind;

std::string readLine(const std::string& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::array<char, 512> text{};
    const ssize_t size = file ? read(file.get(), text.data(), text.size()) : -1;
    const std::string line(text.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return line.substr(0, line.find('\n'));
}

/// glob(3)'s own characters, in what is meant as it stands.
std::string escaped(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        if (c == '*' || c == '?' || c == '[' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

/// The newest file that fits and is not older than the process.
std::string newestFile(const std::string& pattern, time_t since)
{
    glob_t found{};
    std::string newest;
    time_t newestAt = since;
    if (glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found) == 0) {
        for (std::size_t i = 0; i < found.gl_pathc; ++i) {
            struct stat status = {};
            const char* const path =
                found.gl_pathv[i]; // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
            if (stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_mtime >= newestAt) {
                newest = path;
                newestAt = status.st_mtime;
            }
        }
    }
    globfree(&found);
    return newest;
}

} // namespace

std::string expandCorePattern(const std::string& pattern, const CoreSource& source)
{
    std::string path;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%') {
            path += escaped(pattern.substr(i, 1));
            continue;
        }
        if (++i >= pattern.size())
            break;
        switch (pattern[i]) {
        case '%': path += '%'; break;
        case 'p':
        case 'P':
        case 'i':
        case 'I': path += std::to_string(source.pid); break;
        case 's': path += std::to_string(source.signalNumber); break;
        case 'e': path += escaped(source.name.substr(0, 15)); break;
        default: path += '*'; // When, by whom, on which machine: whatever it says.
        }
    }
    return path;
}

bool coresGoToWorkingDirectory(const std::string& procRoot)
{
    const std::string pattern = readLine(procRoot + "/sys/kernel/core_pattern");
    return !pattern.starts_with('|') && !pattern.starts_with('/');
}

EvidenceItem findCore(const CoreSource& source, const std::string& procRoot)
{
    EvidenceItem item;
    const std::string pattern = readLine(procRoot + "/sys/kernel/core_pattern");
    item.text = pattern;
    if (pattern.starts_with('|')) {
        item.kind = EvidenceKind::CoreHandler;
        item.text = pattern.substr(1);
        return item;
    }
    std::string path = expandCorePattern(pattern, source);
    if (!path.starts_with('/'))
        path = escaped(source.directory) + "/" + path;
    // core_uses_pid adds the pid only where the pattern has none; either way it is the same process's.
    const std::string withPid = path + "." + std::to_string(source.pid);
    for (const std::string& candidate : {withPid, path}) {
        if (const std::string file = newestFile(candidate, source.startedAt); !file.empty()) {
            item.kind = EvidenceKind::CoreFile;
            item.text = file;
            return item;
        }
    }
    item.kind = EvidenceKind::CoreElsewhere;
    return item;
}

} // namespace brood::agent
