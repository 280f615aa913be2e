// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/childreports.h"
#include "tests/app/reportexample.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::ReportContent;
using brood::test::exitedChild;
using brood::test::reportContent;

class TestChildReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsExactlyAsPromised();
    void csvQuotesWhatNeedsIt();
    void csvHasARowForEachAttempt();
    void joblogIsExactlyAsPromised();
    void joblogHasTheLastAttemptOfEachChild();
    void joblogTellsEndingsAsParallelDoes_data();
    void joblogTellsEndingsAsParallelDoes();
    void joblogHasParallelsHeader();
};

void TestChildReports::csvIsExactlyAsPromised()
{
    QCOMPARE(
        brood::csvReport(reportContent()),
        QByteArray(
            "index,attempt,pid,command,outcome,exit_code,signal,signal_name,core_dumped,cause,error,start_s,"
            "elapsed_s,user_s,system_s,max_rss_bytes,major_faults,minor_faults,voluntary_switches,"
            "involuntary_switches,stdout_bytes,stderr_bytes,output_complete\r\n"
            "1,1,4242,program 'a b' \xc3\xa4,exited,0,,,false,,,0.000512,1.234011,1.2,0.01,1646592,0,95,1,"
            "12,6,0,true\r\n"));
}

void TestChildReports::csvQuotesWhatNeedsIt()
{
    ReportContent content = reportContent();
    content.spec.command = {"echo", "a,\"b\"\nc\xff"};
    ChildResult child;
    child.outcome = ChildOutcome::FailedToStart;
    child.error = {brood::ErrorKind::NotFound, QStringLiteral("ENOENT"),
                   QStringLiteral("There is none, sorry")};
    content.result.children = {child};
    const QByteArray csv = brood::csvReport(content);
    QVERIFY2(
        csv.contains(
            ",\"echo 'a,\"\"b\"\"\nc\xef\xbf\xbd'\",failed_to_start,,,,false,,\"There is none, sorry\","),
        csv.constData());
    QVERIFY(csv.contains("\r\n1,1,,"));
}

void TestChildReports::csvHasARowForEachAttempt()
{
    ReportContent content = reportContent();
    ChildResult killed = exitedChild();
    killed.outcome = ChildOutcome::Signalled;
    killed.exitCode.reset();
    killed.signal = SIGSEGV;
    killed.coreDumped = true;
    ChildResult second = exitedChild();
    second.attempt = 2;
    content.result.children = {killed, second};
    const QByteArray csv = brood::csvReport(content);
    QCOMPARE(csv.count("\r\n"), 3);
    QVERIFY(csv.contains(",signalled,,11,SIGSEGV,true,crash,"));
    QVERIFY(csv.contains("\r\n1,2,4242,"));
}

void TestChildReports::joblogIsExactlyAsPromised()
{
    QCOMPARE(brood::joblogReport(reportContent()),
             QByteArray("Seq\tHost\tStarttime\tJobRuntime\tSend\tReceive\tExitval\tSignal\tCommand\n"
                        "1\t:\t1769860800.008\t     1.234\t0\t6\t0\t0\tprogram 'a b' \xc3\xa4\n"));
}

void TestChildReports::joblogHasTheLastAttemptOfEachChild()
{
    ReportContent content = reportContent();
    content.spec.command = {"job", "{i}\nx"};
    ChildResult failed = exitedChild();
    failed.index = 2;
    failed.exitCode = 9;
    ChildResult other = exitedChild();
    ChildResult again = failed;
    again.attempt = 2;
    again.exitCode = 4;
    content.result.children = {failed, other, again};
    const QByteArrayList lines = brood::joblogReport(content).split('\n');
    QCOMPARE(lines.size(), 4); // a newline in the command makes no line
    QVERIFY(lines[1].startsWith("1\t:\t"));
    QVERIFY(lines[1].endsWith(QByteArray("\t0\t0\tjob '1\0x'", 14)));
    QVERIFY(lines[2].endsWith(QByteArray("\t4\t0\tjob '2\0x'", 14)));
}

void TestChildReports::joblogTellsEndingsAsParallelDoes_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* name, ChildOutcome outcome, int code, int signal, int error,
                        const char* told) {
        QTest::newRow(name) << static_cast<int>(outcome) << code << signal << error << QByteArray(told);
    };
    row("exit code", ChildOutcome::Exited, 3, 0, -1, "\t3\t0\t");
    row("signal", ChildOutcome::Signalled, -1, SIGKILL, -1, "\t0\t9\t");
    row("timed out", ChildOutcome::TimedOut, -1, SIGTERM, -1, "\t-1\t15\t");
    row("timed out and exited", ChildOutcome::TimedOut, 0, 0, -1, "\t-1\t0\t");
    row("not found", ChildOutcome::FailedToStart, -1, 0, static_cast<int>(brood::ErrorKind::NotFound),
        "\t127\t0\t");
    row("not executable", ChildOutcome::FailedToStart, -1, 0,
        static_cast<int>(brood::ErrorKind::NotExecutable), "\t126\t0\t");
    row("no directory", ChildOutcome::FailedToStart, -1, 0, static_cast<int>(brood::ErrorKind::Setup),
        "\t125\t0\t");
}

void TestChildReports::joblogTellsEndingsAsParallelDoes()
{
    QFETCH(const int, outcome);
    QFETCH(const int, exitCode);
    QFETCH(const int, signal);
    QFETCH(const int, error);
    QFETCH(const QByteArray, told);
    ReportContent content = reportContent();
    ChildResult& child = content.result.children.first();
    child.outcome = static_cast<ChildOutcome>(outcome);
    child.exitCode = exitCode >= 0 ? std::optional(exitCode) : std::nullopt;
    child.signal = signal > 0 ? std::optional(signal) : std::nullopt;
    if (error >= 0)
        child.error = {static_cast<brood::ErrorKind>(error), QStringLiteral("E"), QStringLiteral("why")};
    const QByteArray log = brood::joblogReport(content);
    QVERIFY2(log.contains(told), log.constData());
}

void TestChildReports::joblogHasParallelsHeader()
{
    const QString parallel = QStandardPaths::findExecutable(QStringLiteral("parallel"));
    if (parallel.isEmpty())
        QSKIP("GNU parallel is not installed");
    const QTemporaryDir directory;
    const QString log = directory.filePath(QStringLiteral("log"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), directory.path());
    process.setProcessEnvironment(environment);
    process.start(parallel,
                  {QStringLiteral("--joblog"), log, QStringLiteral(":::"), QStringLiteral("exit 3")});
    QVERIFY(process.waitForFinished());
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("This parallel is not GNU's");
    const QByteArrayList theirs = file.readAll().split('\n');
    const QByteArrayList ours = brood::joblogReport(reportContent()).split('\n');
    QCOMPARE(ours[0], theirs[0]);
    QCOMPARE(ours[1].count('\t'), theirs[1].count('\t'));
    QCOMPARE(ours[1].split('\t')[3].size(), theirs[1].split('\t')[3].size());
}

QTEST_APPLESS_MAIN(TestChildReports)
#include "tst_childreports.moc"
