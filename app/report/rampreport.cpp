// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rampreport.h"

#include "history/report.h"
#include "report/childreports.h"
#include "report/machinetext.h"
#include "report/ramphtml.h"
#include "report/rampmarkdown.h"
#include "report/reportfile.h"
#include "session/ramptext.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace brood {

namespace {

struct RampReportText
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampText)
};

using Json = nlohmann::ordered_json; // People read reports too: keys stay in the order of writing.

Json optional(const std::optional<int>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json seconds(const std::optional<ElapsedPercentiles>& percentiles,
             std::chrono::nanoseconds ElapsedPercentiles::*figure)
{
    if (!percentiles)
        return nullptr;
    return std::chrono::duration<double>(*percentiles.*figure).count();
}

Json levelObject(const RampRound& round, const RampSpec& spec)
{
    return {{"level", round.step.level},
            {"round", round.step.round},
            {"verdict", verdictKey(round.judgement.verdict)},
            {"succeeded", round.succeeded},
            {"failed", round.failed},
            {"not_started", round.notStarted},
            {"stopped", round.stopped},
            {"elapsed_s", std::chrono::duration<double>(round.elapsed).count()},
            {"p50_s", seconds(round.percentiles, &ElapsedPercentiles::p50)},
            {"p95_s", seconds(round.percentiles, &ElapsedPercentiles::p95)},
            {"p99_s", seconds(round.percentiles, &ElapsedPercentiles::p99)},
            {"throughput_per_s", round.throughput()},
            {"evidence", roundEvidence(round, spec, QLocale()).toStdString()}};
}

QByteArray rampJson(const RampReportContent& content)
{
    const RampResult& result = content.result;
    Json levels = Json::array();
    for (const RampRound& round : result.rounds)
        levels.push_back(levelObject(round, content.spec));
    Json report = Json::parse(
        jsonReport(content.spec.roundOf(std::max(result.shownStep.level, 1)), result.shownRun).toStdString());
    if (result.isStopped) // Perhaps between two rounds, the last of which came to its end.
        report["result"]["outcome"] = "stopped";
    report["ramp"] = {
        {"passed", optional(result.answer.passed)},
        {"failed", optional(result.answer.failed)},
        {"tolerance", content.spec.plan.tolerance},
        {"verdict", result.error ? "inconclusive" : rampOutcomeKey(result.answer.outcome)},
        {"answer", rampHeadline(result, content.spec, QLocale()).toStdString()},
        {"reason", rampReason(result, content.spec, QLocale()).toStdString()},
        {"elapsed_s", std::chrono::duration<double>(result.elapsed).count()},
        {"children_are_of", {{"level", result.shownStep.level}, {"round", result.shownStep.round}}},
        {"levels", levels}};
    return QByteArray::fromStdString(report.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray rampCsv(const RampReportContent& content)
{
    QByteArray csv = csvRow({"level", "round", "verdict", "succeeded", "failed", "not_started", "stopped",
                             "elapsed_s", "p50_s", "p95_s", "p99_s", "throughput_per_s", "evidence"});
    for (const RampRound& round : content.result.rounds) {
        const auto time = [&round](std::chrono::nanoseconds ElapsedPercentiles::*figure) {
            return round.percentiles ? secondsText(*round.percentiles.*figure) : QByteArray();
        };
        csv += csvRow({QByteArray::number(round.step.level), QByteArray::number(round.step.round),
                       verdictKey(round.judgement.verdict), QByteArray::number(round.succeeded),
                       QByteArray::number(round.failed), QByteArray::number(round.notStarted),
                       QByteArray::number(round.stopped), secondsText(round.elapsed),
                       time(&ElapsedPercentiles::p50), time(&ElapsedPercentiles::p95),
                       time(&ElapsedPercentiles::p99), numberText(round.throughput()),
                       roundEvidence(round, content.spec, QLocale()).toUtf8()});
    }
    return csv;
}

/// Of all rounds one after the other. A child has the same number in each, so lines are numbered instead.
QByteArray rampJoblog(const RampReportContent& content)
{
    QByteArray log = joblogReport({});
    int number = 0;
    for (const auto& [step, run] : content.runs) {
        const QByteArray part = joblogReport({content.spec.roundOf(step.level), run, {}, {}});
        QByteArrayList lines = part.split('\n');
        for (const QByteArray& line : lines.sliced(1)) {
            if (!line.isEmpty())
                log += QByteArray::number(++number) + line.mid(line.indexOf('\t')) + '\n';
        }
    }
    return log;
}

} // namespace

const char* verdictKey(LevelVerdict verdict)
{
    switch (verdict) {
    case LevelVerdict::Passed: return "passed";
    case LevelVerdict::Failed: return "failed";
    case LevelVerdict::LauncherLimited: return "launcher-limited";
    case LevelVerdict::Inconclusive: break;
    }
    return "inconclusive";
}

const char* rampOutcomeKey(RampOutcome outcome)
{
    switch (outcome) {
    case RampOutcome::Failed: return "failed";
    case RampOutcome::LauncherLimited: return "launcher-limited";
    case RampOutcome::MaximumReached: return "maximum-reached";
    case RampOutcome::Inconclusive: break;
    }
    return "inconclusive";
}

QString checkRampReports(const QStringList& fileNames)
{
    for (const QString& name : fileNames) {
        const auto format = reportFormatOf(name);
        if (format && std::ranges::find(allReportFormats, *format) == allReportFormats.end())
            return RampReportText::tr("There is no “%1” of a ramp: that tells of a single run.").arg(name);
    }
    return checkReportFiles(fileNames);
}

QByteArray makeRampReport(ReportFormat format, const RampReportContent& content, const QLocale& locale)
{
    switch (format) {
    case ReportFormat::Html: return rampHtml(content, locale);
    case ReportFormat::Json: return rampJson(content);
    case ReportFormat::Csv: return rampCsv(content);
    case ReportFormat::Markdown: return rampMarkdown(content, locale);
    case ReportFormat::Joblog:
    case ReportFormat::Plot:
    case ReportFormat::SeriesCsv:
    case ReportFormat::SeriesJson: break;
    }
    return rampJoblog(content);
}

QString writeRampReport(const QString& fileName, const RampReportContent& content)
{
    if (const QString problem = checkReportFiles({fileName}); !problem.isEmpty())
        return problem;
    return writeReportBytes(fileName, makeRampReport(*reportFormatOf(fileName), content, QLocale()));
}

} // namespace brood
