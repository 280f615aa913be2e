// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/processrecords.h"
#include "session/processsnapshot.h"

#include <QList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>

namespace brood {

/// The processes of a run's trees, told record by record. Knows no process and has no clock of its own.
class ProcessTree
{
public:
    /// Turns the agent's clock into the elapsed axis.
    using OnAxis = std::function<std::chrono::nanoseconds(std::uint64_t)>;

    explicit ProcessTree(OnAxis onAxis);

    void apply(const protocol::Tree& record);
    /// Nothing will be heard of them any more.
    void clear();

    /// Tree by tree, the oldest process of each first.
    [[nodiscard]] const QList<ProcessSnapshot>& processes() const { return m_processes; }
    [[nodiscard]] const ProcessSnapshot* find(const ProcessKey& key) const;
    /// Null if there is none. Any of them, should one have died and its pid been given out again.
    [[nodiscard]] const ProcessSnapshot* find(int pid) const;
    /// How many more there are, which are not told one by one.
    [[nodiscard]] std::uint32_t untold() const;
    /// Whether nothing lives of any tree, as far as was told.
    [[nodiscard]] bool isEmpty() const { return m_trees.empty(); }

private:
    struct Told
    {
        std::chrono::nanoseconds at{};
        std::uint32_t processes = 0;
        QList<ProcessSnapshot> oldest;
    };
    [[nodiscard]] ProcessSnapshot snapshot(const protocol::Tree& record, const protocol::TreeProcess& process,
                                           const Told& before) const;

    OnAxis m_onAxis;
    std::map<std::uint32_t, Told> m_trees;
    QList<ProcessSnapshot> m_processes; ///< Of all trees.
};

} // namespace brood
