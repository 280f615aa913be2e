// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runresult.h"

#include <functional>

namespace brood {

/// What is going on with an attempt of a child at the moment. Moments are on the elapsed axis.
struct ChildStatus
{
    enum class State
    {
        Starting, ///< Asked for; not running yet. With a pid: it waits at the barrier.
        Running,
        Paused,   ///< Stopped by a job-control signal.
        Stopping, ///< Told to end; see stopSignal.
        Draining, ///< Dead; its output is still being read.
        Finished, ///< Its result is there.
    };

    std::uint32_t number = 0; ///< Of the attempt, in the order in which they were asked for; from 1.
    int index = 1;            ///< The child's.
    int attempt = 1;
    int pid = 0; ///< 0 before it runs.
    State state = State::Starting;
    std::chrono::nanoseconds start{};
    std::chrono::nanoseconds elapsed{};    ///< Until now, or until its death.
    std::optional<int> stopSignal;         ///< What a stop has sent so far.
    std::chrono::nanoseconds stopSentAt{}; ///< When that was.
    bool stoppedByTimeout = false;         ///< The stop is the timeout's.
    QList<PausedSpan> pausedSpans;         ///< The last one ends now if the child is paused.

    /// `elapsed` without the time in which it was paused.
    [[nodiscard]] std::chrono::nanoseconds worked() const
    {
        std::chrono::nanoseconds worked = elapsed;
        for (const PausedSpan& span : pausedSpans)
            worked -= span.to - span.from;
        return worked;
    }
};

/// By the child's number (ChildStatus::index).
using ChildFilter = std::function<bool(int index)>;

/// A value for whoever draws it.
struct ChildSnapshot : ChildStatus
{
    std::optional<ChildResult> result; ///< Present when Finished.
};

} // namespace brood
