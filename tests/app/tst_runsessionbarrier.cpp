// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ChildSnapshot;
using brood::HaltRule;
using brood::JobQueue;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::TestRun;
using brood::test::waitUntil;
using namespace std::chrono_literals;

/// A run whose children start at the same moment.
class TestRunSessionBarrier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsAllAtOnce();
    void waitsForNobodyWhoCannotBeExecuted();
    void triesOneAgainByItself();
    void triesOneAgainThatDiedBefore();
    void startsOneAloneAtOnce();
    void staysDownWhilePaused();
    void canBePausedFromTheBeginning();
    void stopsThoseHeld_data();
    void stopsThoseHeld();
    void letsNobodyGoOnceHalted();
    void endsWithItsAgent();

private:
    [[nodiscard]] static LaunchSpec shell(const QByteArray& line, int copies)
    {
        LaunchSpec spec;
        spec.command = {"sh", "-c", line};
        spec.grace = 400ms;
        spec.jobs.copies = copies;
        spec.jobs.atOnce = 1; // It means nothing.
        spec.jobs.barrier = true;
        return spec;
    }
    /// Copies that leave a file when they run.
    [[nodiscard]] LaunchSpec touchers(int copies) const
    {
        return shell("touch " + QFile::encodeName(m_folder->path()) + "/{i}", copies);
    }
    /// Starts them and keeps the barrier down: all wait at it.
    [[nodiscard]] static bool startPaused(TestRun& run, const LaunchSpec& spec)
    {
        // The first change is that the first one is ready: the barrier can't be open yet.
        const auto pausing = connect(&run.session, &brood::RunSession::childrenChanged, &run.session,
                                     [&run] { run.session.pause(); });
        run.start(spec);
        const bool areHeld = waitForHeld(run, spec.jobs.copies);
        disconnect(pausing);
        return areHeld;
    }
    [[nodiscard]] qsizetype touched() const { return QDir(m_folder->path()).entryList(QDir::Files).size(); }
    [[nodiscard]] static bool waitForHeld(const TestRun& run, qsizetype count)
    {
        return waitUntil([&] {
            const QList<ChildSnapshot> children = run.session.children();
            return std::ranges::count_if(children, [](const ChildSnapshot& child) {
                       return child.state == ChildSnapshot::State::Starting && child.pid != 0;
                   }) == count;
        });
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionBarrier::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunSessionBarrier::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionBarrier::startsAllAtOnce()
{
    LaunchSpec spec = shell("sleep 1", 40);
    spec.jobs.startDelay = 1s; // Means nothing.
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(run.result.children.size(), 40);
    const auto [first, last] = std::ranges::minmax(run.result.children, {}, &ChildResult::start);
    QVERIFY(last.start < first.start + first.elapsed);
    qInfo("40 children started within %.1f ms",
          std::chrono::duration<double, std::milli>(last.start - first.start).count());
}

void TestRunSessionBarrier::waitsForNobodyWhoCannotBeExecuted()
{
    LaunchSpec spec = touchers(4);
    QVERIFY(QFile::link(QStringLiteral("/bin/true"), m_folder->filePath(QStringLiteral("program-2"))));
    spec.command = {QFile::encodeName(m_folder->path()) + "/program-{i}"};
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 1, .failed = 3}));
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.outcome, child.index == 2 ? ChildOutcome::Exited : ChildOutcome::FailedToStart);
}

void TestRunSessionBarrier::triesOneAgainByItself()
{
    LaunchSpec spec = shell("[ {i} != 2 ]", 4);
    spec.jobs.retries = 2;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.children.size(), 6);
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 3, .failed = 1}));
}

void TestRunSessionBarrier::triesOneAgainThatDiedBefore()
{
    LaunchSpec spec = touchers(4);
    spec.jobs.retries = 1;
    TestRun run;
    QVERIFY(startPaused(run, spec));
    QCOMPARE(::kill(run.session.children().at(1).pid, SIGKILL), 0);
    QTRY_COMPARE(run.attempts.size(), 1);
    QCOMPARE(run.attempts.first().outcome, ChildOutcome::FailedToStart);
    QCOMPARE(touched(), 0);
    run.session.resume();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(run.result.children.size(), 5);
    QCOMPARE(touched(), 4);
}

void TestRunSessionBarrier::startsOneAloneAtOnce()
{
    TestRun run;
    QVERIFY2(run.run(touchers(1)), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(touched(), 1);
}

void TestRunSessionBarrier::staysDownWhilePaused()
{
    TestRun run;
    QVERIFY(startPaused(run, touchers(10)));
    QTest::qWait(100);
    QCOMPARE(touched(), 0);
    QCOMPARE(run.session.counts().waiting, 10U);
    run.session.resume();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(run.result.children.size(), 10);
    QCOMPARE(touched(), 10);
}

void TestRunSessionBarrier::canBePausedFromTheBeginning()
{
    TestRun run;
    run.start(touchers(5));
    run.session.pause(); // Only the first has been asked for.
    QVERIFY(waitForHeld(run, 1));
    QTest::qWait(50);
    QCOMPARE(touched(), 0);
    run.session.resume();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(touched(), 5);
}

void TestRunSessionBarrier::stopsThoseHeld_data()
{
    QTest::addColumn<bool>("now");
    QTest::addColumn<bool>("isInterrupt");
    QTest::newRow("stop") << false << false;
    QTest::newRow("kill") << true << false;
    QTest::newRow("interrupt") << false << true;
}

void TestRunSessionBarrier::stopsThoseHeld()
{
    QFETCH(const bool, now);
    QFETCH(const bool, isInterrupt);
    TestRun run;
    QVERIFY(startPaused(run, touchers(10)));
    if (isInterrupt)
        run.session.interrupt();
    else if (now)
        run.session.kill();
    else
        run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, isInterrupt ? RunOutcome::Interrupted : RunOutcome::Stopped);
    QCOMPARE(run.session.counts().failed, 0U);
    for (const ChildResult& child : run.result.children) {
        QCOMPARE(child.outcome, ChildOutcome::Stopped);
        QCOMPARE(child.pid, 0);
    }
    QCOMPARE(touched(), 0);
}

void TestRunSessionBarrier::letsNobodyGoOnceHalted()
{
    LaunchSpec spec = touchers(6);
    spec.jobs.halt.when = HaltRule::When::Soon;
    TestRun run;
    QVERIFY(startPaused(run, spec));
    QCOMPARE(::kill(run.session.children().at(3).pid, SIGKILL), 0);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.waiting = 5, .failed = 1}));
    QCOMPARE(touched(), 0);
}

void TestRunSessionBarrier::endsWithItsAgent()
{
    TestRun run;
    QVERIFY(startPaused(run, touchers(20)));
    QFile status(QStringLiteral("/proc/%1/stat").arg(run.child().pid));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray fields = status.readAll();
    const int agent = fields.mid(fields.lastIndexOf(')') + 2).split(' ').at(1).toInt();
    QVERIFY(agent > 1);
    QCOMPARE(::kill(agent, SIGKILL), 0);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.result.agentError);
    QVERIFY(std::ranges::none_of(run.result.children, &ChildResult::success));
    QCOMPARE(touched(), 0);
}

QTEST_GUILESS_MAIN(TestRunSessionBarrier)
#include "tst_runsessionbarrier.moc"
