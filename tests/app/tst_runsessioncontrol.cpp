// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildSnapshot;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::misbehave;
using brood::test::TestRun;
using std::chrono::milliseconds;

// Stopping a child and letting it time out, and what its result says of it.

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
    QVERIFY(brood::test::waitUntil(
        [&] { return run.child().state == ChildSnapshot::State::Stopping || run.finishes == 1; }));
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
    QVERIFY(brood::test::waitUntil([&] { return run.sink.linesSoFar() == 2; }));
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
    spec.jobs.retries = 5;
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

QTEST_GUILESS_MAIN(TestRunSessionControl)
#include "tst_runsessioncontrol.moc"
