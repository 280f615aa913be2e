// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"
#include "tests/children/randombytes.h"

#include <QTest>

#include <csignal>
#include <vector>

using brood::ChildOutcome;
using brood::ChildSnapshot;
using brood::LaunchSpec;
using brood::OutputStream;
using brood::RunOutcome;
using brood::test::misbehave;
using brood::test::TestRun;

// What comes out of a child, and who outlives it.

class TestRunSessionOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isWhatTheChildWrote();
    void isEveryByteOfBothStreams();
    void waitsForASlowSink();
    void endsWithASinkThatNeverReleases();
    void isDroppedWithoutASink();
    void closesAStream();
    void isHeardOfGrandchildrenWithinTheGrace();
    void isGivenUpWhereADaemonHoldsIt();
    void namesTheDaemonThatOutlivedTheChild();
    void outlivesItsStreams();
    void isCompleteBehindASignal();
    void carriesTimesOnTheElapsedAxis();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionOutput::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

namespace {

QByteArray sha256(brood::test::RandomBytes bytes, std::uint64_t size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::byte> buffer(std::size_t{1024} * 1024);
    while (size > 0) {
        const auto part =
            std::span(buffer).first(static_cast<std::size_t>(std::min<std::uint64_t>(size, buffer.size())));
        bytes.fill(part);
        hash.addData(QByteArray::fromRawData(reinterpret_cast<const char*>(part.data()),
                                             static_cast<qsizetype>(part.size())));
        size -= part.size();
    }
    return hash.result();
}

} // namespace

void TestRunSessionOutput::isWhatTheChildWrote()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("both 100")), run.broken().constData());
    QVERIFY(run.sink.out.startsWith("out 1\nout 2\n") && run.sink.out.endsWith("out 100\n"));
    QVERIFY(run.sink.err.startsWith("err 1\nerr 2\n") && run.sink.err.endsWith("err 100\n"));
    QCOMPARE(run.ended().stdoutBytes, run.sink.outBytes);
    QCOMPARE(run.ended().stderrBytes, run.sink.errBytes);
    QVERIFY(run.ended().outputComplete);

    TestRun partial;
    QVERIFY(partial.run(misbehave("partial")));
    QCOMPARE(partial.sink.out, QByteArray("partial"));
    TestRun nothing;
    QVERIFY(nothing.run(misbehave("exit 0")));
    QCOMPARE(nothing.sink.writes, 0);
}

void TestRunSessionOutput::isEveryByteOfBothStreams()
{
    constexpr std::uint64_t outSize = std::uint64_t{160} * 1024 * 1024 + 1;
    constexpr std::uint64_t errSize = std::uint64_t{96} * 1024 * 1024 - 7;
    TestRun run;
    run.sink.keepsBytes = false;
    const QByteArray words = "random 42 " + QByteArray::number(qulonglong{outSize}) + ' ' +
                             QByteArray::number(qulonglong{errSize});
    QVERIFY2(run.run(misbehave(words), 100'000), run.broken().constData());
    QCOMPARE(run.ended().stdoutBytes, outSize);
    QCOMPARE(run.ended().stderrBytes, errSize);
    QVERIFY(run.ended().outputComplete);
    QCOMPARE(run.sink.outHash.result().toHex(), sha256(brood::test::randomOut(42), outSize).toHex());
    QCOMPARE(run.sink.errHash.result().toHex(), sha256(brood::test::randomErr(42), errSize).toHex());
}

void TestRunSessionOutput::waitsForASlowSink()
{
    constexpr std::uint64_t all = std::uint64_t{96} * 1024 * 1024;
    TestRun run;
    run.sink.keepsBytes = false;
    run.sink.releases = false;
    run.start(misbehave("flood 96"));
    QVERIFY(brood::test::waitUntil([&] { return run.sink.outBytesSoFar() > 1'000'000; }));
    QTest::qWait(500);
    const std::uint64_t underWay = run.sink.outBytesSoFar();
    QVERIFY2(underWay < all / 2, qPrintable(QString::number(underWay)));
    QVERIFY(run.child().state == ChildSnapshot::State::Running);
    // Bit by bit, as a slow disk would.
    std::uint64_t released = 0;
    while (released + 1'000'000 < run.sink.outBytesSoFar()) {
        run.sink.release(1'000'000);
        released += 1'000'000;
        QVERIFY(brood::test::waitUntil([&] {
            const std::uint64_t soFar = run.sink.outBytesSoFar();
            return soFar == all || soFar >= released + 2'000'000;
        }));
    }
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().stdoutBytes, all);
    QVERIFY(run.ended().outputComplete);
}

void TestRunSessionOutput::endsWithASinkThatNeverReleases()
{
    TestRun run;
    run.sink.keepsBytes = false;
    run.sink.releases = false;
    run.start(misbehave("flood 100000"));
    QVERIFY(brood::test::waitUntil([&] { return run.sink.outBytesSoFar() > 1'000'000; }));
    run.session.stop();
    run.session.closeOutput(OutputStream::Out);
    run.session.closeOutput(OutputStream::Err);
    QVERIFY2(run.waitForEnd(8000), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Stopped);
    QVERIFY(!run.ended().outputComplete);
}

void TestRunSessionOutput::isDroppedWithoutASink()
{
    brood::RunSession session(brood::test::realAgent(), nullptr);
    brood::RunResult result;
    QObject::connect(&session, &brood::RunSession::finished, &session,
                     [&result](const brood::RunResult& ended) { result = ended; });
    session.start(misbehave("flood 32"));
    QVERIFY(brood::test::waitUntil([&] { return !result.children.isEmpty(); }));
    QCOMPARE(result.children.first().stdoutBytes, std::uint64_t{32} * 1024 * 1024);
}

void TestRunSessionOutput::closesAStream()
{
    TestRun run;
    run.sink.keepsBytes = false;
    run.start(misbehave("flood 100000"));
    QVERIFY(brood::test::waitUntil([&] { return run.sink.outBytesSoFar() > 1000; }));
    run.session.closeOutput(OutputStream::Out);
    QVERIFY2(run.waitForEnd(), run.broken().constData());
    QCOMPARE(run.ended().outcome, ChildOutcome::Signalled);
    QCOMPARE(run.ended().signal, std::optional(SIGPIPE));
    QVERIFY(run.ended().outputClosed);
    QVERIFY(!run.ended().outputComplete);
}

void TestRunSessionOutput::isHeardOfGrandchildrenWithinTheGrace()
{
    LaunchSpec spec = misbehave("grandchild-holds-pipe 300");
    spec.grace = std::chrono::seconds(20);
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.sink.out, QByteArray("late\n"));
    QVERIFY(run.ended().outputComplete);
    QVERIFY(run.ended().elapsed < std::chrono::milliseconds(300)); // The child's own time.
    QCOMPARE(run.ended().survivors.size(), 1);
    QVERIFY(run.ended().survivors.first().holdsOutput);
    QVERIFY(!run.ended().survivors.first().outlived);
}

void TestRunSessionOutput::isGivenUpWhereADaemonHoldsIt()
{
    for (const char* words : {"daemon 60000 keep", "grandchild-holds-pipe 60000"}) {
        TestRun run;
        QVERIFY2(run.run(misbehave(words)), run.broken().constData());
        QVERIFY(!run.ended().outputComplete);
        QCOMPARE(run.ended().exitCode, std::optional(0));
        QVERIFY(run.ended().success);
        QCOMPARE(run.ended().survivors.size(), 1);
        QVERIFY(run.ended().survivors.first().holdsOutput);
        QVERIFY(run.ended().survivors.first().outlived);
        QVERIFY(run.ended().survivors.first().command.endsWith(words));
        QVERIFY(m_leftovers.pids().isEmpty()); // By the time that the session has finished.
    }
}

void TestRunSessionOutput::namesTheDaemonThatOutlivedTheChild()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("daemon 60000")), run.broken().constData());
    QVERIFY(run.ended().outputComplete);
    QCOMPARE(run.ended().survivors.size(), 1);
    QCOMPARE(QByteArray::number(run.ended().survivors.first().pid), run.sink.out.trimmed());
    QVERIFY(run.ended().survivors.first().outlived);
    QVERIFY(m_leftovers.pids().isEmpty());
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
}

void TestRunSessionOutput::outlivesItsStreams()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("close-stdout 400")), run.broken().constData());
    QCOMPARE(run.ended().exitCode, std::optional(5));
    QVERIFY(run.ended().elapsed >= std::chrono::milliseconds(400));
    QVERIFY(run.ended().outputComplete);
}

void TestRunSessionOutput::isCompleteBehindASignal()
{
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"seq 100000; kill -SEGV $$"};
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.ended().signal, std::optional(SIGSEGV));
    QVERIFY(run.sink.out.endsWith("\n100000\n"));
    QVERIFY(run.ended().outputComplete);
}

void TestRunSessionOutput::carriesTimesOnTheElapsedAxis()
{
    struct TimeSink final : brood::OutputSink
    {
        void write(const brood::OutputPiece& piece) override
        {
            times.append(piece.at);
            release(piece.bytes.size());
        }
        QList<std::chrono::nanoseconds> times;
    } sink;
    brood::RunSession session(brood::test::realAgent(), &sink);
    session.start(misbehave("slow-lines 3 200"));
    QVERIFY(brood::test::waitUntil([&] { return session.state() == brood::RunSession::State::Finished; }));
    QCOMPARE(sink.times.size(), 3);
    QVERIFY(sink.times[0] >= session.result().children.first().start);
    QVERIFY(sink.times[2] - sink.times[0] >= std::chrono::milliseconds(390));
    QVERIFY(sink.times[2] <= session.result().elapsed);
}

QTEST_GUILESS_MAIN(TestRunSessionOutput)
#include "tst_runsessionoutput.moc"
