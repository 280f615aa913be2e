// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "agent/processtable.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace brood::agent {

/// Bytes that a process, and the children that it waited for, had moved from and to storage (proc(5),
/// /proc/PID/io).
struct StorageBytes
{
    std::uint64_t read = 0;
    std::uint64_t written = 0;

    bool operator==(const StorageBytes&) const = default;
};

/// The text of one /proc/PID/io. Empty if it is cut off or is no such text.
[[nodiscard]] std::optional<StorageBytes> parseIo(std::string_view text);

/// One process's files in a proc file system, kept open: reading them again costs half as much, and what is
/// read is never another process's that got the pid meanwhile.
class ProcessFiles
{
public:
    /// @param keepOpen false: they are opened each time, so that descriptors don't run out.
    ProcessFiles(std::string root, pid_t pid, bool keepOpen);

    /// Empty when the process is gone, or could not be looked at.
    [[nodiscard]] std::optional<ProcessInfo> stat();
    /// The same; it also may not be ours to look into.
    [[nodiscard]] std::optional<StorageBytes> io();
    /// What stat() has found out.
    [[nodiscard]] bool isGone() const { return m_isGone; }

private:
    [[nodiscard]] std::string_view read(Descriptor& file, const char* name);

    std::string m_folder;
    bool m_keepOpen;
    Descriptor m_stat;
    Descriptor m_io;
    std::array<char, 1024> m_text{};
    bool m_isGone = false;
};

} // namespace brood::agent
