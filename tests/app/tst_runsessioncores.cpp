// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/causeofdeath.h"
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <unistd.h>

using brood::causeOfDeath;
using brood::Confidence;
using brood::DeathEvidence;
using brood::LaunchSpec;
using brood::test::launch;
using brood::test::misbehave;
using brood::test::shell;
using brood::test::TestRun;

// Where real children's cores are found, and what they tell.

class TestRunSessionCores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void findsACoreWhereItDied_data();
    void findsACoreWhereItDied();
    void saysWhereItLookedForACore();
    void knowsFromTheCoreWhoSentASignal_data();
    void knowsFromTheCoreWhoSentASignal();
    void knowsACrashFromTheCore();
    void knowsTheCoreOfAShellsCommand();

private:
    /// It leaves its core in its directory, as big as it may be.
    [[nodiscard]] static bool leavesCores(const TestRun& run)
    {
        QFile pattern(QStringLiteral("/proc/sys/kernel/core_pattern"));
        return run.ended().coreDumped && pattern.open(QIODevice::ReadOnly) &&
               !QByteArray("|/").contains(pattern.read(1));
    }
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionCores::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionCores::findsACoreWhereItDied_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("it went there") << QByteArray("exec \"$MISBEHAVE\" core below/deep");
    QTest::newRow("it was started there") << QByteArray("cd below/deep; exec \"$MISBEHAVE\" core");
}

void TestRunSessionCores::findsACoreWhereItDied()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("below/deep")));
    TestRun run;
    LaunchSpec spec = shell(line);
    spec.workingDirectory = QFile::encodeName(folder.path());
    spec.environment.set["MISBEHAVE"] = QFile::encodeName(brood::test::program("brood-misbehave"));
    QVERIFY(run.run(spec));
    if (!leavesCores(run))
        QSKIP("no cores are left beside programs here");
    const auto* file = run.evidence(DeathEvidence::Kind::CoreFile);
    QVERIFY(file);
    QVERIFY2(file->text.startsWith(QFile::encodeName(folder.filePath(QStringLiteral("below/deep/")))),
             file->text.constData());
    const auto* program = run.evidence(DeathEvidence::Kind::CoreProgram);
    QVERIFY(program);
    QCOMPARE(QFileInfo(QFile::decodeName(program->text)).fileName(), QStringLiteral("brood-misbehave"));
    // abort(3): from itself to itself.
    QCOMPARE(run.evidence(DeathEvidence::Kind::SignalSender)->pid, run.ended().pid);
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QCOMPARE(cause->kind, QStringLiteral("abort"));
    QCOMPARE(cause->confidence, Confidence::Certain);
}

void TestRunSessionCores::saysWhereItLookedForACore()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    LaunchSpec spec = misbehave("core " + QFile::encodeName(elsewhere.path()));
    spec.workingDirectory = QFile::encodeName(folder.path());
    for (int attempt = 0; attempt < 50; ++attempt) {
        TestRun run;
        QVERIFY(run.run(spec));
        if (!leavesCores(run))
            QSKIP("no cores are left beside programs here");
        if (run.evidence(DeathEvidence::Kind::CoreFile))
            continue; // It was seen there by chance.
        QVERIFY(run.evidence(DeathEvidence::Kind::CoreElsewhere));
        const auto* where = run.evidence(DeathEvidence::Kind::CoreSoughtIn);
        QVERIFY(where);
        QCOMPARE(where->text, QFile::encodeName(folder.path()));
        QCOMPARE(causeOfDeath(run.ended(), QLocale::c())->confidence, Confidence::Possible);
        return;
    }
    QFAIL("it was seen each time");
}

void TestRunSessionCores::knowsFromTheCoreWhoSentASignal_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {SIGABRT, SIGSEGV, SIGILL, SIGFPE, SIGQUIT})
        QTest::addRow("%d", number) << number;
}

void TestRunSessionCores::knowsFromTheCoreWhoSentASignal()
{
    QFETCH(int, number);
    const QTemporaryDir folder;
    TestRun run;
    LaunchSpec spec = shell("ulimit -c $(ulimit -H -c); echo ready; exec sleep 60");
    spec.workingDirectory = QFile::encodeName(folder.path());
    run.start(spec);
    QVERIFY(run.waitForOutput("ready"));
    QCOMPARE(::kill(run.child().pid, number), 0); // Long before it is worth watching.
    QVERIFY(run.waitForEnd());
    if (!leavesCores(run))
        QSKIP("no cores are left beside programs here");
    const DeathEvidence* sender = run.evidence(DeathEvidence::Kind::SignalSender);
    QVERIFY(sender);
    QCOMPARE(sender->pid, getpid());
    QCOMPARE(sender->number, number);
    QVERIFY2(sender->text.contains("tst_runsessioncores"), sender->text.constData());
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QCOMPARE(cause->kind, QStringLiteral("killed"));
    QCOMPARE(cause->confidence, Confidence::Certain);
}

void TestRunSessionCores::knowsACrashFromTheCore()
{
    const QTemporaryDir folder;
    TestRun run;
    LaunchSpec spec = shell("ulimit -c $(ulimit -H -c); exec \"$MISBEHAVE\" fault");
    spec.workingDirectory = QFile::encodeName(folder.path());
    spec.environment.set["MISBEHAVE"] = QFile::encodeName(brood::test::program("brood-misbehave"));
    QVERIFY(run.run(spec));
    if (!leavesCores(run))
        QSKIP("no cores are left beside programs here");
    const DeathEvidence* sender = run.evidence(DeathEvidence::Kind::SignalSender);
    QVERIFY(sender);
    QCOMPARE(sender->pid, 0); // the kernel
    QVERIFY(!run.evidence(DeathEvidence::Kind::NoKernelFault));
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QCOMPARE(cause->kind, QStringLiteral("crash"));
    QCOMPARE(cause->confidence, Confidence::Certain);
}

void TestRunSessionCores::knowsTheCoreOfAShellsCommand()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("sub")));
    {
        TestRun probe;
        LaunchSpec spec = misbehave("core");
        spec.workingDirectory = QFile::encodeName(folder.path());
        QVERIFY(probe.run(spec));
        if (!leavesCores(probe))
            QSKIP("no cores are left beside programs here");
    }
    TestRun run;
    LaunchSpec spec = shell("cd sub; \"$MISBEHAVE\" core; exit $?");
    spec.workingDirectory = QFile::encodeName(folder.path());
    spec.environment.set["MISBEHAVE"] = QFile::encodeName(brood::test::program("brood-misbehave"));
    QVERIFY(run.run(spec));
    QCOMPARE(run.ended().exitCode, std::optional<int>(128 + SIGABRT));
    const auto* core = run.evidence(DeathEvidence::Kind::DescendantsCore);
    QVERIFY(core);
    QVERIFY2(core->text.startsWith(QFile::encodeName(folder.filePath(QStringLiteral("sub/")))),
             core->text.constData());
    QVERIFY(core->pid > 0 && core->pid != run.ended().pid);
    QCOMPARE(core->number, SIGABRT);
    QVERIFY(run.evidence(DeathEvidence::Kind::CoreProgram)->text.endsWith("/brood-misbehave"));
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QCOMPARE(cause->kind, QStringLiteral("exit_code"));
    QCOMPARE(cause->confidence, Confidence::Likely);

    TestRun other; // There is one from before, of another session.
    LaunchSpec plain = shell("exit 134");
    plain.workingDirectory = spec.workingDirectory;
    QVERIFY(other.run(plain));
    QVERIFY(other.ended().evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestRunSessionCores)
#include "tst_runsessioncores.moc"
