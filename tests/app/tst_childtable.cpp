// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/childtable.h"

#include <QTest>

#include <cerrno>
#include <csignal>

using brood::ChildOutcome;
using brood::ChildSnapshot;
using brood::ChildTable;
using State = ChildSnapshot::State;
using std::chrono::milliseconds;
namespace protocol = brood::protocol;

// Records in, snapshots and results out. Nothing runs here.

class TestChildTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged();
    void followsAChildFromStartToEnd();
    void tellsAnExit_data();
    void tellsAnExit();
    void tellsWhyItWasStopped_data();
    void tellsWhyItWasStopped();
    void tellsWhyItCouldNotStart();
    void countsOutput();
    void keepsPausedSpans();
    void endsAPauseWithTheChild();
    void showsAStopWhilePaused();
    void keepsTheOriginOfTheFirstAttempt();
    void showsOneThatIsHeldAsStarting();
    void givesUp_data();
    void givesUp();
    void passesOverRecordsOfNobody();
    void namesSurvivors();
};

namespace {

constexpr std::uint64_t origin = 1'000'000'000'000;

constexpr std::uint64_t at(std::uint64_t ms)
{
    return origin + ms * 1'000'000;
}

/// A table whose child 1 was asked for at 0 and started at 5 ms.
ChildTable running(brood::SuccessCodes codes = {})
{
    ChildTable table(codes);
    table.add(1, 1, 1);
    table.apply(protocol::Started{1, 4242, origin, at(5)});
    return table;
}

protocol::Exited exited(std::uint64_t ms, int status)
{
    return {1, at(ms), status, {}, 0};
}

ChildSnapshot only(const ChildTable& table, std::uint64_t ms)
{
    return table.snapshots(at(ms)).first();
}

} // namespace

void TestChildTable::followsAChildFromStartToEnd()
{
    ChildTable table;
    QVERIFY(!table.originNs());
    QVERIFY(table.snapshots(at(1)).isEmpty());
    table.add(1, 1, 1);
    QCOMPARE(only(table, 1).state, State::Starting);
    QCOMPARE(only(table, 1).elapsed.count(), 0);
    QCOMPARE(table.unfinished(), QList<std::uint32_t>{1});
    QVERIFY(!table.isRunning(1));

    table.apply(protocol::Started{1, 4242, origin, at(5)});
    QCOMPARE(table.originNs(), std::optional(origin));
    QCOMPARE(only(table, 105).state, State::Running);
    QCOMPARE(only(table, 105).pid, 4242);
    QCOMPARE(only(table, 105).start, milliseconds(5));
    QCOMPARE(only(table, 105).elapsed, milliseconds(100));
    QCOMPARE(only(table, 2).elapsed.count(), 0); // A clock that is a little behind.
    QVERIFY(table.isRunning(1));

    table.apply(exited(205, 3 << 8));
    QCOMPARE(only(table, 900).state, State::Draining);
    QCOMPARE(only(table, 900).elapsed, milliseconds(200));
    QVERIFY(!table.isRunning(1));
    QVERIFY(!table.result(1));

    protocol::Usage usage{1'000'000, 2'000'000, 4096, 1, 2, 3, 4};
    table.apply(protocol::Finished{1, true, usage, protocol::StopCause::None, 0, {}});
    QCOMPARE(only(table, 900).state, State::Finished);
    QVERIFY(table.unfinished().isEmpty());
    const auto* result = table.result(1);
    QVERIFY(result);
    QCOMPARE(*only(table, 900).result, *result);
    QCOMPARE(result->usage, (brood::ResourceUsage{milliseconds(1), milliseconds(2), 4096, 1, 2, 3, 4}));
    QCOMPARE(result->elapsed, milliseconds(200));
    QVERIFY(result->outputComplete);
    QCOMPARE(table.lastEnd(), milliseconds(205));
}

void TestChildTable::tellsAnExit_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<int>>("exitCode");
    QTest::addColumn<std::optional<int>>("signal");
    QTest::addColumn<bool>("core");
    QTest::addColumn<bool>("success");
    QTest::newRow("0") << 0 << std::optional(0) << std::optional<int>() << false << true;
    QTest::newRow("7, a success") << (7 << 8) << std::optional(7) << std::optional<int>() << false << true;
    QTest::newRow("255") << (255 << 8) << std::optional(255) << std::optional<int>() << false << false;
    QTest::newRow("SIGKILL") << SIGKILL << std::optional<int>() << std::optional(SIGKILL) << false << false;
    QTest::newRow("a core") << (SIGSEGV | 0x80) << std::optional<int>() << std::optional(SIGSEGV) << true
                            << false;
    QTest::newRow("a real-time signal") << 64 << std::optional<int>() << std::optional(64) << false << false;
}

void TestChildTable::tellsAnExit()
{
    QFETCH(int, status);
    ChildTable table = running(*brood::SuccessCodes::parse(u"0,7"));
    table.apply(exited(10, status));
    table.apply(protocol::Finished{1, true, {}, protocol::StopCause::None, 0, {}});
    QTEST(table.result(1)->exitCode, "exitCode");
    QTEST(table.result(1)->signal, "signal");
    QTEST(table.result(1)->coreDumped, "core");
    QTEST(table.result(1)->success, "success");
    QCOMPARE(table.result(1)->outcome,
             table.result(1)->signal ? ChildOutcome::Signalled : ChildOutcome::Exited);
}

void TestChildTable::tellsWhyItWasStopped_data()
{
    QTest::addColumn<protocol::StopCause>("cause");
    QTest::addColumn<ChildOutcome>("outcome");
    QTest::newRow("request") << protocol::StopCause::Request << ChildOutcome::Stopped;
    QTest::newRow("timeout") << protocol::StopCause::Timeout << ChildOutcome::TimedOut;
}

void TestChildTable::tellsWhyItWasStopped()
{
    QFETCH(protocol::StopCause, cause);
    QFETCH(ChildOutcome, outcome);
    ChildTable table = running();
    table.apply(protocol::Stopping{1, at(50), cause, SIGTERM});
    QCOMPARE(only(table, 60).state, State::Stopping);
    QCOMPARE(only(table, 60).stopSignal, std::optional(SIGTERM));
    QCOMPARE(only(table, 60).stopSentAt, milliseconds(50));
    QCOMPARE(only(table, 60).stoppedByTimeout, outcome == ChildOutcome::TimedOut);
    table.apply(protocol::Stopping{1, at(80), cause, SIGKILL});
    QCOMPARE(only(table, 90).stopSignal, std::optional(SIGKILL));
    table.apply(exited(100, 0)); // It left in order.
    table.apply(protocol::Finished{1, true, {}, cause, SIGKILL, {}});
    QCOMPARE(table.result(1)->outcome, outcome);
    QCOMPARE(table.result(1)->exitCode, std::optional(0));
    QCOMPARE(table.result(1)->stopSignal, std::optional(SIGKILL));
    QVERIFY(!table.result(1)->success);
}

void TestChildTable::tellsWhyItCouldNotStart()
{
    ChildTable table;
    table.add(1, 1, 1);
    table.apply(protocol::StartFailed{1, origin, at(3), protocol::StartStep::Exec, ENOENT, "nothing", false});
    const auto* result = table.result(1);
    QVERIFY(result);
    QCOMPARE(result->outcome, ChildOutcome::FailedToStart);
    QCOMPARE(result->error->code, QStringLiteral("ENOENT"));
    QCOMPARE(result->error->kind, brood::ErrorKind::NotFound);
    QVERIFY(result->error->message.contains(QStringLiteral("nothing")));
    QCOMPARE(result->start, milliseconds(3));
    QCOMPARE(result->elapsed.count(), 0);
    QCOMPARE(result->pid, 0);
    QCOMPARE(table.lastEnd(), milliseconds(3));
}

void TestChildTable::countsOutput()
{
    ChildTable table = running();
    table.setOutputBytes(1, 5, 0);
    table.setOutputBytes(1, 10, 5);
    table.setOutputBytes(9, 1, 1);
    table.apply(exited(10, 0));
    table.apply(protocol::Finished{1, false, {}, protocol::StopCause::None, 0, {}});
    QCOMPARE(table.result(1)->stdoutBytes, std::uint64_t{10});
    QCOMPARE(table.result(1)->stderrBytes, std::uint64_t{5});
    QVERIFY(!table.result(1)->outputComplete);
    // Behind its end there is none.
    table.setOutputBytes(1, 11, 5);
    QCOMPARE(table.result(1)->stdoutBytes, std::uint64_t{10});
}

void TestChildTable::keepsPausedSpans()
{
    ChildTable table = running();
    table.apply(protocol::Paused{1, at(10), SIGSTOP});
    QCOMPARE(only(table, 25).state, State::Paused);
    QCOMPARE(only(table, 25).pausedSpans, (QList<brood::PausedSpan>{{milliseconds(10), milliseconds(25)}}));
    table.apply(protocol::Paused{1, at(12), SIGTSTP}); // Is paused already.
    table.apply(protocol::Resumed{1, at(30)});
    table.apply(protocol::Resumed{1, at(31)}); // Is not paused.
    QCOMPARE(only(table, 40).state, State::Running);
    table.apply(protocol::Paused{1, at(50), SIGSTOP});
    table.apply(protocol::Resumed{1, at(60)});
    QCOMPARE(only(table, 70).pausedSpans, (QList<brood::PausedSpan>{{milliseconds(10), milliseconds(30)},
                                                                    {milliseconds(50), milliseconds(60)}}));
}

void TestChildTable::endsAPauseWithTheChild()
{
    ChildTable table = running();
    table.apply(protocol::Paused{1, at(10), SIGSTOP});
    protocol::Exited record = exited(25, SIGKILL);
    record.pausedNs = 15'000'000;
    table.apply(record);
    table.apply(protocol::Finished{1, true, {}, protocol::StopCause::None, 0, {}});
    QCOMPARE(table.result(1)->pausedSpans, (QList<brood::PausedSpan>{{milliseconds(10), milliseconds(25)}}));
    QCOMPARE(table.result(1)->paused, milliseconds(15));
    table.apply(protocol::Paused{1, at(30), SIGSTOP});
    QCOMPARE(table.result(1)->pausedSpans.size(), 1);
}

void TestChildTable::showsAStopWhilePaused()
{
    ChildTable table = running();
    table.apply(protocol::Paused{1, at(10), SIGSTOP});
    table.apply(protocol::Stopping{1, at(20), protocol::StopCause::Request, SIGTERM});
    QCOMPARE(only(table, 21).state, State::Stopping);
    table.apply(protocol::Resumed{1, at(22)});
    QCOMPARE(only(table, 23).state, State::Stopping);
    QCOMPARE(only(table, 23).pausedSpans.first().to, milliseconds(22));
}

void TestChildTable::keepsTheOriginOfTheFirstAttempt()
{
    ChildTable table = running();
    table.apply(exited(100, 1 << 8));
    table.apply(protocol::Finished{1, true, {}, protocol::StopCause::None, 0, {}});
    table.add(2, 1, 2);
    QCOMPARE(table.unfinished(), QList<std::uint32_t>{2});
    table.apply(protocol::Started{2, 4343, at(110), at(120)});
    QCOMPARE(table.originNs(), std::optional(origin));
    const auto snapshots = table.snapshots(at(150));
    QCOMPARE(snapshots.size(), 2);
    QCOMPARE(snapshots[0].attempt, 1);
    QCOMPARE(snapshots[1].attempt, 2);
    QCOMPARE(snapshots[1].start, milliseconds(120));
    QCOMPARE(snapshots[1].elapsed, milliseconds(30));
}

void TestChildTable::showsOneThatIsHeldAsStarting()
{
    ChildTable table;
    table.add(1, 1, 1);
    table.add(2, 2, 1);
    table.apply(protocol::Held{1, 4242, origin, at(2)});
    table.apply(protocol::Held{2, 4243, at(1), at(3)});
    QCOMPARE(only(table, 4).state, State::Starting);
    QCOMPARE(only(table, 4).pid, 4242);
    QVERIFY(!table.isRunning(1));
    table.apply(protocol::Started{1, 4242, origin, at(30)});
    QCOMPARE(only(table, 31).state, State::Running);
    QCOMPARE(only(table, 31).start, milliseconds(30));
    table.apply(protocol::StartFailed{2, at(1), at(31), protocol::StartStep::Barrier, ESRCH, {}, false});
    QCOMPARE(table.result(2)->outcome, ChildOutcome::FailedToStart);
    QCOMPARE(table.result(2)->pid, 0);
    QCOMPARE(table.snapshots(at(32)).last().pid, 0);
}

void TestChildTable::givesUp_data()
{
    QTest::addColumn<bool>("hasStarted");
    QTest::addColumn<bool>("hasExited");
    QTest::addColumn<ChildOutcome>("outcome");
    QTest::addColumn<int>("elapsedMs");
    QTest::newRow("before it ran") << false << false << ChildOutcome::Stopped << 0;
    QTest::newRow("while it ran") << true << false << ChildOutcome::Stopped << 45;
    QTest::newRow("when it was dead") << true << true << ChildOutcome::Exited << 15;
}

void TestChildTable::givesUp()
{
    QFETCH(bool, hasStarted);
    QFETCH(bool, hasExited);
    ChildTable table;
    table.add(1, 1, 1);
    if (hasStarted)
        table.apply(protocol::Started{1, 4242, origin, at(5)});
    if (hasStarted && !hasExited)
        table.apply(protocol::Paused{1, at(10), SIGSTOP});
    if (hasExited)
        table.apply(exited(20, 0));
    const brood::ErrorInfo error{brood::ErrorKind::Agent, QStringLiteral("AGENT_LOST"),
                                 QStringLiteral("lost")};
    table.giveUp(1, ChildOutcome::Stopped, error, at(50));
    const auto* result = table.result(1);
    QVERIFY(result);
    QTEST(result->outcome, "outcome");
    QCOMPARE(result->error, std::optional(error));
    QFETCH(int, elapsedMs);
    QCOMPARE(result->elapsed, milliseconds(elapsedMs));
    QCOMPARE(result->outputComplete, !hasStarted);
    QVERIFY(!result->success);
    if (hasStarted && !hasExited)
        QCOMPARE(result->paused, milliseconds(40));
    // A second time changes nothing.
    table.giveUp(1, ChildOutcome::FailedToStart, std::nullopt, at(90));
    QCOMPARE(table.result(1)->error, std::optional(error));
}

void TestChildTable::passesOverRecordsOfNobody()
{
    ChildTable table = running();
    table.apply(protocol::Held{9, 1, origin, at(1)});
    table.apply(protocol::Started{9, 1, origin, at(1)});
    table.apply(protocol::StartFailed{9, origin, at(1), protocol::StartStep::Fork, EAGAIN, {}, false});
    table.apply(protocol::Paused{9, at(1), SIGSTOP});
    table.apply(protocol::Resumed{9, at(1)});
    table.apply(protocol::Stopping{9, at(1), protocol::StopCause::Request, SIGTERM});
    table.apply(protocol::Exited{9, at(1), 0, {}, 0});
    table.apply(protocol::Finished{9, true, {}, protocol::StopCause::None, 0, {}});
    table.giveUp(9, ChildOutcome::Stopped, std::nullopt, at(1));
    table.apply(protocol::Finished{1, true, {}, protocol::StopCause::None, 0, {}}); // It is not dead.
    QCOMPARE(table.snapshots(at(2)).size(), 1);
    QCOMPARE(only(table, 10).state, State::Running);
}

void TestChildTable::namesSurvivors()
{
    ChildTable table = running();
    table.apply(exited(10, 0));
    table.apply(protocol::Finished{
        1, false, {}, protocol::StopCause::None, 0, {{77, "a\xff", true, false}, {78, "b", false, true}}});
    QCOMPARE(table.result(1)->survivors,
             (QList<brood::SurvivorInfo>{{77, "a\xff", true, false}, {78, "b", false, true}}));
}

void TestChildTable::tellsWhatChanged()
{
    ChildTable table;
    std::size_t seen = 0;
    brood::ChildFilter isLookedAt;
    const auto numbers = [&table, &seen, &isLookedAt] {
        QList<int> changed;
        table.visitChanged(seen, 0, isLookedAt, [&changed](const brood::ChildSnapshot& child) {
            changed += static_cast<int>(child.number);
        });
        return changed;
    };
    for (std::uint32_t number = 1; number <= 4; ++number)
        table.add(number, static_cast<int>(number), 1);
    QCOMPARE(numbers(), (QList<int>{1, 2, 3, 4}));
    table.apply(protocol::StartFailed{2, 10, 20, protocol::StartStep::Exec, ENOENT, "nothing", false});
    table.remove(3);
    QCOMPARE(numbers(), (QList<int>{1, 2, 4})); // What goes on, and what has just ended.
    QCOMPARE(numbers(), (QList<int>{1, 4}));
    QCOMPARE(table.results().size(), 1);
    QVERIFY(!table.snapshot(3, 0));
    QVERIFY(table.snapshot(2, 0)->result);
    QCOMPARE(table.youngest(0)->number, 4U);
    QCOMPARE(table.running(), 0);
    table.apply(protocol::Started{4, 77, 10, 20});
    QCOMPARE(table.running(), 1);
    // Of those that go on only who is looked at; but whatever has changed.
    isLookedAt = [](int index) {
        return index == 1;
    };
    QCOMPARE(numbers(), (QList<int>{1, 4}));
    QCOMPARE(numbers(), QList<int>{1});
}

QTEST_APPLESS_MAIN(TestChildTable)
#include "tst_childtable.moc"
