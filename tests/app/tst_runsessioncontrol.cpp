// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildSnapshot;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::misbehave;
using brood::test::TestRun;
using std::chrono::milliseconds;

// Stopping, timing out, pausing and signalling a child, and what its result says of it.

class TestRunSessionControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void stopsWithSigterm_data();
    void stopsWithSigterm();
    void stopsWithSigkillAfterTheGrace();
    void killsAtASecondStop();
    void killsAtOnce();
    void isInterrupted();
    void isStoppedBeforeItRuns();
    void doesNotTryAgainOnceStopped();
    void keepsASuccessThatCameBeforeTheStop();
    void timesOut_data();
    void timesOut();
    void doesNotCountPausedTimeForTheTimeout();
    void pausesAndResumes();
    void showsWhoPausesItself();
    void stopsWhilePaused();
    void sendsSignals();
    void tellsWhatCouldNotBeSignalled();
    void carriesElapsedForward();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionControl::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionControl::stopsWithSigterm_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<std::optional<int>>("exitCode");
    QTest::newRow("dies of it") << QByteArray("tree 1 2 60000") << std::optional<int>();
    QTest::newRow("leaves in order") << QByteArray("term-then-exit 50") << std::optional(7);
}

void TestRunSessionControl::stopsWithSigterm()
{
    QFETCH(QByteArray, words);
    QFETCH(std::optional<int>, exitCode);
    LaunchSpec spec = misbehave(words);
    spec.grace = std::chrono::seconds(30);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForOutput("\n"));
    run.session.stop();
    QVERIFY(run.waitForState(ChildSnapshot::State::Stopping) || run.finishes == 1);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QCOMPARE(run.ended().stopSignal, std::optional(SIGTERM));
    QCOMPARE(run.ended().exitCode, exitCode);
    QCOMPARE(run.ended().signal, exitCode ? std::optional<int>() : std::optional(SIGTERM));
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
    QVERIFY(!run.ended().success);
}

void TestRunSessionControl::stopsWithSigkillAfterTheGrace()
{
    TestRun run;
    run.start(misbehave("ignore-term-tree"));
    QVERIFY(brood::test::waitUntil([&] { return run.sink.out.count('\n') == 2; }));
    run.session.stop();
    QVERIFY(run.waitForState(ChildSnapshot::State::Stopping));
    QCOMPARE(run.child().stopSignal, std::optional(SIGTERM));
    QVERIFY(!run.child().stoppedByTimeout);
    const auto sentAt = run.child().stopSentAt;
    QVERIFY(sentAt > run.child().start);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QCOMPARE(run.ended().stopSignal, std::optional(SIGKILL));
    QCOMPARE(run.ended().signal, std::optional(SIGKILL));
    QVERIFY(run.ended().start + run.ended().elapsed - sentAt >= milliseconds(400));
    QVERIFY(m_leftovers.pids().isEmpty());
}

void TestRunSessionControl::killsAtASecondStop()
{
    LaunchSpec spec = misbehave("ignore-term");
    spec.grace = std::chrono::seconds(30);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForOutput("ready"));
    run.session.stop();
    QVERIFY(run.waitForState(ChildSnapshot::State::Stopping));
    QTest::qWait(100);
    QCOMPARE(run.finishes, 0);
    run.session.stop();
    QVERIFY2(run.waitForEnd(10'000), run.broken().constData());
    QCOMPARE(run.ended().stopSignal, std::optional(SIGKILL));
}

void TestRunSessionControl::killsAtOnce()
{
    LaunchSpec spec = misbehave("end-first-thread");
    spec.grace = std::chrono::seconds(30);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForOutput("ready"));
    run.session.kill();
    QVERIFY2(run.waitForEnd(10'000), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QCOMPARE(run.ended().signal, std::optional(SIGKILL));
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
}

void TestRunSessionControl::isInterrupted()
{
    TestRun run;
    run.start(misbehave("tree 1 1 60000"));
    QVERIFY(run.waitForOutput("\n"));
    run.session.interrupt();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QCOMPARE(run.result.outcome, RunOutcome::Interrupted);
}

void TestRunSessionControl::isStoppedBeforeItRuns()
{
    TestRun run;
    run.start(misbehave("echo too late"));
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QCOMPARE(run.ended().pid, 0);
    QVERIFY(!run.ended().error);
    QVERIFY(run.sink.out.isEmpty());
}

void TestRunSessionControl::doesNotTryAgainOnceStopped()
{
    LaunchSpec spec = misbehave("term-then-exit 0");
    spec.retries = 5;
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForOutput("ready"));
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.attempts.size(), 1);
}

void TestRunSessionControl::keepsASuccessThatCameBeforeTheStop()
{
    LaunchSpec spec = misbehave("daemon 60000 keep");
    spec.grace = std::chrono::seconds(20);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForState(ChildSnapshot::State::Draining));
    run.session.stop(); // Ends the wait for what the daemon may still say.
    QVERIFY2(run.waitForEnd(10'000), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Exited);
    QCOMPARE(run.ended().exitCode, std::optional(0));
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
}

void TestRunSessionControl::timesOut_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM is enough") << QByteArray("tree 1 2 60000") << SIGTERM;
    QTest::newRow("SIGKILL is needed") << QByteArray("ignore-term-tree") << SIGKILL;
}

void TestRunSessionControl::timesOut()
{
    QFETCH(QByteArray, words);
    QFETCH(int, signal);
    LaunchSpec spec = misbehave(words);
    spec.timeout = milliseconds(500);
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::TimedOut);
    QCOMPARE(run.ended().stopSignal, std::optional(signal));
    QCOMPARE(run.ended().signal, std::optional(signal));
    QVERIFY(run.ended().elapsed >= milliseconds(signal == SIGKILL ? 900 : 500));
    QVERIFY(run.ended().elapsed < milliseconds(4000));
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
    QVERIFY(run.child().stoppedByTimeout);
}

void TestRunSessionControl::doesNotCountPausedTimeForTheTimeout()
{
    LaunchSpec spec = misbehave("slow-lines 2 60000");
    spec.timeout = milliseconds(600);
    TestRun run;
    run.start(spec);
    QVERIFY(run.waitForOutput("line 1"));
    run.session.pause();
    QVERIFY(run.waitForState(ChildSnapshot::State::Paused));
    QTest::qWait(900);
    QVERIFY(run.child().state == ChildSnapshot::State::Paused);
    run.session.resume();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::TimedOut);
    QVERIFY(run.ended().paused >= milliseconds(900));
    QVERIFY(run.ended().elapsed - run.ended().paused >= milliseconds(600));
}

void TestRunSessionControl::pausesAndResumes()
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

void TestRunSessionControl::showsWhoPausesItself()
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

void TestRunSessionControl::stopsWhilePaused()
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

void TestRunSessionControl::sendsSignals()
{
    for (const bool wholeTree : {false, true}) {
        TestRun run;
        run.start(misbehave("tree 1 2 60000"));
        QVERIFY(brood::test::waitUntil([&] { return run.sink.out.count('\n') == 3; }));
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

void TestRunSessionControl::tellsWhatCouldNotBeSignalled()
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

void TestRunSessionControl::carriesElapsedForward()
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

QTEST_GUILESS_MAIN(TestRunSessionControl)
#include "tst_runsessioncontrol.moc"
