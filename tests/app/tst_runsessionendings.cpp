// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::launch;
using brood::test::misbehave;
using brood::test::TestRun;

// How a child ends by itself, or never begins, and how a session tells it.

class TestRunSessionEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsEveryExitCode();
    void tellsEveryTerminatingSignal();
    void tellsACoreDump();
    void tellsTheFiguresOfAChild();
    void countsConfiguredCodesAsSuccess();
    void triesAgainUntilItSucceeds();
    void triesAgainAsOftenAsToldTo();
    void doesNotTryAgainWhatCannotStart();
    void startsAShellWithOneCommand();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionEndings::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

namespace {

/// Runs many launches, some at a time.
QList<ChildResult> runAll(const QList<LaunchSpec>& specs)
{
    constexpr qsizetype atOnce = 16;
    QList<ChildResult> results;
    for (qsizetype first = 0; first < specs.size(); first += atOnce) {
        std::vector<std::unique_ptr<TestRun>> runs;
        for (const LaunchSpec& spec : specs.mid(first, atOnce)) {
            runs.push_back(std::make_unique<TestRun>());
            runs.back()->start(spec);
        }
        for (const auto& run : runs) {
            if (run->waitForEnd())
                results.append(run->ended());
            else
                results.append(ChildResult());
        }
    }
    return results;
}

} // namespace

void TestRunSessionEndings::tellsEveryExitCode()
{
    QList<LaunchSpec> specs;
    for (int code = 0; code <= 255; ++code)
        specs.append(misbehave("exit " + QByteArray::number(code)));
    const QList<ChildResult> results = runAll(specs);
    QCOMPARE(results.size(), 256);
    for (int code = 0; code <= 255; ++code) {
        const ChildResult& result = results[code];
        QCOMPARE(result.outcome, ChildOutcome::Exited);
        QCOMPARE(result.exitCode, std::optional(code));
        QCOMPARE(result.signal, std::nullopt);
        QCOMPARE(result.success, code == 0);
        QVERIFY(!result.error);
        QVERIFY(!result.stopSignal);
    }
}

void TestRunSessionEndings::tellsEveryTerminatingSignal()
{
    const QList<int> harmless{SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGWINCH};
    QList<int> numbers;
    QList<LaunchSpec> specs;
    for (int number = 1; number <= 64; ++number) {
        if (harmless.contains(number))
            continue;
        numbers.append(number);
        specs.append(misbehave("signal " + QByteArray::number(number)));
    }
    const QList<ChildResult> results = runAll(specs);
    QCOMPARE(results.size(), numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QCOMPARE(results[i].signal, std::optional(numbers[i]));
        QCOMPARE(results[i].outcome, ChildOutcome::Signalled);
        QCOMPARE(results[i].exitCode, std::nullopt);
        QVERIFY(!results[i].success);
    }
}

void TestRunSessionEndings::tellsACoreDump()
{
    rlimit before{};
    getrlimit(RLIMIT_CORE, &before);
    const rlimit raised{before.rlim_max, before.rlim_max};
    setrlimit(RLIMIT_CORE, &raised);
    const QTemporaryDir directory;
    // What the system does here without us in between.
    const QByteArray binary = brood::test::program("brood-misbehave").toLocal8Bit();
    const QByteArray path = directory.path().toLocal8Bit();
    const pid_t pid = fork();
    if (pid == 0) {
        const int null = open("/dev/null", O_RDWR);
        dup2(null, STDERR_FILENO);
        execl(binary.constData(), binary.constData(), "core", path.constData(), nullptr);
        _exit(99);
    }
    int status = 0;
    QCOMPARE(waitpid(pid, &status, 0), pid);
    const bool dumps = WIFSIGNALED(status) && WCOREDUMP(status);

    TestRun run;
    const bool ended = run.run(misbehave("core " + path));
    setrlimit(RLIMIT_CORE, &before);
    QVERIFY2(ended, run.broken().constData());
    QCOMPARE(run.ended().signal, std::optional(SIGABRT));
    QCOMPARE(run.ended().coreDumped, dumps);
    if (!dumps)
        QSKIP("This system dumps no cores here (RLIMIT_CORE or core_pattern).");
}

void TestRunSessionEndings::tellsTheFiguresOfAChild()
{
    TestRun run;
    QVERIFY2(run.run(misbehave("burn 200")), run.broken().constData());
    const ChildResult& result = run.ended();
    using std::chrono::milliseconds;
    const auto cpu = result.usage.user + result.usage.system;
    QVERIFY(cpu >= milliseconds(200) && cpu < milliseconds(600));
    QVERIFY(result.elapsed >= milliseconds(190));
    QVERIFY(result.start >= std::chrono::nanoseconds::zero() && result.start < milliseconds(500));
    QCOMPARE(run.result.elapsed, result.start + result.elapsed);
    QCOMPARE(run.session.elapsed(), run.result.elapsed);
    QVERIFY(result.pid > 0);
    QVERIFY(result.usage.minorFaults > 0);
    QVERIFY(!run.result.id.isEmpty());
    QVERIFY(qAbs(run.result.started.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(run.result.started.timeSpec(), Qt::UTC);

    TestRun large;
    QVERIFY(large.run(misbehave("allocate 64")));
    QVERIFY(large.ended().usage.maxRssBytes > std::uint64_t{64} * 1024 * 1024);
}

void TestRunSessionEndings::countsConfiguredCodesAsSuccess()
{
    for (const int code : {0, 3, 4}) {
        LaunchSpec spec = misbehave("exit " + QByteArray::number(code));
        spec.successCodes = *brood::SuccessCodes::parse(u"3,10-12");
        TestRun run;
        QVERIFY(run.run(spec));
        QCOMPARE(run.ended().success, code == 3);
        QCOMPARE(run.result.outcome, code == 3 ? RunOutcome::Succeeded : RunOutcome::Failed);
    }
}

void TestRunSessionEndings::triesAgainUntilItSucceeds()
{
    const QTemporaryDir directory;
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"echo x >> log; test $(wc -l < log) = 3"};
    spec.workingDirectory = directory.path().toLocal8Bit();
    spec.jobs.retries = 5;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.attempts.size(), 3);
    QCOMPARE(run.result.children.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(run.result.children[i].attempt, i + 1);
        QCOMPARE(run.result.children[i].index, 1);
        QCOMPARE(run.result.children[i].success, i == 2);
    }
    QVERIFY(run.result.children[2].start > run.result.children[1].start);
    QCOMPARE(run.result.outcome, RunOutcome::Succeeded);
}

void TestRunSessionEndings::triesAgainAsOftenAsToldTo()
{
    LaunchSpec spec = misbehave("exit 9");
    spec.jobs.retries = 2;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.attempts.size(), 3);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
}

void TestRunSessionEndings::doesNotTryAgainWhatCannotStart()
{
    LaunchSpec spec = launch("/nowhere/program");
    spec.jobs.retries = 3;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.attempts.size(), 1);
}

void TestRunSessionEndings::startsAShellWithOneCommand()
{
    LaunchSpec spec;
    spec.shell = true;
    spec.command = {"echo $((6 * 7)) | tr 4 5; exit {i}"};
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.sink.out, QByteArray("52\n"));
    QCOMPARE(run.ended().exitCode, std::optional(1));
}

QTEST_GUILESS_MAIN(TestRunSessionEndings)
#include "tst_runsessionendings.moc"
