// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"

#include <atomic>
#include <functional>

namespace brood::agent {

/// Splits the process in two. The new one does the work; this one, the guard, only waits for it and, should
/// it be killed, ends what it leaves behind: the kernel hands orphans to the nearest living ancestor that is
/// a subreaper (PR_SET_CHILD_SUBREAPER, prctl(2)), which without a guard would be someone else.
///
/// Should the guard be killed, the worker is told (SIGHUP) and ends everything.
///
/// @param arguments main's, whose memory is rewritten so that process lists tell the two apart.
/// @param work called in the new process; the reference is to memory shared with the guard, which ends
/// orphans with
///             the grace period found there.
/// @return the exit status, which tells nothing about any child.
int runGuarded(char** arguments, const std::function<void(std::atomic<Nanoseconds>& grace)>& work);

} // namespace brood::agent
