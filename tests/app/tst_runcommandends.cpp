// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using brood::test::BroodRun;
using brood::test::waitUntil;

// `brood run` when someone else ends it: signals, readers that go away, full disks.

class TestRunCommandEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void stopsTheTreeAtASignal_data();
    void stopsTheTreeAtASignal();
    void killsTheTreeAtTheSameSignalAgain();
    void endsAtASignalThoughNobodyReads();
    void passesTheReadersEndOn_data();
    void passesTheReadersEndOn();
    void stopsWhenItsOutputIsLost();
    void leavesNothingBehindWhenKilled_data();
    void leavesNothingBehindWhenKilled();
    void endsWhenItsAgentIsKilled();
    void doesNotHoldUpAnEndForItsInput();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunCommandEnds::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

namespace {

/// Lets brood write into this descriptor instead of into ours.
auto withStdout(int fd)
{
    return [fd](QProcess& process) {
        process.setChildProcessModifier([fd] { dup2(fd, STDOUT_FILENO); });
    };
}

} // namespace

void TestRunCommandEnds::stopsTheTreeAtASignal_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("child");
    QTest::addColumn<int>("lines");
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        QTest::addRow("%d, a tree", number) << number << QStringLiteral("tree 2 2 60000") << 7;
        QTest::addRow("%d, deaf to SIGTERM", number) << number << QStringLiteral("ignore-term-tree") << 2;
        QTest::addRow("%d, leaves in order", number) << number << QStringLiteral("term-then-exit 0") << 1;
    }
}

void TestRunCommandEnds::stopsTheTreeAtASignal()
{
    QFETCH(int, number);
    QFETCH(QString, child);
    QFETCH(int, lines);
    BroodRun run(QStringLiteral("--grace 300ms -- MISBEHAVE ") + child);
    QVERIFY(waitUntil([&] { return run.out().count('\n') == lines; }));
    QCOMPARE(::kill(static_cast<pid_t>(run.process().processId()), number), 0);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(run.status(), 128 + number);
    QVERIFY(m_leftovers.pids().isEmpty());
    QVERIFY2(run.err().contains("brood: ■ Stopped, "), run.err().constData());
}

void TestRunCommandEnds::killsTheTreeAtTheSameSignalAgain()
{
    BroodRun run(QStringLiteral("--grace 50s -- MISBEHAVE ignore-term-tree"));
    QVERIFY(waitUntil([&] { return run.out().count('\n') == 2; }));
    const auto pid = static_cast<pid_t>(run.process().processId());
    QCOMPARE(::kill(pid, SIGINT), 0);
    QTest::qWait(300);
    QCOMPARE(run.process().state(), QProcess::Running);
    // A closing terminal or session sends others as well.
    QCOMPARE(::kill(pid, SIGTERM), 0);
    QTest::qWait(300);
    QCOMPARE(run.process().state(), QProcess::Running);
    QCOMPARE(::kill(pid, SIGINT), 0);
    QVERIFY(run.waitForEnd(8000));
    QCOMPARE(run.status(), 128 + SIGINT);
}

void TestRunCommandEnds::endsAtASignalThoughNobodyReads()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
    BroodRun run(QStringLiteral("--grace 300ms -- MISBEHAVE flood 100000"), BroodRun::Remember::No,
                 withStdout(ends[1]));
    QTest::qWait(700); // All on the way is full.
    QCOMPARE(run.process().state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(run.process().processId()), SIGTERM), 0);
    const bool ended = run.waitForEnd(8000);
    ::close(ends[0]);
    ::close(ends[1]);
    QVERIFY(ended);
    QCOMPARE(run.status(), 128 + SIGTERM);
}

void TestRunCommandEnds::passesTheReadersEndOn_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("pipes") << QStringLiteral("-- MISBEHAVE flood 100000") << 128 + SIGPIPE;
    QTest::newRow("a child that ignores it")
        << QStringLiteral("-- sh -c trap\\ ''\\ PIPE;\\ seq\\ 1000000;\\ exit\\ 4") << 4;
    QTest::newRow("a terminal") << QStringLiteral("--pty -- MISBEHAVE flood 100000") << 128 + SIGHUP;
}

void TestRunCommandEnds::passesTheReadersEndOn()
{
    QFETCH(QString, arguments);
    QFETCH(int, status);
    std::array<int, 2> ends{};
    QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
    BroodRun run(arguments, BroodRun::Remember::No, withStdout(ends[1]));
    QVERIFY(run.process().waitForStarted());
    ::close(ends[1]);
    char first = 0;
    QCOMPARE(::read(ends[0], &first, 1), ssize_t{1});
    ::close(ends[0]);
    QVERIFY(run.waitForEnd(8000));
    QCOMPARE(run.status(), status);
}

void TestRunCommandEnds::stopsWhenItsOutputIsLost()
{
    const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
    QVERIFY(full >= 0);
    BroodRun run(QStringLiteral("--grace 300ms -- MISBEHAVE ignore-term-tree"), BroodRun::Remember::No,
                 withStdout(full));
    QVERIFY(run.waitForEnd());
    ::close(full);
    QCOMPARE(run.status(), 125);
    QVERIFY2(run.err().contains("No space left on device"), run.err().constData());
    QVERIFY(m_leftovers.pids().isEmpty());
}

void TestRunCommandEnds::leavesNothingBehindWhenKilled_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<int>("lines");
    QTest::newRow("a tree") << QStringLiteral("tree 2 2 60000") << 7;
    QTest::newRow("deaf to SIGTERM") << QStringLiteral("ignore-term-tree") << 2;
    QTest::newRow("a daemon") << QStringLiteral("daemon 60000 keep") << 1;
    QTest::newRow("in full flow") << QStringLiteral("flood 100000") << 10;
}

void TestRunCommandEnds::leavesNothingBehindWhenKilled()
{
    QFETCH(QString, child);
    QFETCH(int, lines);
    BroodRun run(QStringLiteral("--grace 1s -- MISBEHAVE ") + child);
    QVERIFY(waitUntil([&] { return run.out().count('\n') >= lines; }));
    QElapsedTimer timer;
    timer.start();
    run.process().kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_leftovers.pids().isEmpty(), 5000);
    QVERIFY(timer.elapsed() < 3000);
}

void TestRunCommandEnds::endsWhenItsAgentIsKilled()
{
    BroodRun run(QStringLiteral("--grace 300ms -- MISBEHAVE ignore-term"));
    QVERIFY(run.waitForOutput("ready"));
    for (const pid_t pid : m_leftovers.pids()) {
        QFile name(QStringLiteral("/proc/%1/comm").arg(pid));
        if (name.open(QIODevice::ReadOnly) && name.readAll() == "brood-agent\n")
            QCOMPARE(::kill(pid, SIGKILL), 0);
    }
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 125);
    QVERIFY2(run.err().contains("killed or crashed"), run.err().constData());
}

void TestRunCommandEnds::doesNotHoldUpAnEndForItsInput()
{
    // brood's stdin stays open, as in a terminal.
    BroodRun run(QStringLiteral("--stdin - -- MISBEHAVE exit 3"));
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.status(), 3);
    BroodRun again(QStringLiteral("--stdin - --retries 1 -- sh -c cat;\\ exit\\ 4"));
    again.process().write("once\n");
    again.process().closeWriteChannel();
    QVERIFY(again.waitForEnd());
    QCOMPARE(again.status(), 4);
    QCOMPARE(again.out(), QByteArray("once\n"));
}

QTEST_GUILESS_MAIN(TestRunCommandEnds)
#include "tst_runcommandends.moc"
