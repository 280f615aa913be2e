// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using brood::ChildOutcome;
using brood::ChildResult;
using brood::LaunchSpec;
using brood::RunOutcome;
using brood::RunResult;
using std::chrono::microseconds;

// The report that scripts read: its keys, their order and meaning are promised.

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactlyAsPromised();
    void hasNullWhereThereIsNothing_data();
    void hasNullWhereThereIsNothing();
    void namesOutcomes_data();
    void namesOutcomes();
    void countsEachChildByItsLastAttempt();
    void replacesWhatIsNoUtf8();
    void tellsTheDirectoryItRanIn();
};

namespace {

LaunchSpec spec()
{
    LaunchSpec launch;
    launch.command = {"program", "a b", "\xc3\xa4"};
    launch.workingDirectory = "/work";
    launch.environment.set = {{"B", "2"}, {"A", "1"}};
    launch.environment.unset = {"C"};
    return launch;
}

RunResult result()
{
    ChildResult child;
    child.pid = 4242;
    child.outcome = ChildOutcome::Exited;
    child.success = true;
    child.exitCode = 0;
    child.start = microseconds(512);
    child.elapsed = microseconds(1'234'011);
    child.usage = {std::chrono::milliseconds(1200), std::chrono::milliseconds(10), 1'646'592, 0, 95, 1, 12};
    child.stdoutBytes = 6;
    RunResult run;
    run.outcome = RunOutcome::Succeeded;
    run.id = QStringLiteral("an-id");
    run.host = QStringLiteral("a-host");
    run.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 7), Qt::UTC);
    run.elapsed = microseconds(1'234'567);
    run.children = {child};
    return run;
}

QJsonObject report(const LaunchSpec& launch, const RunResult& run)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(brood::jsonReport(launch, run), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QJsonObject firstChild(const RunResult& run)
{
    return report(spec(), run)[u"children"].toArray().first().toObject();
}

} // namespace

void TestReport::isExactlyAsPromised()
{
    RunResult run = result();
    run.children.first().survivors = {{77, "sleep 60", true, true}};
    QByteArray json = brood::jsonReport(spec(), run);
    QVERIFY(json.endsWith("}\n"));
    const QByteArray version =
        QJsonDocument::fromJson(json).object()[u"brood"].toObject()[u"version"].toString().toUtf8();
    QVERIFY(!version.isEmpty());
    // Without the blanks outside of strings.
    QByteArray compact;
    bool inString = false;
    for (const char c : json) {
        inString = inString != (c == '"');
        if (inString || (c != ' ' && c != '\n'))
            compact += c;
    }
    const QByteArray expected =
        R"({"brood":{"version":")" + version +
        R"(","report":1},)"
        R"("run":{"id":"an-id","command":["program","a b","ä"],"cwd":"/work",)"
        R"("environment":{"set":{"A":"1","B":"2"},"unset":["C"]},"host":"a-host",)"
        R"("started":"2026-01-31T12:00:00.007Z","copies":1,"jobs":1},)"
        R"("result":{"outcome":"succeeded","elapsed_s":1.234567,"succeeded":1,"failed":0,"stopped":0},)"
        R"("children":[{"index":1,"pid":4242,"attempt":1,"outcome":"exited","exit_code":0,"signal":null,)"
        R"("core_dumped":false,"error":null,"start_s":0.000512,"elapsed_s":1.234011,"user_s":1.2,"system_s":0.01,)"
        R"("max_rss_bytes":1646592,"major_faults":0,"minor_faults":95,"voluntary_switches":1,)"
        R"("involuntary_switches":12,"stdout_bytes":6,"stderr_bytes":0,"output_complete":true,)"
        R"("survivors":[{"pid":77,"command":"sleep 60"}]}]})";
    QCOMPARE(compact, expected);
}

void TestReport::hasNullWhereThereIsNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("exit code of the killed") << QStringLiteral("exit_code") << QJsonValue();
    QTest::newRow("signal of the killed")
        << QStringLiteral("signal")
        << QJsonValue(QJsonObject{{QStringLiteral("number"), 9},
                                  {QStringLiteral("name"), QStringLiteral("SIGKILL")}});
    QTest::newRow("core of the killed") << QStringLiteral("core_dumped") << QJsonValue(true);
    QTest::newRow("pid of what never ran") << QStringLiteral("pid") << QJsonValue();
    QTest::newRow("error") << QStringLiteral("error")
                           << QJsonValue(
                                  QJsonObject{{QStringLiteral("code"), QStringLiteral("ENOENT")},
                                              {QStringLiteral("message"), QStringLiteral("It is “gone”.")}});
    QTest::newRow("no survivors") << QStringLiteral("survivors") << QJsonValue(QJsonArray());
}

void TestReport::hasNullWhereThereIsNothing()
{
    QFETCH(QString, key);
    RunResult run = result();
    ChildResult& child = run.children.first();
    child.exitCode.reset();
    child.signal = SIGKILL;
    child.coreDumped = true;
    child.pid = 0;
    child.error = brood::ErrorInfo{brood::ErrorKind::NotFound, QStringLiteral("ENOENT"),
                                   QStringLiteral("It is “gone”.")};
    QVERIFY(firstChild(run).contains(key));
    QTEST(firstChild(run).value(key), "value");
}

void TestReport::namesOutcomes_data()
{
    QTest::addColumn<ChildOutcome>("child");
    QTest::addColumn<RunOutcome>("run");
    QTest::addColumn<QString>("childName");
    QTest::addColumn<QString>("runName");
    const auto row = [](ChildOutcome child, RunOutcome run, const char* childName, const char* runName) {
        QTest::addRow("%s, %s", childName, runName)
            << child << run << QString::fromLatin1(childName) << QString::fromLatin1(runName);
    };
    row(ChildOutcome::Exited, RunOutcome::Succeeded, "exited", "succeeded");
    row(ChildOutcome::Signalled, RunOutcome::Failed, "signalled", "failed");
    row(ChildOutcome::FailedToStart, RunOutcome::Failed, "failed_to_start", "failed");
    row(ChildOutcome::TimedOut, RunOutcome::Failed, "timed_out", "failed");
    row(ChildOutcome::Stopped, RunOutcome::Stopped, "stopped", "stopped");
    row(ChildOutcome::Stopped, RunOutcome::Interrupted, "stopped", "interrupted");
}

void TestReport::namesOutcomes()
{
    QFETCH(ChildOutcome, child);
    QFETCH(RunOutcome, run);
    RunResult ended = result();
    ended.outcome = run;
    ended.children.first().outcome = child;
    QTEST(firstChild(ended)[u"outcome"].toString(), "childName");
    QTEST(report(spec(), ended)[u"result"].toObject()[u"outcome"].toString(), "runName");
}

void TestReport::countsEachChildByItsLastAttempt()
{
    RunResult run = result();
    const ChildResult good = run.children.first();
    ChildResult bad = good;
    bad.success = false;
    run.children = {bad, bad, good};
    for (int i = 0; i < 3; ++i)
        run.children[i].attempt = i + 1;
    QJsonObject counted = report(spec(), run)[u"result"].toObject();
    QCOMPARE(counted[u"succeeded"].toInt(), 1);
    QCOMPARE(counted[u"failed"].toInt(), 0);
    QCOMPARE(report(spec(), run)[u"children"].toArray().size(), 3);
    run.children[1].index = 2; // Now the second of another child's.
    counted = report(spec(), run)[u"result"].toObject();
    QCOMPARE(counted[u"succeeded"].toInt(), 1);
    QCOMPARE(counted[u"failed"].toInt(), 1);
}

void TestReport::replacesWhatIsNoUtf8()
{
    LaunchSpec launch = spec();
    launch.command = {"a\xff"
                      "b",
                      "\xc3(", "quote\" and \\ and \n"};
    launch.workingDirectory = "/\xff";
    launch.environment.set = {{"\xfe", "\xfd"}};
    launch.environment.unset = {"\xfc"};
    RunResult run = result();
    run.children.first().survivors = {{1, "\xff", false, true}};
    const QJsonObject json = report(launch, run);
    const QJsonArray command = json[u"run"].toObject()[u"command"].toArray();
    QCOMPARE(command[0].toString(), QStringLiteral("a\uFFFDb"));
    QCOMPARE(command[1].toString(), QStringLiteral("\uFFFD("));
    QCOMPARE(command[2].toString(), QStringLiteral("quote\" and \\ and \n"));
    QCOMPARE(json[u"run"].toObject()[u"cwd"].toString(), QStringLiteral("/\uFFFD"));
}

void TestReport::tellsTheDirectoryItRanIn()
{
    LaunchSpec launch = spec();
    launch.workingDirectory.clear();
    QCOMPARE(report(launch, result())[u"run"].toObject()[u"cwd"].toString(), QDir::currentPath());
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
