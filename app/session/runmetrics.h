// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricssum.h"
#include "protocol/records.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <utility>

namespace brood {

/// What all children of a run use together, told record by record. Knows no process and has no clock of its
/// own.
class RunMetrics
{
public:
    /// Turns the agent's clock into the elapsed axis.
    using OnAxis = std::function<std::chrono::nanoseconds(std::uint64_t)>;

    explicit RunMetrics(OnAxis onAxis);

    void apply(const protocol::Started& record);
    void apply(const protocol::Sample& record);
    void apply(const protocol::Exited& record);
    /// @param outputBytes of both streams, all that ever came.
    /// @return what is known of the child's tree. If someone has outlived the child, the tree goes on until
    /// finish().
    TreeSummary apply(const protocol::Finished& record, std::uint64_t outputBytes);
    /// Nothing is left running. @return what is known of the trees that went on, by their children.
    std::map<std::uint32_t, TreeSummary> finish();

    /// What is known of a child that has not finished; null if there is none with this number.
    [[nodiscard]] const TreeSummary* of(std::uint32_t child) const { return m_sum.find(child); }
    [[nodiscard]] const TreeMetrics& total() const { return m_sum.metrics(); }

private:
    OnAxis m_onAxis;
    MetricsSum m_sum;
    std::map<std::uint32_t, std::chrono::nanoseconds> m_diedAt; ///< Of those that have not finished.
    std::map<std::uint32_t, std::pair<std::chrono::nanoseconds, TreeTotals>> m_outlived; ///< When they died.
};

} // namespace brood
