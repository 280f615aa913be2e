// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/coredump.h"

#include "agent/descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <span>
#include <utility>

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

/// Those that fit and are not older than the process, the newest first.
std::vector<std::string> newFiles(const std::string& pattern, time_t since)
{
    constexpr std::size_t most = 64; // Each is opened.
    glob_t found{};
    std::vector<std::pair<time_t, std::string>> files;
    if (glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found) == 0) {
        for (const char* const path : std::span(found.gl_pathv, found.gl_pathc)) {
            struct stat status = {};
            if (lstat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_mtime >= since)
                files.emplace_back(status.st_mtime, path);
        }
    }
    globfree(&found);
    std::ranges::stable_sort(files, std::greater(), &std::pair<time_t, std::string>::first);
    std::vector<std::string> paths;
    for (auto& [at, path] : std::span(files).first(std::min(files.size(), most)))
        paths.push_back(std::move(path));
    return paths;
}

/// Finds the core among files whose names fit: with a name like "core" anyone's may be there.
class CoreFinder
{
public:
    CoreFinder(const CoreSource& source, std::string pattern)
        : m_source(source)
        , m_pattern(std::move(pattern))
    {}

    /// @param mustBeProven whether a file does not count whose notes can't be read
    [[nodiscard]] bool findsIn(const std::string& directory, bool mustBeProven)
    {
        const std::string path = directory.empty() ? m_pattern : escaped(directory) + "/" + m_pattern;
        // core_uses_pid adds the pid only where the pattern has none; either way it is the same process's.
        const std::string withPid =
            path + "." + (m_source.isDescendants ? "*" : std::to_string(m_source.pid));
        for (const std::string& candidate : {withPid, path}) {
            for (const std::string& file : newFiles(candidate, m_source.startedAt)) {
                if (fits(file, mustBeProven || m_source.isDescendants)) {
                    m_file = file;
                    return true;
                }
            }
        }
        return false;
    }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const CoreNotes& notes() const { return m_notes; }

private:
    [[nodiscard]] bool fits(const std::string& path, bool mustBeProven)
    {
        m_notes = {};
        const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
        if (!file) // Of a program that may do more than we.
            return errno == EACCES && !mustBeProven;
        const auto notes = readCoreNotes(file.get());
        if (!notes)
            return false;
        m_notes = *notes;
        if (notes->pid == 0) // Cut off: it was to be no longer.
            return !mustBeProven;
        if (!m_source.isDescendants)
            return notes->pid == m_source.pid;
        return notes->session == m_source.pid && notes->pid != m_source.pid &&
               notes->signalNumber == m_source.signalNumber;
    }

    const CoreSource& m_source;
    std::string m_pattern;
    std::string m_file;
    CoreNotes m_notes;
};

EvidenceItem textItem(EvidenceKind kind, const std::string& text)
{
    EvidenceItem item;
    item.kind = kind;
    item.text = text;
    return item;
}

FoundCore told(const CoreFinder& found, const CoreSource& source)
{
    FoundCore core;
    core.notes = found.notes();
    EvidenceItem& item = core.evidence.emplace_back(textItem(EvidenceKind::CoreFile, found.file()));
    if (source.isDescendants) {
        item.kind = EvidenceKind::DescendantsCore;
        item.number = found.notes().signalNumber;
        item.pid = found.notes().pid;
    }
    if (!found.notes().program.empty())
        core.evidence.push_back(textItem(EvidenceKind::CoreProgram, found.notes().program));
    return core;
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
        case 'I': path += source.isDescendants ? "*" : std::to_string(source.pid); break;
        case 's': path += std::to_string(source.signalNumber); break;
        case 'e': path += source.isDescendants ? "*" : escaped(source.name.substr(0, 15)); break;
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

FoundCore findCore(const CoreSource& source, const SearchBounds& bounds, const std::string& procRoot)
{
    const std::string pattern = readLine(procRoot + "/sys/kernel/core_pattern");
    FoundCore core;
    if (pattern.starts_with('|')) {
        if (!source.isDescendants) // Otherwise there may be none.
            core.evidence.push_back(textItem(EvidenceKind::CoreHandler, pattern.substr(1)));
        return core;
    }
    if (source.isDescendants && bounds.depth == 0) // There may be none, and even one directory may be big.
        return core;
    CoreFinder finder(source, expandCorePattern(pattern, source));
    const bool isRelative = !pattern.starts_with('/');
    const auto isProvenIn = [&finder](const std::string& directory) {
        return finder.findsIn(directory, true);
    };
    const auto isIn = [&finder](const std::string& directory) {
        return finder.findsIn(directory, false);
    };
    if (isRelative ? std::ranges::any_of(source.directories, isProvenIn) ||
                         searchDirectories(source.directories, bounds, isProvenIn) ||
                         std::ranges::any_of(source.directories, isIn)
                   : isIn({}))
        return told(finder, source);
    if (source.isDescendants)
        return core;
    core.evidence.push_back(textItem(EvidenceKind::CoreElsewhere, pattern));
    for (const std::string& directory : source.directories) {
        if (!isRelative)
            break;
        EvidenceItem item = textItem(EvidenceKind::CoreSoughtIn, directory);
        item.value = static_cast<std::uint64_t>(bounds.depth);
        core.evidence.push_back(std::move(item));
    }
    return core;
}

} // namespace brood::agent
