// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace brood {

/// Values over time in bounded memory: a pyramid. Level 0 has the newest values, level k what 2^k of them
/// have in common, and each level its newest buckets, as many as its capacity. As there are always enough
/// levels for the coarsest to cover everything, no minimum or maximum ever vanishes; what is long ago is only
/// known less finely in time.
///
/// Memory grows with the logarithm of the number of values, at 40 bytes a bucket. 864,000 values (24 hours
/// at 10 Hz) take 1.6 MiB with the default capacity, 300 KiB with 512 and 60 KiB with 64.
///
/// Not for several threads at once. A value; it can be copied.
class MetricSeries
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    /// @param levelCapacity is rounded up to a power of two.
    explicit MetricSeries(std::size_t levelCapacity = 4096);

    /// The value held until `to`, and from the end of the one before or from `from`, whichever is later;
    /// between these two nothing is known. With from == to it is that of a moment, which counts for minimum
    /// and maximum and has no weight. Ignored are a `to` before the end, or before `from`, and what is not a
    /// finite float.
    void add(Nanoseconds from, Nanoseconds to, double value);
    /// The newest value again, told better: it held until `to`. Ignored as in add().
    void replaceLast(Nanoseconds to, double value);

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Where the first value began, and where the newest ends; 0 if there is none.
    [[nodiscard]] Nanoseconds begin() const { return m_begin; }
    [[nodiscard]] Nanoseconds end() const { return m_end; }

    struct Bucket
    {
        Nanoseconds from{};
        Nanoseconds to{};
        float min = 0;
        float max = 0;
        double mean = 0; ///< Weighted by time.
    };
    /// What to draw, in order: all that overlaps from…to or touches it, of the finest level that reaches
    /// back to `from` with at most `most` buckets; the last one may be of fewer values than the others. If
    /// even the coarsest levels have more, two at most.
    [[nodiscard]] std::vector<Bucket> buckets(Nanoseconds from, Nanoseconds to, std::size_t most) const;

    struct Statistics
    {
        double integral = 0; ///< Value × seconds.
        double min = 0;
        double max = 0;
        double mean = 0; ///< Weighted by time; without weights if there are only moments.
        Nanoseconds covered{};
    };
    /// Of what lies within from…to, by the finest that is known of each part. A bucket that is cut at an end
    /// counts for its part of the time, and with all of its minimum and maximum.
    [[nodiscard]] std::optional<Statistics> statistics(Nanoseconds from, Nanoseconds to) const;
    /// That of the finest bucket there; where one ends and another begins, the later one's.
    [[nodiscard]] std::optional<double> valueAt(Nanoseconds at) const;

    [[nodiscard]] std::size_t memoryBytes() const;

private:
    struct Node
    {
        Nanoseconds from{};
        Nanoseconds to{};
        Nanoseconds covered{}; ///< Less than from…to where there are gaps.
        double mean = 0;
        float min = 0;
        float max = 0;
    };
    struct Range
    {
        std::uint64_t first = 0;
        std::uint64_t end = 0;
    };
    class Sum;

    // Buckets of a level are numbered from 0 since the beginning: number n of level k is of the values from
    // n·2^k on. A level is a ring.
    [[nodiscard]] std::uint64_t endNumber(std::size_t level) const { return m_count >> level; }
    [[nodiscard]] std::uint64_t firstNumber(std::size_t level) const
    {
        return endNumber(level) > m_capacity ? endNumber(level) - m_capacity : 0;
    }
    [[nodiscard]] const Node& node(std::size_t level, std::uint64_t number) const
    {
        return m_levels[level][static_cast<std::size_t>(number & (m_capacity - 1))];
    }
    void put(std::size_t level, std::uint64_t number, const Node& node);
    [[nodiscard]] static Node merged(const Node& earlier, const Node& later);
    [[nodiscard]] std::optional<Node> rest(std::size_t level) const;
    [[nodiscard]] bool reachesBackTo(std::size_t level, Nanoseconds at) const;
    [[nodiscard]] Range overlapping(std::size_t level, Nanoseconds from, Nanoseconds to) const;
    void collect(std::size_t level, std::uint64_t number, Nanoseconds from, Nanoseconds to, Sum& sum) const;

    std::uint64_t m_capacity;
    std::uint64_t m_count = 0; ///< Values that ever were.
    Nanoseconds m_begin{};
    Nanoseconds m_end{};
    std::vector<std::vector<Node>> m_levels;
};

} // namespace brood
