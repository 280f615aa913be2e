// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/corenotes.h"
#include "agent/directorysearch.h"
#include "protocol/evidencerecords.h"

#include <ctime>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace brood::agent {

/// What is known of a process that left a core, for finding it.
struct CoreSource
{
    pid_t pid = 0;
    int signalNumber = 0;
    std::string name;                     ///< Its short name (proc(5), comm).
    std::vector<std::string> directories; ///< Where it ran, as far as is known; the last one first.
    time_t startedAt = 0;                 ///< The core is no older.
    bool isDescendants = false;           ///< It is not the process's own, but of another one in its session.
};

struct FoundCore
{
    std::vector<protocol::EvidenceItem> evidence; ///< Where it is, or where it was looked for.
    std::optional<CoreNotes> notes;               ///< What it tells itself, if it was found.
};

/// Whether core_pattern (core(5)) is relative: what dumps core leaves it where it is at that moment.
[[nodiscard]] bool coresGoToWorkingDirectory(const std::string& procRoot = "/proc");

/// Where a core went, by core(5)'s pattern. Where that is relative, the core is in the directory in which the
/// process was in the end, which nobody may have seen: it is looked for below those that are known, too. Of
/// a descendant's there is nothing to tell unless it is found, and it is not looked for without any depth.
/// @param procRoot for sys/kernel/core_pattern and core_uses_pid
[[nodiscard]] FoundCore findCore(const CoreSource& source, const SearchBounds& bounds,
                                 const std::string& procRoot = "/proc");

/// The pattern with its specifiers replaced, as far as they can be known: those that can't be become "*".
[[nodiscard]] std::string expandCorePattern(const std::string& pattern, const CoreSource& source);

} // namespace brood::agent
