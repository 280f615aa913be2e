// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <set>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::HaltRule;
using brood::JobQueue;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::launch;
using brood::test::misbehave;
using brood::test::TestRun;
using namespace std::chrono_literals;

/// A run of several children.
class TestRunSessionJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void runsEachOnce();
    void runsNoMoreAtOnceThanWanted();
    void keepsEachChildsOutput();
    void triesEachAgain();
    void waitsBeforeItTriesAgain();
    void letsTimePassBetweenStarts();
    void haltsSoon();
    void haltsNow();
    void runsAChildForEachRow();
    void leavesOutWhatWasDoneBefore();
    void stopsWhoTakesLongerThanOthers();
    void paysNoHeedToTheMedianOfTwo();
    void startsAgainWhatEnds();
    void stopsAll();
    void stopsWhileAllWaitForAnotherTry_data();
    void stopsWhileAllWaitForAnotherTry();
    void pausesTheQueue();
    void holdsTheQueue();
    void holdsAndPauses();
    void failsWhereNothingCanStart();
    void endsWithItsAgent();

private:
    [[nodiscard]] static LaunchSpec shell(const char* line, int copies, int atOnce)
    {
        LaunchSpec spec = launch("sh");
        spec.command = {"sh", "-c", line};
        spec.jobs.copies = copies;
        spec.jobs.atOnce = atOnce;
        return spec;
    }
    [[nodiscard]] static int mostAtOnce(const QList<ChildResult>& children)
    {
        int most = 0;
        for (const ChildResult& child : children) {
            const auto runsThen = std::ranges::count_if(children, [&child](const ChildResult& other) {
                return other.start <= child.start && other.start + other.elapsed > child.start;
            });
            most = std::max(most, static_cast<int>(runsThen));
        }
        return most;
    }
    [[nodiscard]] static std::set<int> indices(const QList<ChildResult>& children)
    {
        std::set<int> found;
        for (const ChildResult& child : children)
            found.insert(child.index);
        return found;
    }
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionJobs::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionJobs::runsEachOnce()
{
    TestRun run;
    QVERIFY2(run.run(shell("exit $(({i} % 4 == 0))", 100, 8)), run.broken().constData());
    QCOMPARE(run.result.children.size(), 100);
    QCOMPARE(indices(run.result.children).size(), std::size_t{100});
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.exitCode, std::optional(child.index % 4 == 0 ? 1 : 0));
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 75, .failed = 25}));
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
}

void TestRunSessionJobs::runsNoMoreAtOnceThanWanted()
{
    TestRun run;
    QVERIFY2(run.run(shell("sleep 0.05", 20, 4)), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(mostAtOnce(run.result.children), 4);
}

void TestRunSessionJobs::keepsEachChildsOutput()
{
    class Sink final : public brood::OutputSink
    {
    public:
        void write(const brood::OutputPiece& piece) override
        {
            out[piece.child].append(reinterpret_cast<const char*>(piece.bytes.data()),
                                    static_cast<qsizetype>(piece.bytes.size()));
            release(piece.bytes.size());
        }
        void endChild(int child) override { ended.insert(child); }
        std::map<int, QByteArray> out;
        std::set<int> ended;
    } sink;
    brood::RunSession session(brood::test::realAgent(), &sink);
    bool isFinished = false;
    connect(&session, &brood::RunSession::finished, this, [&isFinished] { isFinished = true; });
    session.start(shell("for n in 1 2 3 4 5; do echo {i}-$n; sleep 0.01; done", 200, 50));
    QTRY_VERIFY_WITH_TIMEOUT(isFinished, 30'000);
    QCOMPARE(sink.out.size(), std::size_t{200});
    QCOMPARE(sink.ended.size(), std::size_t{200});
    for (const auto& [child, out] : sink.out) {
        QByteArray expected;
        for (int n = 1; n <= 5; ++n)
            expected += QByteArray::number(child) + '-' + QByteArray::number(n) + '\n';
        QCOMPARE(out, expected);
    }
    for (const ChildResult& child : session.result().children)
        QCOMPARE(child.stdoutBytes, static_cast<std::uint64_t>(sink.out[child.index].size()));
}

void TestRunSessionJobs::triesEachAgain()
{
    LaunchSpec spec = shell("exit 3", 5, 2);
    spec.jobs.retries = 2;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.children.size(), 15);
    std::map<int, int> attempts;
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.attempt, ++attempts[child.index]);
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.failed = 5}));
    QVERIFY(mostAtOnce(run.result.children) <= 2);
}

void TestRunSessionJobs::waitsBeforeItTriesAgain()
{
    LaunchSpec spec = shell("exit 3", 1, 1);
    spec.jobs.retries = 2;
    spec.jobs.retryDelay = 100ms;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    const QList<ChildResult>& tries = run.result.children;
    QCOMPARE(tries.size(), 3);
    const auto pause = [&tries](qsizetype i) {
        return tries[i].start - tries[i - 1].start - tries[i - 1].elapsed;
    };
    QVERIFY(pause(1) >= 99ms && pause(1) < 190ms);
    QVERIFY(pause(2) >= 199ms);
}

void TestRunSessionJobs::letsTimePassBetweenStarts()
{
    LaunchSpec spec = shell("true", 5, 5);
    spec.jobs.startDelay = 50ms;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QVERIFY(run.result.elapsed >= 200ms);
}

void TestRunSessionJobs::haltsSoon()
{
    LaunchSpec spec = shell("test {i} != 3 && sleep 0.2", 100, 4);
    spec.jobs.halt.when = HaltRule::When::Soon;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QVERIFY(run.result.children.size() <= 5);
    QCOMPARE(run.session.counts().failed, 1U);
    QCOMPARE(run.session.counts().stopped, 0U);
    QVERIFY(run.session.counts().waiting >= 95);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
}

void TestRunSessionJobs::haltsNow()
{
    LaunchSpec spec = shell("test {i} != 3 && exec sleep 60", 100, 4);
    spec.jobs.halt.when = HaltRule::When::Now;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.session.counts().failed, 1U);
    QVERIFY(run.session.counts().stopped >= 2);
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.outcome, child.index == 3 ? ChildOutcome::Exited : ChildOutcome::Stopped);
}

void TestRunSessionJobs::runsAChildForEachRow()
{
    LaunchSpec spec = shell("exit {code}", 2, 4);
    spec.jobs.inputs = brood::JobInputs::fromValues("code", {"0", "3", "5"});
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(indices(run.result.children), (std::set<int>{1, 2, 3, 4, 5, 6}));
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.exitCode, std::optional(QList<int>{0, 3, 5}[(child.index - 1) % 3]));
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 2, .failed = 4}));
}

void TestRunSessionJobs::leavesOutWhatWasDoneBefore()
{
    LaunchSpec spec = shell("true", 6, 2);
    spec.jobs.resumed = brood::ResumedRun{QStringLiteral("earlier"), 4, {}, {1, 2, 4, 6}};
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(indices(run.result.children), (std::set<int>{3, 5}));
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 2}));
}

void TestRunSessionJobs::stopsWhoTakesLongerThanOthers()
{
    LaunchSpec spec = shell("sleep {}", 1, 3);
    spec.jobs.inputs = brood::JobInputs::fromValues({}, {"60", "0.1", "0.1", "0.1", "60", "0.1"});
    spec.jobs.timeoutShare = 4;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    for (const ChildResult& child : run.result.children) {
        const bool isLate = child.index == 1 || child.index == 5;
        QCOMPARE(child.outcome, isLate ? ChildOutcome::TimedOut : ChildOutcome::Exited);
        QVERIFY(!isLate || child.elapsed >= 400ms);
    }
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.succeeded = 4, .failed = 2}));
}

void TestRunSessionJobs::paysNoHeedToTheMedianOfTwo()
{
    LaunchSpec spec = shell("sleep {}", 1, 3);
    spec.jobs.inputs = brood::JobInputs::fromValues({}, {"0", "0", "0.3"});
    spec.jobs.timeoutShare = 0.01;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
}

void TestRunSessionJobs::startsAgainWhatEnds()
{
    LaunchSpec spec = shell("exit $(({i} % 2))", 2, 2);
    spec.jobs.restart = brood::RestartPolicy::Always;
    spec.jobs.startSuccess = 0s;
    TestRun run;
    run.start(spec);
    QVERIFY(brood::test::waitUntil([&run] { return run.session.attempts() > 10; }));
    run.session.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
    std::map<int, int> attempts;
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.attempt, ++attempts[child.index]);
    QVERIFY(attempts[1] > 1 && attempts[2] > 1);
}

void TestRunSessionJobs::stopsWhileAllWaitForAnotherTry_data()
{
    QTest::addColumn<int>("copies");
    QTest::addColumn<brood::RestartPolicy>("restart");
    QTest::addRow("one, retried") << 1 << brood::RestartPolicy::Never;
    QTest::addRow("two, retried") << 2 << brood::RestartPolicy::Never;
    QTest::addRow("one, restarted") << 1 << brood::RestartPolicy::Always;
}

void TestRunSessionJobs::stopsWhileAllWaitForAnotherTry()
{
    QFETCH(int, copies);
    QFETCH(brood::RestartPolicy, restart);
    LaunchSpec spec = launch("false");
    spec.jobs.copies = copies;
    spec.jobs.retries = 3;
    spec.jobs.restart = restart;
    spec.jobs.retryDelay = 1h;
    TestRun run;
    run.start(spec);
    QVERIFY(brood::test::waitUntil([&] { return run.session.results().size() == copies; }));
    QCOMPARE(run.session.state(), brood::RunSession::State::Running);
    run.session.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
}

void TestRunSessionJobs::stopsAll()
{
    TestRun run;
    run.start(shell("echo ready; exec sleep 60", 1000, 10));
    QTRY_COMPARE_WITH_TIMEOUT(run.sink.linesSoFar(), 10, 20'000);
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.children.size(), 10);
    for (const ChildResult& child : run.result.children)
        QCOMPARE(child.outcome, ChildOutcome::Stopped);
    QCOMPARE(run.session.counts().waiting, 990U);
    QCOMPARE(run.result.outcome, RunOutcome::Stopped);
}

void TestRunSessionJobs::pausesTheQueue()
{
    TestRun run;
    run.start(shell("echo x; sleep 0.02", 60, 3));
    QTRY_VERIFY_WITH_TIMEOUT(run.sink.linesSoFar() >= 3, 20'000);
    run.session.pause();
    QTest::qWait(150); // What was under way comes.
    const qsizetype lines = run.sink.linesSoFar();
    QVERIFY(lines < 60);
    QTest::qWait(200);
    QCOMPARE(run.sink.linesSoFar(), lines);
    run.session.resume();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(indices(run.result.children).size(), std::size_t{60});
}

void TestRunSessionJobs::holdsTheQueue()
{
    TestRun run;
    run.start(shell("echo x; sleep 0.3; echo y", 12, 3));
    QTRY_VERIFY_WITH_TIMEOUT(run.sink.linesSoFar() >= 3, 20'000);
    run.session.hold();
    QVERIFY(run.session.isHeld());
    // Those that run go on, to their ends.
    QTRY_COMPARE_WITH_TIMEOUT(run.session.counts().running, 0U, 20'000);
    const JobQueue::Counts counts = run.session.counts();
    QVERIFY(counts.succeeded >= 3);
    QVERIFY(counts.succeeded < 12);
    QTest::qWait(300);
    QCOMPARE(run.session.counts(), counts);
    QVERIFY(run.session.isActive());
    run.session.unhold();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QCOMPARE(indices(run.result.children).size(), std::size_t{12});
    QCOMPARE(run.session.jobsProgress().paused, 0ns);
}

void TestRunSessionJobs::holdsAndPauses()
{
    TestRun run;
    run.start(shell("echo x; sleep 0.1", 8, 2));
    QTRY_VERIFY_WITH_TIMEOUT(run.sink.linesSoFar() >= 2, 20'000);
    run.session.hold();
    run.session.pause();
    QTest::qWait(300);
    run.session.resume(); // It is still held.
    QVERIFY(run.session.jobsProgress().paused >= 250ms);
    QTRY_COMPARE_WITH_TIMEOUT(run.session.counts().running, 0U, 20'000);
    QTest::qWait(200);
    QVERIFY(run.session.counts().waiting > 0);
    QCOMPARE(run.session.counts().running, 0U);
    run.session.unhold();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
    QVERIFY(run.session.jobsProgress().paused < run.result.elapsed);
}

void TestRunSessionJobs::failsWhereNothingCanStart()
{
    LaunchSpec spec = launch("/nowhere/program");
    spec.jobs.copies = 300;
    spec.jobs.atOnce = 4;
    spec.jobs.retries = 2;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.children.size(), 300); // In vain to try again.
    QCOMPARE(run.session.counts(), (JobQueue::Counts{.failed = 300}));
}

void TestRunSessionJobs::endsWithItsAgent()
{
    TestRun run;
    run.start(shell("echo $PPID; exec sleep 60", 50, 5));
    QTRY_COMPARE_WITH_TIMEOUT(run.sink.linesSoFar(), 5, 20'000);
    QCOMPARE(::kill(run.sink.out.split('\n').first().toInt(), SIGKILL), 0);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.result.agentError);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
    QVERIFY(std::ranges::none_of(run.result.children, &ChildResult::success));
    // Those that waited for their turn in the agent were not tried.
    QCOMPARE(run.result.children.size(), 5);
    QVERIFY(std::ranges::all_of(run.result.children, &ChildResult::pid));
}

QTEST_GUILESS_MAIN(TestRunSessionJobs)
#include "tst_runsessionjobs.moc"
