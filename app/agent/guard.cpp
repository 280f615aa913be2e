// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/guard.h"

#include "agent/processtable.h"
#include "agent/treeender.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace brood::agent {

namespace {

constexpr const char* guardName = "brood-guard";

/// Both names that ps(1) shows: the command name, and argv[0] in place (proc(5), /proc/PID/cmdline).
void rename(char** arguments)
{
    prctl(PR_SET_NAME, guardName);
    if (!arguments || !arguments[0])
        return;
    const std::size_t room = std::strlen(arguments[0]);
    std::memset(arguments[0], 0, room);
    std::memcpy(arguments[0], guardName, std::min(room, std::strlen(guardName)));
}

void leaveStreams()
{
    // The worker's streams: as long as we had them open too, its death would not be seen as their end.
    const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    dup2(null, STDIN_FILENO);
    dup2(null, STDOUT_FILENO);
    close(null);
}

sigset_t guardSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    return signals;
}

bool workerIsDone(pid_t worker)
{
    bool done = false;
    for (pid_t pid = 0; (pid = waitpid(-1, nullptr, WNOHANG)) > 0;)
        done = done || pid == worker;
    return done;
}

void endOrphans(Nanoseconds grace, const sigset_t& signals)
{
    const ProcessTable processes;
    const pid_t self = getpid();
    TreeEnder ender(processes, [&processes, self] {
        std::vector<ProcessInfo> found = liveDescendants(processes.all(), {self});
        std::erase_if(found, [self](const ProcessInfo& process) { return process.pid == self; });
        return found;
    });
    if (ender.treeIsGone())
        return;
    ender.begin(monotonicNow(), grace, false);
    while (!ender.treeIsGone()) {
        const timespec moment{0, 10'000'000};
        sigtimedwait(&signals, nullptr, &moment);
        while (waitpid(-1, nullptr, WNOHANG) > 0) {
        }
        ender.step(monotonicNow());
    }
}

} // namespace

int runGuarded(char** arguments, const std::function<void(std::atomic<Nanoseconds>& grace)>& work)
{
    // A session of our own, so that Ctrl+C in the client's terminal is the client's to act on.
    setsid();
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    void* shared =
        mmap(nullptr, sizeof(Nanoseconds), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return 1;
    auto& grace = *new (shared) std::atomic<Nanoseconds>(0); // Placed, not allocated.

    const sigset_t signals = guardSignals();
    sigset_t before;
    sigprocmask(SIG_BLOCK, &signals, &before);
    const pid_t guard = getpid();
    const pid_t worker = fork(); // The process is a few hundred KiB big and has done nothing yet.
    if (worker < 0)
        return 1;
    if (worker == 0) {
        sigprocmask(SIG_SETMASK, &before, nullptr);
        prctl(PR_SET_CHILD_SUBREAPER, 1);
        prctl(PR_SET_PDEATHSIG, SIGHUP);
        if (getppid() == guard)
            work(grace);
        return 0;
    }

    rename(arguments);
    leaveStreams();
    while (!workerIsDone(worker)) {
        const int number = sigwaitinfo(&signals, nullptr);
        if (number > 0 && number != SIGCHLD)
            kill(worker, number);
    }
    endOrphans(grace, signals);
    return 0;
}

} // namespace brood::agent
