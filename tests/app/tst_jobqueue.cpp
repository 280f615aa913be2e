// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jobqueue.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

using brood::HaltRule;
using brood::JobQueue;
using brood::JobQueuePlan;
using brood::RestartPolicy;
using End = JobQueue::End;
using namespace std::chrono_literals;

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutInOrder();
    void handsOutNoMoreThanAtOnce();
    void followsAChangedNumberAtOnce();
    void handsOutNothingWhilePaused();
    void triesAgain();
    void waitsLongerBeforeEachRetry();
    void triesInVainOnlyOnce();
    void takesWithdrawnJobsAgain();
    void stoppedJobsAreNotRetried();
    void stops();
    void halts_data();
    void halts();
    void retriesWhatFailed();
    void isFinishedWithoutJobs();
    void skipsWhatWasDoneBefore();
    void startsAgainWhateverFails();
    void givesUpWhoFailsTooSoonTooOften();
    void startsAgainWhateverEnds();
    void restartsEndWithAStop();
    void everyJobHasItsTurnAndTheCountsAreTrue();

private:
    [[nodiscard]] static std::vector<std::uint32_t> takeAll(JobQueue& queue, JobQueue::Nanoseconds now = 0ns)
    {
        std::vector<std::uint32_t> jobs;
        while (const auto attempt = queue.next(now))
            jobs.push_back(attempt->job);
        return jobs;
    }
};

using Jobs = std::vector<std::uint32_t>;

void TestJobQueue::handsOutInOrder()
{
    JobQueue queue({.jobs = 3, .atOnce = 8});
    QCOMPARE(takeAll(queue), (Jobs{1, 2, 3}));
    QVERIFY(!queue.isFinished());
    for (const std::uint32_t job : {2U, 1U, 3U})
        queue.ended(job, End::Succeeded, 1s);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.succeeded = 3}));
}

void TestJobQueue::handsOutNoMoreThanAtOnce()
{
    JobQueue queue({.jobs = 5, .atOnce = 2});
    QCOMPARE(takeAll(queue), (Jobs{1, 2}));
    QVERIFY(!queue.nextAt()); // Only an end helps.
    queue.ended(2, End::Succeeded, 1s);
    QCOMPARE(takeAll(queue), (Jobs{3}));
    QCOMPARE(queue.counts(), (JobQueue::Counts{.waiting = 2, .running = 2, .succeeded = 1}));
}

void TestJobQueue::followsAChangedNumberAtOnce()
{
    JobQueue queue({.jobs = 9, .atOnce = 4});
    QCOMPARE(takeAll(queue).size(), std::size_t{4});
    queue.setAtOnce(2);
    queue.ended(1, End::Succeeded, 1s);
    queue.ended(2, End::Succeeded, 1s);
    QVERIFY(takeAll(queue).empty());
    queue.ended(3, End::Succeeded, 1s);
    QCOMPARE(takeAll(queue), (Jobs{5}));
    queue.setAtOnce(4);
    QCOMPARE(takeAll(queue), (Jobs{6, 7}));
    queue.setAtOnce(0);
    QVERIFY(!queue.isFinished());
}

void TestJobQueue::handsOutNothingWhilePaused()
{
    JobQueue queue({.jobs = 2, .atOnce = 1});
    queue.setPaused(true);
    QVERIFY(!queue.next(0ns));
    QVERIFY(!queue.isFinished());
    queue.setPaused(false);
    QVERIFY(queue.next(0ns));
}

void TestJobQueue::triesAgain()
{
    JobQueue queue({.jobs = 2, .atOnce = 1, .retries = 2});
    QCOMPARE(queue.next(0ns), (JobQueue::Attempt{1, 1}));
    queue.ended(1, End::Failed, 1s);
    QCOMPARE(queue.next(1s), (JobQueue::Attempt{1, 2})); // before the second job's first try
    queue.ended(1, End::Failed, 2s);
    QCOMPARE(queue.next(2s), (JobQueue::Attempt{1, 3}));
    queue.ended(1, End::Failed, 3s);
    QCOMPARE(queue.next(3s), (JobQueue::Attempt{2, 1}));
    queue.ended(2, End::Succeeded, 4s);
    QCOMPARE(queue.counts(), (JobQueue::Counts{.succeeded = 1, .failed = 1}));
}

void TestJobQueue::waitsLongerBeforeEachRetry()
{
    JobQueue queue({.jobs = 1, .atOnce = 1, .retries = 40, .backoff = 100ms});
    JobQueue::Nanoseconds now = 0ns;
    for (const auto wait : {100ms, 200ms, 400ms, 800ms}) {
        QVERIFY(queue.next(now));
        queue.ended(1, End::Failed, now);
        QVERIFY(!queue.next(now + wait - 1ns));
        QCOMPARE(queue.nextAt(), std::optional<JobQueue::Nanoseconds>(now + wait));
        QVERIFY(!queue.isFinished());
        now += wait;
    }
    for (int i = 0; i < 36; ++i) {
        QVERIFY(queue.next(now));
        queue.ended(1, End::Failed, now);
        QVERIFY(*queue.nextAt() - now <= JobQueue::longestBackoff);
        now = *queue.nextAt();
    }
    QVERIFY(queue.next(now));
    queue.ended(1, End::Failed, now);
    QVERIFY(queue.isFinished());
    QVERIFY(!queue.nextAt());
}

void TestJobQueue::triesInVainOnlyOnce()
{
    JobQueue queue({.jobs = 1, .atOnce = 1, .retries = 5});
    QVERIFY(queue.next(0ns));
    queue.ended(1, End::FailedForGood, 1s);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.failed = 1}));
}

void TestJobQueue::takesWithdrawnJobsAgain()
{
    JobQueue queue({.jobs = 3, .atOnce = 2});
    QCOMPARE(takeAll(queue), (Jobs{1, 2}));
    queue.ended(2, End::Withdrawn, 1s);
    QCOMPARE(queue.counts(), (JobQueue::Counts{.waiting = 2, .running = 1}));
    QCOMPARE(queue.next(1s), (JobQueue::Attempt{2, 1}));
}

void TestJobQueue::stoppedJobsAreNotRetried()
{
    JobQueue queue({.jobs = 2, .atOnce = 1, .retries = 3, .halt = {.when = HaltRule::When::Now}});
    QVERIFY(queue.next(0ns));
    queue.ended(1, End::Stopped, 1s);
    QCOMPARE(queue.next(1s), (JobQueue::Attempt{2, 1}));
    QCOMPARE(queue.counts(), (JobQueue::Counts{.running = 1, .stopped = 1}));
}

void TestJobQueue::stops()
{
    JobQueue queue({.jobs = 9, .atOnce = 2, .retries = 1});
    QCOMPARE(takeAll(queue).size(), std::size_t{2});
    queue.stop();
    QVERIFY(!queue.isFinished());
    queue.ended(1, End::Failed, 1s);
    queue.ended(2, End::Succeeded, 1s);
    QVERIFY(!queue.next(1s));
    QVERIFY(!queue.nextAt());
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts().waiting, 8U);
}

void TestJobQueue::halts_data()
{
    using When = HaltRule::When;
    using Halt = JobQueue::Halt;
    QTest::addColumn<HaltRule>("rule");
    QTest::addColumn<QByteArray>("ends"); // + succeeded, - failed
    QTest::addColumn<Halt>("halt");
    const auto row = [](const char* name, HaltRule rule, const char* ends, Halt halt) {
        QTest::newRow(name) << rule << QByteArray(ends) << halt;
    };
    row("never", {}, "--------", Halt::No);
    row("soon, at the first", {.when = When::Soon}, "+-", Halt::Soon);
    row("now, at the first", {.when = When::Now}, "++-", Halt::Now);
    row("not yet", {.when = When::Now, .failures = 3}, "-+-", Halt::No);
    row("at the third", {.when = When::Now, .failures = 3}, "-+--", Halt::Now);
    row("without a failure", {.when = When::Now, .failures = 0}, "++", Halt::No);
    row("a share, too early", {.when = When::Soon, .failures = 4, .share = 0.2}, "---", Halt::No);
    row("a share, too few", {.when = When::Soon, .failures = 2, .share = 0.5}, "+++--", Halt::No);
    row("a share", {.when = When::Soon, .failures = 2, .share = 0.5}, "++--", Halt::Soon);
}

void TestJobQueue::halts()
{
    QFETCH(HaltRule, rule);
    QFETCH(QByteArray, ends);
    JobQueue queue({.jobs = 20, .atOnce = 20, .halt = rule});
    for (const char end : ends) {
        QCOMPARE(queue.halt(), JobQueue::Halt::No);
        const auto attempt = queue.next(0ns);
        QVERIFY(attempt);
        queue.ended(attempt->job, end == '+' ? End::Succeeded : End::Failed, 1s);
    }
    QTEST(queue.halt(), "halt");
    QCOMPARE(queue.next(1s).has_value(), queue.halt() == JobQueue::Halt::No);
    if (queue.halt() != JobQueue::Halt::No)
        QVERIFY(queue.isFinished());
}

void TestJobQueue::retriesWhatFailed()
{
    JobQueue queue({.jobs = 3, .atOnce = 1, .retries = 1, .halt = {.when = HaltRule::When::Soon}});
    QVERIFY(queue.next(0ns));
    queue.ended(1, End::Failed, 0ns);
    QVERIFY(queue.next(0ns));
    queue.ended(1, End::Failed, 0ns);
    QVERIFY(queue.isFinished());
    queue.retryFailed(5s);
    QCOMPARE(queue.counts(), (JobQueue::Counts{.waiting = 3}));
    QCOMPARE(queue.next(5s), (JobQueue::Attempt{1, 3}));
    queue.ended(1, End::Failed, 6s);
    QCOMPARE(queue.next(6s), (JobQueue::Attempt{1, 4})); // It has as many tries as at first.
    queue.ended(1, End::Succeeded, 6s);
    QCOMPARE(queue.next(6s), (JobQueue::Attempt{2, 1}));
}

void TestJobQueue::isFinishedWithoutJobs()
{
    JobQueue queue({.jobs = 0, .atOnce = 4});
    QVERIFY(!queue.next(0ns));
    QVERIFY(queue.isFinished());
}

void TestJobQueue::skipsWhatWasDoneBefore()
{
    JobQueue queue({.jobs = 6, .atOnce = 8, .retries = 1, .backoff = 1s});
    for (const std::uint32_t job : {1U, 3U, 4U, 6U, 3U})
        queue.skip(job);
    QCOMPARE(queue.counts(), (JobQueue::Counts{.waiting = 2}));
    QCOMPARE(queue.next(0s), (JobQueue::Attempt{2, 1}));
    QCOMPARE(queue.next(0s), (JobQueue::Attempt{5, 1}));
    QVERIFY(!queue.next(0s));
    queue.ended(2, End::Failed, 0s);
    QCOMPARE(queue.nextAt(), std::optional<JobQueue::Nanoseconds>(1s));
    queue.ended(5, End::Succeeded, 0s);
    QCOMPARE(queue.next(1s), (JobQueue::Attempt{2, 2}));
    queue.ended(2, End::Succeeded, 0s);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.succeeded = 2}));

    JobQueue nothing({.jobs = 2});
    nothing.skip(1);
    nothing.skip(2);
    QVERIFY(!nothing.next(0s));
    QVERIFY(nothing.isFinished());
}

void TestJobQueue::startsAgainWhateverFails()
{
    JobQueue queue({.jobs = 1, .backoff = 10ms, .restart = RestartPolicy::OnFailure, .startSuccess = 1s});
    JobQueue::Nanoseconds now = 0s;
    for (std::uint32_t attempt = 1; attempt <= 1000; ++attempt) {
        QCOMPARE(queue.next(now), (JobQueue::Attempt{1, attempt}));
        queue.ended(1, End::Failed, now, 1s);
        QCOMPARE(queue.nextAt(), std::optional(now + 10ms)); // It does not grow.
        now += 10ms;
    }
    QCOMPARE(queue.next(now), (JobQueue::Attempt{1, 1001}));
    queue.ended(1, End::Succeeded, now, 0s);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.succeeded = 1}));
}

void TestJobQueue::givesUpWhoFailsTooSoonTooOften()
{
    JobQueue queue(
        {.jobs = 1, .retries = 2, .backoff = 10ms, .restart = RestartPolicy::OnFailure, .startSuccess = 1s});
    std::uint32_t attempt = 0;
    const auto fail = [&](JobQueue::Nanoseconds ran) {
        const auto handedOut = queue.next(1h * ++attempt);
        QCOMPARE(handedOut, (JobQueue::Attempt{1, attempt}));
        queue.ended(1, End::Failed, 1h * attempt, ran);
    };
    fail(999ms);
    QCOMPARE(queue.nextAt(), std::optional<JobQueue::Nanoseconds>(1h + 10ms));
    fail(0s);
    QCOMPARE(queue.nextAt(), std::optional<JobQueue::Nanoseconds>(2h + 20ms));
    fail(1s); // That was long enough: it counts from the beginning again.
    QCOMPARE(queue.nextAt(), std::optional<JobQueue::Nanoseconds>(3h + 10ms));
    fail(1ms);
    fail(1ms);
    QVERIFY(!queue.isFinished());
    fail(1ms);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.failed = 1}));

    queue.retryFailed(6h);
    fail(1ms);
    QVERIFY(!queue.isFinished());
}

void TestJobQueue::startsAgainWhateverEnds()
{
    JobQueue queue(
        {.jobs = 2, .atOnce = 2, .backoff = 10ms, .restart = RestartPolicy::Always, .startSuccess = 1s});
    QVERIFY(queue.next(0s) && queue.next(0s));
    queue.ended(1, End::Succeeded, 1s, 1ms);
    QCOMPARE(queue.counts(), (JobQueue::Counts{.waiting = 1, .running = 1}));
    QVERIFY(!queue.next(1s));
    QCOMPARE(queue.next(1s + 10ms), (JobQueue::Attempt{1, 2}));
    queue.ended(1, End::Failed, 2s, 2s);
    QCOMPARE(queue.next(3s), (JobQueue::Attempt{1, 3}));
    queue.ended(1, End::Stopped, 4s, 2s);
    queue.ended(2, End::FailedForGood, 4s, 9s);
    QVERIFY(queue.isFinished());
    QCOMPARE(queue.counts(), (JobQueue::Counts{.failed = 1, .stopped = 1}));
}

void TestJobQueue::restartsEndWithAStop()
{
    QVERIFY(rc::check("attempts rise, and a queue that was stopped is over when the last one has ended", [] {
        const auto jobs = *rc::gen::inRange<std::uint32_t>(1, 8);
        JobQueue queue({.jobs = jobs,
                        .atOnce = 3,
                        .retries = *rc::gen::inRange<std::uint32_t>(0, 3),
                        .backoff = 10ms,
                        .restart = *rc::gen::element(RestartPolicy::OnFailure, RestartPolicy::Always),
                        .startSuccess = 1s});
        JobQueue::Nanoseconds now = 0ns;
        std::set<std::uint32_t> running;
        std::map<std::uint32_t, std::uint32_t> tries;
        const auto endOne = [&] {
            const auto entry =
                std::next(running.begin(),
                          *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(running.size())));
            const std::uint32_t job = *entry;
            running.erase(entry);
            const auto end = *rc::gen::element(End::Succeeded, End::Failed, End::FailedForGood, End::Stopped);
            queue.ended(job, end, now, *rc::gen::element<JobQueue::Nanoseconds>(0s, 1s, 2s));
        };
        const int steps = *rc::gen::inRange(0, 200);
        for (int step = 0; step < steps && !queue.isFinished(); ++step) {
            if (const auto attempt = queue.next(now)) {
                RC_ASSERT(attempt->number == ++tries[attempt->job]);
                RC_ASSERT(running.insert(attempt->job).second);
            } else if (!running.empty()) {
                endOne();
            } else {
                RC_ASSERT(queue.nextAt().has_value());
                now = *queue.nextAt();
            }
            const JobQueue::Counts& counts = queue.counts();
            RC_ASSERT(counts.waiting + counts.running + counts.succeeded + counts.failed + counts.stopped ==
                      jobs);
        }
        queue.stop();
        RC_ASSERT(!queue.next(now + 1h).has_value());
        RC_ASSERT(!queue.nextAt().has_value());
        while (!running.empty()) {
            RC_ASSERT(!queue.isFinished());
            endOne();
        }
        RC_ASSERT(queue.isFinished());
    }));
}

void TestJobQueue::everyJobHasItsTurnAndTheCountsAreTrue()
{
    QVERIFY(rc::check("whatever ends how and when, and whatever is changed meanwhile", [] {
        const auto jobs = *rc::gen::inRange<std::uint32_t>(0, 40);
        const auto retries = *rc::gen::inRange<std::uint32_t>(0, 4);
        JobQueue queue({.jobs = jobs, .atOnce = 3, .retries = retries, .backoff = 10ms});
        JobQueue::Nanoseconds now = 0ns;
        std::map<std::uint32_t, std::uint32_t> running; // their attempts' numbers
        std::map<std::uint32_t, std::uint32_t> tries;
        std::set<std::uint32_t> over;
        while (!queue.isFinished()) {
            if (*rc::gen::inRange(0, 4) == 0)
                queue.setAtOnce(*rc::gen::inRange<std::uint32_t>(1, 6));
            if (const auto attempt = queue.next(now)) {
                RC_ASSERT(!running.contains(attempt->job) && !over.contains(attempt->job));
                RC_ASSERT(attempt->number == tries[attempt->job] + 1);
                running[attempt->job] = attempt->number;
                RC_ASSERT(running.size() <= queue.atOnce());
            } else if (!running.empty()) {
                const auto entry = std::next(
                    running.begin(),
                    *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(running.size())));
                const auto end = *rc::gen::element(End::Succeeded, End::Failed, End::FailedForGood,
                                                   End::Withdrawn, End::Stopped);
                const std::uint32_t job = entry->first;
                if (end != End::Withdrawn)
                    ++tries[job];
                RC_ASSERT(tries[job] <= retries + 1);
                const bool again = end == End::Withdrawn || (end == End::Failed && tries[job] <= retries);
                if (!again)
                    over.insert(job);
                running.erase(entry);
                queue.ended(job, end, now);
            } else {
                RC_ASSERT(queue.nextAt().has_value());
                RC_ASSERT(*queue.nextAt() > now);
                now = *queue.nextAt();
            }
            now += 1ms;
            const JobQueue::Counts& counts = queue.counts();
            RC_ASSERT(counts.running == running.size());
            RC_ASSERT(counts.succeeded + counts.failed + counts.stopped == over.size());
            RC_ASSERT(counts.waiting == jobs - running.size() - over.size());
        }
        RC_ASSERT(over.size() == jobs);
    }));
}

QTEST_APPLESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
