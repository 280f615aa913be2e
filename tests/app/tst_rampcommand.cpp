// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/broodrun.h"
#include "tests/app/leftovers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using brood::test::program;
using brood::test::waitUntil;

namespace {

/// One call of `brood ramp`, as a shell would make it.
class BroodRamp
{
public:
    template <typename Prepare>
    BroodRamp(const QString& arguments, Prepare prepare)
    {
        const QString typed =
            QString(arguments).replace(QStringLiteral("MISBEHAVE"), program("brood-misbehave"));
        QStringList words{QStringLiteral("ramp")};
        for (const QByteArray& word : brood::parseCommandLine(typed.toLocal8Bit()).words)
            words += QString::fromLocal8Bit(word);
        process.setProgram(program("brood"));
        process.setArguments(words);
        prepare(process);
        process.start();
    }
    explicit BroodRamp(const QString& arguments)
        : BroodRamp(arguments, [](QProcess&) {})
    {}
    [[nodiscard]] bool wait()
    {
        const bool ended = waitUntil([this] { return process.state() == QProcess::NotRunning; }, 60'000);
        out += process.readAllStandardOutput();
        err += process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit;
    }

    QProcess process;
    QByteArray out;
    QByteArray err;
};

const QString quick = QStringLiteral("--rounds 1 --cool-down 0 ");

} // namespace

/// `brood ramp`, end to end.
class TestRampCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void tellsTheAnswer();
    void writesReports();
    void exitsWithTheRightStatus_data();
    void exitsWithTheRightStatus();
    void stopsOnASignal();
    void namesTheLimitOnProcesses();

private:
    brood::test::Leftovers m_leftovers;
};

void TestRampCommand::cleanup()
{
    const QByteArray left = m_leftovers.await();
    QVERIFY2(left.isEmpty(), left.constData());
}

void TestRampCommand::tellsTheAnswer()
{
    const QTemporaryDir directory;
    BroodRamp ramp(quick + QStringLiteral("--max 16 -- MISBEHAVE slot %1 5 400").arg(directory.path()));
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.process.exitCode(), 0);
    QVERIFY2(ramp.out.startsWith("It breaks between 5 and 6 children at once.\n"), ramp.out.constData());
    QVERIFY2(ramp.err.contains("brood: ✖ 8 at once, round 1: failed"), ramp.err.constData());
    QVERIFY(ramp.out.contains("no slot left"));
}

void TestRampCommand::writesReports()
{
    const QTemporaryDir directory;
    QString arguments = quick + QStringLiteral("-q --max 4 ");
    const QStringList endings{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("md"),
                              QStringLiteral("html"), QStringLiteral("joblog")};
    for (const QString& ending : endings)
        arguments += QStringLiteral("--report %1/r.%2 ").arg(directory.path(), ending);
    BroodRamp ramp(arguments + QStringLiteral("-- sh -c 'exit $(({i} > 2))'"));
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.process.exitCode(), 0);
    QVERIFY(ramp.err.isEmpty());
    for (const QString& ending : endings)
        QVERIFY(QFileInfo(directory.filePath(QStringLiteral("r.") + ending)).size() > 0);
    QFile json(directory.filePath(QStringLiteral("r.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(json.readAll()).object();
    const QJsonObject found = report[QStringLiteral("ramp")].toObject();
    QCOMPARE(found[QStringLiteral("passed")].toInt(), 2);
    QCOMPARE(found[QStringLiteral("failed")].toInt(), 3);
    QCOMPARE(report[QStringLiteral("children")].toArray().size(), 3);
    int children = 0;
    for (const QJsonValue& level : found[QStringLiteral("levels")].toArray())
        children += level.toObject()[QStringLiteral("level")].toInt();
    QFile joblog(directory.filePath(QStringLiteral("r.joblog")));
    QVERIFY(joblog.open(QIODevice::ReadOnly));
    QCOMPARE(joblog.readAll().count('\n'), children + 1);
}

void TestRampCommand::exitsWithTheRightStatus_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("status");
    QTest::addRow("maximum reached") << QStringLiteral("--max 2 -- true") << 0;
    QTest::addRow("breaks at once") << QStringLiteral("--max 2 -- false") << 0;
    QTest::addRow("some may fail") << QStringLiteral(
                                          "--max-failures 50% --steps 2 -- sh -c 'exit $(({i} == 1))'")
                                   << 0;
    QTest::addRow("not found") << QStringLiteral("-- /nonexistent/program") << 127;
    QTest::addRow("not executable") << QStringLiteral("-- /etc/passwd") << 126;
    QTest::addRow("no command") << QString() << 125;
    QTest::addRow("no such option") << QStringLiteral("--nonsense -- true") << 125;
    QTest::addRow("own stdin") << QStringLiteral("--stdin - -- cat") << 125;
    QTest::addRow("bad bound") << QStringLiteral("--p95 fast -- true") << 125;
    QTest::addRow("bad port") << QStringLiteral("--watch-port 70000 -- true") << 125;
    QTest::addRow("bound without unit") << QStringLiteral("--p95 3 -- true") << 125;
    QTest::addRow("steps and a maximum") << QStringLiteral("--steps 1,2 --max 3 -- true") << 125;
    QTest::addRow("bad steps") << QStringLiteral("--steps 1,x -- true") << 125;
    QTest::addRow("start above the maximum") << QStringLiteral("--start 9 --max 8 -- true") << 125;
    QTest::addRow("target ill before") << QStringLiteral("--health false -- true") << 125;
    QTest::addRow("report nowhere") << QStringLiteral("--report /nonexistent/r.json -- true") << 125;
    QTest::addRow("help") << QStringLiteral("--help") << 0;
}

void TestRampCommand::exitsWithTheRightStatus()
{
    QFETCH(QString, arguments);
    BroodRamp ramp(quick + arguments);
    QVERIFY(ramp.wait());
    QTEST(ramp.process.exitCode(), "status");
    QVERIFY(!ramp.out.isEmpty() || !ramp.err.isEmpty());
}

void TestRampCommand::stopsOnASignal()
{
    const QTemporaryDir directory;
    BroodRamp ramp(QStringLiteral("--start 4 -- sh -c 'touch %1/{i}; sleep 30'").arg(directory.path()));
    QVERIFY(waitUntil([&] { return QDir(directory.path()).count() >= 4 + 2; }));
    kill(static_cast<pid_t>(ramp.process.processId()), SIGTERM);
    QVERIFY(ramp.wait());
    QCOMPARE(ramp.process.exitCode(), 128 + SIGTERM);
    QVERIFY2(ramp.out.startsWith("Stopped before there was an answer."), ramp.out.constData());
}

void TestRampCommand::namesTheLimitOnProcesses()
{
    if (getuid() != 0)
        QSKIP("Only root can become a user who has no other processes.");
    constexpr uid_t nobodyElse = 54'321; // The limit counts all of a user's.
    constexpr rlim_t most = 30;
    BroodRamp ramp(quick + QStringLiteral("--max 64 -- sleep 0.4"), [](QProcess& process) {
        process.setChildProcessModifier([] {
            const rlimit limit{most, most};
            if (setrlimit(RLIMIT_NPROC, &limit) != 0 || setgroups(0, nullptr) != 0 ||
                setgid(nobodyElse) != 0 || setuid(nobodyElse) != 0)
                _exit(99);
        });
    });
    QVERIFY(ramp.wait());
    if (ramp.process.exitCode() == 99 || ramp.process.error() == QProcess::FailedToStart)
        QSKIP("Another user may not run what was built.");
    QCOMPARE(ramp.process.exitCode(), 0);
    QVERIFY2(ramp.out.startsWith("The target kept up to 2"), ramp.out.constData());
    QVERIFY(ramp.out.contains("(RLIMIT_NPROC) is 30. To raise it: sudo prlimit --pid $$ --nproc=256\n"));
    QVERIFY(ramp.err.contains("This machine has room for about"));
}

QTEST_GUILESS_MAIN(TestRampCommand)
#include "tst_rampcommand.moc"
