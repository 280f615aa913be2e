// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datawindow.h"

#include "report/reportfacts.h"
#include "widgets/sampletablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace brood {

namespace {

constexpr std::chrono::milliseconds pace(500);
constexpr std::size_t mostRows = 1000;

} // namespace

DataWindow::DataWindow(QWidget* parent)
    : QDialog(parent)
    , m_model(new SampleTableModel(this))
    , m_table(new QTableView)
    , m_empty(new QLabel(tr("Nothing has been measured yet.")))
{
    setObjectName(QStringLiteral("dataWindow"));
    setWindowTitle(tr("Timeline data"));
    m_table->setObjectName(QStringLiteral("timelineData"));
    m_table->setAccessibleName(tr("Timeline data"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* copyAction = new QAction(tr("&Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copyAction, &QAction::triggered, this, &DataWindow::copy);

    auto* note = new QLabel(sampledFiguresNote());
    note->setWordWrap(true);
    m_table->setAccessibleDescription(note->text());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DataWindow::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DataWindow::restorePlace);
    m_timer.setInterval(pace);
    connect(&m_timer, &QTimer::timeout, this, &DataWindow::update);
    constexpr QSize usualSize(900, 480);
    resize(usualSize.boundedTo(screen()->availableSize()));
}

DataWindow::~DataWindow() = default;

void DataWindow::setMetrics(const TreeMetrics* metrics)
{
    m_metrics = metrics;
    m_shownUntil = std::chrono::nanoseconds(-1);
    m_model->setTable({}); // The places of another run mean nothing here.
    m_table->clearSelection();
    update();
}

void DataWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    update();
    m_timer.start();
    m_table->setFocus();
}

void DataWindow::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_timer.stop();
}

void DataWindow::update()
{
    if (!isVisible())
        return;
    const bool isRunning = m_metrics && m_metrics->isRunning();
    if (m_metrics && (m_metrics->latest().at != m_shownUntil || isRunning != m_shownRunning)) {
        const QScrollBar* const bar = m_table->verticalScrollBar();
        const bool isAtEnd = bar->maximum() > 0 && bar->value() == bar->maximum();
        m_model->setTable(MetricsTable(*m_metrics, mostRows));
        m_shownUntil = m_metrics->latest().at;
        m_shownRunning = isRunning;
        if (isAtEnd)
            m_table->scrollToBottom();
        widenColumns();
    }
    m_empty->setVisible(m_model->rowCount() == 0);
}

/// Never narrower again: the figures would dance.
void DataWindow::widenColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int before = m_shownColumns ? m_table->columnWidth(column) : 0;
        m_table->resizeColumnToContents(column);
        if (m_table->columnWidth(column) < before)
            m_table->setColumnWidth(column, before);
    }
    m_shownColumns = true;
}

void DataWindow::rememberPlace()
{
    m_place = {};
    const std::vector<MetricsTable::Row>& rows = m_model->table().rows();
    if (rows.empty())
        return;
    const auto row = [&rows](int number) -> const MetricsTable::Row& {
        return rows[static_cast<std::size_t>(std::clamp(number, 0, static_cast<int>(rows.size()) - 1))];
    };
    m_place.top = row(m_table->rowAt(0)).from;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_place.current = row(current.row()).from;
        m_place.currentColumn = current.column();
    }
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        m_place.selected.append({row(range.top()).from, row(range.bottom()).from});
}

void DataWindow::restorePlace()
{
    if (m_model->rowCount() == 0)
        return;
    const int last = m_model->rowCount() - 1;
    const auto at = [this, last](std::chrono::nanoseconds time, int column) {
        return m_model->index(std::min(m_model->rowAt(time), last), column);
    };
    if (m_place.currentColumn >= 0)
        m_table->selectionModel()->setCurrentIndex(at(m_place.current, m_place.currentColumn),
                                                   QItemSelectionModel::NoUpdate);
    QItemSelection selection;
    for (const auto& [from, to] : m_place.selected)
        selection.select(at(from, 0), at(to, m_model->columnCount() - 1));
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(at(m_place.top, 0), QAbstractItemView::PositionAtTop);
}

/// The smallest rectangle around what is selected, with its header; cells in it that are not selected are
/// empty.
void DataWindow::copy()
{
    const QModelIndexList indexes = m_table->selectionModel()->selectedIndexes();
    if (indexes.isEmpty())
        return;
    const auto [left, right] = std::minmax_element(
        indexes.begin(), indexes.end(), [](const auto& a, const auto& b) { return a.column() < b.column(); });
    const auto [top, bottom] = std::minmax_element(
        indexes.begin(), indexes.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList lines;
    QStringList header;
    for (int column = left->column(); column <= right->column(); ++column)
        header += m_model->headerData(column, Qt::Horizontal).toString();
    lines += header.join(u'\t');
    for (int row = top->row(); row <= bottom->row(); ++row) {
        QStringList cells;
        for (int column = left->column(); column <= right->column(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells += m_table->selectionModel()->isSelected(index)
                         ? QString::fromLatin1(m_model->machineText(index))
                         : QString();
        }
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

} // namespace brood
