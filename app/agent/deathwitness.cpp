// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/deathwitness.h"

#include "agent/processtable.h"
#include "agent/textfile.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <iterator>

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

/// By signal(7).
bool makesCores(int number)
{
    return isFault(number) || number == SIGABRT || number == SIGQUIT || number == SIGXCPU ||
           number == SIGXFSZ;
}

/// Empty if it is gone.
std::string commandOf(pid_t pid)
{
    std::string command = ProcessTable().commandOf(pid);
    return command == "[]" ? std::string() : command;
}

/// Whether the kernel may have found that the process had used so much CPU time. It looks at its ticks, and
/// where processes share a processor, what it finds may be far more than what they are told later.
bool mayHaveUsed(pid_t pid, std::uint64_t seconds)
{
    const auto process = ProcessTable().process(pid);
    const auto ticksPerSecond = static_cast<std::uint64_t>(sysconf(_SC_CLK_TCK));
    return process && 2 * (process->own.userTicks + process->own.systemTicks) >= seconds * ticksPerSecond;
}

/// The limit that may have to do with the signal, or with a core that is missing.
std::vector<EvidenceItem> limits(pid_t pid, int number, bool coreDumped)
{
    std::vector<int> resources;
    if (number == SIGXCPU || number == SIGKILL)
        resources.push_back(RLIMIT_CPU);
    if (number == SIGXFSZ)
        resources.push_back(RLIMIT_FSIZE);
    if (makesCores(number) && !coreDumped)
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
        // With each SIGXCPU the kernel allows one more second.
        if (number == SIGXCPU && resource == RLIMIT_CPU && mayHaveUsed(pid, item.value - 1))
            --item.value;
        items.push_back(item);
    }
    return items;
}

} // namespace

DeathWitness::Sources::Sources()
    : oom(OomCounter::own())
    , coresGoToDirectories(coresGoToWorkingDirectory())
{}

void DeathWitness::open()
{
    if (!m_sources)
        m_sources.emplace();
}

void DeathWitness::started(pid_t pid, const std::string& directory)
{
    open();
    if (!m_sources->firstChildAt)
        m_sources->firstChildAt = monotonicNow();
    if (m_sources->signals) { // What an earlier process of this pid got is not its.
        m_sources->signals->read();
        m_sources->signals->forget(pid);
    }
    Known& known = m_children[pid];
    known.directory = directory;
    if (!directory.starts_with('/')) {
        std::array<char, 4096> own{};
        known.directory = getcwd(own.data(), own.size()) ? own.data() : "";
        if (!directory.empty())
            known.directory += "/" + directory;
    }
    known.startedIn = known.directory;
    known.startedAt = time(nullptr);
    known.oomKills = m_sources->oom.count();
    known.faults = m_sources->log.faults(); // Not read anew: it may be dead already.
}

void DeathWitness::sentOnRequest(pid_t pid, int number)
{
    if (const auto known = m_children.find(pid); known != m_children.end())
        known->second.requested.insert(number);
}

void DeathWitness::lookAtDirectories(Nanoseconds now)
{
    constexpr Nanoseconds atMostEvery = 100'000'000;
    constexpr std::size_t few = 100; // Each takes some microseconds.
    Sources& sources = *m_sources;
    if (!sources.coresGoToDirectories || now < sources.directoriesSeenAt + atMostEvery ||
        m_children.size() > few)
        return;
    sources.directoriesSeenAt = now;
    for (auto& [pid, known] : m_children) {
        std::array<char, 4096> path{};
        const std::string link = "/proc/" + std::to_string(pid) + "/cwd";
        const ssize_t size = readlink(link.c_str(), path.data(), path.size());
        if (size > 0)
            known.directory.assign(path.data(), static_cast<std::size_t>(size));
    }
}

void DeathWitness::watchSignals(Nanoseconds now)
{
    // Opening and closing a tracepoint takes tens of milliseconds: too much for what is over in less.
    constexpr Nanoseconds worthWatching = 200'000'000;
    if (!m_sources || !m_sources->firstChildAt || now < *m_sources->firstChildAt + worthWatching)
        return;
    if (!m_sources->signals)
        m_sources->signals.emplace();
}

void DeathWitness::look(Nanoseconds now)
{
    if (!m_sources)
        return;
    lookAtDirectories(now);
    if (m_sources->signals)
        m_sources->signals->read();
}

std::vector<EvidenceItem> DeathWitness::evidence(pid_t pid, int signalNumber, bool coreDumped)
{
    const auto known = m_children.find(pid);
    if (known == m_children.end() || !m_sources)
        return {};
    std::string name = readTextFile("/proc/" + std::to_string(pid) + "/comm");
    name.resize(std::min(name.size(), name.find('\n')));

    std::vector<EvidenceItem> items;
    FoundCore core;
    if (coreDumped)
        core = coreOf({pid, signalNumber, name, {}, 0, false}, known->second);
    if (auto sender = senderOf(pid, signalNumber, known->second.requested.contains(signalNumber), core))
        items.push_back(*std::move(sender));
    if (auto line = logAbout(pid, signalNumber, name))
        items.push_back(*std::move(line));
    else if (items.empty() && isLogSilent(known->second, signalNumber))
        items.push_back({EvidenceKind::NoKernelFault, signalNumber, 0, 0, 0, {}});
    const auto oomKills = m_sources->oom.count();
    if (signalNumber == SIGKILL && oomKills && known->second.oomKills && *oomKills > *known->second.oomKills)
        items.push_back({EvidenceKind::CgroupOutOfMemory, 0, 0, *oomKills - *known->second.oomKills, 0, {}});
    for (EvidenceItem& item : limits(pid, signalNumber, coreDumped))
        items.push_back(std::move(item));
    std::ranges::move(core.evidence, std::back_inserter(items));
    return items;
}

std::vector<EvidenceItem> DeathWitness::evidenceOfDescendant(pid_t pid, int signalNumber)
{
    const auto known = m_children.find(pid);
    if (known == m_children.end() || !m_sources || !makesCores(signalNumber))
        return {};
    rlimit limit{}; // Whoever it started may have raised its own, but not beyond.
    if (prlimit(pid, RLIMIT_CORE, nullptr, &limit) == 0 && limit.rlim_max == 0)
        return {};
    return coreOf({pid, signalNumber, {}, {}, 0, true}, known->second).evidence;
}

FoundCore DeathWitness::coreOf(CoreSource source, const Known& known)
{
    source.directories = {known.directory};
    if (known.startedIn != known.directory)
        source.directories.push_back(known.startedIn);
    source.startedAt = known.startedAt;
    const Nanoseconds before = monotonicNow();
    FoundCore core = findCore(source, m_sources->searches.bounds(before));
    m_sources->searches.used(monotonicNow() - before);
    return core;
}

std::optional<EvidenceItem> DeathWitness::senderOf(pid_t pid, int signalNumber, bool wasRequested,
                                                   const FoundCore& core)
{
    std::optional<SignalWitness::Sent> sent;
    if (m_sources->signals) {
        m_sources->signals->read();
        sent = m_sources->signals->lastSentTo(pid, signalNumber);
    }
    // The core tells of the very signal that ended it.
    if (const auto& notes = core.notes; notes && notes->signalNumber == signalNumber) {
        if (notes->isSent() && notes->sender == 0)
            return EvidenceItem{EvidenceKind::SentFromOutside, signalNumber, 0, 0, 0, {}};
        const bool isNamed = sent && !sent->byKernel && sent->sender == notes->sender;
        if (notes->isByKernel())
            sent = {signalNumber, 0, true, {}};
        else if (notes->isSent() && !isNamed)
            sent = {signalNumber, notes->sender, false, commandOf(notes->sender)};
    }
    // What was asked for may have been outlived, and the same signal come once more from someone else.
    if (wasRequested && (!sent || sent->sender == getpid()))
        return EvidenceItem{EvidenceKind::SentOnRequest, signalNumber, 0, 0, 0, {}};
    if (!sent)
        return std::nullopt;
    return EvidenceItem{
        EvidenceKind::SignalSender, signalNumber, sent->byKernel ? 0 : sent->sender, 0, 0, sent->senderName};
}

std::optional<EvidenceItem> DeathWitness::logAbout(pid_t pid, int signalNumber, const std::string& name)
{
    if (!isFault(signalNumber) && signalNumber != SIGKILL)
        return std::nullopt;
    readLog();
    KernelLog& log = m_sources->log;
    const auto item = [](EvidenceKind kind, std::string text) {
        return EvidenceItem{kind, 0, 0, 0, 0, std::move(text)};
    };
    // A filter may kill as well as send SIGSYS (seccomp(2)).
    if (signalNumber == SIGKILL || signalNumber == SIGSYS) {
        if (auto line = log.seccompOf(pid, name))
            return item(EvidenceKind::KernelSeccomp, *std::move(line));
    }
    if (signalNumber == SIGKILL) {
        if (auto line = log.outOfMemoryOf(pid, name))
            return item(EvidenceKind::KernelOutOfMemory, *std::move(line));
        return std::nullopt;
    }
    if (auto line = log.faultOf(pid, name))
        return item(EvidenceKind::KernelFault, *std::move(line));
    return std::nullopt;
}

void DeathWitness::readLog()
{
    const std::uint64_t before = m_sources->log.faults();
    m_sources->log.read();
    if (m_sources->log.faults() != before)
        m_sources->newestFaultAt = monotonicNow();
}

bool DeathWitness::isLogSilent(const Known& known, int signalNumber) const
{
    // In five seconds the kernel writes but ten lines of this kind (printk_ratelimit()), whoever they are of.
    constexpr Nanoseconds mayHoldBack = 6'000'000'000;
    const std::optional<Nanoseconds> newest = m_sources->newestFaultAt;
    const bool isHeldBack = newest && monotonicNow() < *newest + mayHoldBack;
    return m_sources->log.faults() == known.faults && !isHeldBack && m_sources->log.tellsOf(signalNumber);
}

void DeathWitness::forget(pid_t pid)
{
    m_children.erase(pid);
    if (m_sources && m_sources->signals)
        m_sources->signals->forget(pid);
}

} // namespace brood::agent
