// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runmetrics.h"

#include <algorithm>
#include <vector>

namespace brood {

namespace {

/// At ten samples a second, the finest level has the last seven minutes.
constexpr std::size_t levelCapacity = 4096;

std::chrono::nanoseconds toTime(std::uint64_t nanoseconds)
{
    return std::chrono::nanoseconds(static_cast<std::chrono::nanoseconds::rep>(nanoseconds));
}

TreeSample toSample(const protocol::TreeFigures& figures)
{
    TreeSample sample;
    sample.user = toTime(figures.userNs);
    sample.system = toTime(figures.systemNs);
    sample.readBytes = figures.readBytes;
    sample.writtenBytes = figures.writtenBytes;
    sample.outputBytes = figures.outputBytes;
    sample.minorFaults = figures.minorFaults;
    sample.majorFaults = figures.majorFaults;
    sample.rssBytes = figures.rssBytes;
    sample.processes = figures.processes;
    sample.threads = figures.threads;
    return sample;
}

} // namespace

RunMetrics::RunMetrics(OnAxis onAxis)
    : m_onAxis(std::move(onAxis))
    , m_sum(levelCapacity)
{}

void RunMetrics::apply(const protocol::Started& record)
{
    m_sum.begin(record.child, m_onAxis(record.startedNs));
}

void RunMetrics::apply(const protocol::Sample& record)
{
    std::vector<MetricsSum::Member> members;
    members.reserve(record.trees.size());
    for (const protocol::TreeFigures& figures : record.trees)
        members.push_back({figures.child, toSample(figures)});
    m_sum.add(m_onAxis(record.atNs), members);
}

void RunMetrics::apply(const protocol::Exited& record)
{
    m_diedAt[record.child] = m_onAxis(record.atNs);
}

TreeSummary RunMetrics::apply(const protocol::Finished& record, std::uint64_t outputBytes)
{
    TreeTotals totals;
    totals.user = toTime(record.usage.userNs);
    totals.system = toTime(record.usage.systemNs);
    totals.readBytes = record.usage.readBytes;
    totals.writtenBytes = record.usage.writtenBytes;
    totals.outputBytes = outputBytes;
    totals.minorFaults = record.usage.minorFaults;
    totals.majorFaults = record.usage.majorFaults;
    totals.peakRssBytes = record.usage.maxRssBytes;
    std::chrono::nanoseconds until = m_diedAt[record.child];
    m_diedAt.erase(record.child);
    if (record.reapedNs != 0) // What that one used was used until then.
        until = std::max(until, m_onAxis(record.reapedNs));
    const TreeSummary* soFar = m_sum.find(record.child);
    if (soFar && std::ranges::any_of(record.survivors, &protocol::Survivor::alive)) {
        m_outlived[record.child] = {until, totals};
        TreeSummary summary = *soFar;
        raiseCounters(summary.latest, totals);
        raisePeaks(summary.peaks, {.rssBytes = totals.peakRssBytes, .processes = 1, .threads = 1});
        return summary;
    }
    // Its descendants may have been sampled after its death.
    return m_sum.end(record.child, std::max(until, total().latest().at), totals);
}

std::map<std::uint32_t, TreeSummary> RunMetrics::finish()
{
    std::map<std::uint32_t, TreeSummary> summaries;
    for (const auto& [child, ending] : m_outlived)
        summaries[child] = m_sum.end(child, std::max(ending.first, total().latest().at), ending.second);
    m_outlived.clear();
    return summaries;
}

} // namespace brood
