// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/barrier.h"
#include "agent/childaccounts.h"
#include "agent/spawn.h"

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace brood::agent {

class Child;

/// A child from fork(2), through the time when it waits at the barrier, until it has executed its program or
/// is dead. Whoever owns it polls statusFd() and reaps it.
class HeldChild
{
public:
    using Result = std::variant<std::unique_ptr<HeldChild>, SpawnFailure>;
    using Action = std::function<void(Child&)>;

    /// Makes the new process, as spawn() does but with fork(2): vfork(2) would suspend the agent until the
    /// barrier opens.
    [[nodiscard]] static Result make(protocol::Start request, Nanoseconds requestedNs,
                                     const ChildDefaults& defaults, Barrier& barrier,
                                     std::unique_ptr<ChildAccounts> accounts);
    HeldChild(const HeldChild&) = delete;
    HeldChild& operator=(const HeldChild&) = delete;

    [[nodiscard]] std::uint32_t number() const { return m_request.child; }
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] Nanoseconds requestedNs() const { return m_requestedNs; }
    [[nodiscard]] const protocol::Start& request() const { return m_request; }
    /// When it began to wait. @pre it told so.
    [[nodiscard]] Nanoseconds readyNs() const { return m_outcome->readyNs; }

    /// Readable when there is something to read(). Not to be polled any more behind State::Gone.
    [[nodiscard]] int statusFd() const { return m_status.get(); }
    enum class State
    {
        Preparing,
        Ready, ///< It waits at the barrier, or is about to be executed.
        Gone,  ///< It has been executed, or is dying.
    };
    [[nodiscard]] State state() const { return m_state; }
    /// Learns what has become of it. Does not wait.
    void read();
    /// Whether the program was executed, or death came in that very moment. @pre state() is Gone.
    [[nodiscard]] bool wasExecuted() const;
    /// Why it never was. @pre state() is Gone, and it was not executed.
    [[nodiscard]] SpawnFailure failure() const;

    /// The barrier has been opened for it.
    void letGo() { m_letGo = true; }
    [[nodiscard]] bool isLetGo() const { return m_letGo; }
    /// Kills it.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// What is asked of the child, to be done when it runs.
    void later(Action action) { m_later.push_back(std::move(action)); }

    // Once it was executed.
    [[nodiscard]] Spawned takeSpawned();
    [[nodiscard]] std::unique_ptr<ChildAccounts> takeAccounts() { return std::move(m_accounts); }
    [[nodiscard]] std::vector<Action> takeLater() { return std::move(m_later); }

private:
    HeldChild(protocol::Start request, Nanoseconds requestedNs, std::unique_ptr<ChildAccounts> accounts);
    /// In the new process.
    [[noreturn]] static void becomeChild(const NewProcess& process, const Barrier::Place& place,
                                         int statusEnd);

    protocol::Start m_request;
    Nanoseconds m_requestedNs;
    std::unique_ptr<ChildAccounts> m_accounts;
    std::shared_ptr<volatile StartOutcome> m_outcome;
    pid_t m_pid = 0;
    Descriptor m_status; ///< A byte when it is ready; its end by execve(2) or exit.
    Descriptor m_input;
    Descriptor m_output;
    Descriptor m_errorOutput;
    std::vector<Action> m_later;
    State m_state = State::Preparing;
    bool m_letGo = false;
    bool m_isCancelled = false;
};

} // namespace brood::agent
