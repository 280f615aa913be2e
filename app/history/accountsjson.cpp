// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/accountsjson.h"

#include <nlohmann/json.hpp>

namespace brood {

namespace {

using Json = nlohmann::ordered_json;

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
