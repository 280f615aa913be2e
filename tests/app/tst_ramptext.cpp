// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rampreport.h"
#include "session/ramptext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

namespace brood {

using namespace std::chrono_literals;

/// What a search has found, in words and in reports.
class TestRampText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheAnswer_data();
    void tellsTheAnswer();
    void tellsWhatARoundShowed_data();
    void tellsWhatARoundShowed();
    void tellsTheEvidence();
    void writesShortTimes();
    void reportsToPrograms();
    void reportsTables();
    void reportsPages();
    void logsAllChildren();

private:
    [[nodiscard]] static RampRound round(int level, int number, LevelVerdict verdict, Criterion criterion)
    {
        RampRound round;
        round.step = {level, number, false};
        round.judgement.verdict = verdict;
        round.judgement.criterion = criterion;
        round.succeeded = verdict == LevelVerdict::Passed ? level : level - 8;
        round.failed = level - round.succeeded;
        round.elapsed = 2s;
        round.percentiles = ElapsedPercentiles{500ms, 1200ms, 1500ms};
        if (round.failed > 0)
            round.failure = CommonFailure{QStringLiteral("connection refused"), 8};
        return round;
    }
    [[nodiscard]] static RampResult example()
    {
        RampResult result;
        result.answer.outcome = RampOutcome::Failed;
        result.answer.passed = 64;
        result.answer.failed = 72;
        using enum LevelVerdict;
        result.answer.levels = {{64, {Passed, Passed, Passed}, Passed, true},
                                {72, {Failed, Passed, Failed}, Failed, true}};
        for (int number = 1; number <= 3; ++number)
            result.rounds.push_back(round(64, number, Passed, Criterion::Everything));
        for (const auto& [number, verdict] :
             {std::pair(1, Failed), std::pair(2, Passed), std::pair(3, Failed)})
            result.rounds.push_back(round(
                72, number, verdict, verdict == Passed ? Criterion::Everything : Criterion::FailureShare));
        result.shownStep = {72, 3, true};
        ChildResult child;
        child.outcome = ChildOutcome::Exited;
        child.exitCode = 1;
        child.pid = 77;
        result.shownRun.children = {child};
        return result;
    }
    [[nodiscard]] static RampReportContent content()
    {
        RampSpec spec;
        spec.launch.command = {"curl", "-sf", "http://localhost/<get-records>"};
        return {
            spec, example(), {{{64, 1, false}, example().shownRun}, {{72, 1, false}, example().shownRun}}};
    }
};

void TestRampText::tellsTheAnswer_data()
{
    QTest::addColumn<RampResult>("result");
    QTest::addColumn<QString>("headline");
    RampResult result = example();
    QTest::addRow("an interval") << result << QStringLiteral("It breaks between 64 and 72 children at once.");
    result.isTargetGone = true;
    QTest::addRow("it died") << result
                             << QStringLiteral(
                                    "It dies between 64 and 72 children at once, and did not come back: "
                                    "the interval could not be narrowed.");
    result = {};
    result.answer.outcome = RampOutcome::Failed;
    result.answer.failed = 1;
    QTest::addRow("of one") << result << QStringLiteral("It breaks with a single child already.");
    result.answer.failed = 4;
    QTest::addRow("below the first") << result << QStringLiteral("It breaks below 4 children at once.");
    result = {};
    result.answer.outcome = RampOutcome::MaximumReached;
    result.answer.passed = 1024;
    QTest::addRow("maximum") << result
                             << QStringLiteral("It was still fine at the maximum, 1024 children at once.");
    result.answer.outcome = RampOutcome::LauncherLimited;
    result.answer.passed = 256;
    result.rounds = {round(512, 1, LevelVerdict::LauncherLimited, Criterion::AllStarted)};
    result.rounds.back().limit = LauncherLimit{.kind = LimitKind::Processes, .most = 300, .used = 10};
    QTest::addRow("this machine") << result
                                  << QStringLiteral(
                                         "The target kept up to 256; this machine could not do more: the "
                                         "limit on processes of one user (RLIMIT_NPROC) is 300. To raise "
                                         "it: sudo prlimit --pid $$ --nproc=4096");
    result = {};
    result.isStopped = true;
    result.answer.passed = 8;
    QTest::addRow("stopped") << result
                             << QStringLiteral("Stopped before there was an answer. 8 passed so far.");
    result = {};
    result.error =
        ErrorInfo{ErrorKind::NotFound, QStringLiteral("ENOENT"), QStringLiteral("There is no such program.")};
    QTest::addRow("no search") << result << QStringLiteral("There is no such program.");
}

void TestRampText::tellsTheAnswer()
{
    QFETCH(RampResult, result);
    QLocale locale = QLocale::c();
    QTEST(rampHeadline(result, RampSpec(), locale), "headline");
}

void TestRampText::tellsWhatARoundShowed_data()
{
    QTest::addColumn<RampRound>("round");
    QTest::addColumn<QString>("evidence");
    using enum LevelVerdict;
    QTest::addRow("nothing to tell") << round(64, 1, Passed, Criterion::Everything) << QString();
    QTest::addRow("failures") << round(72, 1, Failed, Criterion::FailureShare)
                              << QStringLiteral("8 of 72: connection refused");
    QTest::addRow("a bound") << round(72, 1, Failed, Criterion::ElapsedP95)
                             << QStringLiteral("p95 1.20 s > 1.00 s");
    QTest::addRow("a factor") << round(72, 1, Failed, Criterion::ElapsedP50)
                              << QStringLiteral("p50 500 ms, more than 2 times that of a single child");
    RampRound ill = round(72, 1, Failed, Criterion::Health);
    ill.isHealthy = false;
    ill.healthWords = QStringLiteral("HTTP 503");
    QTest::addRow("health") << ill
                            << QStringLiteral(
                                   "the health command failed: HTTP 503; 8 of 72: connection refused");
    RampRound limited = round(72, 1, LauncherLimited, Criterion::AllStarted);
    limited.notStarted = 8;
    limited.judgement.sign = LauncherSign::ForkAgain;
    QTest::addRow("this machine")
        << limited << QStringLiteral("the system allowed no more processes; 8 of 72 could not be started");
    QTest::addRow("cut short") << round(72, 1, Inconclusive, Criterion::NotEnded)
                               << QStringLiteral("it was stopped");
}

void TestRampText::tellsWhatARoundShowed()
{
    QFETCH(RampRound, round);
    RampSpec spec;
    spec.criteria.p95.absolute = 1s;
    spec.criteria.p50.factor = 2;
    QTEST(roundEvidence(round, spec, QLocale::c()), "evidence");
}

void TestRampText::tellsTheEvidence()
{
    QCOMPARE(rampReason(example(), RampSpec(), QLocale::c()),
             QStringLiteral("64 passed 3 of 3, 72 failed 2 of 3: 8 of 72: connection refused"));
}

void TestRampText::writesShortTimes()
{
    QCOMPARE(shortTime(1234us, QLocale::c()), QStringLiteral("1.23 ms"));
    QCOMPARE(shortTime(999'400us, QLocale::c()), QStringLiteral("999 ms"));
    QCOMPARE(shortTime(999'600us, QLocale::c()), QStringLiteral("1.00 s"));
    QCOMPARE(shortTime(75s, QLocale::c()), QStringLiteral("75.0 s"));
}

void TestRampText::reportsToPrograms()
{
    const QJsonObject report =
        QJsonDocument::fromJson(makeRampReport(ReportFormat::Json, content(), QLocale::c())).object();
    const QJsonObject ramp = report[QStringLiteral("ramp")].toObject();
    QCOMPARE(ramp[QStringLiteral("passed")].toInt(), 64);
    QCOMPARE(ramp[QStringLiteral("failed")].toInt(), 72);
    QCOMPARE(ramp[QStringLiteral("verdict")].toString(), QStringLiteral("failed"));
    QCOMPARE(ramp[QStringLiteral("tolerance")].toDouble(), 0.05);
    const QJsonArray levels = ramp[QStringLiteral("levels")].toArray();
    QCOMPARE(levels.size(), 6);
    QCOMPARE(levels[3].toObject()[QStringLiteral("evidence")].toString(),
             QStringLiteral("8 of 72: connection refused"));
    QCOMPARE(levels[0].toObject()[QStringLiteral("p95_s")].toDouble(), 1.2);
    QCOMPARE(report[QStringLiteral("children")].toArray().size(), 1);
    QCOMPARE(report[QStringLiteral("run")].toObject()[QStringLiteral("copies")].toInt(), 72);
}

void TestRampText::reportsTables()
{
    const QByteArrayList lines = makeRampReport(ReportFormat::Csv, content(), QLocale::c()).split('\n');
    QCOMPARE(lines.size(), 8); // header, six rounds, nothing behind the last line break
    QCOMPARE(lines[4].trimmed(),
             QByteArray("72,1,failed,64,8,0,0,2.0,0.5,1.2,1.5,32,8 of 72: connection refused"));
}

void TestRampText::reportsPages()
{
    const QByteArray page = makeRampReport(ReportFormat::Html, content(), QLocale::c());
    QXmlStreamReader xml(page);
    int marks = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.attributes().value(QStringLiteral("class")).startsWith(u"mark "))
            ++marks;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(marks, 12); // one for each round in each of two plots
    QVERIFY(page.contains("It breaks between 64 and 72 children at once."));
    QVERIFY(makeRampReport(ReportFormat::Markdown, content(), QLocale::c())
                .startsWith("# ✖ It breaks between 64 and 72 children at once."));
}

void TestRampText::logsAllChildren()
{
    const QByteArrayList lines =
        makeRampReport(ReportFormat::Joblog, content(), QLocale::c()).trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith("1\t") && lines[2].startsWith("2\t"));
}

} // namespace brood

QTEST_GUILESS_MAIN(brood::TestRampText)
#include "tst_ramptext.moc"
