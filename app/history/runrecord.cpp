// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/runrecord.h"

#include "history/accountsjson.h"
#include "history/childcontent.h"
#include "history/report.h"
#include "history/reportjson.h"
#include "session/starterrors.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace brood {

namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

void addDetails(Json& object, const ChildResult& child)
{
    object["success"] = child.success;
    object["stop_signal"] = orNull(child.stopSignal);
    object["paused_s"] = std::chrono::duration<double>(child.paused).count();
    object["output_closed"] = child.outputClosed;
    for (std::size_t i = 0; i < object["survivors"].size(); ++i) {
        const SurvivorInfo& survivor = child.survivors[static_cast<qsizetype>(i)];
        object["survivors"][i]["holds_output"] = survivor.holdsOutput;
        object["survivors"][i]["outlived"] = survivor.outlived;
        object["survivors"][i]["ended_by_brood"] = survivor.endedByBrood;
    }
    if (child.error)
        object["error"]["kind"] = static_cast<int>(child.error->kind);
}

// The readers throw nlohmann's exceptions where something is not what it should be; readRecord() catches.

QString toText(const Json& value)
{
    return QString::fromStdString(value.get<std::string>());
}

QByteArray toBytes(const Json& value)
{
    return QByteArray::fromStdString(value.get<std::string>());
}

std::chrono::nanoseconds toDuration(const Json& seconds)
{
    constexpr double most = 1e9; // What is longer is no figure of ours, and nanoseconds could not hold it.
    const double value = seconds.get<double>();
    if (!(std::abs(value) < most))
        return {};
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double>(value));
}

std::optional<int> toOptionalInt(const Json& value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<int>());
}

RunOutcome runOutcome(const std::string& name)
{
    if (name == "succeeded")
        return RunOutcome::Succeeded;
    if (name == "stopped")
        return RunOutcome::Stopped;
    return name == "interrupted" ? RunOutcome::Interrupted : RunOutcome::Failed;
}

ChildOutcome childOutcome(const std::string& name)
{
    if (name == "exited")
        return ChildOutcome::Exited;
    if (name == "signalled")
        return ChildOutcome::Signalled;
    if (name == "timed_out")
        return ChildOutcome::TimedOut;
    return name == "stopped" ? ChildOutcome::Stopped : ChildOutcome::FailedToStart;
}

ErrorInfo toError(const Json& object)
{
    const int kind = object.value("kind", static_cast<int>(ErrorKind::Setup));
    const bool isKnown = kind >= 0 && kind <= static_cast<int>(ErrorKind::Agent);
    return {isKnown ? static_cast<ErrorKind>(kind) : ErrorKind::Setup, toText(object.at("code")),
            toText(object.at("message"))};
}

ResourceUsage toUsage(const Json& object)
{
    const auto count = [&object](const char* key) {
        return object.at(key).get<std::uint64_t>();
    };
    return {toDuration(object.at("user_s")), toDuration(object.at("system_s")),
            count("max_rss_bytes"),          count("major_faults"),
            count("minor_faults"),           count("voluntary_switches"),
            count("involuntary_switches")};
}

ChildResult toChild(const Json& object)
{
    ChildResult child;
    child.index = object.at("index").get<int>();
    child.attempt = object.at("attempt").get<int>();
    child.pid = toOptionalInt(object.at("pid")).value_or(0);
    child.outcome = childOutcome(object.at("outcome").get<std::string>());
    child.exitCode = toOptionalInt(object.at("exit_code"));
    if (const Json& signal = object.at("signal"); !signal.is_null())
        child.signal = signal.at("number").get<int>();
    child.coreDumped = object.at("core_dumped").get<bool>();
    if (const Json& error = object.at("error"); !error.is_null())
        child.error = toError(error);
    child.start = toDuration(object.at("start_s"));
    child.elapsed = toDuration(object.at("elapsed_s"));
    child.usage = toUsage(object);
    child.tree = readTree(object);
    child.accounts = readAccounts(object);
    child.evidence = readEvidence(object);
    child.stdoutBytes = object.at("stdout_bytes").get<std::uint64_t>();
    child.stderrBytes = object.at("stderr_bytes").get<std::uint64_t>();
    child.outputComplete = object.at("output_complete").get<bool>();
    for (const Json& survivor : object.at("survivors"))
        child.survivors.append({survivor.at("pid").get<int>(), toBytes(survivor.at("command")),
                                survivor.value("holds_output", false), survivor.value("outlived", false),
                                survivor.value("ended_by_brood", true)});
    child.success = object.value("success", child.outcome == ChildOutcome::Exited && child.exitCode == 0);
    if (object.contains("stop_signal"))
        child.stopSignal = toOptionalInt(object.at("stop_signal"));
    if (object.contains("paused_s"))
        child.paused = toDuration(object.at("paused_s"));
    if (const auto cpu = object.find("orphans_cpu_s"); cpu != object.end())
        child.orphansCpu = toDuration(*cpu);
    if (const auto after = object.find("stop_after_s"); after != object.end())
        child.stopAfter = toDuration(*after);
    child.outputClosed = object.value("output_closed", false);
    if (const auto arguments = object.find("arguments"); arguments != object.end()) {
        for (const Json& word : *arguments)
            child.arguments += toBytes(word);
    }
    return child;
}

ResumedRun toResumed(const Json& object)
{
    ResumedRun resumed{toText(object.at("from")), object.at("skipped").get<int>(), {}, {}};
    for (const Json& content : object.at("contents"))
        resumed.contents += toBytes(content);
    return resumed;
}

LaunchSpec toSpec(const Json& run)
{
    LaunchSpec spec;
    for (const Json& word : run.at("command"))
        spec.command += toBytes(word);
    spec.shell = run.value("shell", false);
    spec.workingDirectory = toBytes(run.at("cwd"));
    for (const auto& [name, value] : run.at("environment").at("set").items())
        spec.environment.set.insert(QByteArray::fromStdString(name), toBytes(value));
    for (const Json& name : run.at("environment").at("unset"))
        spec.environment.unset += toBytes(name);
    spec.jobs.copies = run.value("copies", 1);
    if (!spec.jobs.isSingle())
        spec.jobs.atOnce = run.value("jobs", 0);
    spec.jobs.barrier = run.value("barrier", false);
    if (const auto resumed = run.find("resumed"); resumed != run.end())
        spec.jobs.resumed = toResumed(*resumed);
    return spec;
}

/// Contents of the children that succeeded, each by its last attempt.
QByteArrayList readDone(const Json& json, const RunRecord& record)
{
    const ChildContent content(record.spec);
    std::map<int, QByteArray> done;
    const Json& children = json.at("children");
    for (std::size_t i = 0; i < children.size(); ++i) {
        const ChildResult& child = record.result.children[static_cast<qsizetype>(i)];
        done.erase(child.index);
        if (!child.success)
            continue;
        if (const auto own = children[i].find("content"); own != children[i].end())
            done[child.index] = toBytes(*own);
        else if (!child.arguments.isEmpty() || record.spec.jobs.isSingle())
            done[child.index] = content.of(argumentsOf(record.spec, child));
    }
    QByteArrayList contents;
    for (const auto& [index, one] : done)
        contents += one;
    if (const auto& resumed = record.spec.jobs.resumed)
        contents += resumed->contents;
    return contents;
}

RunRecord toRecord(const Json& json)
{
    const Json& run = json.at("run");
    RunRecord record;
    record.spec = toSpec(run);
    RunResult& result = record.result;
    result.id = toText(run.at("id"));
    result.host = toText(run.at("host"));
    result.started = QDateTime::fromString(toText(run.at("started")), Qt::ISODateWithMs);
    result.outcome = runOutcome(json.at("result").at("outcome").get<std::string>());
    result.elapsed = toDuration(json.at("result").at("elapsed_s"));
    if (const auto paused = json.at("result").find("paused_s"); paused != json.at("result").end())
        result.paused = toDuration(*paused);
    for (const Json& child : json.at("children")) {
        result.children += toChild(child);
        ChildResult& added = result.children.last();
        added.exitConvention = exitConventionOf(argumentsOf(record.spec, added));
    }
    record.done = readDone(json, record);
    if (const auto error = run.find("agent_error"); error != run.end())
        result.agentError = toError(*error);
    if (const auto output = json.find("output"); output != json.end()) {
        record.droppedBytes = output->at("dropped_bytes").get<std::uint64_t>();
        record.unkeptBytes = output->at("unkept_bytes").get<std::uint64_t>();
        if (const Json& error = output->at("error"); !error.is_null())
            record.unkeptBecause = toText(error.at("message"));
    }
    return record;
}

} // namespace

QByteArray jsonRecord(const LaunchSpec& spec, const RunResult& result, const LostOutput& lost)
{
    Json record = reportObject(spec, result);
    record["run"]["shell"] = spec.shell;
    if (const auto& error = result.agentError)
        record["run"]["agent_error"] = {{"kind", static_cast<int>(error->kind)},
                                        {"code", error->code.toStdString()},
                                        {"message", error->message.toStdString()}};
    Json& children = record["children"];
    for (std::size_t i = 0; i < children.size(); ++i)
        addDetails(children[i], result.children[static_cast<qsizetype>(i)]);
    Json error = nullptr;
    if (lost.error != 0)
        error = {{"code", errnoName(lost.error).toStdString()},
                 {"message", errnoText(lost.error).toStdString()}};
    record["output"] = {{"dropped_bytes", lost.droppedBytes},
                        {"unkept_bytes", lost.unkeptBytes},
                        {"error", std::move(error)}};
    return fileText(record);
}

std::optional<RunRecord> readRecord(const QByteArray& json)
{
    try {
        return toRecord(Json::parse(json.begin(), json.end()));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace brood
