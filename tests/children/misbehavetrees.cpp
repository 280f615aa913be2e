// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: processes that start others.
#include "tests/children/misbehave.h"

#include <algorithm>
#include <array>
#include <string>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace brood::misbehave {

namespace {

constexpr std::array allStreams{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO};

int grandchildHoldsPipe(const Arguments& arguments)
{
    const Milliseconds delay = arguments.milliseconds(0);
    inChild([delay] {
        silence(std::array{STDIN_FILENO, STDERR_FILENO});
        sleepFor(delay);
        printLine("late");
        return 0;
    });
    return 0;
}

int daemonise(const Arguments& arguments)
{
    const Milliseconds life = arguments.milliseconds(0);
    const bool keepsStdout = arguments.has(1) && arguments.text(1) == "keep";
    const int daemon = inDaemon([&] {
        if (keepsStdout)
            silence(std::array{STDIN_FILENO, STDERR_FILENO});
        else
            silence(allStreams);
        sleepFor(life);
        return 0;
    });
    printLine(std::to_string(daemon));
    return 0;
}

int growTree(std::uint64_t depth, std::uint64_t width, Milliseconds life)
{
    printLine(std::to_string(getpid()));
    for (std::uint64_t i = 0; depth > 0 && i < width; ++i)
        inChild([=] { return growTree(depth - 1, width, life); });
    sleepFor(life);
    while (wait(nullptr) > 0) {
    }
    return 0;
}

int tree(const Arguments& arguments)
{
    const std::uint64_t depth = arguments.number(0);
    const std::uint64_t width = arguments.number(1);
    std::uint64_t processes = 1;
    for (std::uint64_t level = 0; level < depth && processes <= 2000; ++level)
        processes = 1 + processes * width;
    if (processes > 2000)
        throw UsageError("that is a forest");
    return growTree(depth, width, arguments.milliseconds(2));
}

/// A chain that is never two times at the same pid: whoever kills by a list of pids comes too late.
int spawner(const Arguments& arguments)
{
    const auto life = std::min<Milliseconds>(arguments.milliseconds(0), longestSleep);
    const auto end = std::chrono::steady_clock::now() + life;
    printLine("ready");
    int alive = 0;
    while (std::chrono::steady_clock::now() < end) {
        if (alive < 16) {
            inChild([] {
                inChild([] {
                    sleepFor(Milliseconds(20));
                    return 0;
                });
                sleepFor(Milliseconds(5));
                return 0;
            });
            ++alive;
        }
        while (waitpid(-1, nullptr, alive < 16 ? WNOHANG : 0) > 0)
            --alive;
    }
    while (wait(nullptr) > 0) {
    }
    return 0;
}

int ignoreTermTree(const Arguments& /*arguments*/)
{
    // Inherited by the child.
    signal(SIGTERM, SIG_IGN);
    printLine(std::to_string(getpid()));
    inChild([] {
        setsid();
        printLine(std::to_string(getpid()));
        sleepFor(longestSleep);
        return 0;
    });
    sleepFor(longestSleep);
    return 0;
}

int orphanBurn(const Arguments& arguments)
{
    const Milliseconds ownTime = arguments.milliseconds(0);
    const Milliseconds waitedTime = arguments.milliseconds(1);
    const Milliseconds daemonTime = arguments.milliseconds(2);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return 1;
    inDaemon([&] {
        silence(allStreams);
        close(ends[0]);
        burn(daemonTime);
        return 0;
    });
    close(ends[1]);
    waitFor(inChild([waitedTime] {
        burn(waitedTime);
        return 0;
    }));
    burn(ownTime);
    // The daemon's end closes when it has ended.
    char nothing = 0;
    return read(ends[0], &nothing, 1) == 0 ? 0 : 1;
}

constexpr std::array table{
    Behaviour{"grandchild-holds-pipe", "MS",
              "leaves at once; its child keeps stdout and prints \"late\" after MS", grandchildHoldsPipe},
    Behaviour{"daemon", "MS [keep]", "prints the pid of a daemon that lives for MS, and may keep stdout",
              daemonise},
    Behaviour{"tree", "DEPTH WIDTH MS", "a tree of processes that print their pids and sleep", tree},
    Behaviour{"spawner", "MS", "prints \"ready\"; forks children that fork children, faster than they end",
              spawner},
    Behaviour{"ignore-term-tree", "", "it and a child in another session print their pids, deaf to SIGTERM",
              ignoreTermTree},
    Behaviour{"orphan-burn", "LEADER_MS WAITED_MS DAEMON_MS", "uses CPU in itself, a child and a daemon",
              orphanBurn},
};

} // namespace

std::span<const Behaviour> trees()
{
    return table;
}

} // namespace brood::misbehave
