// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"
#include "agent/coredump.h"
#include "agent/kernellog.h"
#include "agent/oomcounter.h"
#include "agent/signalwitness.h"
#include "protocol/evidencerecords.h"

#include <ctime>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace brood::agent {

/// Finds out why children died of signals, as far as the kernel tells.
class DeathWitness
{
public:
    /// Before the first child starts: one that dies at once may be dead when started() comes, and what the
    /// kernel's log says of it over.
    void open();
    /// A child runs. @param directory where it was started
    void started(pid_t pid, const std::string& directory);
    /// The agent has sent it a signal, because the client wanted it.
    void sentOnRequest(pid_t pid, int number);
    /// Begins to look at who sends signals, once children run for long enough to be worth it. Takes tens of
    /// milliseconds then, once.
    void watchSignals(Nanoseconds now);
    /// To be called now and then: what is to be seen does not stay for long.
    void look(Nanoseconds now);
    /// It is dead and not reaped yet. @return nothing if no signal ended it
    [[nodiscard]] std::vector<protocol::EvidenceItem> evidence(pid_t pid, int signalNumber, bool coreDumped);
    /// Its exit code is a shell's for a command that died of that signal. It is dead and not reaped yet.
    /// @return nothing unless one that it started left a core
    [[nodiscard]] std::vector<protocol::EvidenceItem> evidenceOfDescendant(pid_t pid, int signalNumber);
    void forget(pid_t pid);

private:
    struct Known
    {
        std::string startedIn;
        std::string directory; ///< Where it was seen last.
        time_t startedAt = 0;
        std::set<int> requested;
        std::optional<std::uint64_t> oomKills; ///< When it started.
        std::uint64_t faults = 0;              ///< In the kernel's log, before it started.
    };
    [[nodiscard]] std::optional<protocol::EvidenceItem> senderOf(pid_t pid, int signalNumber,
                                                                 bool wasRequested, const FoundCore& core);
    [[nodiscard]] FoundCore coreOf(CoreSource source, const Known& known);
    [[nodiscard]] std::optional<protocol::EvidenceItem> logAbout(pid_t pid, int signalNumber,
                                                                 const std::string& name);
    /// Takes up what is new in the kernel's log.
    void readLog();
    /// Whether the kernel's log would have told of the fault that ended it, and does not.
    [[nodiscard]] bool isLogSilent(const Known& known, int signalNumber) const;

    /// Where those run now that may leave their core there.
    void lookAtDirectories(Nanoseconds now);

    /// What the kernel tells.
    struct Sources
    {
        Sources();

        KernelLog log;
        std::optional<Nanoseconds> newestFaultAt; ///< When the log was seen to tell of one.
        std::optional<Nanoseconds> firstChildAt;
        std::optional<SignalWitness> signals;
        OomCounter oom;
        SearchAllowance searches;
        Nanoseconds directoriesSeenAt = 0;
        bool coresGoToDirectories;
    };

    std::map<pid_t, Known> m_children;
    std::optional<Sources> m_sources;
};

} // namespace brood::agent
