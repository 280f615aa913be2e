// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spawn.h"

#include "agent/newprocess.h"
#include "agent/sharedpages.h"

#include <cerrno>
#include <new>

#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace brood::agent {

namespace {

[[noreturn]] void becomeChild(const NewProcess& process, volatile StartOutcome& outcome)
{
    process.makeReady(outcome);
    process.execute(outcome);
}

/// Apart, so that nothing of the caller's is kept in registers across vfork(2).
[[gnu::noinline]] pid_t vforkChild(const NewProcess& process, volatile StartOutcome& outcome)
{
    const pid_t pid = vfork(); // NOLINT(clang-analyzer-security.insecureAPI.vfork): see spawn.h
    if (pid == 0)
        becomeChild(process, outcome); // NOLINT(clang-analyzer-unix.Vfork): async-signal-safe all the way
    return pid;
}

/// The same in the child's own control group. Its memory is a copy, but the agent waits just as long.
[[gnu::noinline]] pid_t cloneChild(const ChildCgroup& cgroup, const NewProcess& process,
                                   volatile StartOutcome& outcome)
{
    const pid_t pid = cgroup.forkInto(CLONE_VFORK);
    if (pid == 0)
        becomeChild(process, outcome);
    return pid;
}

} // namespace

std::variant<Spawned, SpawnFailure> spawn(const protocol::Start& request, const ChildDefaults& defaults,
                                          const ChildAccounts& accounts)
{
    StreamsResult opened = openChildStreams(request);
    if (const auto* failure = std::get_if<SpawnFailure>(&opened))
        return *failure;
    auto& streams = std::get<ChildStreams>(opened);

    const std::function<void()> inChild = [&accounts] {
        accounts.openInChild();
    };
    const NewProcess process(request, streams, defaults, inChild);
    const SharedPages shared(accounts.cgroup().isThere() ? sizeof(StartOutcome) : 0);
    StartOutcome own;
    volatile StartOutcome* outcome = &own;
    pid_t pid = -1;
    if (shared.isThere()) {
        outcome = new (shared.at(0)) StartOutcome; // Without a destructor to call.
        pid = cloneChild(accounts.cgroup(), process, *outcome);
    }
    if (pid < 0) { // There is no group, or none can be entered like this.
        outcome = &own;
        pid = vforkChild(process, *outcome);
    }
    if (pid < 0)
        return SpawnFailure{protocol::StartStep::Fork, errno, {}, false};
    if (outcome->errorNumber == 0)
        return Spawned{pid, outcome->startedNs, std::move(streams.input), std::move(streams.output),
                       std::move(streams.errorOutput)};

    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    return NewProcess::failure(request, *outcome);
}

} // namespace brood::agent
