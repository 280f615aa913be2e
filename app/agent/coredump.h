// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/evidencerecords.h"

#include <ctime>
#include <string>

#include <sys/types.h>

namespace brood::agent {

/// What is known of a process that left a core, for finding it.
struct CoreSource
{
    pid_t pid = 0;
    int signalNumber = 0;
    std::string name;      ///< Its short name (proc(5), comm).
    std::string directory; ///< Where it ran, as far as is known.
    time_t startedAt = 0;  ///< The core is no older.
};

/// Whether core_pattern (core(5)) is relative: what dumps core leaves it where it is at that moment.
[[nodiscard]] bool coresGoToWorkingDirectory(const std::string& procRoot = "/proc");

/// Where a core went, by core(5)'s pattern.
/// @param procRoot for sys/kernel/core_pattern and core_uses_pid
[[nodiscard]] protocol::EvidenceItem findCore(const CoreSource& source,
                                              const std::string& procRoot = "/proc");

/// The pattern with its specifiers replaced, as far as they can be known: those that can't be become "*".
[[nodiscard]] std::string expandCorePattern(const std::string& pattern, const CoreSource& source);

} // namespace brood::agent
