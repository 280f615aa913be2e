// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/childrenmodel.h"

#include "session/resulttext.h"
#include "session/runsession.h"
#include "session/signalnames.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace brood {

namespace {

ChildrenModel::Show kindOf(const ChildSnapshot& child)
{
    if (!child.result)
        return ChildrenModel::Show::Running;
    if (child.result->success)
        return ChildrenModel::Show::Succeeded;
    return child.result->outcome == ChildOutcome::Stopped ? ChildrenModel::Show::Stopped
                                                          : ChildrenModel::Show::Failed;
}

} // namespace

ChildrenModel::ChildrenModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ChildrenModel::setSession(const RunSession* session)
{
    beginResetModel();
    m_session = session;
    m_seen = 0;
    m_rows.clear();
    m_newest.clear();
    m_shown.clear();
    endResetModel();
    poll();
}

void ChildrenModel::poll()
{
    if (!m_session)
        return;
    bool hasChanged = false;
    m_session->visitChangedChildren(m_seen, {}, [&](const ChildSnapshot& child) {
        update(child);
        hasChanged = true;
    });
    if (!hasChanged && m_rows.size() == static_cast<std::size_t>(m_session->attempts()))
        return;
    dropWithdrawn();
    arrange();
    if (!m_shown.empty()) // Whoever draws them asks for those that are visible only.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ChildrenModel::update(const ChildSnapshot& child)
{
    Row row = toRow(child);
    if (m_rows.empty() || m_rows.back().number < row.number) {
        supersede(row);
        m_rows.push_back(row);
        return;
    }
    const auto found = std::ranges::lower_bound(m_rows, row.number, {}, &Row::number);
    if (found->number != row.number)
        return;
    row.isSuperseded = found->isSuperseded;
    *found = row;
}

void ChildrenModel::supersede(const Row& newer)
{
    const auto [newest, isFirst] = m_newest.try_emplace(newer.index, newer.number);
    const std::uint32_t before = std::exchange(newest->second, newer.number);
    if (isFirst)
        return;
    const auto found = std::ranges::lower_bound(m_rows, before, {}, &Row::number);
    if (found != m_rows.end() && found->number == before)
        found->isSuperseded = true;
}

ChildrenModel::Row ChildrenModel::toRow(const ChildSnapshot& child) const
{
    Row row;
    row.number = child.number;
    row.index = child.index;
    row.attempt = child.attempt;
    row.pid = child.pid;
    row.state = child.state;
    row.kind = kindOf(child);
    row.hasRun =
        child.pid != 0 && child.state != ChildStatus::State::Starting; // One held at a barrier has none.
    row.elapsed = child.elapsed;
    if (const auto& result = child.result) {
        row.isExact = true;
        row.cpu = result->usage.user + result->usage.system;
        row.memoryBytes = result->usage.maxRssBytes;
        row.exitKey = result->exitCode ? *result->exitCode
                      : result->signal ? signalKey + *result->signal
                                       : -1;
    } else if (const TreeSummary* sampled = m_session->sampled(child.number)) {
        row.cpu = sampled->latest.user + sampled->latest.system;
        row.memoryBytes = sampled->latest.rssBytes;
    }
    return row;
}

/// Starts that were taken back.
void ChildrenModel::dropWithdrawn()
{
    if (m_rows.size() == static_cast<std::size_t>(m_session->attempts()))
        return;
    const auto isGone = [this](const Row& row) {
        return row.state == ChildStatus::State::Starting && !m_session->child(row.number);
    };
    if (std::ranges::none_of(m_rows, isGone))
        return;
    beginResetModel();
    std::erase_if(m_rows, isGone);
    m_newest.clear();
    for (Row& row : m_rows) {
        row.isSuperseded = false;
        supersede(row);
    }
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isShown(m_rows[i]))
            m_shown.push_back(i);
    }
    std::ranges::stable_sort(m_shown, [this](std::size_t a, std::size_t b) { return comesBefore(a, b); });
    endResetModel();
}

void ChildrenModel::arrange()
{
    for (std::size_t end = m_shown.size(); end > 0;) {
        if (isShown(m_rows[m_shown[end - 1]])) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !isShown(m_rows[m_shown[begin - 1]]))
            --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_shown.erase(m_shown.begin() + static_cast<std::ptrdiff_t>(begin),
                      m_shown.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }

    std::vector<bool> isThere(m_rows.size());
    for (const std::size_t place : m_shown)
        isThere[place] = true;
    std::vector<std::size_t> coming;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isThere[i] && isShown(m_rows[i]))
            coming.push_back(i);
    }
    if (!coming.empty()) {
        const auto first = static_cast<int>(m_shown.size());
        beginInsertRows({}, first, first + static_cast<int>(coming.size()) - 1);
        m_shown.insert(m_shown.end(), coming.begin(), coming.end());
        endInsertRows();
    }

    const auto before = [this](std::size_t a, std::size_t b) {
        return comesBefore(a, b);
    };
    if (std::ranges::is_sorted(m_shown, before))
        return;
    std::vector<std::size_t> order = m_shown;
    std::ranges::stable_sort(order, before);
    reorder(std::move(order));
}

void ChildrenModel::reorder(std::vector<std::size_t> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rowOfPlace(m_rows.size(), -1);
    for (std::size_t row = 0; row < order.size(); ++row)
        rowOfPlace[order[row]] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from)
        to += index(rowOfPlace[m_shown[static_cast<std::size_t>(old.row())]], old.column());
    m_shown = std::move(order);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool ChildrenModel::comesBefore(std::size_t a, std::size_t b) const
{
    const Row& left = m_rows[a];
    const Row& right = m_rows[b];
    // Equal ones stay in the order of their starts, whichever way the others are sorted.
    const auto compare = [&](const auto& l, const auto& r) {
        if (l == r)
            return a < b;
        return m_sortOrder == Qt::AscendingOrder ? l < r : r < l;
    };
    switch (m_sortColumn) {
    case Child: return compare(std::tuple(left.index, left.attempt), std::tuple(right.index, right.attempt));
    case State: return compare(std::tuple(left.kind, left.state), std::tuple(right.kind, right.state));
    case Elapsed: return compare(left.elapsed, right.elapsed);
    case Cpu: return compare(left.cpu, right.cpu);
    case Memory: return compare(left.memoryBytes, right.memoryBytes);
    case Exit: return compare(left.exitKey, right.exitKey);
    case Pid: return compare(left.pid, right.pid);
    default: return a < b;
    }
}

void ChildrenModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    arrange();
}

void ChildrenModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

int ChildrenModel::rowOf(int child) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_rows[m_shown[row]].index == child)
            return static_cast<int>(row);
    }
    return -1;
}

int ChildrenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChildrenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChildrenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            Qt::AlignVCenter |
            (index.column() == State || index.column() == Exit ? Qt::AlignLeading : Qt::AlignTrailing));
    default: return {};
    }
}

QString ChildrenModel::text(const Row& row, int column) const
{
    // A figure that was sampled says so.
    const auto figure = [&row](const QString& words) -> QString {
        return row.isExact ? words : QStringLiteral("≈ ") + words;
    };
    switch (column) {
    case Child:
        return row.attempt > 1
                   //: A child's number and which of its attempts this is, in a table
                   ? tr("%1, attempt %2").arg(m_locale.toString(row.index), m_locale.toString(row.attempt))
                   : m_locale.toString(row.index);
    case State: return stateText(row);
    case Elapsed: return row.hasRun ? elapsedText(row.elapsed, m_locale) : QString();
    case Cpu: return row.hasRun ? figure(elapsedText(row.cpu, m_locale)) : QString();
    case Memory:
        return row.hasRun && row.memoryBytes > 0 ? figure(bytesText(row.memoryBytes, m_locale)) : QString();
    case Exit: return exitText(row);
    case Pid: return row.pid != 0 ? QString::number(row.pid) : QString();
    default: return {};
    }
}

QString ChildrenModel::stateText(const Row& row) const
{
    switch (row.state) {
    case ChildStatus::State::Starting: return tr("waiting", "state of a child");
    case ChildStatus::State::Running: return QStringLiteral("▶ ") + tr("running", "state of a child");
    case ChildStatus::State::Paused: return tr("paused", "state of a child");
    case ChildStatus::State::Stopping: return tr("stopping", "state of a child");
    case ChildStatus::State::Draining: return tr("ending", "state of a child");
    case ChildStatus::State::Finished: break;
    }
    switch (row.kind) {
    case Show::Succeeded:
        return markSymbol(ResultMark::Success) + QLatin1Char(' ') + tr("succeeded", "state of a child");
    case Show::Stopped:
        return markSymbol(ResultMark::Stopped) + QLatin1Char(' ') + tr("stopped", "state of a child");
    default: break;
    }
    return markSymbol(ResultMark::Failure) + QLatin1Char(' ') +
           (row.isSuperseded ? tr("failed, tried again", "state of a child")
                             : tr("failed", "state of a child"));
}

QString ChildrenModel::exitText(const Row& row) const
{
    if (row.exitKey >= signalKey)
        return signalName(row.exitKey - signalKey);
    if (row.exitKey >= 0)
        return QString::number(row.exitKey); // As in the banner: in no language's own digits.
    if (row.kind != Show::Failed || !m_session)
        return {};
    const auto child = m_session->child(row.number);
    return child && child->result && child->result->error ? child->result->error->code : QString();
}

QString ChildrenModel::toolTip(const Row& row, int column) const
{
    switch (column) {
    case State:
    case Exit: {
        const auto child = m_session ? m_session->child(row.number) : std::nullopt;
        return child && child->result ? describe(*child->result, m_locale).headline : stateText(row);
    }
    case Cpu:
        return row.isExact ? tr("User and system time of the child and those it waited for; exact")
                           : tr("User and system time of its whole process tree so far; sampled");
    case Memory:
        return row.isExact ? tr("The most that one of its processes had in memory; exact")
                           : tr("What its whole process tree has in memory now; sampled");
    default: return {};
    }
}

QVariant ChildrenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Child: return tr("Child", "its number, a column");
    case State: return tr("State");
    case Elapsed: return tr("Elapsed");
    case Cpu: return tr("CPU");
    case Memory: return tr("Memory");
    case Exit: return tr("Exit", "exit code or signal, a column");
    case Pid: return tr("PID");
    default: return {};
    }
}

} // namespace brood
