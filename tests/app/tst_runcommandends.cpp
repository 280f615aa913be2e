// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/resulttext.h"
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
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
    void startsNoMoreWhenTheReaderLeaves();
    void stopsWhenItsOutputIsLost();
    void passesAllOnThoughTheDiskIsFull();
    void passesAllOnThoughFilesAreLimited_data();
    void passesAllOnThoughFilesAreLimited();
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

QByteArray randomOut(int size)
{
    QByteArray bytes(size, '\0');
    brood::test::RandomBytes out = brood::test::randomOut(7);
    out.fill(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))));
    return bytes;
}

/// What a run's record says of its output.
QJsonObject lostOf(const QString& record)
{
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"output"].toObject();
}

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

void TestRunCommandEnds::startsNoMoreWhenTheReaderLeaves()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe2(ends.data(), O_CLOEXEC), 0);
    BroodRun run(QStringLiteral("--copies 100000 --jobs 2 -- sh -c 'echo {i}; sleep 0.05'"),
                 BroodRun::Remember::No, withStdout(ends[1]));
    QVERIFY(run.process().waitForStarted());
    ::close(ends[1]);
    char first = 0;
    QCOMPARE(::read(ends[0], &first, 1), ssize_t{1});
    ::close(ends[0]);
    QVERIFY(run.waitForEnd(8000));
    QCOMPARE(run.status(), 1);
    QCOMPARE(run.err().count("Nobody reads the output any more"), 1);
    QVERIFY2(run.err().contains(" not started"), run.err().constData());
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

void TestRunCommandEnds::passesAllOnThoughTheDiskIsFull()
{
    const QTemporaryDir directory;
    const QString disk = directory.filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QString onDisk = QStringLiteral("mount -t tmpfs -o size=4m tmpfs \"$0\" || exit 99; ");
    const auto ownMounts = [](const QString& script) {
        return QStringList{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"), script};
    };
    if (QProcess::execute(QStringLiteral("unshare"), ownMounts(onDisk) << disk) != 0)
        QSKIP("mounting is not permitted here");
    // What is on the disk is gone with its last user.
    const QString script = onDisk + QStringLiteral("\"$@\"; status=$?; cp \"$0\"/runs/*/run.json \"$0\"/..; "
                                                   "exit $status");
    BroodRun run(QStringLiteral("--data-dir %1 -- sh -c 'MISBEHAVE random 7 50000000 0; exit 7'").arg(disk),
                 BroodRun::Remember::Yes, [&](QProcess& process) {
                     process.setArguments(ownMounts(script) + QStringList{disk, process.program()} +
                                          process.arguments());
                     process.setProgram(QStringLiteral("unshare"));
                 });
    QVERIFY(run.waitForEnd(60'000));
    QCOMPARE(run.status(), 7);
    QVERIFY(run.out() == randomOut(50'000'000));
    QCOMPARE(run.err().count("could not be kept: No space left on device. Free some space"), 1);
    QCOMPARE(run.err().count("brood: "), 2); // and how it ended
    const QJsonObject output = lostOf(directory.filePath(QStringLiteral("run.json")));
    QCOMPARE(output[u"error"][u"code"].toString(), QStringLiteral("ENOSPC"));
    const qint64 unkept = output[u"unkept_bytes"].toInteger();
    QVERIFY2(unkept > 45'000'000 && unkept < 50'000'000, QByteArray::number(unkept).constData());
    const QString told = brood::bytesText(static_cast<std::uint64_t>(unkept), QLocale::c());
    QVERIFY2(run.err().contains(told.toUtf8()), run.err().constData());
}

void TestRunCommandEnds::passesAllOnThoughFilesAreLimited_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a flood") << 50'000'000;
    QTest::newRow("the last bytes, which wait in memory") << 1024 * 1024 + 10'000;
}

void TestRunCommandEnds::passesAllOnThoughFilesAreLimited()
{
    QFETCH(int, size);
    const QTemporaryDir directory;
    BroodRun run(QStringLiteral("--data-dir %1 -- sh -c 'MISBEHAVE random 7 %2 0; exit 7'")
                     .arg(directory.path())
                     .arg(size),
                 BroodRun::Remember::Yes, [](QProcess& process) {
                     process.setChildProcessModifier([] {
                         const rlimit limit{1024 * 1024, 1024 * 1024};
                         setrlimit(RLIMIT_FSIZE, &limit);
                     });
                 });
    QVERIFY(run.waitForEnd(60'000));
    QCOMPARE(run.status(), 7);
    QVERIFY(run.out() == randomOut(size));
    QVERIFY2(run.err().contains(" of the output could not be kept: File too large."), run.err().constData());
    QCOMPARE(run.err().count("brood: "), 2); // and how it ended
    const QStringList ids =
        QDir(directory.filePath(QStringLiteral("runs"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(ids.size(), 1);
    const QJsonObject output =
        lostOf(directory.filePath(QStringLiteral("runs/%1/run.json").arg(ids.first())));
    QCOMPARE(output[u"error"][u"code"].toString(), QStringLiteral("EFBIG"));
    // What can be shown and what can't are together all.
    QProcess show;
    show.start(brood::test::program("brood"), {QStringLiteral("show"), QStringLiteral("--data-dir"),
                                               directory.path(), QStringLiteral("--stdout")});
    QVERIFY(show.waitForFinished());
    const QByteArray shown = show.readAllStandardOutput();
    QCOMPARE(output[u"unkept_bytes"].toInteger() + shown.size(), qint64{size});
    QVERIFY(run.out().startsWith(shown));
    QVERIFY(show.readAllStandardError().startsWith("brood: "));
}

QTEST_GUILESS_MAIN(TestRunCommandEnds)
#include "tst_runcommandends.moc"
