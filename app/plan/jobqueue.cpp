// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jobqueue.h"

#include <algorithm>
#include <cassert>

namespace brood {

namespace {

JobQueue::Nanoseconds backoffBefore(std::uint32_t attempt, JobQueue::Nanoseconds first)
{
    JobQueue::Nanoseconds wait = std::min(first, JobQueue::longestBackoff);
    for (std::uint32_t i = 2; i < attempt && wait < JobQueue::longestBackoff; ++i)
        wait = std::min(2 * wait, JobQueue::longestBackoff);
    return wait;
}

} // namespace

JobQueue::JobQueue(const JobQueuePlan& plan)
    : m_plan(plan)
    , m_states(plan.jobs, State::Waiting)
{
    m_counts.waiting = plan.jobs;
}

std::optional<JobQueue::Attempt> JobQueue::next(Nanoseconds now)
{
    if (m_paused || !isHandingOut() || m_counts.running >= m_plan.atOnce)
        return std::nullopt;
    Attempt attempt;
    if (!m_retries.empty() && m_retries.top().at <= now) {
        attempt = m_retries.top().attempt;
        m_retries.pop();
    } else if (m_nextFresh <= m_states.size()) {
        attempt.job = m_nextFresh++;
        passSkipped();
    } else {
        return std::nullopt;
    }
    state(attempt.job) = State::Running;
    m_running.push_back(attempt);
    --m_counts.waiting;
    ++m_counts.running;
    return attempt;
}

std::optional<JobQueue::Nanoseconds> JobQueue::nextAt() const
{
    const bool isWaitedFor = !m_paused && isHandingOut() && m_counts.running < m_plan.atOnce &&
                             m_nextFresh > m_states.size() && !m_retries.empty();
    return isWaitedFor ? std::optional(m_retries.top().at) : std::nullopt;
}

void JobQueue::skip(std::uint32_t job)
{
    if (state(job) != State::Waiting)
        return;
    state(job) = State::Skipped;
    --m_counts.waiting;
    passSkipped();
}

void JobQueue::passSkipped()
{
    while (m_nextFresh <= m_states.size() && state(m_nextFresh) == State::Skipped)
        ++m_nextFresh;
}

void JobQueue::ended(std::uint32_t job, End end, Nanoseconds now, Nanoseconds ran)
{
    assert(job >= 1 && job <= m_states.size() && state(job) == State::Running);
    const Attempt attempt{job, takeRunning(job)};
    --m_counts.running;
    switch (end) {
    case End::Succeeded:
        if (m_plan.restart == RestartPolicy::Always) {
            m_tooSoon.erase(job);
            waitAgain({job, attempt.number + 1}, now + m_plan.backoff);
            break;
        }
        state(job) = State::Succeeded;
        ++m_counts.succeeded;
        break;
    case End::Failed: failed(attempt, false, now, ran); break;
    case End::FailedForGood: failed(attempt, true, now, ran); break;
    case End::Withdrawn: waitAgain(attempt, now); break;
    case End::Stopped:
        state(job) = State::Stopped;
        ++m_counts.stopped;
        break;
    }
    checkHalt();
}

void JobQueue::failed(const Attempt& attempt, bool forGood, Nanoseconds now, Nanoseconds ran)
{
    if (!forGood && startsAgain(attempt, now, ran))
        return;
    state(attempt.job) = State::Failed;
    m_before[attempt.job] = attempt.number;
    m_tooSoon.erase(attempt.job);
    ++m_counts.failed;
}

bool JobQueue::startsAgain(const Attempt& attempt, Nanoseconds now, Nanoseconds ran)
{
    if (m_plan.restart != RestartPolicy::Never) {
        std::uint32_t& tooSoon = m_tooSoon[attempt.job];
        tooSoon = ran < m_plan.startSuccess ? tooSoon + 1 : 0;
        if (tooSoon > m_plan.retries)
            return false;
        waitAgain({attempt.job, attempt.number + 1},
                  now + backoffBefore(std::max(tooSoon, 1U) + 1, m_plan.backoff));
        return true;
    }
    const auto before = m_before.find(attempt.job);
    const std::uint32_t tries = attempt.number - (before == m_before.end() ? 0 : before->second);
    if (tries > m_plan.retries)
        return false;
    waitAgain({attempt.job, attempt.number + 1}, now + backoffBefore(tries + 1, m_plan.backoff));
    return true;
}

void JobQueue::waitAgain(const Attempt& attempt, Nanoseconds at)
{
    state(attempt.job) = State::Waiting;
    ++m_counts.waiting;
    m_retries.push({at, attempt});
}

void JobQueue::checkHalt()
{
    if (m_plan.halt.when == HaltRule::When::Never || m_counts.failed < m_plan.halt.failures ||
        m_counts.failed == 0)
        return;
    const double ended = m_counts.succeeded + m_counts.failed;
    if (m_plan.halt.share && m_counts.failed < *m_plan.halt.share * ended)
        return;
    m_halt = m_plan.halt.when == HaltRule::When::Now ? Halt::Now : Halt::Soon;
}

void JobQueue::retryFailed(Nanoseconds now)
{
    for (std::uint32_t job = 1; job <= m_states.size(); ++job) {
        if (state(job) == State::Failed)
            waitAgain({job, m_before[job] + 1}, now);
    }
    m_counts.failed = 0;
    m_halt = Halt::No;
}

bool JobQueue::isFinished() const
{
    return m_counts.running == 0 && (m_counts.waiting == 0 || !isHandingOut());
}

std::uint32_t JobQueue::takeRunning(std::uint32_t job)
{
    const auto found = std::ranges::find(m_running, job, &Attempt::job);
    const std::uint32_t number = found->number;
    *found = m_running.back();
    m_running.pop_back();
    return number;
}

} // namespace brood
