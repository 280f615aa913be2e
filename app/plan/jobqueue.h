// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/haltrule.h"
#include "plan/restartpolicy.h"

#include <queue>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace brood {

/// What a queue has to do.
struct JobQueuePlan
{
    std::uint32_t jobs = 1;
    std::uint32_t atOnce = 1; ///< Handed out and not ended.
    std::uint32_t retries = 0;
    /// Before the first retry of a job. Each further one waits twice as long as the one before, up to
    /// JobQueue::longestBackoff.
    std::chrono::nanoseconds backoff{};
    HaltRule halt = {};
    /// Unless Never: `retries` no longer limits how often a job fails, but how often in a row it fails before
    /// it has run for `startSuccess`. Before a restart after that, or after success, `backoff` passes.
    RestartPolicy restart = RestartPolicy::Never;
    std::chrono::nanoseconds startSuccess{};
};

/// Decides which job is to be started next: a state machine without a clock or processes of its own. Jobs are
/// numbered from 1 and handed out in this order; a retry that is due goes before a job that never ran.
///
/// A job that ended takes a byte, so tens of thousands of them are nothing.
class JobQueue
{
public:
    using Nanoseconds = std::chrono::nanoseconds;
    static constexpr Nanoseconds longestBackoff = std::chrono::minutes(5);

    struct Attempt
    {
        std::uint32_t job = 0;
        std::uint32_t number = 1; ///< 1: the first try.

        bool operator==(const Attempt&) const = default;
    };

    /// How an attempt ended.
    enum class End
    {
        Succeeded,
        Failed,
        FailedForGood, ///< Trying again would be in vain.
        Withdrawn, ///< It was handed out and taken back before it ran. It counts as not having been tried.
        Stopped,   ///< On request. No retry follows, and it is no failure of the job's.
    };

    /// What those around the queue have to do when a failure made it halt.
    enum class Halt
    {
        No,
        Soon,
        Now,
    };

    struct Counts
    {
        std::uint32_t waiting = 0; ///< Never tried, or to be tried again.
        std::uint32_t running = 0; ///< Handed out.
        std::uint32_t succeeded = 0;
        std::uint32_t failed = 0;
        std::uint32_t stopped = 0;

        bool operator==(const Counts&) const = default;
    };

    explicit JobQueue(const JobQueuePlan& plan);

    /// Hands out an attempt that is to be started now; nothing while enough are under way, while it is
    /// paused, halted or stopped, or while only retries are left whose time has not come.
    [[nodiscard]] std::optional<Attempt> next(Nanoseconds now);
    /// When next() has something again though nothing ends: a retry's time. Empty if only an end can help.
    [[nodiscard]] std::optional<Nanoseconds> nextAt() const;

    /// @pre the job was handed out and has not ended.
    /// @param ran how long
    void ended(std::uint32_t job, End end, Nanoseconds now, Nanoseconds ran = {});
    /// It was done before: it is not handed out, and not counted. @pre nothing was handed out yet.
    void skip(std::uint32_t job);

    void setAtOnce(std::uint32_t atOnce) { m_plan.atOnce = atOnce; }
    [[nodiscard]] std::uint32_t atOnce() const { return m_plan.atOnce; }
    /// Nothing is handed out while paused.
    void setPaused(bool paused) { m_paused = paused; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Nothing is handed out any more; what waits never runs.
    void stop() { m_stopped = true; }
    /// Those that failed get as many tries as at first; their attempts are counted on. Takes back a halt.
    void retryFailed(Nanoseconds now);

    [[nodiscard]] Halt halt() const { return m_halt; }
    [[nodiscard]] bool isHandingOut() const { return !m_stopped && m_halt == Halt::No; }
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// Nothing runs, and nothing will.
    [[nodiscard]] bool isFinished() const;

private:
    enum class State : std::uint8_t
    {
        Waiting,
        Running,
        Succeeded,
        Failed,
        Stopped,
        Skipped,
    };
    struct Retry
    {
        Nanoseconds at{};
        Attempt attempt;
        /// std::priority_queue has the largest on top: the one that is due first, and of several the first
        /// job.
        bool operator<(const Retry& other) const
        {
            return at != other.at ? at > other.at : attempt.job > other.attempt.job;
        }
    };
    [[nodiscard]] State& state(std::uint32_t job) { return m_states[job - 1]; }
    [[nodiscard]] std::uint32_t takeRunning(std::uint32_t job);
    void waitAgain(const Attempt& attempt, Nanoseconds at);
    void failed(const Attempt& attempt, bool forGood, Nanoseconds now, Nanoseconds ran);
    [[nodiscard]] bool startsAgain(const Attempt& attempt, Nanoseconds now, Nanoseconds ran);
    void passSkipped();
    void checkHalt();

    JobQueuePlan m_plan;
    std::vector<State> m_states;
    std::uint32_t m_nextFresh = 1; ///< The first job that was never handed out.
    std::priority_queue<Retry> m_retries;
    std::vector<Attempt> m_running; ///< In no order.
    /// How many attempts were in vain before a job was given up, by job; it may be tried again all the same.
    std::map<std::uint32_t, std::uint32_t> m_before;
    /// How often in a row a job has failed too soon, by job. Only with a restart policy.
    std::map<std::uint32_t, std::uint32_t> m_tooSoon;
    Counts m_counts;
    Halt m_halt = Halt::No;
    bool m_paused = false;
    bool m_stopped = false;
};

} // namespace brood
