// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/childaccounts.h"
#include "agent/childinput.h"
#include "agent/spawn.h"
#include "agent/treeender.h"
#include "protocol/framing.h"

#include <csignal>
#include <optional>

#include <sys/resource.h>

namespace brood::agent {

class Link;

/// What a child needs of the agent around it.
struct ChildServices
{
    Link& link;
    Poller& poller;  ///< For its stdin.
    Poller& outputs; ///< For its output streams; not waited for while the link is blocked.
    const ProcessTable& processes;
    const ChildAccounts& accounts;
    MembersFunction members; ///< Of this child's tree.
};

/// One child from its start to its Finished record: its streams, its stopping and its end.
class Child
{
public:
    Child(const protocol::Start& request, Spawned spawned, ChildServices services);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] bool isDead() const { return m_diedNs.has_value(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Read from both streams so far.
    [[nodiscard]] std::uint64_t outputBytes() const { return m_outputBytes; }

    // Requests.
    /// SIGTERM, then SIGKILL after the grace period; at once if `kill`, or if it is being stopped already.
    void stop(Nanoseconds now, protocol::StopCause cause, bool kill);
    /// Stops it unless it is being stopped already.
    void ensureStopping(Nanoseconds now);
    void signal(int number, bool wholeTree);
    void pause();
    void resume();
    void resize(protocol::TerminalSize size);
    void closeOutput(protocol::Stream stream);
    void input(std::string_view bytes) { m_input.append(bytes); }
    void endInput() { m_input.end(); }

    // Events.
    void streamIsReady(protocol::Stream stream, Nanoseconds now);
    void inputIsReady(std::uint32_t events) { m_input.onReady(events); }
    /// wait4(2) reported a change of state of the child itself.
    void waited(int status, const rusage& usage, Nanoseconds now);
    /// The agent reaped a descendant of the child that had lost its parent.
    void descendantReaped(const rusage& usage, Nanoseconds now);
    /// Output could not be read for so long because the client was busy: the drain's grace does not run
    /// meanwhile.
    void postponeDrain(Nanoseconds by);

    /// Whether time alone can bring something about: it is dying, being stopped, or has a timeout.
    [[nodiscard]] bool needsSteps() const { return m_diedNs || m_timeoutAt || m_ender.isActive(); }
    [[nodiscard]] std::optional<Nanoseconds> deadline() const;
    /// Does what is due and sends Finished if all is over.
    void step(Nanoseconds now);

private:
    void died(int status, const rusage& usage, Nanoseconds now);
    void noteSurvivors();
    void giveUpOutput(Nanoseconds now);
    /// As Link::relay().
    ssize_t relay(protocol::Stream stream, Nanoseconds now, std::size_t limit = protocol::maxOutputChunk);
    void closeStream(protocol::Stream stream);
    [[nodiscard]] Descriptor& descriptor(protocol::Stream stream)
    {
        return stream == protocol::Stream::Out ? m_output : m_errorOutput;
    }
    [[nodiscard]] bool outputIsOpen() const { return m_output || m_errorOutput; }
    /// Whether a descendant is on its way to be reaped by the agent.
    [[nodiscard]] bool someoneIsDying() const;
    void finish();

    std::uint32_t m_number;
    pid_t m_pid;
    Nanoseconds m_startedNs;
    Nanoseconds m_graceNs;
    ChildServices m_services;
    Descriptor m_output;
    Descriptor m_errorOutput;
    ChildInput m_input;
    TreeEnder m_ender;
    bool m_hasTerminal;

    std::optional<Nanoseconds> m_timeoutAt;
    std::optional<Nanoseconds> m_pausedSince;
    bool m_pauseWanted =
        false; ///< The client asked for it; a child that stops by itself gains no time by it.
    std::optional<Nanoseconds> m_timeoutHeldSince;
    Nanoseconds m_pausedNs = 0;
    std::optional<Nanoseconds> m_diedNs;
    std::optional<Nanoseconds> m_drainUntil;
    std::optional<std::size_t> m_outputLeft;      ///< Once given up on: what is still to be read of it.
    std::optional<std::size_t> m_errorOutputLeft; ///< Likewise.
    protocol::StopCause m_stopCause = protocol::StopCause::None;
    int m_stopSignal = 0;
    std::optional<Nanoseconds> m_finishBy;
    protocol::Usage m_usage;
    Nanoseconds m_descendantReapedAt = 0;
    std::vector<protocol::Survivor> m_survivors;
    std::vector<ProcessInfo> m_survivorProcesses; ///< The same ones.
    std::vector<ProcessInfo> m_descendants;       ///< All that were there when the child died.
    std::uint64_t m_outputBytes = 0;
    bool m_outputComplete = true;
    bool m_finished = false;
};

} // namespace brood::agent
