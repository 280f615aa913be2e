// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/childdefaults.h"
#include "agent/childstreams.h"
#include "agent/clock.h"
#include "protocol/records.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace brood::agent {

/// What a new process tells the agent through memory that both have, by the time it has executed its program
/// or exited.
struct StartOutcome
{
    Nanoseconds readyNs = 0;   ///< Only of one that was held: when it began to wait.
    Nanoseconds startedNs = 0; ///< Just before execve(2); 0: it never came so far.
    protocol::StartStep step = protocol::StartStep::Exec;
    int errorNumber = 0;
    std::size_t candidate = 0;
    bool foundButUnusable = false;
};

/// All that a new process needs, made ready before it is there, and the way from the fork to execve(2). What
/// runs in the new process allocates nothing and is bound to signal-safety(7): after vfork(2) its memory is
/// the agent's.
class NewProcess
{
public:
    /// Refers to all of them. @param inChild called in the new process just
    /// before the program is executed; allocates nothing and leaves no descriptor open that execve(2) doesn't
    /// close.
    NewProcess(const protocol::Start& request, const ChildStreams& streams, const ChildDefaults& defaults,
               const std::function<void()>& inChild);
    NewProcess(const NewProcess&) = delete;
    NewProcess& operator=(const NewProcess&) = delete;

    // In the new process.
    /// Becomes the child in everything but the program. Exits on failure.
    void makeReady(volatile StartOutcome& outcome) const;
    /// Executes the program. Exits on failure.
    [[noreturn]] void execute(volatile StartOutcome& outcome) const;

    // In the agent.
    /// What went wrong. @pre outcome.errorNumber is not 0.
    [[nodiscard]] static SpawnFailure failure(const protocol::Start& request,
                                              const volatile StartOutcome& outcome);

private:
    std::vector<std::string> m_arguments;
    std::vector<std::string> m_environment;
    std::vector<char*> m_argumentPointers;
    std::vector<char*> m_environmentPointers;
    std::vector<std::string> m_candidates; ///< What to try to execute, in this order.
    const char* m_workingDirectory = nullptr;
    const char* m_stdinFile = nullptr;
    int m_stdinFd;
    int m_stdoutFd;
    int m_stderrFd;
    bool m_hasTerminal;
    const ChildDefaults& m_defaults;
    pid_t m_agent;
    const std::function<void()>& m_inChild;
};

} // namespace brood::agent
