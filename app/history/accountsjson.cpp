// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/accountsjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace brood {

namespace {

using Json = nlohmann::ordered_json;

/// In the order of DeathEvidence::Kind.
constexpr std::array<std::string_view, 15> evidenceNames{
    "signal_sender",   "sent_on_request",   "kernel_fault",   "kernel_out_of_memory", "cgroup_out_of_memory",
    "limit",           "core_file",         "core_handler",   "core_elsewhere",       "kernel_seccomp",
    "no_kernel_fault", "sent_from_outside", "core_sought_in", "descendants_core",     "core_program"};
static_assert(evidenceNames.size() == static_cast<std::size_t>(DeathEvidence::lastKind));

Json orNull(const std::optional<std::uint64_t>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

std::optional<std::uint64_t> toCount(const Json& value)
{
    return value.is_null() ? std::nullopt : std::optional(value.get<std::uint64_t>());
}

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

std::chrono::nanoseconds toDuration(const Json& value)
{
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double>(value.get<double>()));
}

} // namespace

void addAccounts(Json& child, const SystemAccounts& accounts)
{
    if (const auto& counts = accounts.hardware)
        child["hardware"] = {{"instructions", orNull(counts->instructions)},
                             {"cycles", orNull(counts->cycles)},
                             {"cache_misses", orNull(counts->cacheMisses)},
                             {"user_only", counts->userOnly},
                             {"estimated", counts->estimated}};
    if (const auto& usage = accounts.cgroup)
        child["cgroup"] = {{"user_s", seconds(usage->user)},
                           {"system_s", seconds(usage->system)},
                           {"throttled_s", seconds(usage->throttled)},
                           {"peak_bytes", orNull(usage->peakBytes)},
                           {"peak_processes", orNull(usage->peakProcesses)},
                           {"oom_kills", usage->oomKills},
                           {"refused_forks", usage->refusedForks}};
}

void addTree(Json& child, const std::optional<TreeUsage>& tree)
{
    if (tree)
        child["tree"] = {{"sampled", true},
                         {"user_s", seconds(tree->user)},
                         {"system_s", seconds(tree->system)},
                         {"read_bytes", tree->readBytes},
                         {"written_bytes", tree->writtenBytes},
                         {"peak_rss_bytes", tree->peakRssBytes},
                         {"peak_processes", tree->peakProcesses},
                         {"peak_threads", tree->peakThreads}};
}

std::optional<TreeUsage> readTree(const Json& child)
{
    if (!child.contains("tree"))
        return std::nullopt;
    const Json& tree = child.at("tree");
    return TreeUsage{toDuration(tree.at("user_s")),
                     toDuration(tree.at("system_s")),
                     tree.at("read_bytes").get<std::uint64_t>(),
                     tree.at("written_bytes").get<std::uint64_t>(),
                     tree.at("peak_rss_bytes").get<std::uint64_t>(),
                     tree.at("peak_processes").get<std::uint32_t>(),
                     tree.at("peak_threads").get<std::uint32_t>()};
}

void addEvidence(Json& child, const QList<DeathEvidence>& evidence)
{
    for (const DeathEvidence& item : evidence)
        child["evidence"].push_back({{"kind", evidenceNames[static_cast<std::size_t>(item.kind) - 1]},
                                     {"number", item.number},
                                     {"pid", item.pid},
                                     {"value", item.value},
                                     {"hard", item.hard},
                                     {"text", item.text.toStdString()}});
}

QList<DeathEvidence> readEvidence(const Json& child)
{
    QList<DeathEvidence> evidence;
    if (!child.contains("evidence"))
        return evidence;
    for (const Json& item : child.at("evidence")) {
        const auto* const name = std::ranges::find(evidenceNames, item.at("kind").get<std::string>());
        if (name == evidenceNames.end()) // A later version's.
            continue;
        evidence.append({static_cast<DeathEvidence::Kind>(name - evidenceNames.begin() + 1),
                         item.at("number").get<int>(), item.at("pid").get<int>(),
                         item.at("value").get<std::uint64_t>(), item.at("hard").get<std::uint64_t>(),
                         QByteArray::fromStdString(item.at("text").get<std::string>())});
    }
    return evidence;
}

SystemAccounts readAccounts(const Json& child)
{
    SystemAccounts accounts;
    if (child.contains("hardware")) {
        const Json& counts = child.at("hardware");
        accounts.hardware = {toCount(counts.at("instructions")), toCount(counts.at("cycles")),
                             toCount(counts.at("cache_misses")), counts.at("user_only").get<bool>(),
                             counts.at("estimated").get<bool>()};
    }
    if (child.contains("cgroup")) {
        const Json& usage = child.at("cgroup");
        accounts.cgroup = {toDuration(usage.at("user_s")),
                           toDuration(usage.at("system_s")),
                           toDuration(usage.at("throttled_s")),
                           toCount(usage.at("peak_bytes")),
                           toCount(usage.at("peak_processes")),
                           usage.at("oom_kills").get<std::uint64_t>(),
                           usage.at("refused_forks").get<std::uint64_t>()};
    }
    return accounts;
}

} // namespace brood
