// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/launchersigns.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace brood {

namespace {

constexpr double saturatedCpu = 0.95;
constexpr double saturatedMemory = 0.1;
constexpr std::uint64_t muchSwapping = 1024; // pages
constexpr double nearlyAllPorts = 0.95;
/// What a pipe holds that was made beyond the limit on pipe pages (pipe(7)).
constexpr std::uint64_t smallPipe = 8192;
/// Processors' time is counted in ticks of some 10 ms: a shorter round says too little by it.
constexpr std::chrono::milliseconds longEnoughForTicks(300);
constexpr double muchWaitingForCpu = 0.5;

std::optional<LauncherSign> signOfCode(const QString& code)
{
    if (code == u"EAGAIN")
        return LauncherSign::ForkAgain;
    if (code == u"EMFILE" || code == u"ENFILE")
        return LauncherSign::OpenFiles;
    if (code == u"ENOMEM")
        return LauncherSign::OutOfMemory;
    return {};
}

bool wasKilledForMemory(const ChildResult& child)
{
    return std::ranges::any_of(child.evidence, [](const DeathEvidence& item) {
        return item.kind == DeathEvidence::Kind::KernelOutOfMemory ||
               item.kind == DeathEvidence::Kind::CgroupOutOfMemory;
    });
}

bool isAboutTime(const QString& line)
{
    return line.contains(u"timed out", Qt::CaseInsensitive) ||
           line.contains(u"timeout", Qt::CaseInsensitive) || line.contains(u"ETIMEDOUT");
}

class Finder
{
public:
    explicit Finder(const RoundTraces& traces)
        : m_traces(traces)
    {}

    LauncherFindings find()
    {
        for (const ChildResult& child : m_traces.run->children)
            lookAt(child);
        for (const QString& line : m_traces.lastLines) {
            if (const auto sign = signInWords(line))
                add(*sign);
        }
        lookAtSockets();
        lookAtPipes();
        if (m_traces.isMatterOfTime)
            lookAtLoad();
        refine();
        return std::move(m_findings);
    }

private:
    void add(LauncherSign sign)
    {
        if (!has(sign))
            m_findings.signs.push_back(sign);
    }
    [[nodiscard]] bool has(LauncherSign sign) const
    {
        return std::ranges::find(m_findings.signs, sign) != m_findings.signs.end();
    }
    [[nodiscard]] std::optional<LauncherLimit> limitOf(LimitKind kind) const
    {
        const auto found = std::ranges::find(m_traces.limits, kind, &LauncherLimit::kind);
        return found != m_traces.limits.end() ? std::optional(*found) : std::nullopt;
    }

    void lookAt(const ChildResult& child)
    {
        if (child.outcome == ChildOutcome::FailedToStart && child.error &&
            isForWantOfResources(*child.error)) {
            ++m_findings.notStarted;
            add(*signOfCode(child.error->code));
        }
        if (wasKilledForMemory(child))
            add(LauncherSign::OutOfMemory);
    }

    void lookAtSockets()
    {
        const auto ports = limitOf(LimitKind::Ports);
        if (ports && static_cast<double>(m_traces.load.mostSockets) >=
                         nearlyAllPorts * static_cast<double>(ports->most))
            add(LauncherSign::PortsUsedUp);
    }

    void lookAtPipes()
    {
        const auto pages = limitOf(LimitKind::PipePages);
        if (!pages || pages->children() >= static_cast<std::uint64_t>(m_traces.level))
            return;
        const bool mattered = std::ranges::any_of(m_traces.run->children, [](const ChildResult& child) {
            return child.stdoutBytes > smallPipe || child.stderrBytes > smallPipe;
        });
        if (mattered && m_traces.isMatterOfTime)
            add(LauncherSign::PipePages);
    }

    void lookAtLoad()
    {
        const MachineLoad& load = m_traces.load;
        const bool isLong = m_traces.run->elapsed >= longEnoughForTicks;
        if (isLong ? load.busyShare.value_or(0) > saturatedCpu : waitedForCpu())
            add(LauncherSign::CpuSaturated);
        if (load.swappedOutPages > muchSwapping || load.stalledShare.value_or(0) > saturatedMemory)
            add(LauncherSign::MemorySaturated);
    }

    /// Whether children of a short round were late because there were more of them than processors.
    [[nodiscard]] bool waitedForCpu() const
    {
        const auto& waited = m_traces.load.waitedForCpu;
        return waited && std::chrono::duration<double>(*waited) >
                             muchWaitingForCpu * std::chrono::duration<double>(m_traces.run->elapsed);
    }

    /// Which limit it was that refused a fork, and the one that belongs to the first sign.
    void refine()
    {
        if (has(LauncherSign::ForkAgain))
            refineFork();
        if (m_findings.limit)
            return;
        for (const LauncherSign sign : m_findings.signs) {
            const auto found = std::ranges::find_if(
                m_traces.limits, [sign](const LauncherLimit& limit) { return signOf(limit.kind) == sign; });
            if (found != m_traces.limits.end()) {
                m_findings.limit = *found;
                return;
            }
        }
    }

    void refineFork()
    {
        const auto refusing = std::ranges::find_if(m_traces.limits, [this](const LauncherLimit& limit) {
            return limit.kind == LimitKind::CgroupPids && limit.where == m_traces.load.refusingCgroup;
        });
        if (refusing != m_traces.limits.end())
            m_findings.limit = *refusing;
        else
            m_findings.limit = forkLimit(m_traces.limits, m_traces.level);
        if (m_findings.limit)
            std::ranges::replace(m_findings.signs, LauncherSign::ForkAgain, signOf(m_findings.limit->kind));
    }

    const RoundTraces& m_traces;
    LauncherFindings m_findings;
};

} // namespace

LauncherFindings findLauncherSigns(const RoundTraces& traces)
{
    return Finder(traces).find();
}

bool isForWantOfResources(const ErrorInfo& error)
{
    return error.kind != ErrorKind::Agent && signOfCode(error.code).has_value();
}

std::optional<LauncherSign> signInWords(const QString& line)
{
    const auto says = [&line](QStringView words) {
        return line.contains(words, Qt::CaseInsensitive);
    };
    // "sh: 0: Cannot fork", "RuntimeError: can't start new thread", "unable to create native thread",
    // "failed to create new OS thread"
    constexpr std::array<QStringView, 4> refusals{u"cannot fork", u"can't start new thread",
                                                  u"unable to create native thread",
                                                  u"failed to create new os thread"};
    if (std::ranges::any_of(refusals, says))
        return LauncherSign::ForkAgain;
    // A socket says the same when there is nothing to read; that may be the target's.
    constexpr std::array<QStringView, 6> forks{u"fork",   u"spawn",           u"clone",
                                               u"thread", u"BlockingIOError", u"posix_spawn"};
    const bool isFork = std::ranges::any_of(forks, says);
    if (isFork && (says(u"Resource temporarily unavailable") || says(u"EAGAIN")))
        return LauncherSign::ForkAgain;
    if (says(u"Cannot assign requested address") || says(u"EADDRNOTAVAIL"))
        return LauncherSign::PortsUsedUp;
    if (says(u"Cannot allocate memory") || says(u"ENOMEM"))
        return LauncherSign::OutOfMemory;
    if (says(u"Too many open files in system") || says(u"ENFILE"))
        return LauncherSign::OpenFiles;
    return {};
}

bool failedByTime(const RunResult& run, const QStringList& lastLines)
{
    const auto failed = std::ranges::count(run.children, false, &ChildResult::success);
    const auto timedOut = std::ranges::count(run.children, ChildOutcome::TimedOut, &ChildResult::outcome);
    const auto saidSo = std::ranges::count_if(lastLines, isAboutTime);
    return 2 * std::max(timedOut, saidSo) >= failed;
}

} // namespace brood
