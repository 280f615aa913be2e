// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ErrorKind;
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
    void tellsWhyAChildCouldNotStart_data();
    void tellsWhyAChildCouldNotStart();
    void needsACommand_data();
    void needsACommand();
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
    spec.retries = 5;
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
    spec.retries = 2;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.attempts.size(), 3);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
}

void TestRunSessionEndings::doesNotTryAgainWhatCannotStart()
{
    LaunchSpec spec = launch("/nowhere/program");
    spec.retries = 3;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.attempts.size(), 1);
}

void TestRunSessionEndings::tellsWhyAChildCouldNotStart_data()
{
    QTest::addColumn<LaunchSpec>("spec");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    static const QTemporaryDir directory;
    const QByteArray path = directory.path().toLocal8Bit();
    const auto file = [&](const char* name, const QByteArray& text, bool isExecutable) -> QByteArray {
        QFile out(directory.filePath(QString::fromLatin1(name)));
        (void)out.open(QIODevice::WriteOnly);
        out.write(text);
        out.close();
        if (isExecutable)
            out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path + '/' + name;
    };
    const auto row = [](const char* name, const LaunchSpec& spec, const char* code, ErrorKind kind) {
        QTest::newRow(name) << spec << QString::fromLatin1(code) << kind;
    };
    const auto changed = [](const auto& change) {
        LaunchSpec spec = misbehave("exit 0");
        change(spec);
        return spec;
    };
    row("no such program", launch("no-such-program-anywhere"), "ENOENT", ErrorKind::NotFound);
    row("no such file", launch("/nowhere/program"), "ENOENT", ErrorKind::NotFound);
    row("below a file", launch("/etc/passwd/x"), "ENOENT", ErrorKind::NotFound);
    row("not executable", launch(file("data", "x", false)), "EACCES", ErrorKind::NotExecutable);
    row("a directory", launch("/tmp"), "EACCES", ErrorKind::NotExecutable);
    row("no program", launch(file("garbage", "\x01\x02garbage", true)), "ENOEXEC", ErrorKind::NotExecutable);
    row("an empty file", launch(file("empty", "", true)), "ENOEXEC", ErrorKind::NotExecutable);
    row("interpreter missing", launch(file("script", "#!/nowhere/sh\n", true)), "ENOENT",
        ErrorKind::NotExecutable);
    row("an argument too long", launch("/bin/true " + QByteArray(3'000'000, 'x')), "E2BIG",
        ErrorKind::NotExecutable);
    row("too many arguments", launch("/bin/true" + QByteArray(" xxxxxxxxx").repeated(700'000)), "E2BIG",
        ErrorKind::NotExecutable);
    row("no such directory", changed([](auto& spec) { spec.workingDirectory = "/nowhere"; }), "ENOENT",
        ErrorKind::Setup);
    row("a file as directory", changed([](auto& spec) { spec.workingDirectory = "/etc/passwd"; }), "ENOTDIR",
        ErrorKind::Setup);
    const auto withStdin = [&changed](const QByteArray& name) {
        return changed([&](auto& spec) {
            spec.stdinSource = brood::StdinSource::File;
            spec.stdinFile = name;
        });
    };
    row("no such stdin file", withStdin("/nowhere/file"), "ENOENT", ErrorKind::Setup);
    row("a directory as stdin", withStdin("/tmp"), "EISDIR", ErrorKind::Setup);
    row("no stdin file", withStdin(""), "ENOENT", ErrorKind::Setup);
    row("NUL in an argument", changed([](auto& spec) { spec.command += QByteArray("a\0b", 3); }), "EINVAL",
        ErrorKind::Setup);
}

void TestRunSessionEndings::tellsWhyAChildCouldNotStart()
{
    QFETCH(LaunchSpec, spec);
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.children.size(), 1);
    const ChildResult& result = run.ended();
    QCOMPARE(result.outcome, ChildOutcome::FailedToStart);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, code);
    QCOMPARE(result.error->kind, kind);
    QVERIFY(result.error->message.size() > 10 && result.error->message.size() < 1000);
    QCOMPARE(result.pid, 0);
    QCOMPARE(result.exitCode, std::nullopt);
    QCOMPARE(result.elapsed.count(), 0);
    QCOMPARE(run.result.outcome, RunOutcome::Failed);
    QVERIFY(!run.result.agentError);
}

void TestRunSessionEndings::needsACommand_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("none") << QByteArrayList();
    QTest::newRow("an empty word") << QByteArrayList{""};
    QTest::newRow("an empty word and more") << QByteArrayList{"", "x"};
}

void TestRunSessionEndings::needsACommand()
{
    QFETCH(QByteArrayList, command);
    LaunchSpec spec;
    spec.command = command;
    TestRun run;
    QVERIFY2(run.run(spec), run.broken().constData());
    QCOMPARE(run.result.children.size(), 1);
    QCOMPARE(run.attempts.size(), 1);
    QVERIFY(run.ended().error);
    QCOMPARE(run.ended().error->code, QStringLiteral("NO_COMMAND"));
    QCOMPARE(run.ended().outcome, ChildOutcome::FailedToStart);
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
