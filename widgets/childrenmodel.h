// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/childsnapshot.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <unordered_map>
#include <vector>

namespace brood {

class RunSession;

/// The attempts of a run's children, a row each, as they are now. Sorts and filters itself, so that thousands
/// of rows of which many change all the time cost next to nothing. Whoever stays keeps its persistent index.
class ChildrenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Child,
        State,
        Exit,
        Elapsed,
        Cpu,    ///< User and system.
        Memory, ///< Of those that run what the whole tree has now; then the peak of a process.
        Pid,
        ColumnCount
    };
    /// Which rows there are.
    enum class Show
    {
        All,
        Running, ///< Or about to.
        Succeeded,
        Failed,
        Stopped
    };
    Q_ENUM(Show)

    explicit ChildrenModel(QObject* parent = nullptr);

    /// @param session must outlive the model, or be replaced before; may be null.
    void setSession(const RunSession* session);
    /// Takes over what has changed. Meant to be called several times a second.
    void poll();
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// ChildStatus::number
    [[nodiscard]] std::uint32_t numberAt(int row) const { return at(row).number; }
    [[nodiscard]] int childAt(int row) const { return at(row).index; }
    [[nodiscard]] bool isRunningAt(int row) const { return isLive(at(row)); }
    /// Of the first attempt of a child that is shown; -1 if there is none.
    [[nodiscard]] int rowOf(int child) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// @param column -1: by number.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    /// What is drawn of an attempt, and sorted by.
    struct Row
    {
        std::uint32_t number = 0;
        int index = 1;
        int attempt = 1;
        int pid = 0;
        ChildStatus::State state = ChildStatus::State::Starting;
        Show kind = Show::Running;
        bool isExact = false; ///< Otherwise the figures are sampled.
        bool hasRun = false;
        bool isSuperseded = false; ///< There is a later attempt of the child.
        int exitKey = -1;          ///< Exit codes, then signals from 1000 on.
        std::chrono::nanoseconds elapsed{};
        std::chrono::nanoseconds cpu{};
        std::uint64_t memoryBytes = 0;
    };
    static constexpr int signalKey = 1000;

    [[nodiscard]] const Row& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] static bool isLive(const Row& row) { return row.kind == Show::Running; }
    [[nodiscard]] bool isShown(const Row& row) const
    {
        return m_show == Show::All || (row.kind == m_show && !(row.isSuperseded && m_show == Show::Failed));
    }
    void update(const ChildSnapshot& child);
    /// The rows before have an attempt that this one follows.
    void supersede(const Row& newer);
    [[nodiscard]] Row toRow(const ChildSnapshot& child) const;
    void dropWithdrawn();
    /// Brings m_shown in line with m_rows: who goes, who comes, then the order.
    void arrange();
    [[nodiscard]] bool comesBefore(std::size_t a, std::size_t b) const;
    void reorder(std::vector<std::size_t> order);
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString stateText(const Row& row) const;
    [[nodiscard]] QString exitText(const Row& row) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;

    const RunSession* m_session = nullptr;
    std::size_t m_seen = 0;
    std::vector<Row> m_rows;                         ///< By number.
    std::unordered_map<int, std::uint32_t> m_newest; ///< The number of the newest attempt, by the child.
    std::vector<std::size_t> m_shown;                ///< Places in m_rows, as they are shown.
    Show m_show = Show::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QLocale m_locale;
};

} // namespace brood
