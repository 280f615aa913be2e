// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/processpanel.h"

#include "report/valuescale.h"
#include "session/resulttext.h"
#include "widgets/actionbuttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/plurals.h"
#include "widgets/processmodel.h"
#include "widgets/signallist.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>

#include <csignal>

namespace brood {

namespace {

/// In characters: what most command lines need to be told from one another.
constexpr int commandWidth = 36;

} // namespace

ProcessPanel::ProcessPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ProcessModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView)
    , m_summary(new ElidedLabel)
    , m_context(new QMenu(this))
{
    setObjectName(QStringLiteral("processPanel"));
    setAccessibleName(tr("Processes"));
    createActions();
    setUpTree();
    m_summary->setObjectName(QStringLiteral("processSummary"));

    auto* signalButton = new QToolButton;
    signalButton->setObjectName(QStringLiteral("signalProcess"));
    signalButton->setText(tr("Signal"));
    signalButton->setAccessibleName(tr("Send a signal"));
    signalButton->setMenu(m_signals);
    signalButton->setPopupMode(QToolButton::InstantPopup);
    signalButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_terminate, &QAction::changed, signalButton,
            [this, signalButton] { signalButton->setEnabled(m_terminate->isEnabled()); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addWidget(m_summary, 1);
    row->addWidget(createActionButton(m_measure, QStringLiteral("measurePss")));
    row->addWidget(signalButton);
    row->addWidget(createActionButton(m_terminate, QStringLiteral("terminateProcess")));
    row->addWidget(createActionButton(m_kill, QStringLiteral("killProcess")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    showProcesses({}, 0, {});
}

void ProcessPanel::createActions()
{
    m_terminate = new QAction(tr("Terminate"), this);
    m_terminate->setToolTip(tr("Ask the selected processes to end (SIGTERM)"));
    connect(m_terminate, &QAction::triggered, this, [this] { sendToSelected(SIGTERM); });
    m_kill = new QAction(tr("Kill"), this);
    m_kill->setToolTip(tr("End the selected processes at once (SIGKILL)"));
    connect(m_kill, &QAction::triggered, this, [this] { sendToSelected(SIGKILL); });
    m_copy = new QAction(tr("&Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &ProcessPanel::copySelected);
    m_measure = new QAction(tr("Measure PSS"), this);
    m_measure->setToolTip(tr("Measure the memory anew, with shared pages counted in parts. It halts each "
                             "process for a moment"));
    connect(m_measure, &QAction::triggered, this, [this] {
        m_tree->setColumnHidden(ProcessModel::SharedMemory, false);
        Q_EMIT pssRequested();
    });
    auto* list = new SignalList(tr("Send s&ignal"), this);
    connect(list, &SignalList::signalChosen, this, &ProcessPanel::sendToSelected);
    m_signals = list;
    m_context->addAction(m_terminate);
    m_context->addAction(m_kill);
    m_context->addMenu(m_signals);
    m_context->addSeparator();
    m_context->addAction(m_copy);
    m_context->addAction(m_measure);
    addAction(m_copy);
}

void ProcessPanel::setUpTree()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProcessModel::SortRole);
    m_sorted->setDynamicSortFilter(true);
    m_tree->setObjectName(QStringLiteral("processes"));
    m_tree->setAccessibleName(tr("Processes"));
    m_tree->setModel(m_sorted);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true); // in the order of their starts again
    m_tree->sortByColumn(-1, Qt::AscendingOrder);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_tree);
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint& at) { m_context->popup(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_sorted, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex& parent) {
        m_tree->expand(parent); // Whoever folds a branch up wants to see who comes all the same.
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProcessPanel::updateActions);

    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(ProcessModel::Command, commandWidth * character);
    for (int column = ProcessModel::State; column < ProcessModel::ColumnCount; ++column) {
        const int usual = (column == ProcessModel::State ? 16 : 11) * character;
        m_tree->header()->resizeSection(column, std::max(usual, m_tree->header()->sectionSizeHint(column)));
    }
    m_tree->setColumnHidden(ProcessModel::SharedMemory, true);
}

void ProcessPanel::showProcesses(const QList<ProcessSnapshot>& processes, std::uint32_t untold,
                                 std::chrono::nanoseconds now)
{
    m_hasProcesses = !processes.isEmpty();
    m_model->show(processes, now);
    m_summary->setText(summary(processes, untold));
    updateActions();
}

QString ProcessPanel::summary(const QList<ProcessSnapshot>& processes, std::uint32_t untold) const
{
    if (processes.isEmpty())
        return tr("No process is running");
    double cores = 0;
    std::uint64_t memory = 0;
    for (const ProcessSnapshot& process : processes) {
        cores += process.cores;
        memory += process.rssBytes;
    }
    const QLocale locale;
    const auto count = static_cast<std::uint64_t>(processes.size()) + untold;
    //: A number of processes, their CPU share, their memory; "sampled": looked at now and then, not exact
    QString text = tr("%1 · CPU %2 · memory %3 · sampled")
                       .arg(tr("%Ln process(es)", nullptr, pluralNumber(count)),
                            ValueScale::label(cores, ValueUnit::Cores, locale), bytesText(memory, locale));
    if (untold > 0)
        text += QStringLiteral(" · ") + tr("the newest %Ln not listed", nullptr, pluralNumber(untold));
    return text;
}

QList<ProcessKey> ProcessPanel::selected() const
{
    QList<ProcessKey> keys;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows())
        keys += index.data(ProcessModel::KeyRole).value<ProcessKey>();
    return keys;
}

void ProcessPanel::sendToSelected(int number)
{
    for (const ProcessKey& key : selected())
        Q_EMIT signalChosen(key, number);
}

void ProcessPanel::copySelected()
{
    QStringList lines;
    for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
        const auto cell = [&row](int column) {
            return row.siblingAtColumn(column).data().toString();
        };
        lines += cell(ProcessModel::Pid) + u'\t' + cell(ProcessModel::Command);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProcessPanel::updateActions()
{
    const bool any = m_tree->selectionModel()->hasSelection();
    for (QAction* action : {m_terminate, m_kill, m_copy})
        action->setEnabled(any);
    m_signals->setEnabled(any);
    m_measure->setEnabled(m_hasProcesses);
}

void ProcessPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT watchedChanged(true);
}

void ProcessPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT watchedChanged(false);
}

} // namespace brood
