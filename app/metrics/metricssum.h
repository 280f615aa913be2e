// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>

namespace brood {

/// Several trees that come and go, as one: the whole run. While none is there, the series have a gap.
///
/// A tree that came and ended between two passes has its share in the counters, not in what is sampled at
/// moments. One that is not in a pass is taken to be as it was in the one before.
class MetricsSum
{
public:
    using Nanoseconds = std::chrono::nanoseconds;
    using Tree = std::uint64_t; ///< Any number that no other one has that is there.

    struct Member
    {
        Tree tree = 0;
        TreeSample sample; ///< Its moment does not matter; the pass's does.
    };

    explicit MetricsSum(std::size_t levelCapacity);

    void begin(Tree tree, Nanoseconds at);
    /// All samples of one pass. Those of trees that are not there are passed over.
    void add(Nanoseconds at, std::span<const Member> members);
    /// @return what is known of the tree.
    TreeSummary end(Tree tree, Nanoseconds at, const TreeTotals& totals);

    /// Null if it is not there.
    [[nodiscard]] const TreeSummary* find(Tree tree) const;
    [[nodiscard]] std::size_t treeCount() const { return m_trees.size(); }
    [[nodiscard]] const TreeMetrics& metrics() const { return m_metrics; }

private:
    template <typename Counters>
    void grow(TreeSample& tree, const Counters& counters);
    void addMoment(const TreeSample& sample);
    void subtractMoment(const TreeSample& sample);

    std::unordered_map<Tree, TreeSummary> m_trees; ///< As they were in the last pass.
    TreeSample m_sum; ///< Since there was none; its counters include those of trees that ended.
    std::uint64_t m_peakRssBytes = 0; ///< Of the totals since then.
    TreeMetrics m_metrics;
};

} // namespace brood
