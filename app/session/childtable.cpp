// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/childtable.h"

#include "session/starterrors.h"

#include <algorithm>

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

} // namespace

void ChildTable::add(std::uint32_t number, int index, int attempt)
{
    Entry entry;
    entry.snapshot.index = entry.result.index = index;
    entry.snapshot.attempt = entry.result.attempt = attempt;
    m_entries.emplace(number, std::move(entry));
}

void ChildTable::remove(std::uint32_t number)
{
    m_entries.erase(number);
}

ChildTable::Entry* ChildTable::find(std::uint32_t number)
{
    const auto found = m_entries.find(number);
    return found == m_entries.end() ? nullptr : &found->second;
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
    Entry* entry = find(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    entry->snapshot.pid = record.pid;
}

void ChildTable::apply(const protocol::Started& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    entry->snapshot.state = ChildSnapshot::State::Running;
    entry->snapshot.pid = entry->result.pid = record.pid;
    entry->snapshot.start = entry->result.start = onAxis(record.startedNs);
}

void ChildTable::apply(const protocol::StartFailed& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    if (!m_originNs)
        m_originNs = record.requestedNs;
    entry->snapshot.pid = 0;
    entry->result.outcome = ChildOutcome::FailedToStart;
    entry->result.error = describeStartFailure(record);
    entry->result.start = entry->snapshot.start = onAxis(record.failedNs);
    conclude(*entry);
}

void ChildTable::apply(const protocol::Paused& record)
{
    Entry* entry = find(record.child);
    if (!entry || entry->dead || entry->snapshot.state == ChildSnapshot::State::Paused)
        return;
    // A stop keeps its state: it continues what it has told to end.
    if (entry->snapshot.state == ChildSnapshot::State::Running)
        entry->snapshot.state = ChildSnapshot::State::Paused;
    entry->result.pausedSpans.append({onAxis(record.atNs), nanoseconds(-1)});
}

void ChildTable::apply(const protocol::Resumed& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    endPause(*entry, record.atNs);
    if (entry->snapshot.state == ChildSnapshot::State::Paused)
        entry->snapshot.state = ChildSnapshot::State::Running;
}

void ChildTable::endPause(Entry& entry, std::uint64_t agentNs) const
{
    if (!entry.result.pausedSpans.isEmpty() && entry.result.pausedSpans.last().to < nanoseconds::zero())
        entry.result.pausedSpans.last().to = onAxis(agentNs);
}

void ChildTable::apply(const protocol::Stopping& record)
{
    Entry* entry = find(record.child);
    if (!entry || entry->snapshot.result)
        return;
    entry->snapshot.stopSignal = record.signalNumber;
    entry->snapshot.stopSentAt = onAxis(record.atNs);
    entry->snapshot.stoppedByTimeout = record.cause == protocol::StopCause::Timeout;
    if (!entry->dead)
        entry->snapshot.state = ChildSnapshot::State::Stopping;
}

void ChildTable::apply(const protocol::Exited& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    ChildResult& result = entry->result;
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
    entry->dead = true;
    entry->snapshot.state = ChildSnapshot::State::Draining;
    entry->snapshot.elapsed = result.elapsed;
}

void ChildTable::apply(const protocol::Evidence& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    entry->result.evidence.clear();
    for (const protocol::EvidenceItem& item : record.items) {
        const auto kind = static_cast<DeathEvidence::Kind>(item.kind);
        if (kind < DeathEvidence::Kind::SignalSender || kind > DeathEvidence::lastKind)
            continue; // A later version's.
        entry->result.evidence.append(
            {kind, item.number, item.pid, item.value, item.hard, QByteArray::fromStdString(item.text)});
    }
}

void ChildTable::apply(const protocol::Accounting& record)
{
    Entry* entry = find(record.child);
    if (!entry)
        return;
    SystemAccounts& accounts = entry->result.accounts;
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

void ChildTable::apply(const protocol::Finished& record)
{
    Entry* entry = find(record.child);
    if (!entry || !entry->dead)
        return;
    ChildResult& result = entry->result;
    result.usage = toUsage(record.usage);
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

void ChildTable::setOutputBytes(std::uint32_t number, std::uint64_t out, std::uint64_t err)
{
    Entry* entry = find(number);
    if (!entry || entry->snapshot.result)
        return;
    entry->result.stdoutBytes = out;
    entry->result.stderrBytes = err;
}

void ChildTable::noteOutputClosed(std::uint32_t number)
{
    if (Entry* entry = find(number))
        entry->result.outputClosed = true;
}

void ChildTable::giveUp(std::uint32_t number, ChildOutcome outcome, std::optional<ErrorInfo> error,
                        std::uint64_t agentNowNs)
{
    Entry* entry = find(number);
    if (!entry || entry->snapshot.result)
        return;
    entry->result.error = std::move(error);
    if (!entry->dead) {
        entry->result.outcome = outcome;
        endPause(*entry, agentNowNs);
        if (entry->result.pid != 0)
            entry->result.elapsed = onAxis(agentNowNs) - entry->result.start;
        for (const PausedSpan& span : std::as_const(entry->result.pausedSpans))
            entry->result.paused += span.to - span.from;
    }
    entry->result.outputComplete = entry->result.pid == 0;
    conclude(*entry);
}

void ChildTable::conclude(Entry& entry)
{
    ChildResult& result = entry.result;
    result.success = result.outcome == ChildOutcome::Exited && !result.error && result.exitCode &&
                     m_successCodes.contains(*result.exitCode);
    m_lastEnd = std::max(m_lastEnd, result.start + result.elapsed);
    entry.snapshot.state = ChildSnapshot::State::Finished;
    entry.snapshot.elapsed = result.elapsed;
    entry.snapshot.result = result;
}

const ChildResult* ChildTable::result(std::uint32_t number) const
{
    const Entry* entry = find(number);
    return entry && entry->snapshot.result ? &*entry->snapshot.result : nullptr;
}

QList<std::uint32_t> ChildTable::unfinished() const
{
    QList<std::uint32_t> numbers;
    for (const auto& [number, entry] : m_entries) {
        if (!entry.snapshot.result)
            numbers.append(number);
    }
    return numbers;
}

bool ChildTable::isRunning(std::uint32_t number) const
{
    const Entry* entry = find(number);
    return entry && entry->result.pid != 0 && !entry->dead && !entry->snapshot.result;
}

QList<ChildSnapshot> ChildTable::snapshots(std::uint64_t agentNowNs) const
{
    QList<ChildSnapshot> snapshots;
    snapshots.reserve(static_cast<qsizetype>(m_entries.size()));
    for (const auto& [number, entry] : m_entries) {
        ChildSnapshot snapshot = entry.snapshot;
        const nanoseconds now = onAxis(agentNowNs);
        if (entry.result.pid != 0 && !entry.dead && !snapshot.result)
            snapshot.elapsed = std::max(now - snapshot.start, nanoseconds::zero());
        snapshot.pausedSpans = entry.result.pausedSpans;
        if (!snapshot.pausedSpans.isEmpty() && snapshot.pausedSpans.last().to < nanoseconds::zero())
            snapshot.pausedSpans.last().to = std::max(now, snapshot.pausedSpans.last().from);
        snapshots.append(std::move(snapshot));
    }
    return snapshots;
}

} // namespace brood
