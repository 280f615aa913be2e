// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using brood::ProcessSnapshot;
using brood::RunSession;
using brood::test::misbehave;
using brood::test::TestRun;

// The processes of a run one by one, and those that outlive its children.

class TestRunSessionProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsProcessesWhileWatched();
    void signalsOneOfThem();
    void endsSurvivorsUnlessTold();
    void keepsSurvivorsIfTold();
    void isOverWhenTheLastSurvivorEnds();
    void stopsSurvivors_data();
    void stopsSurvivors();
    void keepsNothingAfterAStop();
    void endsSurvivorsWhenDestroyed();

private:
    brood::test::Leftovers m_leftovers;
};

namespace {

bool isSurvivedBy(const RunSession& session, qsizetype count)
{
    return session.state() == RunSession::State::Surviving && session.processes().processes().size() == count;
}

} // namespace

void TestRunSessionProcesses::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionProcesses::tellsProcessesWhileWatched()
{
    TestRun run;
    run.session.setProcessesWatched(true); // before there is anything to watch
    run.start(misbehave("tree 1 3 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(run.session.processes().processes().size(), 4, 15'000);
    const QList<ProcessSnapshot> processes = run.session.processes().processes();
    for (const ProcessSnapshot& process : processes) {
        QVERIFY(process.command.contains("brood-misbehave"));
        QVERIFY(process.start >= std::chrono::milliseconds(-20) && process.start <= run.session.elapsed());
    }
    QVERIFY(!processes.first().pssBytes);
    run.session.measurePss();
    QTRY_VERIFY_WITH_TIMEOUT(run.session.processes().processes().first().pssBytes, 15'000);
    run.session.setProcessesWatched(false);
    run.session.kill();
    QVERIFY(run.waitForEnd());
    QVERIFY(run.session.processes().isEmpty());
}

void TestRunSessionProcesses::signalsOneOfThem()
{
    TestRun run;
    QSignalSpy failed(&run.session, &RunSession::signalFailed);
    run.session.setProcessesWatched(true);
    run.start(misbehave("tree 1 2 60000"));
    QTRY_COMPARE_WITH_TIMEOUT(run.session.processes().processes().size(), 3, 15'000);
    const brood::ProcessKey first = run.session.processes().processes().first().key;
    run.session.signalProcess({first.pid, first.startTicks + 1}, SIGKILL); // Nobody of ours.
    run.session.signalProcess(first, SIGUSR2);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.children.first().signal, std::optional<int>(SIGUSR2));
    QVERIFY(failed.isEmpty());
}

void TestRunSessionProcesses::endsSurvivorsUnlessTold()
{
    TestRun run;
    QSignalSpy survived(&run.session, &RunSession::survived);
    run.start(misbehave("daemon 60000"));
    QVERIFY(run.waitForEnd());
    QVERIFY(survived.isEmpty());
    QCOMPARE(run.result.children.first().survivors.size(), 1);
}

void TestRunSessionProcesses::keepsSurvivorsIfTold()
{
    TestRun run;
    QSignalSpy survived(&run.session, &RunSession::survived);
    QSignalSpy finished(&run.session, &RunSession::childFinished);
    run.session.setSurvivorsKept(true);
    run.start(misbehave("daemon 60000"));
    QTRY_VERIFY_WITH_TIMEOUT(isSurvivedBy(run.session, 1), 15'000);
    QCOMPARE(survived.size(), 1);
    QCOMPARE(finished.size(), 1);
    QVERIFY(run.session.isActive());
    QCOMPARE(QByteArray::number(run.session.processes().processes().first().key.pid), run.sink.out.trimmed());
    run.session.setSurvivorsKept(false);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.outcome, brood::RunOutcome::Succeeded);
}

void TestRunSessionProcesses::isOverWhenTheLastSurvivorEnds()
{
    TestRun run;
    run.session.setSurvivorsKept(true);
    run.start(misbehave("daemon 700"));
    QTRY_COMPARE_WITH_TIMEOUT(run.session.state(), RunSession::State::Surviving, 15'000);
    QVERIFY(run.waitForEnd());
    QVERIFY(run.result.children.first().success);
}

void TestRunSessionProcesses::stopsSurvivors_data()
{
    QTest::addColumn<bool>("kills");
    QTest::newRow("stop") << false;
    QTest::newRow("kill") << true;
}

void TestRunSessionProcesses::stopsSurvivors()
{
    QFETCH(bool, kills);
    TestRun run;
    run.session.setSurvivorsKept(true);
    run.start(misbehave("daemon 60000"));
    QTRY_VERIFY_WITH_TIMEOUT(isSurvivedBy(run.session, 1), 15'000);
    if (kills)
        run.session.kill();
    else
        run.session.stop();
    QVERIFY(run.waitForEnd());
    // The child itself had ended before.
    QCOMPARE(run.result.outcome, brood::RunOutcome::Succeeded);
}

void TestRunSessionProcesses::keepsNothingAfterAStop()
{
    TestRun run;
    run.session.setSurvivorsKept(true);
    run.start(misbehave("ignore-term-tree"));
    QTRY_COMPARE_WITH_TIMEOUT(run.sink.linesSoFar(), 2, 15'000);
    run.session.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.outcome, brood::RunOutcome::Stopped);
}

void TestRunSessionProcesses::endsSurvivorsWhenDestroyed()
{
    TestRun run;
    run.session.setSurvivorsKept(true);
    run.start(misbehave("daemon 60000"));
    QTRY_VERIFY_WITH_TIMEOUT(isSurvivedBy(run.session, 1), 15'000);
}

QTEST_GUILESS_MAIN(TestRunSessionProcesses)
#include "tst_runsessionprocesses.moc"
