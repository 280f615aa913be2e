// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/processsnapshot.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <map>
#include <memory>
#include <vector>

namespace brood {

/// Processes as the tree that they are: who lost its parent stands at the top. Whoever stays keeps its index
/// and with it its selection, whatever happens around it.
class ProcessModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Command,
        State,
        Pid,
        Cpu,          ///< In percent of a core, since the look before.
        CpuTime,      ///< User and system.
        Memory,       ///< RSS
        SharedMemory, ///< PSS
        Threads,
        Read,
        Written,
        Faults,   ///< Page faults, minor and major.
        Switches, ///< Context switches, voluntary and involuntary.
        Age,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, ///< A figure, or a text, to sort by.
        KeyRole,                 ///< A ProcessKey.
    };

    explicit ProcessModel(QObject* parent = nullptr);
    ~ProcessModel() override;

    /// @param processes each once
    /// @param now on the elapsed axis
    void show(const QList<ProcessSnapshot>& processes, std::chrono::nanoseconds now);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node;
    using Nodes = std::map<ProcessKey, std::unique_ptr<Node>>;

    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node, int column = 0) const;
    [[nodiscard]] static int rowOf(const Node* node);
    void insert(const ProcessSnapshot& process, Node* parent);
    void move(Node* node, Node* parent);
    void remove(Node* node);
    [[nodiscard]] QString toolTip(const Node& node, int column) const;
    [[nodiscard]] QString text(const Node& node, int column) const;
    [[nodiscard]] QVariant sortKey(const Node& node, int column) const;
    [[nodiscard]] QString stateText(const Node& node) const;
    [[nodiscard]] std::chrono::nanoseconds age(const ProcessSnapshot& process) const;

    std::unique_ptr<Node> m_root;
    Nodes m_nodes;
    std::chrono::nanoseconds m_now{};
    QLocale m_locale;
};

} // namespace brood
