// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/descriptor.h"
#include "protocol/records.h"

#include <functional>
#include <string>
#include <variant>

#include <sys/resource.h>

namespace brood::agent {

/// A new child and our ends of its streams.
struct Spawned
{
    pid_t pid = 0;
    Nanoseconds startedNs = 0; ///< Just before execve(2).
    Descriptor input;       ///< Non-blocking; with a terminal: its master side. Empty unless input is live.
    Descriptor output;      ///< Non-blocking; with a terminal: its master side.
    Descriptor errorOutput; ///< Non-blocking; empty with a terminal.
};

struct SpawnFailure
{
    protocol::StartStep step = protocol::StartStep::Exec;
    int errorNumber = 0;
    std::string path;
    bool foundButUnusable = false;
};

/// Starts the child in a session and process group of its own, with default signal dispositions, no
/// descriptors but 0, 1 and 2, and SIGTERM as its parent-death signal. Uses vfork(2), so that it costs the
/// same however big the caller is, and returns when the child has called execve(2) or failed to.
///
/// @param openFiles the child's RLIMIT_NOFILE: the limit from before the agent raised its own.
/// @param inChild called in the new process just before the program is executed; bound to
/// signal-safety(7), it allocates nothing and leaves no descriptor open that execve(2) doesn't close.
[[nodiscard]] std::variant<Spawned, SpawnFailure>
spawn(const protocol::Start& request, const rlimit& openFiles, const std::function<void()>& inChild = {});

} // namespace brood::agent
