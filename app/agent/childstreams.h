// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spawn.h"

namespace brood::agent {

/// Both ends of a child's streams before it is started. All are close-on-exec; ours are non-blocking.
struct ChildStreams
{
    Descriptor input;
    Descriptor output;
    Descriptor errorOutput;
    Descriptor childInput; ///< Empty if the child opens a file.
    Descriptor childOutput;
    Descriptor childErrorOutput; ///< Empty with a terminal: it is childOutput.
};

using StreamsResult = std::variant<ChildStreams, SpawnFailure>;

/// Pipes, as big as the system allows up to 1 MiB (F_SETPIPE_SZ, pipe(7)), or a pseudo-terminal.
[[nodiscard]] StreamsResult openChildStreams(const protocol::Start& request);

/// Sets the size of the terminal behind its master side; the kernel tells the foreground processes
/// (SIGWINCH).
/// @return 0 or an errno value.
int resizeTerminal(int master, protocol::TerminalSize size);

} // namespace brood::agent
