// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sampletablemodel.h"

#include "report/machinetext.h"
#include "report/samplecolumns.h"

#include <QLocale>

#include <algorithm>

namespace brood {

namespace {

const SampleColumn& figureColumn(int column)
{
    return sampleColumns()[static_cast<std::size_t>(column)];
}

} // namespace

void SampleTableModel::setTable(MetricsTable table)
{
    const std::vector<MetricsTable::Row>& old = m_table.rows();
    const std::vector<MetricsTable::Row>& rows = table.rows();
    const bool isMore = !old.empty() && rows.size() >= old.size() &&
                        std::equal(old.begin(), old.end(), rows.begin(),
                                   [](const auto& a, const auto& b) { return a.from == b.from; });
    if (!isMore) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    m_table = std::move(table);
    if (after > before)
        endInsertRows();
    // Rates of the newest samples come late.
    constexpr int mayChange = 8;
    Q_EMIT dataChanged(index(std::max(before - mayChange, 0), 0), index(before - 1, columnCount() - 1));
}

int SampleTableModel::rowAt(std::chrono::nanoseconds at) const
{
    const std::vector<MetricsTable::Row>& rows = m_table.rows();
    const auto found = std::partition_point(rows.begin(), rows.end(),
                                            [at](const MetricsTable::Row& row) { return row.to <= at; });
    return static_cast<int>(found - rows.begin());
}

int SampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows().size());
}

int SampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : timeColumns + static_cast<int>(sampleColumns().size());
}

QString SampleTableModel::text(const QModelIndex& index) const
{
    const MetricsTable::Row& row = m_table.rows()[static_cast<std::size_t>(index.row())];
    if (index.column() < timeColumns)
        return sampleTime(index.column() == 0 ? row.from : row.to, QLocale());
    return figureColumn(index.column() - timeColumns).text(row, QLocale());
}

QByteArray SampleTableModel::machineText(const QModelIndex& index) const
{
    const MetricsTable::Row& row = m_table.rows()[static_cast<std::size_t>(index.row())];
    if (index.column() < timeColumns)
        return secondsText(index.column() == 0 ? row.from : row.to);
    const std::optional<double> value = figureColumn(index.column() - timeColumns).value(row);
    return value ? numberText(*value) : QByteArray();
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section < timeColumns)
        return section == 0 ? tr("From", "a moment, a column") : tr("To", "a moment, a column");
    return figureColumn(section - timeColumns).title();
}

} // namespace brood
