// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/runresult.h"

#include <QString>

namespace brood {

/// What to call a run in a title: its program without the directory, or the beginning of a shell command.
[[nodiscard]] QString runName(const LaunchSpec& spec);
/// Where its relative file names are looked for.
[[nodiscard]] QString workingDirectoryOf(const LaunchSpec& spec);

/// The file of its program, as far as it can be told; empty for a command of a shell.
[[nodiscard]] QString programOf(const LaunchSpec& spec);
/// The file of the program that left the core; empty if nobody knows.
[[nodiscard]] QString coreProgramOf(const ChildResult& result, const LaunchSpec& spec);
/// Where the core is of the child, or of one that it started; empty if there is none, or nobody knows.
[[nodiscard]] QString coreOf(const ChildResult& result);

/// The command line that makes this command again; with `shell`, the shell's command.
[[nodiscard]] QString commandLineOf(const LaunchSpec& spec);

} // namespace brood
