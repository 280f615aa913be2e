// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"
#include "tests/children/randombytes.h"

#include <QTemporaryFile>
#include <QTest>

using brood::ChildSnapshot;
using brood::LaunchSpec;
using brood::StdinSource;
using brood::TerminalCells;
using brood::test::launch;
using brood::test::misbehave;
using brood::test::TestRun;

// What a child gets to read, from pipes, files and terminals.

class TestRunSessionInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void readsNothingUnlessTold();
    void readsAFile();
    void readsWhatIsWrittenLive();
    void readsMoreThanIsEverUnderWay();
    void doesNotWaitForAChildThatNeverReads();
    void tellsWhenAChildClosesItsStdin();
    void dropsWhatComesBehindTheEnd();
    void givesLaterAttemptsTheEndAtOnce_data();
    void givesLaterAttemptsTheEndAtOnce();
    void isATerminal();
    void resizesTheTerminal();
    void typesTheEndOfTheFile_data();
    void typesTheEndOfTheFile();
    void takesTheTerminalsHangUpForTheEnd();
    void startsOnATerminalWithAFile();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionInput::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

namespace {

LaunchSpec live(LaunchSpec spec)
{
    spec.stdinSource = StdinSource::Live;
    return spec;
}

LaunchSpec onTerminal(LaunchSpec spec, TerminalCells cells = {})
{
    spec.terminal = cells;
    return spec;
}

QByteArray randomBytes(std::size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    brood::test::RandomBytes random(1);
    for (char& byte : bytes)
        byte = static_cast<char>(random.next() & 0xffU);
    return bytes;
}

} // namespace

void TestRunSessionInput::readsNothingUnlessTold()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("cat")), run.broken().constData());
    QVERIFY(run.sink.out.isEmpty());
    QVERIFY(run.ended().success);
}

void TestRunSessionInput::readsAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray bytes = randomBytes(300'000);
    file.write(bytes);
    file.flush();
    LaunchSpec spec = misbehave("cat");
    spec.stdinSource = StdinSource::File;
    spec.stdinFile = file.fileName().toLocal8Bit();
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QVERIFY(run.sink.out == bytes);
}

void TestRunSessionInput::readsWhatIsWrittenLive()
{
    TestRun run;
    run.session.writeInput("before ");
    run.start(live(misbehave("cat")));
    run.session.writeInput("one ");
    QVERIFY(run.waitForOutput("before one "));
    run.session.writeInput(QByteArray("two\0\xff", 5));
    QVERIFY(run.waitForOutput(QByteArray("two\0\xff", 5)));
    QTRY_COMPARE(run.session.pendingInput(), std::size_t{0});
    run.session.closeInput();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.ended().success);
    QCOMPARE(run.inputsClosed, 1);
}

void TestRunSessionInput::readsMoreThanIsEverUnderWay()
{
    const QByteArray bytes = randomBytes(10'000'000);
    TestRun run;
    run.start(live(misbehave("cat")));
    run.session.writeInput(bytes);
    QCOMPARE(run.session.pendingInput(), std::size_t{10'000'000});
    run.session.closeInput();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.sink.out == bytes);
    QCOMPARE(run.session.pendingInput(), std::size_t{0});
}

void TestRunSessionInput::doesNotWaitForAChildThatNeverReads()
{
    TestRun run;
    run.start(live(misbehave("slow-lines 2 300")));
    run.session.writeInput(randomBytes(10'000'000));
    run.session.closeInput();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.ended().success);
    QCOMPARE(run.inputsClosed, 1);
}

void TestRunSessionInput::tellsWhenAChildClosesItsStdin()
{
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"exec <&-; echo closed; sleep 60"};
    spec.grace = std::chrono::milliseconds(300);
    TestRun run;
    run.start(live(spec));
    QVERIFY(run.waitForOutput("closed"));
    QVERIFY(brood::test::waitUntil([&] { return run.inputsClosed == 1; }));
    run.session.writeInput("nobody reads this");
    QCOMPARE(run.session.pendingInput(), std::size_t{0});
    run.session.stop();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
}

void TestRunSessionInput::dropsWhatComesBehindTheEnd()
{
    TestRun run;
    run.start(live(misbehave("cat")));
    run.session.writeInput("text");
    run.session.closeInput();
    run.session.closeInput();
    QVERIFY(run.waitForOutput("text"));
    run.session.writeInput("more");
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.sink.out, QByteArray("text"));
}

void TestRunSessionInput::givesLaterAttemptsTheEndAtOnce_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("all was read") << QByteArray("cat; exit 1") << QByteArray("input");
    QTest::newRow("nothing was read") << QByteArray("exit 1") << QByteArray();
}

void TestRunSessionInput::givesLaterAttemptsTheEndAtOnce()
{
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, out);
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {script};
    spec.jobs.retries = 1;
    TestRun run;
    run.start(live(spec));
    run.session.writeInput("input");
    run.session.closeInput();
    QVERIFY2(run.waitForEnd(8000), run.broken().constData());
    QCOMPARE(run.attempts.size(), 2);
    QCOMPARE(run.sink.out, out);
}

void TestRunSessionInput::isATerminal()
{
    TestRun run;
    run.start(onTerminal(live(misbehave("tty")), {100, 40}));
    QVERIFY(run.waitForOutput("isatty 1 1 1\r\nsize 100 40\r\n"));
    run.session.writeInput("hello\n");
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.sink.out.contains("hello\r\nread hello\r\n")); // First the terminal's echo.
    QVERIFY(run.ended().success);
    QVERIFY(run.ended().outputComplete);
    QCOMPARE(run.ended().stderrBytes, std::uint64_t{0});
}

void TestRunSessionInput::resizesTheTerminal()
{
    TestRun run;
    run.start(onTerminal(live(misbehave("tty"))));
    QVERIFY(run.waitForOutput("size 80 24\r\n"));
    QTest::qWait(50); // Until it reads.
    run.session.resizeTerminal({132, 50});
    QVERIFY(run.waitForOutput("size 132 50\r\n"));
    run.session.writeInput("x\n");
    QVERIFY2(run.waitForEnd(), run.broken().constData());
}

void TestRunSessionInput::typesTheEndOfTheFile_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("nothing typed") << QByteArray();
    QTest::newRow("behind a line") << QByteArray("line\n");
    QTest::newRow("in the middle of a line") << QByteArray("line");
}

void TestRunSessionInput::typesTheEndOfTheFile()
{
    QFETCH(QByteArray, typed);
    TestRun run;
    run.start(onTerminal(live(misbehave("cat"))));
    run.session.writeInput(typed);
    run.session.closeInput();
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QVERIFY(run.ended().success);
    // The terminal's echo, and what cat(1) makes of it.
    QCOMPARE(run.sink.out.count(typed.trimmed()), typed.isEmpty() ? run.sink.out.size() + 1 : 2);
}

void TestRunSessionInput::takesTheTerminalsHangUpForTheEnd()
{
    TestRun run;
    QVERIFY2(run.run(onTerminal(misbehave("both 1000"))), run.broken().constData());
    QVERIFY(run.ended().outputComplete);
    QCOMPARE(run.sink.out.count('\n'), 2000);
    QVERIFY(run.sink.out.endsWith("err 1000\r\n"));
}

void TestRunSessionInput::startsOnATerminalWithAFile()
{
    LaunchSpec spec = onTerminal(misbehave("cat"));
    spec.stdinSource = StdinSource::File;
    spec.stdinFile = "/proc/self/comm";
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QVERIFY(run.sink.out.endsWith("\r\n"));
}

QTEST_GUILESS_MAIN(TestRunSessionInput)
#include "tst_runsessioninput.moc"
