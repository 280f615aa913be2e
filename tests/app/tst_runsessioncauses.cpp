// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/causeofdeath.h"
#include "tests/app/leftovers.h"
#include "tests/app/testrun.h"

#include <QFile>
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

// What is found out about why real children died.

class TestRunSessionCauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void knowsALimit_data();
    void knowsALimit();
    void knowsAClosedPipe();
    void knowsACrashThatComesAtOnce();
    void tellsASignalFromACrash();
    void knowsWhatWasSentOnRequest();
    void knowsWhoSentASignal();
    void knowsWhereTheCoreIs();
    void tellsWhyThereIsNoCore();
    void looksNoFurtherForAnOrdinaryEnd();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRunSessionCauses::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRunSessionCauses::knowsALimit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("kind");
    QTest::newRow("CPU, soft") << QByteArray("ulimit -S -t 1; while :; do :; done")
                               << QStringLiteral("cpu_limit");
    QTest::newRow("CPU, hard") << QByteArray("trap '' XCPU; ulimit -t 1; while :; do :; done")
                               << QStringLiteral("cpu_limit");
    QTest::newRow("file size") << QByteArray("ulimit -f 1; exec head -c 100000 /dev/zero >\"$FILE\"")
                               << QStringLiteral("file_size_limit");
}

void TestRunSessionCauses::knowsALimit()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir folder;
    TestRun run;
    LaunchSpec spec = shell(line);
    spec.workingDirectory = QFile::encodeName(folder.path()); // for a core
    spec.environment.set["FILE"] = QFile::encodeName(folder.filePath(QStringLiteral("file")));
    QVERIFY(run.run(spec));
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QVERIFY(cause);
    QTEST(cause->kind, "kind");
    QVERIFY(cause->confidence != Confidence::Possible);
    if (cause->kind == QLatin1String("cpu_limit"))
        QVERIFY2(cause->explanation.contains(QLatin1String("1.000 s")), qPrintable(cause->explanation));
}

void TestRunSessionCauses::knowsAClosedPipe()
{
    const QTemporaryDir folder;
    TestRun run;
    LaunchSpec spec = shell("mkfifo f; (exec 3<f; sleep 0.1) & exec yes >f");
    spec.workingDirectory = QFile::encodeName(folder.path());
    QVERIFY(run.run(spec));
    QCOMPARE(run.ended().signal, std::optional<int>(SIGPIPE));
    const auto cause = causeOfDeath(run.ended(), QLocale::c());
    QVERIFY(cause);
    QCOMPARE(cause->kind, QStringLiteral("pipe_closed"));
}

void TestRunSessionCauses::knowsACrashThatComesAtOnce()
{
    // The log has the pids of the first pid namespace, which is the same one on every kernel.
    const QString firstNamespace = QStringLiteral("pid:[4026531836]");
    QFile log(QStringLiteral("/dev/kmsg"));
    if (!log.open(QIODevice::ReadOnly) ||
        QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1) != firstNamespace)
        QSKIP("the kernel's log cannot be read here");
    const QTemporaryDir folder;
    LaunchSpec spec = misbehave("fault");
    spec.workingDirectory = QFile::encodeName(folder.path()); // for a core
    // The kernel logs but few faults in a few seconds, and other tests make some.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            TestRun run;
            if (!run.run(spec))
                return false;
            const auto* fault = run.evidence(DeathEvidence::Kind::KernelFault);
            return fault && fault->text.contains("segfault") &&
                   causeOfDeath(run.ended(), QLocale::c())->confidence == Confidence::Certain;
        }(),
        15'000);
}

void TestRunSessionCauses::tellsASignalFromACrash()
{
    QFile setting(QStringLiteral("/proc/sys/debug/exception-trace"));
    QFile log(QStringLiteral("/dev/kmsg"));
    if (!log.open(QIODevice::ReadOnly) || !setting.open(QIODevice::ReadOnly) || setting.read(1) != "1")
        QSKIP("the kernel's log does not tell of faults here");
    // Other tests may crash in the meantime: then there is no saying whose fault the log tells of.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            TestRun run;
            if (!run.run(shell("ulimit -c 0; kill -SEGV $$")))
                return false;
            const auto cause = causeOfDeath(run.ended(), QLocale::c());
            return run.evidence(DeathEvidence::Kind::NoKernelFault) && cause &&
                   cause->kind == QLatin1String("sent") && cause->confidence == Confidence::Likely;
        }(),
        15'000);
}

void TestRunSessionCauses::knowsWhatWasSentOnRequest()
{
    TestRun run;
    run.start(misbehave("ignore-term"));
    QVERIFY(run.waitForOutput("ready"));
    run.session.sendSignal(SIGUSR1, false);
    QVERIFY(run.waitForEnd());
    QCOMPARE(causeOfDeath(run.ended(), QLocale::c())->kind, QStringLiteral("requested"));
}

void TestRunSessionCauses::knowsWhoSentASignal()
{
    TestRun run;
    run.start(misbehave("ignore-term"));
    QVERIFY(run.waitForOutput("ready"));
    QTest::qWait(1500); // Only for what lives for a second is it worth to watch.
    QCOMPARE(::kill(run.child().pid, SIGKILL), 0);
    QVERIFY(run.waitForEnd());
    const DeathEvidence* sender = run.evidence(DeathEvidence::Kind::SignalSender);
    if (!sender)
        QSKIP("the kernel does not let one look here");
    QCOMPARE(sender->pid, getpid());
    QCOMPARE(sender->number, SIGKILL);
    QVERIFY(sender->text.contains("tst_runsessioncauses"));
    QCOMPARE(causeOfDeath(run.ended(), QLocale::c())->confidence, Confidence::Certain);
}

void TestRunSessionCauses::knowsWhereTheCoreIs()
{
    const QTemporaryDir folder;
    TestRun run;
    LaunchSpec spec = misbehave("core");
    spec.workingDirectory = QFile::encodeName(folder.path());
    QVERIFY(run.run(spec));
    if (!run.ended().coreDumped)
        QSKIP("no cores are made here");
    const auto* file = run.evidence(DeathEvidence::Kind::CoreFile);
    if (!file) {
        QVERIFY(run.evidence(DeathEvidence::Kind::CoreHandler) ||
                run.evidence(DeathEvidence::Kind::CoreElsewhere));
        return;
    }
    QVERIFY2(QFile::exists(QFile::decodeName(file->text)), file->text.constData());
    QCOMPARE(causeOfDeath(run.ended(), QLocale::c())->kind, QStringLiteral("abort"));
}

void TestRunSessionCauses::tellsWhyThereIsNoCore()
{
    TestRun run;
    QVERIFY(run.run(shell("ulimit -c 0; kill -SEGV $$")));
    QVERIFY(!run.ended().coreDumped);
    const auto* limit = run.evidence(DeathEvidence::Kind::Limit);
    QVERIFY(limit);
    QCOMPARE(limit->value, 0U);
}

void TestRunSessionCauses::looksNoFurtherForAnOrdinaryEnd()
{
    TestRun run;
    QVERIFY(run.run(misbehave("exit 3")));
    QVERIFY(run.ended().evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestRunSessionCauses)
#include "tst_runsessioncauses.moc"
