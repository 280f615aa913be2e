// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricseries.h"
#include "metrics/rateseries.h"
#include "metrics/treesample.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace brood {

enum class Metric
{
    Cpu,
    Memory,
    Output,
    Read,
    Written,
    Processes,
    Threads
};
inline constexpr std::array allMetrics{Metric::Cpu,     Metric::Memory,    Metric::Output, Metric::Read,
                                       Metric::Written, Metric::Processes, Metric::Threads};

enum class ValueUnit
{
    Cores, ///< 1 is one core that is busy all the time; people are told 100 %.
    Bytes,
    BytesPerSecond,
    Count
};
[[nodiscard]] constexpr ValueUnit unitOf(Metric metric)
{
    switch (metric) {
    case Metric::Cpu: return ValueUnit::Cores;
    case Metric::Memory: return ValueUnit::Bytes;
    case Metric::Output:
    case Metric::Read:
    case Metric::Written: return ValueUnit::BytesPerSecond;
    case Metric::Processes:
    case Metric::Threads: break;
    }
    return ValueUnit::Count;
}

/// What the samples of one process tree say, as series: Cpu in cores (1.0 is one core that is busy all the
/// time), Memory in bytes, Output, Read and Written in bytes per second.
///
/// A rate is what a counter grew since the sample before, over the time since; what was sampled at a moment
/// (Memory, Processes, Threads) is drawn back to the sample before. Sampled CPU time comes in steps of up to
/// 10 ms: growth within less than shortestCpu is held back until so much time has passed, else one busy core
/// would seem to be ten. The other counters are exact, but a rate over less than shortestRate would
/// dwarf all that can be seen.
class TreeMetrics
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    static constexpr Nanoseconds shortestCpu = std::chrono::milliseconds(20);
    static constexpr Nanoseconds shortestRate = std::chrono::milliseconds(20);

    explicit TreeMetrics(std::size_t levelCapacity);

    /// The tree starts here, with all counters zero. May be called again after end() for another attempt;
    /// the series have a gap between then.
    void begin(Nanoseconds at);
    /// Ignored before begin(), after end(), and if it is of an earlier moment than the one before.
    void add(const TreeSample& sample);
    /// The last stretch gets what the samples missed. If there were none at all, what the totals say stands
    /// for all of the time, as one process of one thread.
    void end(Nanoseconds at, const TreeTotals& totals);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    [[nodiscard]] const MetricSeries& series(Metric metric) const;
    /// The counters as far as they are known, also those of the totals; and what the newest sample said.
    [[nodiscard]] const TreeSample& latest() const { return m_latest; }

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    void hold(Nanoseconds to, std::uint64_t rssBytes, std::uint32_t processes, std::uint32_t threads);
    [[nodiscard]] std::uint64_t cpuTime() const;

    RateSeries m_cpu;
    MetricSeries m_memory;
    RateSeries m_output;
    RateSeries m_read;
    RateSeries m_written;
    MetricSeries m_processes;
    MetricSeries m_threads;

    bool m_isRunning = false;
    // Since begin():
    bool m_hasSample = false;
    bool m_hasMemory = false;
    Nanoseconds m_began{};
    TreeSample m_latest;
};

} // namespace brood
