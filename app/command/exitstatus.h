// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"

namespace brood {

/// Exit statuses of `brood run` that are not the child's.
enum class ExitStatus : int
{
    TimedOut = 124,
    BroodFailed = 125,
    NotExecutable = 126,
    NotFound = 127,
    SignalBase = 128, ///< Plus the signal's number.
};

/// What `brood run` exits with for one child: the child's own code, or one of ExitStatus, as timeout(1) and
/// sh(1) do.
[[nodiscard]] int exitStatusFor(const ChildResult& result);

/// The same for several children: 0 if all succeeded, 1 if not, 125 if brood itself failed.
[[nodiscard]] int exitStatusForMany(const RunResult& result);

} // namespace brood
