// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/deathwitness.h"

#include "agent/coredump.h"
#include "agent/textfile.h"

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

namespace brood::agent {

namespace {

using protocol::EvidenceItem;
using protocol::EvidenceKind;

bool isFault(int number)
{
    constexpr std::array faults{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS};
    return std::ranges::find(faults, number) != faults.end();
}

/// The limit that may have to do with the signal, or with a core that is missing.
std::vector<EvidenceItem> limits(pid_t pid, int number, bool coreDumped)
{
    std::vector<int> resources;
    if (number == SIGXCPU || number == SIGKILL)
        resources.push_back(RLIMIT_CPU);
    if (number == SIGXFSZ)
        resources.push_back(RLIMIT_FSIZE);
    const bool makesCores = isFault(number) || number == SIGABRT || number == SIGQUIT || number == SIGXCPU ||
                            number == SIGXFSZ; // signal(7)
    if (makesCores && !coreDumped)
        resources.push_back(RLIMIT_CORE);
    std::vector<EvidenceItem> items;
    for (const int resource : resources) {
        rlimit limit{};
        if (prlimit(pid, static_cast<__rlimit_resource>(resource), nullptr, &limit) != 0)
            continue;
        const bool isUnlimited = limit.rlim_cur == RLIM_INFINITY;
        if (resource != RLIMIT_CORE && isUnlimited)
            continue;
        EvidenceItem item;
        item.kind = EvidenceKind::Limit;
        item.number = resource;
        item.value = limit.rlim_cur;
        item.hard = limit.rlim_max;
        items.push_back(item);
    }
    return items;
}

} // namespace

void DeathWitness::started(pid_t pid, const std::string& directory)
{
    if (!m_sources)
        m_sources.emplace();
    Known& known = m_children[pid];
    known.directory = directory;
    if (known.directory.empty()) {
        std::array<char, 4096> own{};
        known.directory = getcwd(own.data(), own.size()) ? own.data() : "";
    }
    known.startedAt = time(nullptr);
    known.oomKills = m_sources->oom.count();
}

void DeathWitness::sentOnRequest(pid_t pid, int number)
{
    if (const auto known = m_children.find(pid); known != m_children.end())
        known->second.requested.insert(number);
}

void DeathWitness::look(Nanoseconds now)
{
    // Opening and closing a tracepoint takes tens of milliseconds: too much for what is over in less.
    constexpr Nanoseconds worthWatching = 1'000'000'000;
    if (!m_sources || now < m_sources->since + worthWatching)
        return;
    if (!m_sources->signals)
        m_sources->signals.emplace();
    m_sources->signals->read();
}

std::vector<EvidenceItem> DeathWitness::evidence(pid_t pid, int signalNumber, bool coreDumped)
{
    const auto known = m_children.find(pid);
    if (known == m_children.end() || !m_sources)
        return {};
    std::vector<EvidenceItem> items;
    const auto add = [&items](EvidenceKind kind, std::string text = {}) -> EvidenceItem& {
        EvidenceItem& item = items.emplace_back();
        item.kind = kind;
        item.text = std::move(text);
        return item;
    };
    std::string name = readTextFile("/proc/" + std::to_string(pid) + "/comm");
    name.resize(std::min(name.size(), name.find('\n')));

    if (m_sources->signals)
        m_sources->signals->read();
    if (known->second.requested.contains(signalNumber)) {
        add(EvidenceKind::SentOnRequest).number = signalNumber;
    } else if (const auto sent =
                   m_sources->signals ? m_sources->signals->lastSentTo(pid, signalNumber) : std::nullopt) {
        EvidenceItem& item = add(EvidenceKind::SignalSender, sent->senderName);
        item.number = signalNumber;
        item.pid = sent->byKernel ? 0 : sent->sender;
    }
    if (isFault(signalNumber) || signalNumber == SIGKILL) {
        m_sources->log.read();
        if (auto line = m_sources->log.faultOf(pid, name); line && isFault(signalNumber))
            add(EvidenceKind::KernelFault, *std::move(line));
        if (auto line = m_sources->log.outOfMemoryOf(pid, name); line && signalNumber == SIGKILL)
            add(EvidenceKind::KernelOutOfMemory, *std::move(line));
    }
    const auto oomKills = m_sources->oom.count();
    if (signalNumber == SIGKILL && oomKills && known->second.oomKills && *oomKills > *known->second.oomKills)
        add(EvidenceKind::CgroupOutOfMemory).value = *oomKills - *known->second.oomKills;
    for (EvidenceItem& item : limits(pid, signalNumber, coreDumped))
        items.push_back(std::move(item));
    if (coreDumped)
        items.push_back(
            findCore({pid, signalNumber, name, known->second.directory, known->second.startedAt}));
    return items;
}

void DeathWitness::forget(pid_t pid)
{
    m_children.erase(pid);
    if (m_sources && m_sources->signals)
        m_sources->signals->forget(pid);
}

} // namespace brood::agent
