// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildSnapshot;
using brood::LaunchSpec;
using brood::test::misbehave;
using brood::test::TestRun;
using std::chrono::milliseconds;

// Pausing and signalling a child, and what its snapshots and its result say of it.

class TestRunSessionSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void pausesAndResumes();
    void showsWhoPausesItself();
    void stopsWhilePaused();
    void sendsSignals();
    void tellsWhatCouldNotBeSignalled();
    void carriesElapsedForward();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionSignals::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionSignals::pausesAndResumes()
{
    TestRun run;
    run.start(misbehave("tree 1 1 60000"));
    QVERIFY(run.waitForOutput("\n"));
    for (int i = 0; i < 2; ++i) {
        run.session.pause();
        QVERIFY(run.waitForState(ChildSnapshot::State::Paused));
        QCOMPARE(run.child().pausedSpans.size(), i + 1);
        const auto before = run.child().pausedSpans.last();
        QTest::qWait(50);
        QVERIFY(run.child().pausedSpans.last().to > before.to); // It grows while it lasts.
        run.session.resume();
        QVERIFY(run.waitForState(ChildSnapshot::State::Running));
    }
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    const auto spans = run.ended().pausedSpans;
    QCOMPARE(spans.size(), 2);
    QVERIFY(spans[0].from < spans[0].to && spans[0].to <= spans[1].from && spans[1].from < spans[1].to);
    const auto sum = spans[0].to - spans[0].from + spans[1].to - spans[1].from;
    QVERIFY(run.ended().paused >= milliseconds(100));
    QCOMPARE(run.ended().paused, sum);
}

void TestRunSessionSignals::showsWhoPausesItself()
{
    TestRun run;
    run.start(misbehave("pause-self"));
    QVERIFY(run.waitForState(ChildSnapshot::State::Paused));
    run.session.sendSignal(SIGCONT, false);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.sink.out, QByteArray("continued\n"));
    QCOMPARE(run.ended().pausedSpans.size(), 1);
    QCOMPARE(run.ended().outcome, ChildOutcome::Exited);
}

void TestRunSessionSignals::stopsWhilePaused()
{
    TestRun run;
    run.start(misbehave("term-then-exit 0"));
    QVERIFY(run.waitForOutput("ready"));
    run.session.pause();
    QVERIFY(run.waitForState(ChildSnapshot::State::Paused));
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().exitCode, std::optional(7));
    QCOMPARE(run.ended().stopSignal, std::optional(SIGTERM));
    QVERIFY(run.ended().paused > std::chrono::nanoseconds::zero());
}

void TestRunSessionSignals::sendsSignals()
{
    for (const bool wholeTree : {false, true}) {
        TestRun run;
        run.start(misbehave("tree 1 2 60000"));
        QVERIFY(brood::test::waitUntil([&] { return run.sink.linesSoFar() == 3; }));
        run.session.sendSignal(SIGUSR2, wholeTree);
        QVERIFY2(run.waitForEnd(), run.broken().constData());
        QCOMPARE(run.ended().outcome, ChildOutcome::Signalled);
        QCOMPARE(run.ended().signal, std::optional(SIGUSR2));
        QVERIFY(!run.ended().stopSignal);
        QCOMPARE(run.ended().outputComplete, wholeTree);
        const auto& survivors = run.ended().survivors;
        const auto outlived = std::count_if(survivors.begin(), survivors.end(),
                                            [](const auto& survivor) { return survivor.outlived; });
        QCOMPARE(outlived, wholeTree ? 0 : 2);
        QVERIFY(run.signalFailures.isEmpty());
    }
}

void TestRunSessionSignals::tellsWhatCouldNotBeSignalled()
{
    LaunchSpec spec = misbehave("daemon 60000 keep");
    spec.grace = std::chrono::seconds(20);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForState(ChildSnapshot::State::Draining));
    run.session.sendSignal(SIGUSR1, false); // To the dead child.
    QVERIFY(brood::test::waitUntil([&] { return run.signalFailures.size() == 1; }));
    QVERIFY(run.signalFailures.first().contains(QStringLiteral("SIGUSR1 (10)")));
    run.session.sendSignal(999, true);
    QVERIFY(brood::test::waitUntil([&] { return run.signalFailures.size() == 2; }));
    run.session.sendSignal(SIGKILL, true);
    QVERIFY2(run.waitForEnd(10'000), run.broken().constData());
    QCOMPARE(run.signalFailures.size(), 2);
}

void TestRunSessionSignals::carriesElapsedForward()
{
    TestRun run;
    run.start(misbehave("slow-lines 2 400"));
    QVERIFY(run.waitForOutput("line 1"));
    const auto first = run.session.elapsed();
    const auto firstOfChild = run.child().elapsed;
    QTest::qWait(100);
    QVERIFY(run.session.elapsed() - first >= milliseconds(90));
    QVERIFY(run.child().elapsed - firstOfChild >= milliseconds(90));
    const auto childsNow = run.child().start + run.child().elapsed;
    QVERIFY(childsNow <= run.session.elapsed());
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.child().result.has_value());
    QCOMPARE(run.child().elapsed, run.ended().elapsed);
}

QTEST_GUILESS_MAIN(TestRunSessionSignals)
#include "tst_runsessionsignals.moc"
