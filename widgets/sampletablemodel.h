// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricstable.h"

#include <QAbstractTableModel>

namespace brood {

/// The figures of a timeline as a table, in the user's language: two columns of time, then those of
/// sampleColumns().
class SampleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that only became more stay where they are; otherwise the model is reset.
    void setTable(MetricsTable table);
    [[nodiscard]] const MetricsTable& table() const { return m_table; }
    /// The row that covers the moment, or the next one; rowCount() behind the last.
    [[nodiscard]] int rowAt(std::chrono::nanoseconds at) const;
    /// What a cell says as programs read it: seconds and numbers as in C. Empty where nothing is known.
    [[nodiscard]] QByteArray machineText(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    static constexpr int timeColumns = 2;

    [[nodiscard]] QString text(const QModelIndex& index) const;

    MetricsTable m_table;
};

} // namespace brood
