// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <sys/stat.h>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ErrorKind;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::test::launch;
using brood::test::misbehave;
using brood::test::TestRun;

// Why a child could not be started, as a session tells it.

class TestRunSessionStartErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsWhyAChildCouldNotStart_data();
    void tellsWhyAChildCouldNotStart();
    void needsACommand_data();
    void needsACommand();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionStartErrors::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionStartErrors::tellsWhyAChildCouldNotStart_data()
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
    const QByteArray fifo = path + "/fifo";
    QVERIFY(mkfifo(fifo.constData(), 0600) == 0 || errno == EEXIST);
    row("a FIFO as stdin", withStdin(fifo.constData()), "EOPNOTSUPP", ErrorKind::Setup);
    row("no stdin file", withStdin(""), "ENOENT", ErrorKind::Setup);
    row("NUL in an argument", changed([](auto& spec) { spec.command += QByteArray("a\0b", 3); }), "EINVAL",
        ErrorKind::Setup);
}

void TestRunSessionStartErrors::tellsWhyAChildCouldNotStart()
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

void TestRunSessionStartErrors::needsACommand_data()
{
    QTest::addColumn<QByteArrayList>("command");
    QTest::newRow("none") << QByteArrayList();
    QTest::newRow("an empty word") << QByteArrayList{""};
    QTest::newRow("an empty word and more") << QByteArrayList{"", "x"};
}

void TestRunSessionStartErrors::needsACommand()
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

QTEST_GUILESS_MAIN(TestRunSessionStartErrors)
#include "tst_runsessionstarterrors.moc"
