// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/childtable.h"

#include "session/starterrors.h"

#include <algorithm>
#include <utility>

#include <sys/wait.h>

namespace brood {

namespace {

using std::chrono::nanoseconds;

nanoseconds toDuration(std::uint64_t count)
{
    return nanoseconds(static_cast<nanoseconds::rep>(count));
}

ResourceUsage toUsage(const protocol::Usage& usage)
{
    return {toDuration(usage.userNs), toDuration(usage.systemNs), usage.maxRssBytes,        usage.majorFaults,
            usage.minorFaults,        usage.voluntarySwitches,    usage.involuntarySwitches};
}

TreeUsage toUsage(const TreeSummary& tree)
{
    return {tree.latest.user,    tree.latest.system,   tree.latest.readBytes, tree.latest.writtenBytes,
            tree.peaks.rssBytes, tree.peaks.processes, tree.peaks.threads};
}

} // namespace

void ChildTable::add(std::uint32_t number, int index, int attempt, ExitConvention exitConvention)
{
    Entry entry;
    entry.open = std::make_unique<ChildResult>();
    entry.status.number = number;
    entry.status.index = entry.open->index = index;
    entry.status.attempt = entry.open->attempt = attempt;
    entry.open->exitConvention = exitConvention;
    m_entries.emplace(number, std::move(entry));
    m_open.push_back({number, index});
    m_changes.push_back(number);
}

void ChildTable::remove(std::uint32_t number)
{
    removeOpen(number);
    m_entries.erase(number);
    m_changes.push_back(number);
}

void ChildTable::removeOpen(std::uint32_t number)
{
    const auto found = std::ranges::lower_bound(m_open, number, {}, &Open::number);
    if (found != m_open.end() && found->number == number)
        m_open.erase(found);
}

ChildTable::Entry* ChildTable::change(std::uint32_t number)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end() || !found->second.open)
        return nullptr;
    m_changes.push_back(number);
    return &found->second;
}

const ChildTable::Entry* ChildTable::find(std::uint32_t number) const
{
    const auto found = m_entries.find(number);
    return found == m_entries.end() ? nullptr : &found->second;
}

nanoseconds ChildTable::onAxis(std::uint64_t agentNs) const
{
    return m_originNs && agentNs > *m_originNs ? toDuration(agentNs - *m_originNs) : nanoseconds::zero();
}

void ChildTable::apply(const protocol::Held& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    entry->status.pid = record.pid;
}

void ChildTable::apply(const protocol::Started& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    if (entry->open->pid == 0)
        ++m_running;
    entry->status.state = ChildSnapshot::State::Running;
    entry->status.pid = entry->open->pid = record.pid;
    entry->status.start = entry->open->start = onAxis(record.startedNs);
}

void ChildTable::apply(const protocol::StartFailed& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    entry->status.pid = 0;
    entry->open->outcome = ChildOutcome::FailedToStart;
    entry->open->error = describeStartFailure(record);
    entry->open->start = entry->status.start = onAxis(record.failedNs);
    conclude(*entry);
}

void ChildTable::apply(const protocol::Paused& record)
{
    Entry* entry = change(record.child);
    if (!entry || entry->dead || entry->status.state == ChildSnapshot::State::Paused)
        return;
    // A stop keeps its state: it continues what it has told to end.
    if (entry->status.state == ChildSnapshot::State::Running)
        entry->status.state = ChildSnapshot::State::Paused;
    entry->open->pausedSpans.append({onAxis(record.atNs), nanoseconds(-1)});
}

void ChildTable::apply(const protocol::Resumed& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    endPause(*entry, record.atNs);
    if (entry->status.state == ChildSnapshot::State::Paused)
        entry->status.state = ChildSnapshot::State::Running;
}

void ChildTable::endPause(Entry& entry, std::uint64_t agentNs) const
{
    if (!entry.open->pausedSpans.isEmpty() && entry.open->pausedSpans.last().to < nanoseconds::zero())
        entry.open->pausedSpans.last().to = onAxis(agentNs);
}

void ChildTable::apply(const protocol::Stopping& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    entry->status.stopSignal = record.signalNumber;
    entry->status.stopSentAt = onAxis(record.atNs);
    entry->status.stoppedByTimeout = record.cause == protocol::StopCause::Timeout;
    if (!entry->open->stopAfter)
        entry->open->stopAfter = entry->status.stopSentAt - entry->open->start;
    if (!entry->dead)
        entry->status.state = ChildSnapshot::State::Stopping;
}

void ChildTable::apply(const protocol::Exited& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    ChildResult& result = *entry->open;
    endPause(*entry, record.atNs);
    if (WIFEXITED(record.waitStatus)) {
        result.outcome = ChildOutcome::Exited;
        result.exitCode = WEXITSTATUS(record.waitStatus);
    } else {
        result.outcome = ChildOutcome::Signalled;
        result.signal = WTERMSIG(record.waitStatus);
        result.coreDumped = WCOREDUMP(record.waitStatus);
    }
    result.elapsed = onAxis(record.atNs) - result.start;
    result.paused = toDuration(record.pausedNs);
    result.usage = toUsage(record.usage);
    if (!entry->dead && result.pid != 0)
        --m_running;
    entry->dead = true;
    entry->status.state = ChildSnapshot::State::Draining;
    entry->status.elapsed = result.elapsed;
}

void ChildTable::apply(const protocol::Evidence& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    entry->open->evidence.clear();
    for (const protocol::EvidenceItem& item : record.items) {
        const auto kind = static_cast<DeathEvidence::Kind>(item.kind);
        if (kind < DeathEvidence::Kind::SignalSender || kind > DeathEvidence::lastKind)
            continue; // A later version's.
        entry->open->evidence.append(
            {kind, item.number, item.pid, item.value, item.hard, QByteArray::fromStdString(item.text)});
    }
}

void ChildTable::apply(const protocol::Accounting& record)
{
    Entry* entry = change(record.child);
    if (!entry)
        return;
    SystemAccounts& accounts = entry->open->accounts;
    accounts.hardwareError = record.hardwareError;
    if (const auto& counted = record.hardware)
        accounts.hardware = {counted->instructions, counted->cycles, counted->cacheMisses, counted->userOnly,
                             counted->estimated};
    if (const auto& counted = record.cgroup)
        accounts.cgroup = {
            toDuration(counted->userNs), toDuration(counted->systemNs), toDuration(counted->throttledNs),
            counted->peakBytes,          counted->peakProcesses,        counted->oomKills,
            counted->refusedForks};
}

void ChildTable::apply(const protocol::Finished& record, const TreeSummary& tree)
{
    Entry* entry = change(record.child);
    if (!entry || !entry->dead)
        return;
    ChildResult& result = *entry->open;
    const ResourceUsage own = std::exchange(result.usage, toUsage(record.usage));
    result.orphansCpu = result.usage.user + result.usage.system - own.user - own.system;
    result.tree = toUsage(tree);
    result.outputComplete = record.outputComplete;
    if (record.stopSignalNumber != 0)
        result.stopSignal = record.stopSignalNumber;
    if (record.stopCause == protocol::StopCause::Timeout)
        result.outcome = ChildOutcome::TimedOut;
    else if (record.stopCause == protocol::StopCause::Request)
        result.outcome = ChildOutcome::Stopped;
    for (const protocol::Survivor& survivor : record.survivors)
        result.survivors.append({survivor.pid, QByteArray::fromStdString(survivor.command),
                                 survivor.holdsOutput, survivor.alive});
    conclude(*entry);
}

void ChildTable::setTree(std::uint32_t number, const TreeSummary& tree)
{
    const auto found = m_entries.find(number);
    if (found == m_entries.end() || found->second.open)
        return;
    m_results[found->second.result].tree = toUsage(tree);
    m_changes.push_back(number);
}

void ChildTable::setOutputBytes(std::uint32_t number, std::uint64_t out, std::uint64_t err)
{
    Entry* entry = change(number);
    if (!entry)
        return;
    entry->open->stdoutBytes = out;
    entry->open->stderrBytes = err;
}

void ChildTable::noteOutputClosed(std::uint32_t number)
{
    if (Entry* entry = change(number))
        entry->open->outputClosed = true;
}

void ChildTable::giveUp(std::uint32_t number, ChildOutcome outcome, std::optional<ErrorInfo> error,
                        std::uint64_t agentNowNs)
{
    Entry* entry = change(number);
    if (!entry)
        return;
    entry->open->error = std::move(error);
    if (!entry->dead) {
        entry->open->outcome = outcome;
        endPause(*entry, agentNowNs);
        if (entry->open->pid != 0)
            entry->open->elapsed = onAxis(agentNowNs) - entry->open->start;
        for (const PausedSpan& span : std::as_const(entry->open->pausedSpans))
            entry->open->paused += span.to - span.from;
    }
    entry->open->outputComplete = entry->open->pid == 0;
    conclude(*entry);
}

void ChildTable::conclude(Entry& entry)
{
    ChildResult& result = *entry.open;
    if (result.pid != 0 && !entry.dead)
        --m_running;
    result.success = result.outcome == ChildOutcome::Exited && !result.error && result.exitCode &&
                     m_successCodes.contains(*result.exitCode);
    m_lastEnd = std::max(m_lastEnd, result.start + result.elapsed);
    entry.status.state = ChildSnapshot::State::Finished;
    entry.status.elapsed = result.elapsed;
    entry.status.pausedSpans = result.pausedSpans;
    entry.result = m_results.size();
    m_results.append(std::move(result));
    entry.open.reset();
    removeOpen(entry.status.number);
}

void ChildTable::resolveSurvivors(const std::function<void(SurvivorInfo&)>& resolve)
{
    for (ChildResult& child : m_results)
        std::ranges::for_each(child.survivors, resolve);
}

const ChildResult* ChildTable::result(std::uint32_t number) const
{
    const Entry* entry = find(number);
    return entry && !entry->open ? &m_results[entry->result] : nullptr;
}

QList<std::uint32_t> ChildTable::unfinished() const
{
    QList<std::uint32_t> numbers;
    numbers.reserve(static_cast<qsizetype>(m_open.size()));
    for (const Open& open : m_open)
        numbers += open.number;
    return numbers;
}

bool ChildTable::isRunning(std::uint32_t number) const
{
    const Entry* entry = find(number);
    return entry && entry->open && entry->open->pid != 0 && !entry->dead;
}

ChildSnapshot ChildTable::snapshot(const Entry& entry, std::uint64_t agentNowNs) const
{
    ChildSnapshot snapshot{entry.status, std::nullopt};
    if (!entry.open) {
        snapshot.result = m_results[entry.result];
        return snapshot;
    }
    const nanoseconds now = onAxis(agentNowNs);
    if (entry.open->pid != 0 && !entry.dead)
        snapshot.elapsed = std::max(now - snapshot.start, nanoseconds::zero());
    snapshot.pausedSpans = entry.open->pausedSpans;
    if (!snapshot.pausedSpans.isEmpty() && snapshot.pausedSpans.last().to < nanoseconds::zero())
        snapshot.pausedSpans.last().to = std::max(now, snapshot.pausedSpans.last().from);
    return snapshot;
}

QList<ChildSnapshot> ChildTable::snapshots(std::uint64_t agentNowNs) const
{
    QList<ChildSnapshot> snapshots;
    snapshots.reserve(size());
    for (const auto& [number, entry] : m_entries)
        snapshots.append(snapshot(entry, agentNowNs));
    return snapshots;
}

std::optional<ChildSnapshot> ChildTable::snapshot(std::uint32_t number, std::uint64_t agentNowNs) const
{
    const Entry* entry = find(number);
    return entry ? std::optional(snapshot(*entry, agentNowNs)) : std::nullopt;
}

std::optional<ChildSnapshot> ChildTable::youngest(std::uint64_t agentNowNs) const
{
    return m_entries.empty() ? std::nullopt : std::optional(snapshot(m_entries.rbegin()->second, agentNowNs));
}

void ChildTable::visitChanged(std::size_t& seen, std::uint64_t agentNowNs, const ChildFilter& isLookedAt,
                              const std::function<void(const ChildSnapshot&)>& visit) const
{
    const auto unseen = static_cast<std::ptrdiff_t>(std::min(seen, m_changes.size()));
    std::vector<std::uint32_t> numbers(m_changes.begin() + unseen, m_changes.end());
    seen = m_changes.size();
    for (const Open& open : m_open) {
        if (!isLookedAt || isLookedAt(open.index))
            numbers.push_back(open.number);
    }
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const std::uint32_t number : numbers) {
        if (const Entry* entry = find(number))
            visit(snapshot(*entry, agentNowNs));
    }
}

} // namespace brood
