// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"

namespace brood {

/// What is going on with the child at the moment; a value for whoever draws it. Moments are on the elapsed
/// axis.
struct ChildSnapshot
{
    enum class State
    {
        Starting, ///< Asked for; not running yet. With a pid: it waits at the barrier.
        Running,
        Paused,   ///< Stopped by a job-control signal.
        Stopping, ///< Told to end; see stopSignal.
        Draining, ///< Dead; its output is still being read.
        Finished, ///< `result` is there.
    };

    int index = 1;
    int attempt = 1;
    int pid = 0;
    State state = State::Starting;
    std::chrono::nanoseconds start{};
    std::chrono::nanoseconds elapsed{};    ///< Until now, or until its death.
    std::optional<int> stopSignal;         ///< What a stop has sent so far.
    std::chrono::nanoseconds stopSentAt{}; ///< When that was.
    bool stoppedByTimeout = false;         ///< The stop is the timeout's.
    QList<PausedSpan> pausedSpans;         ///< The last one ends now if the child is paused.
    std::optional<ChildResult> result;     ///< Present when Finished.
};

} // namespace brood
