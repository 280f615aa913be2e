// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"

#include "history/accountsjson.h"
#include "history/childcontent.h"
#include "history/reportjson.h"
#include "session/causeofdeath.h"
#include "session/signalnames.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace brood {

namespace {

using Json = nlohmann::ordered_json; // People read reports too: keys stay in the order of writing.

std::string text(const QString& string)
{
    return string.toStdString();
}

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

const char* outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Succeeded: return "succeeded";
    case RunOutcome::Failed: return "failed";
    case RunOutcome::Stopped: return "stopped";
    case RunOutcome::Interrupted: return "interrupted";
    }
    return "failed";
}

const char* confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain: return "certain";
    case Confidence::Likely: return "likely";
    case Confidence::Possible: return "possible";
    }
    return "possible";
}

Json wordList(const QByteArrayList& words)
{
    Json list = Json::array();
    for (const QByteArray& word : words)
        list.push_back(word.toStdString());
    return list;
}

Json childObject(const ChildResult& child)
{
    Json signal = nullptr;
    if (child.signal)
        signal = {{"number", *child.signal}, {"name", text(signalName(*child.signal))}};
    Json error = nullptr;
    if (child.error)
        error = {{"code", text(child.error->code)}, {"message", text(child.error->message)}};
    Json survivors = Json::array();
    for (const SurvivorInfo& survivor : child.survivors)
        survivors.push_back({{"pid", survivor.pid}, {"command", survivor.command.toStdString()}});
    Json object{
        {"index", child.index},
        {"pid", child.pid != 0 ? Json(child.pid) : Json(nullptr)},
        {"attempt", child.attempt},
        {"outcome", outcomeKey(child.outcome)},
        {"exit_code", child.exitCode ? Json(*child.exitCode) : Json(nullptr)},
        {"signal", signal},
        {"core_dumped", child.coreDumped},
        {"error", error},
        {"start_s", seconds(child.start)},
        {"elapsed_s", seconds(child.elapsed)},
        {"user_s", seconds(child.usage.user)},
        {"system_s", seconds(child.usage.system)},
        {"max_rss_bytes", child.usage.maxRssBytes},
        {"major_faults", child.usage.majorFaults},
        {"minor_faults", child.usage.minorFaults},
        {"voluntary_switches", child.usage.voluntarySwitches},
        {"involuntary_switches", child.usage.involuntarySwitches},
        {"stdout_bytes", child.stdoutBytes},
        {"stderr_bytes", child.stderrBytes},
        {"output_complete", child.outputComplete},
        {"survivors", survivors},
    };
    if (child.orphansCpu.count() > 0)
        object["orphans_cpu_s"] = seconds(child.orphansCpu);
    if (child.stopAfter)
        object["stop_after_s"] = seconds(*child.stopAfter);
    addTree(object, child.tree);
    addAccounts(object, child.accounts);
    if (const auto cause = causeOfDeath(child, QLocale()))
        object["cause"] = {{"kind", text(cause->kind)},
                           {"confidence", confidenceName(cause->confidence)},
                           {"explanation", text(cause->explanation)}};
    addEvidence(object, child.evidence);
    return object;
}

Json resumedObject(const ResumedRun& resumed)
{
    return {
        {"from", text(resumed.from)}, {"skipped", resumed.skipped}, {"contents", wordList(resumed.contents)}};
}

Json runObject(const LaunchSpec& spec, const RunResult& result)
{
    Json set = Json::object();
    for (auto variable = spec.environment.set.cbegin(); variable != spec.environment.set.cend(); ++variable)
        set[variable.key().toStdString()] = variable.value().toStdString();
    const QByteArray cwd =
        spec.workingDirectory.isEmpty() ? QFile::encodeName(QDir::currentPath()) : spec.workingDirectory;
    Json facts{
        {"id", text(result.id)},
        {"command", wordList(spec.command)},
        {"cwd", cwd.toStdString()},
        {"environment", {{"set", set}, {"unset", wordList(spec.environment.unset)}}},
        {"host", text(result.host)},
        {"started", text(result.started.toUTC().toString(Qt::ISODateWithMs))},
        {"copies", spec.jobs.count()},
        {"jobs", spec.jobs.slots()},
    };
    if (spec.jobs.hasBarrier())
        facts["barrier"] = true;
    if (spec.jobs.resumed)
        facts["resumed"] = resumedObject(*spec.jobs.resumed);
    return facts;
}

} // namespace

QByteArrayList argumentsOf(const LaunchSpec& spec, const ChildResult& child)
{
    return child.arguments.isEmpty() ? spec.argumentsFor(child.index) : child.arguments;
}

const char* outcomeKey(ChildOutcome outcome)
{
    switch (outcome) {
    case ChildOutcome::Exited: return "exited";
    case ChildOutcome::Signalled: return "signalled";
    case ChildOutcome::FailedToStart: return "failed_to_start";
    case ChildOutcome::TimedOut: return "timed_out";
    case ChildOutcome::Stopped: return "stopped";
    }
    return "failed_to_start";
}

Json reportObject(const LaunchSpec& spec, const RunResult& result)
{
    // A child counts once, by its last attempt.
    int succeeded = 0;
    int failed = 0;
    int stopped = 0;
    Json children = Json::array();
    const ChildContent content(spec);
    for (const ChildResult& child : result.children) {
        children.push_back(childObject(child));
        if (spec.jobs.isSingle())
            continue;
        const QByteArrayList arguments = argumentsOf(spec, child);
        children.back()["arguments"] = wordList(arguments);
        children.back()["content"] = content.of(arguments).toStdString();
    }
    std::set<int> counted;
    std::for_each(result.children.crbegin(), result.children.crend(), [&](const ChildResult& child) {
        if (counted.insert(child.index).second)
            ++(child.success ? succeeded : child.outcome == ChildOutcome::Stopped ? stopped : failed);
    });
    Json summary = {{"outcome", outcomeName(result.outcome)},
                    {"elapsed_s", seconds(result.elapsed)},
                    {"succeeded", succeeded},
                    {"failed", failed},
                    {"stopped", stopped}};
    if (result.paused.count() > 0)
        summary["paused_s"] = seconds(result.paused);
    return {
        {"brood", {{"version", BROOD_VERSION}, {"report", 1}}},
        {"run", runObject(spec, result)},
        {"result", std::move(summary)},
        {"children", std::move(children)},
    };
}

QByteArray fileText(const Json& object)
{
    return QByteArray::fromStdString(object.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray jsonReport(const LaunchSpec& spec, const RunResult& result)
{
    return fileText(reportObject(spec, result));
}

} // namespace brood
