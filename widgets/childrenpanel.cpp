// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/childrenpanel.h"

#include "session/jobstext.h"
#include "session/runsession.h"
#include "widgets/actionbuttons.h"
#include "widgets/childrenmodel.h"
#include "widgets/histogramplot.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <set>
#include <vector>

namespace brood {

namespace {

constexpr std::chrono::milliseconds betweenLooks(200);

/// In characters.
int usualWidth(int column)
{
    switch (column) {
    case ChildrenModel::Child: return 8;
    case ChildrenModel::State: return 15;
    default: return 11;
    }
}

} // namespace

ChildrenPanel::ChildrenPanel(QAction* hold, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChildrenModel(this))
    , m_table(new QTableView)
    , m_totals(new QLabel)
    , m_histogram(new HistogramPlot)
    , m_show(new QComboBox)
    , m_context(new QMenu(this))
{
    setObjectName(QStringLiteral("childrenPanel"));
    setAccessibleName(tr("Children and their totals"));
    createActions();
    setUpTable();
    m_totals->setObjectName(QStringLiteral("childrenTotals"));
    m_totals->setWordWrap(true);
    m_totals->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_totals->setMinimumHeight(3 * m_totals->fontMetrics().height()); // Or what is below would jump.
    m_show->setObjectName(QStringLiteral("childrenShown"));
    m_show->setAccessibleName(tr("Which children are listed"));
    m_show->addItem(tr("All"), QVariant::fromValue(ChildrenModel::Show::All));
    m_show->addItem(tr("Running"), QVariant::fromValue(ChildrenModel::Show::Running));
    m_show->addItem(tr("Failed"), QVariant::fromValue(ChildrenModel::Show::Failed));
    m_show->addItem(tr("Succeeded"), QVariant::fromValue(ChildrenModel::Show::Succeeded));
    m_show->addItem(tr("Stopped"), QVariant::fromValue(ChildrenModel::Show::Stopped));
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setShow(m_show->currentData().value<ChildrenModel::Show>()); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenLooks);

    auto* const row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(createActionButton(hold, QStringLiteral("hold")));
    row->addWidget(createActionButton(m_retry, QStringLiteral("retryFailed")));
    row->addWidget(createActionButton(m_stop, QStringLiteral("stopChild")));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_totals);
    column->addWidget(m_histogram);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    drawTotals();
    updateActions();
}

void ChildrenPanel::createActions()
{
    m_stop = new QAction(tr("Stop"), this);
    m_stop->setToolTip(tr("Stop the selected children (SIGTERM, and SIGKILL after the grace period)"));
    connect(m_stop, &QAction::triggered, this, [this] { stopSelected(false); });
    m_kill = new QAction(tr("Kill"), this);
    m_kill->setToolTip(tr("End the selected children at once (SIGKILL)"));
    connect(m_kill, &QAction::triggered, this, [this] { stopSelected(true); });
    m_retry = new QAction(tr("Retry failed"), this);
    m_retry->setToolTip(tr(
        "Start the children again that have failed; after the end, whatever else did not succeed as well"));
    connect(m_retry, &QAction::triggered, this, &ChildrenPanel::retryRequested);
    m_copy = new QAction(tr("&Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &ChildrenPanel::copySelected);
    m_context->addActions({m_stop, m_kill, m_retry});
    m_context->addSeparator();
    m_context->addAction(m_copy);
    addAction(m_copy);
}

QSize ChildrenPanel::sizeHint() const
{
    const QSize usual = QWidget::sizeHint();
    const int columns = m_table->horizontalHeader()->sectionPosition(ChildrenModel::Elapsed) +
                        m_table->columnWidth(ChildrenModel::Elapsed);
    const int around = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    return {std::max(usual.width(), columns + around), usual.height()};
}

void ChildrenPanel::setUpTable()
{
    m_table->setObjectName(QStringLiteral("children"));
    m_table->setAccessibleName(tr("Children"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    header->setHighlightSections(false);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < ChildrenModel::ColumnCount; ++column) {
        header->resizeSection(column,
                              std::max(usualWidth(column) * character, header->sectionSizeHint(column)));
    }
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_context->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        Q_EMIT selectionChanged(selectedChildren());
    });
}

void ChildrenPanel::setSession(const RunSession* session)
{
    m_session = session;
    m_model->setSession(session);
    m_pause.stop();
    drawTotals();
}

void ChildrenPanel::setRetryable(bool retryable)
{
    m_retryable = retryable;
    updateActions();
}

void ChildrenPanel::draw()
{
    if (m_pause.isActive() || !isVisible())
        return;
    m_pause.start();
    drawNow();
}

void ChildrenPanel::drawNow()
{
    m_model->poll();
    drawTotals();
    updateActions();
}

void ChildrenPanel::drawTotals()
{
    if (!m_session || m_session->state() == RunSession::State::Idle) {
        m_totals->setText(tr("No child has been started yet"));
        m_histogram->hide();
        return;
    }
    const QLocale locale;
    QStringList totals = jobsProgressText(m_session->jobsProgress(), locale);
    std::vector<std::chrono::nanoseconds> elapsed;
    const ChildResult* slowest = nullptr;
    for (const ChildResult& child : m_session->results()) {
        if (child.pid == 0 || child.outcome == ChildOutcome::Stopped)
            continue;
        elapsed.push_back(child.elapsed);
        if (!slowest || child.elapsed > slowest->elapsed)
            slowest = &child;
    }
    const auto percentiles = elapsedPercentiles(elapsed);
    if (elapsed.size() > 1)
        totals += distributionText(*percentiles, *slowest, locale);
    m_totals->setText(totals.join(QStringLiteral(" · ")));
    constexpr std::size_t worthDrawing = 3;
    m_histogram->setVisible(elapsed.size() >= worthDrawing);
    if (elapsed.size() < worthDrawing)
        return;
    m_histogram->show(histogramOf(elapsed, HistogramPlot::bins), percentiles);
}

QList<int> ChildrenPanel::selectedChildren() const
{
    std::set<int> children;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        children.insert(m_model->childAt(row.row()));
    return {children.begin(), children.end()};
}

void ChildrenPanel::selectChild(int child)
{
    const int row = m_model->rowOf(child);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void ChildrenPanel::stopSelected(bool now)
{
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        if (m_model->isRunningAt(row.row()))
            Q_EMIT stopRequested(m_model->numberAt(row.row()), now);
    }
}

void ChildrenPanel::copySelected()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < ChildrenModel::ColumnCount; ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChildrenPanel::updateActions()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool canStop = std::any_of(
        rows.begin(), rows.end(), [this](const QModelIndex& row) { return m_model->isRunningAt(row.row()); });
    m_stop->setEnabled(canStop);
    m_kill->setEnabled(canStop);
    m_copy->setEnabled(!rows.isEmpty());
    m_retry->setEnabled(m_retryable && m_session && m_session->counts().failed > 0);
}

void ChildrenPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectionModel()->hasSelection())
        m_table->clearSelection();
    else
        QWidget::keyPressEvent(event);
}

} // namespace brood
