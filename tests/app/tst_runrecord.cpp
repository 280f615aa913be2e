// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"
#include "history/runrecord.h"
#include "session/resulttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace std::chrono_literals;
using brood::ChildOutcome;
using brood::ChildResult;
using brood::LaunchSpec;
using brood::RunResult;

// What is kept of a run, and that it reads back as what it was.

class TestRunRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void hasAllThatAReportHas();
    void tellsWhatIsLost();
    void readsAReport();
    void tellsOfABarrierWhereThereWasOne();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void survivesAnyDamage();
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

ChildResult child()
{
    ChildResult child;
    child.pid = 4242;
    child.outcome = ChildOutcome::Exited;
    child.success = true;
    child.exitCode = 0;
    child.start = 512us;
    child.elapsed = 1'234'011us;
    child.usage = {1200ms, 10ms, 1'646'592, 1, 95, 2, 12};
    child.orphansCpu = 7ms;
    child.stopAfter = 900ms;
    child.stdoutBytes = 6;
    child.stderrBytes = std::uint64_t{1} << 40U;
    return child;
}

RunResult run(const QList<ChildResult>& children)
{
    RunResult run;
    run.outcome = brood::RunOutcome::Succeeded;
    run.id = QStringLiteral("0d9e1c1e-8a3f-4c55-9f6e-0123456789ab");
    run.host = QStringLiteral("a-host");
    run.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 7), Qt::UTC);
    run.elapsed = 1'234'567us;
    run.paused = 34'567us;
    run.children = children;
    return run;
}

} // namespace

void TestRunRecord::readsBackWhatItWrote_data()
{
    QTest::addColumn<RunResult>("result");
    QTest::newRow("success") << run({child()});
    QTest::newRow("nothing") << run({});
    ChildResult other = child();
    other.success = false;
    other.exitCode = 3;
    ChildResult second = child();
    second.attempt = 2;
    QTest::newRow("retried") << run({other, second});
    other.success = true;
    QTest::newRow("another success code") << run({other});
    other = child();
    other.success = false;
    other.exitCode.reset();
    other.outcome = ChildOutcome::Signalled;
    other.signal = SIGSEGV;
    other.coreDumped = true;
    other.evidence = {{brood::DeathEvidence::Kind::SignalSender, 11, 42, 0, 0, "make -j2"},
                      {brood::DeathEvidence::Kind::Limit, 4, 0, 5, 18'446'744'073'709'551'615U, {}},
                      {brood::DeathEvidence::Kind::CoreElsewhere, 0, 0, 0, 0, "core.%p"}};
    other.outputComplete = false;
    other.survivors = {
        {77, "sleep 60", true, true, false}, {78, "other", false, true}, {79, "third", true, false}};
    QTest::newRow("killed") << run({other});
    ChildResult counted = child();
    counted.accounts.hardware = {1'000'000'000'000, 2, std::nullopt, true, true};
    counted.tree = brood::TreeUsage{1s, 2ms, 3, 4, 5, 6, 7};
    counted.accounts.cgroup = {1s, 2ms, 3us, 1'000'000, std::nullopt, 4, 5};
    QTest::newRow("accounts") << run({counted});
    other.outcome = ChildOutcome::TimedOut;
    other.stopSignal = SIGKILL;
    other.paused = 250ms;
    other.outputClosed = true;
    QTest::newRow("timed out") << run({other});
    other.outcome = ChildOutcome::Stopped;
    RunResult stopped = run({other});
    stopped.outcome = brood::RunOutcome::Interrupted;
    QTest::newRow("interrupted") << stopped;
    ChildResult failed;
    failed.error = brood::ErrorInfo{brood::ErrorKind::NotFound, QStringLiteral("ENOENT"),
                                    QStringLiteral("It is “gone”.")};
    RunResult unstarted = run({failed});
    unstarted.agentError =
        brood::ErrorInfo{brood::ErrorKind::Agent, QStringLiteral("AGENT_LOST"), QStringLiteral("Lost.")};
    QTest::newRow("never ran") << unstarted;
}

void TestRunRecord::readsBackWhatItWrote()
{
    QFETCH(RunResult, result);
    const auto record = brood::readRecord(brood::jsonRecord(spec(), result));
    QVERIFY(record.has_value());
    QCOMPARE(record->spec, spec());
    QVERIFY(record->result == result);
}

void TestRunRecord::hasAllThatAReportHas()
{
    const RunResult result = run({child()});
    const QJsonObject report = QJsonDocument::fromJson(brood::jsonReport(spec(), result)).object();
    const QJsonObject record = QJsonDocument::fromJson(brood::jsonRecord(spec(), result)).object();
    const QStringList keysOfAll = report.keys();
    for (const QString& key : keysOfAll)
        QVERIFY2(record.contains(key), qPrintable(key));
    QCOMPARE(record[u"result"], report[u"result"]);
    const QJsonObject reported = report[u"children"].toArray().first().toObject();
    const QJsonObject recorded = record[u"children"].toArray().first().toObject();
    const QStringList keys = reported.keys();
    for (const QString& key : keys)
        QCOMPARE(recorded[key], reported[key]);
}

void TestRunRecord::tellsWhatIsLost()
{
    const brood::LostOutput lost{.droppedBytes = 5, .unkeptBytes = 7, .error = ENOSPC};
    const QByteArray json = brood::jsonRecord(spec(), run({child()}), lost);
    const auto record = brood::readRecord(json);
    QVERIFY(record);
    QCOMPARE(record->droppedBytes, std::uint64_t{5});
    QCOMPARE(record->unkeptBytes, std::uint64_t{7});
    QVERIFY(!record->unkeptBecause.isEmpty());
    const QJsonObject output = QJsonDocument::fromJson(json).object()[u"output"].toObject();
    QCOMPARE(output[u"dropped_bytes"].toInt(), 5);
    QCOMPARE(output[u"unkept_bytes"].toInt(), 7);
    QCOMPARE(output[u"error"][u"code"].toString(), QStringLiteral("ENOSPC"));
    const QByteArray whole = brood::jsonRecord(spec(), run({child()}));
    QVERIFY(QJsonDocument::fromJson(whole).object()[u"output"][u"error"].isNull());
}

void TestRunRecord::readsAReport()
{
    const auto record = brood::readRecord(brood::jsonReport(spec(), run({child()})));
    QVERIFY(record.has_value());
    QVERIFY(record->result == run({child()}));
}

void TestRunRecord::tellsOfABarrierWhereThereWasOne()
{
    LaunchSpec several = spec();
    several.jobs.copies = several.jobs.atOnce = 3;
    QVERIFY(!brood::jsonRecord(several, run({})).contains("barrier"));
    several.jobs.barrier = true;
    QCOMPARE(brood::readRecord(brood::jsonRecord(several, run({})))->spec, several);
}

void TestRunRecord::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "{", "null", "[]", "{}", "7", R"({"run": {}})",
                             R"({"run": 7, "result": {}})", "\xff\xfe", R"({"run": {"command": 7}})"})
        QTest::newRow(json) << QByteArray(json);
}

void TestRunRecord::refusesWhatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!brood::readRecord(json).has_value());
}

void TestRunRecord::survivesAnyDamage()
{
    const QByteArray whole = brood::jsonRecord(spec(), run({child(), child()}));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(!brood::readRecord(whole.left(i)) || i >= whole.size() - 1);
        for (const char c : {'"', '-', '9', '{', '\0', '\xff'}) {
            QByteArray damaged = whole;
            damaged[i] = c;
            const auto record = brood::readRecord(damaged); // Anything but a crash.
            if (record)
                static_cast<void>(brood::jsonRecord(record->spec, record->result));
        }
    }
}

QTEST_APPLESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
