// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricseries.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace brood {

namespace {

using Nanoseconds = MetricSeries::Nanoseconds;

double seconds(Nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

double part(Nanoseconds time, Nanoseconds of)
{
    return static_cast<double>(time.count()) / static_cast<double>(of.count());
}

bool isFiniteFloat(double value)
{
    return std::abs(value) <=
           static_cast<double>(std::numeric_limits<float>::max()); // Not if it is no number.
}

/// The first number from `first` up to and without `end` for which it does not hold, or `end`.
template <typename Predicate>
std::uint64_t partitionPoint(std::uint64_t first, std::uint64_t end, Predicate holds)
{
    while (first < end) {
        const std::uint64_t middle = first + (end - first) / 2;
        if (holds(middle))
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

} // namespace

class MetricSeries::Sum
{
public:
    void add(const Node& node, Nanoseconds covered, std::uint64_t values)
    {
        m_statistics.integral += node.mean * seconds(covered);
        m_statistics.covered += covered;
        m_min = std::min(m_min, node.min);
        m_max = std::max(m_max, node.max);
        m_plainSum += node.mean * static_cast<double>(values);
        m_values += values;
    }
    [[nodiscard]] std::optional<Statistics> result() const
    {
        if (m_values == 0)
            return std::nullopt;
        Statistics statistics = m_statistics;
        statistics.min = m_min;
        statistics.max = m_max;
        statistics.mean = statistics.covered > Nanoseconds{}
                              ? statistics.integral / seconds(statistics.covered)
                              : m_plainSum / static_cast<double>(m_values);
        return statistics;
    }

private:
    Statistics m_statistics;
    float m_min = std::numeric_limits<float>::max();
    float m_max = std::numeric_limits<float>::lowest();
    double m_plainSum = 0;
    std::uint64_t m_values = 0;
};

MetricSeries::MetricSeries(std::size_t levelCapacity)
    : m_capacity(std::bit_ceil(std::max<std::uint64_t>(levelCapacity, 2)))
{}

void MetricSeries::add(Nanoseconds from, Nanoseconds to, double value)
{
    if (to < from || !isFiniteFloat(value) || (!isEmpty() && to < m_end))
        return;
    from = isEmpty() ? from : std::max(from, m_end);
    if (isEmpty())
        m_begin = from;
    m_end = to;

    const auto extreme = static_cast<float>(value);
    Node node{.from = from, .to = to, .covered = to - from, .mean = value, .min = extreme, .max = extreme};
    for (std::size_t level = 0;; ++level) {
        const std::uint64_t number = m_count >> level;
        put(level, number, node);
        if ((number & 1) == 0)
            break; // The level above waits for its partner.
        node = merged(this->node(level, number - 1), node);
    }
    ++m_count;
}

void MetricSeries::replaceLast(Nanoseconds to, double value)
{
    if (isEmpty() || to < m_end || !isFiniteFloat(value))
        return;
    m_end = to;
    const auto extreme = static_cast<float>(value);
    Node last = node(0, m_count - 1);
    last.to = to;
    last.covered = to - last.from;
    last.mean = value;
    last.min = extreme;
    last.max = extreme;
    put(0, m_count - 1, last);
    for (std::size_t level = 1; (m_count >> (level - 1) & 1) == 0; ++level) {
        const std::uint64_t number = endNumber(level) - 1;
        put(level, number, merged(node(level - 1, 2 * number), node(level - 1, 2 * number + 1)));
    }
}

void MetricSeries::put(std::size_t level, std::uint64_t number, const Node& node)
{
    if (level == m_levels.size())
        m_levels.emplace_back();
    std::vector<Node>& ring = m_levels[level];
    if (number == ring.size() && number < m_capacity)
        ring.push_back(node);
    else
        ring[static_cast<std::size_t>(number & (m_capacity - 1))] = node;
}

MetricSeries::Node MetricSeries::merged(const Node& earlier, const Node& later)
{
    Node node{.from = earlier.from,
              .to = later.to,
              .covered = earlier.covered + later.covered,
              .min = std::min(earlier.min, later.min),
              .max = std::max(earlier.max, later.max)};
    const double laterPart = node.covered > Nanoseconds{} ? part(later.covered, node.covered) : 0.5;
    node.mean = earlier.mean + (later.mean - earlier.mean) * laterPart;
    return node;
}

/// What the level has no buckets of yet, in one.
std::optional<MetricSeries::Node> MetricSeries::rest(std::size_t level) const
{
    std::optional<Node> rest;
    while (level-- > 0) {
        if ((endNumber(level) & 1) == 0)
            continue;
        const Node& odd = node(level, endNumber(level) - 1);
        rest = rest ? merged(*rest, odd) : odd;
    }
    return rest;
}

bool MetricSeries::reachesBackTo(std::size_t level, Nanoseconds at) const
{
    const std::uint64_t first = firstNumber(level);
    return first == 0 || node(level, first).from <= at;
}

MetricSeries::Range MetricSeries::overlapping(std::size_t level, Nanoseconds from, Nanoseconds to) const
{
    const std::uint64_t end = endNumber(level);
    const auto isBefore = [&](std::uint64_t number) {
        return node(level, number).to < from;
    };
    const auto isNotBehind = [&](std::uint64_t number) {
        return node(level, number).from <= to;
    };
    const std::uint64_t first = partitionPoint(firstNumber(level), end, isBefore);
    return {.first = first, .end = partitionPoint(first, end, isNotBehind)};
}

std::vector<MetricSeries::Bucket> MetricSeries::buckets(Nanoseconds from, Nanoseconds to,
                                                        std::size_t most) const
{
    std::vector<Bucket> buckets;
    const auto append = [&buckets](const Node& node) {
        buckets.push_back(
            {.from = node.from, .to = node.to, .min = node.min, .max = node.max, .mean = node.mean});
    };
    for (std::size_t level = 0; level < m_levels.size() && from <= to; ++level) {
        const bool isCoarsest = level + 1 == m_levels.size();
        if (!isCoarsest && !reachesBackTo(level, from))
            continue;
        const auto [first, end] = overlapping(level, from, to);
        const std::optional<Node> rest = this->rest(level);
        const bool hasRest = rest && rest->from <= to && rest->to >= from;
        const std::uint64_t size = end - first + (hasRest ? 1 : 0);
        if (!isCoarsest && size > most)
            continue;
        buckets.reserve(static_cast<std::size_t>(size));
        for (std::uint64_t number = first; number < end; ++number)
            append(node(level, number));
        if (hasRest)
            append(*rest);
        break;
    }
    return buckets;
}

std::optional<MetricSeries::Statistics> MetricSeries::statistics(Nanoseconds from, Nanoseconds to) const
{
    Sum sum;
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        if ((endNumber(level) & 1) != 0) // These last ones together are everything.
            collect(level, endNumber(level) - 1, from, to, sum);
    }
    return sum.result();
}

// Recursion goes no deeper than there are levels.
// NOLINTNEXTLINE(misc-no-recursion)
void MetricSeries::collect(std::size_t level, std::uint64_t number, Nanoseconds from, Nanoseconds to,
                           Sum& sum) const
{
    const Node& node = this->node(level, number);
    const std::uint64_t values = std::uint64_t{1} << level;
    if (node.to < from || node.from > to)
        return;
    if (node.from >= from && node.to <= to) {
        sum.add(node, node.covered, values);
        return;
    }
    if (level > 0 && 2 * number >= firstNumber(level - 1)) {
        collect(level - 1, 2 * number, from, to, sum);
        collect(level - 1, 2 * number + 1, from, to, sum);
        return;
    }
    const Nanoseconds overlap = std::min(node.to, to) - std::max(node.from, from);
    if (overlap <= Nanoseconds{})
        return; // It only touches.
    const double covered = part(overlap, node.to - node.from) * static_cast<double>(node.covered.count());
    sum.add(node, Nanoseconds(std::llround(covered)), values);
}

std::optional<double> MetricSeries::valueAt(Nanoseconds at) const
{
    for (std::size_t level = 0; level < m_levels.size(); ++level) {
        if (!reachesBackTo(level, at))
            continue;
        const std::uint64_t first = firstNumber(level);
        const std::uint64_t behind = partitionPoint(
            first, endNumber(level), [&](std::uint64_t number) { return node(level, number).from <= at; });
        if (behind == first || node(level, behind - 1).to < at)
            return std::nullopt;
        return node(level, behind - 1).mean;
    }
    return std::nullopt;
}

std::size_t MetricSeries::memoryBytes() const
{
    std::size_t bytes = sizeof(*this) + m_levels.capacity() * sizeof(std::vector<Node>);
    for (const std::vector<Node>& level : m_levels)
        bytes += level.capacity() * sizeof(Node);
    return bytes;
}

} // namespace brood
