// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricssum.h"

#include <algorithm>

namespace brood {

MetricsSum::MetricsSum(std::size_t levelCapacity)
    : m_metrics(levelCapacity)
{}

void MetricsSum::begin(Tree tree, Nanoseconds at)
{
    if (m_trees.empty()) {
        m_sum = {};
        m_peakRssBytes = 0;
        m_metrics.begin(at);
    }
    m_trees.try_emplace(tree);
}

void MetricsSum::add(Nanoseconds at, std::span<const Member> members)
{
    for (const Member& member : members) {
        const auto found = m_trees.find(member.tree);
        if (found == m_trees.end())
            continue;
        TreeSample& latest = found->second.latest;
        raisePeaks(found->second.peaks, member.sample);
        grow(latest, member.sample);
        subtractMoment(latest);
        latest.rssBytes = member.sample.rssBytes;
        latest.processes = member.sample.processes;
        latest.threads = member.sample.threads;
        addMoment(latest);
    }
    m_sum.at = at;
    m_metrics.add(m_sum);
}

const TreeSummary* MetricsSum::find(Tree tree) const
{
    const auto found = m_trees.find(tree);
    return found == m_trees.end() ? nullptr : &found->second;
}

TreeSummary MetricsSum::end(Tree tree, Nanoseconds at, const TreeTotals& totals)
{
    const auto found = m_trees.find(tree);
    if (found == m_trees.end())
        return {};
    TreeSummary summary = found->second;
    m_trees.erase(found);
    subtractMoment(summary.latest);
    grow(summary.latest, totals);
    raisePeaks(summary.peaks, {.rssBytes = totals.peakRssBytes, .processes = 1, .threads = 1}); // It ran.
    m_peakRssBytes = std::max(m_peakRssBytes, totals.peakRssBytes);
    if (!m_trees.empty())
        return summary;
    m_metrics.end(at, {.user = m_sum.user,
                       .system = m_sum.system,
                       .readBytes = m_sum.readBytes,
                       .writtenBytes = m_sum.writtenBytes,
                       .outputBytes = m_sum.outputBytes,
                       .minorFaults = m_sum.minorFaults,
                       .majorFaults = m_sum.majorFaults,
                       .peakRssBytes = m_peakRssBytes});
    return summary;
}

template <typename Counters>
void MetricsSum::grow(TreeSample& tree, const Counters& counters)
{
    const TreeSample before = tree;
    raiseCounters(tree, counters);
    m_sum.user += tree.user - before.user;
    m_sum.system += tree.system - before.system;
    m_sum.readBytes += tree.readBytes - before.readBytes;
    m_sum.writtenBytes += tree.writtenBytes - before.writtenBytes;
    m_sum.outputBytes += tree.outputBytes - before.outputBytes;
    m_sum.minorFaults += tree.minorFaults - before.minorFaults;
    m_sum.majorFaults += tree.majorFaults - before.majorFaults;
}

void MetricsSum::addMoment(const TreeSample& sample)
{
    m_sum.rssBytes += sample.rssBytes;
    m_sum.processes += sample.processes;
    m_sum.threads += sample.threads;
}

void MetricsSum::subtractMoment(const TreeSample& sample)
{
    m_sum.rssBytes -= sample.rssBytes;
    m_sum.processes -= sample.processes;
    m_sum.threads -= sample.threads;
}

} // namespace brood
