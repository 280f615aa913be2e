// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jobstext.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using brood::ChildOutcome;
using brood::ChildResult;
using brood::JobQueue;
using brood::RunOutcome;
using brood::RunResult;

class TestJobsText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarTheyAre();
    void tellsNoRateAtFirst();
    void countsByTheLastAttempt();
    void groupsFailures();
    void tellsWhoNeverRan();

private:
    [[nodiscard]] static ChildResult child(int index, int exitCode, std::chrono::nanoseconds elapsed,
                                           int attempt = 1)
    {
        ChildResult result;
        result.index = index;
        result.attempt = attempt;
        result.pid = 100 + index;
        result.outcome = ChildOutcome::Exited;
        result.exitCode = exitCode;
        result.success = exitCode == 0;
        result.elapsed = elapsed;
        return result;
    }
};

void TestJobsText::tellsHowFarTheyAre()
{
    brood::JobsProgress progress{
        .counts = {.waiting = 60, .running = 4, .succeeded = 33, .failed = 3, .stopped = 0},
        .elapsed = 12s,
        .rest = 21400ms};
    const QStringList start{u"36 of 100 ended"_s, u"3 failed"_s, u"4 running"_s, u"60 waiting"_s};
    QCOMPARE(brood::jobsProgressText(progress, QLocale::c()),
             start + QStringList({u"12.000 s"_s, u"3.0 per second"_s, u"about 21 s left"_s}));
    // Nothing gets done while it is paused, which is no sign of how fast it goes.
    progress.elapsed = 112s;
    progress.paused = 100s;
    QCOMPARE(brood::jobsProgressText(progress, QLocale::c()),
             start + QStringList({u"1 min 52.0 s"_s, u"3.0 per second"_s, u"about 21 s left"_s}));
    // Nor are those who were stopped.
    progress.counts.stopped = 4;
    QVERIFY(brood::jobsProgressText(progress, QLocale::c()).contains(u"3.0 per second"_s));
    progress.counts.stopped = 0;
    progress.isHeld = true;
    QCOMPARE(brood::jobsProgressText(progress, QLocale::c()),
             start + QStringList({u"no more are started for now"_s, u"1 min 52.0 s"_s, u"3.0 per second"_s}));
    progress.counts.running = 0;
    QVERIFY(brood::jobsProgressText(progress, QLocale::c()).contains(u"60 waiting"_s));
    // After a stop they wait in vain.
    progress.isHandingOut = false;
    QVERIFY(!brood::jobsProgressText(progress, QLocale::c()).contains(u"60 waiting"_s));
}

void TestJobsText::tellsNoRateAtFirst()
{
    const QStringList parts =
        brood::jobsProgressText({.counts = {.waiting = 100}, .elapsed = 100ms}, QLocale::c());
    QCOMPARE(parts, (QStringList{u"0 of 100 ended"_s, u"100 waiting"_s, u"0.100 s"_s}));
}

void TestJobsText::countsByTheLastAttempt()
{
    RunResult result;
    result.outcome = RunOutcome::Succeeded;
    result.elapsed = 2s;
    result.children = {child(1, 3, 100ms), child(2, 0, 300ms), child(1, 0, 200ms, 2)};
    const brood::ResultText text = brood::describeJobs(result, 2, QLocale::c());
    QCOMPARE(text.headline, u"2 of 2 succeeded"_s);
    QCOMPARE(text.mark, brood::ResultMark::Success);
    QCOMPARE(text.figures, (QStringList{u"2.000 s"_s, u"1.0 per second"_s, u"median 0.200 s"_s,
                                        u"95 % within 0.300 s"_s, u"slowest #2 0.300 s"_s}));
    QVERIFY(text.notes.isEmpty());
    result.elapsed = 5s;
    result.paused = 3s;
    QVERIFY(brood::describeJobs(result, 2, QLocale::c()).figures.contains(u"1.0 per second"_s));
}

void TestJobsText::groupsFailures()
{
    RunResult result;
    result.elapsed = 1s;
    for (int i = 1; i <= 7; ++i)
        result.children += child(i, 3, 10ms);
    result.children += child(8, 4, 10ms);
    const brood::ResultText text = brood::describeJobs(result, 8, QLocale::c());
    QCOMPARE(text.mark, brood::ResultMark::Failure);
    QCOMPARE(text.notes, (QStringList{u"7 × Finished, exit code 3 (#1, #2, #3, #4, #5, …)"_s,
                                      u"1 × Finished, exit code 4 (#8)"_s}));
}

void TestJobsText::tellsWhoNeverRan()
{
    RunResult result;
    result.outcome = RunOutcome::Stopped;
    result.elapsed = 1s;
    ChildResult stopped = child(2, 0, 500ms);
    stopped.outcome = ChildOutcome::Stopped;
    stopped.success = false;
    stopped.exitCode.reset();
    result.children = {child(1, 0, 10ms), stopped};
    const brood::ResultText text = brood::describeJobs(result, 10, QLocale::c());
    QCOMPARE(text.headline, u"1 of 10 succeeded"_s);
    QCOMPARE(text.mark, brood::ResultMark::Stopped);
    QCOMPARE(text.figures.first(2), (QStringList{u"1 stopped"_s, u"8 not started"_s}));
    QVERIFY(text.notes.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobsText)
#include "tst_jobstext.moc"
