// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/childaccounts.h"
#include "agent/childdefaults.h"
#include "agent/clock.h"
#include "agent/descriptor.h"
#include "protocol/records.h"

#include <string>
#include <variant>

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
/// descriptors but 0, 1 and 2, and SIGTERM as its parent-death signal; in its own control group, if it shall
/// have one. Uses vfork(2) where there is no group, so that it costs the same however big the caller is, and
/// returns when the child has called execve(2) or failed to.
[[nodiscard]] std::variant<Spawned, SpawnFailure>
spawn(const protocol::Start& request, const ChildDefaults& defaults, const ChildAccounts& accounts);

} // namespace brood::agent
