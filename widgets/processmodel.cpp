// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/processmodel.h"

#include "report/valuescale.h"
#include "session/resulttext.h"

#include <algorithm>
#include <set>

namespace brood {

struct ProcessModel::Node
{
    ProcessSnapshot process;
    Node* parent = nullptr;
    std::vector<Node*> children;
};

namespace {

bool isRightAligned(int column)
{
    return column != ProcessModel::Command && column != ProcessModel::State;
}

} // namespace

ProcessModel::ProcessModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{}

ProcessModel::~ProcessModel() = default;

void ProcessModel::show(const QList<ProcessSnapshot>& processes, std::chrono::nanoseconds now)
{
    m_now = now;
    std::map<int, const ProcessSnapshot*> byPid;
    std::set<ProcessKey> alive;
    for (const ProcessSnapshot& process : processes) {
        byPid[process.key.pid] = &process;
        alive.insert(process.key);
    }
    // A parent may come behind its child, where both are of the same clock tick.
    std::vector<const ProcessSnapshot*> waiting;
    for (const ProcessSnapshot& process : processes)
        waiting.push_back(&process);
    for (bool found = true; found && !waiting.empty();) {
        found = std::erase_if(waiting, [&](const ProcessSnapshot* process) {
                    const auto above = byPid.find(process->parent);
                    const auto parent = above == byPid.end() || above->second == process
                                            ? m_nodes.end()
                                            : m_nodes.find(above->second->key);
                    if (parent == m_nodes.end() && above != byPid.end() && above->second != process)
                        return false;
                    Node* into = parent == m_nodes.end() ? m_root.get() : parent->second.get();
                    const auto known = m_nodes.find(process->key);
                    if (known == m_nodes.end())
                        insert(*process, into);
                    else if (known->second->parent != into)
                        move(known->second.get(), into);
                    return true;
                }) > 0;
    }
    for (const ProcessSnapshot& process : processes) {
        Node& node = *m_nodes.at(process.key);
        node.process = process;
    }
    while (true) {
        const auto gone = std::ranges::find_if(m_nodes, [&alive](const auto& entry) {
            return !alive.contains(entry.first) && entry.second->children.empty();
        });
        if (gone == m_nodes.end())
            break;
        remove(gone->second.get());
    }
    // Figures change almost everywhere; a view asks only for what it shows.
    const std::function<void(const Node*)> tell = [&](const Node* node) {
        if (node->children.empty())
            return;
        Q_EMIT dataChanged(indexOf(node->children.front()), indexOf(node->children.back(), ColumnCount - 1));
        for (const Node* child : node->children)
            tell(child);
    };
    tell(m_root.get());
}

void ProcessModel::insert(const ProcessSnapshot& process, Node* parent)
{
    const int row = static_cast<int>(parent->children.size());
    beginInsertRows(indexOf(parent), row, row);
    auto node = std::make_unique<Node>();
    node->process = process;
    node->parent = parent;
    parent->children.push_back(node.get());
    m_nodes.emplace(process.key, std::move(node));
    endInsertRows();
}

void ProcessModel::move(Node* node, Node* parent)
{
    const int from = rowOf(node);
    beginMoveRows(indexOf(node->parent), from, from, indexOf(parent),
                  static_cast<int>(parent->children.size()));
    std::erase(node->parent->children, node);
    parent->children.push_back(node);
    node->parent = parent;
    endMoveRows();
}

void ProcessModel::remove(Node* node)
{
    const int row = rowOf(node);
    beginRemoveRows(indexOf(node->parent), row, row);
    std::erase(node->parent->children, node);
    m_nodes.erase(node->process.key);
    endRemoveRows();
}

ProcessModel::Node* ProcessModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex ProcessModel::indexOf(const Node* node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(rowOf(node), column, node);
}

int ProcessModel::rowOf(const Node* node)
{
    const std::vector<Node*>& siblings = node->parent->children;
    return static_cast<int>(std::ranges::find(siblings, node) - siblings.begin());
}

QModelIndex ProcessModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)]);
}

QModelIndex ProcessModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int ProcessModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ProcessModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant ProcessModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(node, index.column());
    case Qt::ToolTipRole: return toolTip(node, index.column());
    case Qt::TextAlignmentRole:
        return isRightAligned(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortKey(node, index.column());
    case KeyRole: return QVariant::fromValue(node.process.key);
    default: return {};
    }
}

QString ProcessModel::text(const Node& node, int column) const
{
    const ProcessSnapshot& process = node.process;
    const auto bytes = [this](std::uint64_t count) {
        return bytesText(count, m_locale);
    };
    switch (column) {
    case Command: return QString::fromLocal8Bit(process.command);
    case Pid: return QString::number(process.key.pid);
    case State: return stateText(node);
    case Cpu: return ValueScale::label(process.cores, ValueUnit::Cores, m_locale);
    case CpuTime: return elapsedText(process.user + process.system, m_locale);
    case Memory: return bytes(process.rssBytes);
    case SharedMemory: return process.pssBytes ? bytes(*process.pssBytes) : QString();
    case Threads: return m_locale.toString(process.threads);
    case Read: return bytes(process.readBytes);
    case Written: return bytes(process.writtenBytes);
    case Faults: return m_locale.toString(process.minorFaults + process.majorFaults);
    case Switches:
        return process.switches
                   ? m_locale.toString(process.switches->voluntary + process.switches->involuntary)
                   : QString();
    case Age: return elapsedText(age(process), m_locale);
    default: return {};
    }
}

QString ProcessModel::toolTip(const Node& node, int column) const
{
    const ProcessSnapshot& process = node.process;
    switch (column) {
    case Command: return text(node, Command);
    case Faults:
        return tr("%1 minor, %2 major", "page faults")
            .arg(m_locale.toString(process.minorFaults), m_locale.toString(process.majorFaults));
    case Switches:
        return process.switches ? tr("%1 voluntary, %2 involuntary", "context switches")
                                      .arg(m_locale.toString(process.switches->voluntary),
                                           m_locale.toString(process.switches->involuntary))
                                : QString();
    default: return {};
    }
}

std::chrono::nanoseconds ProcessModel::age(const ProcessSnapshot& process) const
{
    return std::max(m_now - process.start, std::chrono::nanoseconds(0));
}

QVariant ProcessModel::sortKey(const Node& node, int column) const
{
    const ProcessSnapshot& process = node.process;
    switch (column) {
    case Pid: return process.key.pid;
    case Cpu: return process.cores;
    case CpuTime: return static_cast<qlonglong>((process.user + process.system).count());
    case Memory: return static_cast<qulonglong>(process.rssBytes);
    case SharedMemory: return static_cast<qulonglong>(process.pssBytes.value_or(0));
    case Threads: return process.threads;
    case Read: return static_cast<qulonglong>(process.readBytes);
    case Written: return static_cast<qulonglong>(process.writtenBytes);
    case Faults: return static_cast<qulonglong>(process.minorFaults + process.majorFaults);
    case Switches:
        return process.switches
                   ? static_cast<qulonglong>(process.switches->voluntary + process.switches->involuntary)
                   : qulonglong{0};
    case Age: return static_cast<qlonglong>(age(process).count());
    default: return text(node, column);
    }
}

QString ProcessModel::stateText(const Node& node) const
{
    switch (node.process.state) {
    case ProcessState::Running: return tr("Running", "state of a process");
    case ProcessState::Sleeping: return tr("Sleeping", "state of a process");
    case ProcessState::Uninterruptible: return tr("Waiting for a disk", "state of a process");
    case ProcessState::Stopped: return tr("Stopped", "state of a process");
    case ProcessState::Traced: return tr("Held by a debugger", "state of a process");
    case ProcessState::Zombie: return tr("Ended, not waited for", "state of a process: a zombie");
    case ProcessState::Unknown: break;
    }
    return tr("Unknown", "state of a process");
}

QVariant ProcessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isRightAligned(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Cpu: return tr("Share of one processor since the last look. Sampled.");
        case CpuTime: return tr("CPU time, user and system. Sampled.");
        case Memory: return tr("Resident memory (RSS), shared pages included. Sampled.");
        case SharedMemory:
            return tr("Proportional memory (PSS): shared pages count in parts. As it was measured last.");
        case Read: return tr("Read from storage. Sampled.");
        case Written: return tr("Written to storage. Sampled.");
        case Faults: return tr("Page faults, minor and major. Sampled.");
        case Switches:
            return tr("Context switches of the threads that live, voluntary and involuntary. Sampled.");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command: return tr("Process");
    case Pid: return tr("PID");
    case State: return tr("State");
    case Cpu: return tr("CPU");
    case CpuTime: return tr("CPU time");
    case Memory: return tr("Memory");
    case SharedMemory: return tr("PSS");
    case Threads: return tr("Threads");
    case Read: return tr("Read");
    case Written: return tr("Written");
    case Faults: return tr("Page faults");
    case Switches: return tr("Switches", "context switches");
    case Age: return tr("Age");
    default: return {};
    }
}

} // namespace brood
