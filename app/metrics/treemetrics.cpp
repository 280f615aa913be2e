// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/treemetrics.h"

#include <algorithm>

namespace brood {

namespace {

constexpr double nanosecondsOfASecond = 1e9;

} // namespace

TreeMetrics::TreeMetrics(std::size_t levelCapacity)
    : m_cpu(levelCapacity, nanosecondsOfASecond, shortestCpu)
    , m_memory(levelCapacity)
    , m_output(levelCapacity, 1, shortestRate)
    , m_read(levelCapacity, 1, shortestRate)
    , m_written(levelCapacity, 1, shortestRate)
    , m_processes(levelCapacity)
    , m_threads(levelCapacity)
{}

void TreeMetrics::begin(Nanoseconds at)
{
    m_isRunning = true;
    m_hasSample = false;
    m_hasMemory = false;
    m_began = at;
    m_latest = {};
    m_latest.at = at;
    for (RateSeries* rate : {&m_cpu, &m_output, &m_read, &m_written})
        rate->begin(at);
}

void TreeMetrics::add(const TreeSample& sample)
{
    if (!m_isRunning || sample.at < m_latest.at)
        return;
    // It runs, so there is one: none is seen in the moment between its death and the news of it.
    hold(sample.at, sample.rssBytes, std::max(sample.processes, 1U), std::max(sample.threads, 1U));
    m_hasSample = true;
    raiseCounters(m_latest, sample);
    m_cpu.add(sample.at, cpuTime());
    m_output.add(sample.at, m_latest.outputBytes);
    m_read.add(sample.at, m_latest.readBytes);
    m_written.add(sample.at, m_latest.writtenBytes);
}

void TreeMetrics::end(Nanoseconds at, const TreeTotals& totals)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    at = std::max(at, m_latest.at);
    const std::uint32_t alone = m_hasSample ? 0 : 1;
    hold(at, m_latest.rssBytes, m_latest.processes + alone, m_latest.threads + alone);
    if (!m_hasMemory && totals.peakRssBytes > 0) // Never seen, or only when it was dead.
        m_memory.add(m_began, at, static_cast<double>(totals.peakRssBytes));
    raiseCounters(m_latest, totals);
    m_cpu.end(at, cpuTime());
    m_output.end(at, m_latest.outputBytes);
    m_read.end(at, m_latest.readBytes);
    m_written.end(at, m_latest.writtenBytes);
}

const MetricSeries& TreeMetrics::series(Metric metric) const
{
    switch (metric) {
    case Metric::Cpu: return m_cpu.series();
    case Metric::Memory: return m_memory;
    case Metric::Output: return m_output.series();
    case Metric::Read: return m_read.series();
    case Metric::Written: return m_written.series();
    case Metric::Processes: return m_processes;
    case Metric::Threads: break;
    }
    return m_threads;
}

std::size_t TreeMetrics::memoryBytes() const
{
    std::size_t bytes = sizeof(*this);
    for (const Metric metric : allMetrics)
        bytes += series(metric).memoryBytes() - sizeof(MetricSeries);
    return bytes;
}

/// From the sample before.
void TreeMetrics::hold(Nanoseconds to, std::uint64_t rssBytes, std::uint32_t processes, std::uint32_t threads)
{
    if (rssBytes > 0) { // Even a zombie is a process, but its memory is no figure.
        m_memory.add(m_latest.at, to, static_cast<double>(rssBytes));
        m_hasMemory = true;
    }
    m_processes.add(m_latest.at, to, processes);
    m_threads.add(m_latest.at, to, threads);
    m_latest.at = to;
    m_latest.rssBytes = rssBytes;
    m_latest.processes = processes;
    m_latest.threads = threads;
}

std::uint64_t TreeMetrics::cpuTime() const
{
    return static_cast<std::uint64_t>((m_latest.user + m_latest.system).count());
}

} // namespace brood
