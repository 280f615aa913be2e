// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: how a process ends, stops, and deals with signals.
#include "tests/children/misbehave.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <thread>

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace brood::misbehave {

namespace {

sigset_t setOf(int signal)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    return set;
}

int leaveWith(const Arguments& arguments)
{
    return static_cast<int>(arguments.number(0));
}

int dieBySignal(const Arguments& arguments)
{
    const auto number = static_cast<int>(arguments.number(0));
    signal(number, SIG_DFL);
    const sigset_t set = setOf(number);
    sigprocmask(SIG_UNBLOCK, &set, nullptr);
    kill(getpid(), number);
    return 0;
}

int dumpCore(const Arguments& arguments)
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
    if (arguments.has(0) && chdir(arguments.text(0).data()) != 0)
        throw UsageError("no such directory");
    signal(SIGABRT, SIG_DFL);
    std::abort();
}

int fault(const Arguments& /*arguments*/)
{
    auto* page =
        static_cast<volatile unsigned char*>(mmap(nullptr, 1, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    *page = 1;
    return 1; // not reached
}

int ignoreTerm(const Arguments& /*arguments*/)
{
    signal(SIGTERM, SIG_IGN);
    printLine("ready");
    sleepFor(longestSleep);
    return 0;
}

int leaveAfterTerm(const Arguments& arguments)
{
    const Milliseconds delay = arguments.milliseconds(0);
    const sigset_t set = setOf(SIGTERM);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    printLine("ready");
    const timespec timeout{longestSleep.count(), 0};
    int received = -1;
    do {
        received = sigtimedwait(&set, nullptr, &timeout); // Whoever is stopped and continued meets EINTR.
    } while (received < 0 && errno == EINTR);
    if (received != SIGTERM)
        return 1;
    sleepFor(delay);
    return 7;
}

int endFirstThread(const Arguments& /*arguments*/)
{
    signal(SIGTERM, SIG_IGN);
    std::thread([] {
        sleepFor(Milliseconds(50));
        printLine("ready");
        sleepFor(longestSleep);
        _exit(0);
    }).detach();
    pthread_exit(nullptr);
}

int pauseSelf(const Arguments& /*arguments*/)
{
    kill(getpid(), SIGSTOP);
    printLine("continued");
    return 0;
}

int allocate(const Arguments& arguments)
{
    const auto size = static_cast<std::size_t>(arguments.number(0)) * 1024 * 1024;
    // mmap and not the heap: after munmap the memory is gone for certain.
    void* pages = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw UsageError("there is not so much memory");
    auto* bytes = static_cast<volatile unsigned char*>(pages);
    for (std::size_t offset = 0; offset < size; offset += 4096)
        bytes[offset] = 1;
    munmap(pages, size);
    return 0;
}

int burnTime(const Arguments& arguments)
{
    burn(arguments.milliseconds(0));
    return 0;
}

constexpr std::array table{
    Behaviour{"exit", "CODE", "leaves with that exit code", leaveWith},
    Behaviour{"signal", "NUMBER", "sends itself a signal that has its default action", dieBySignal},
    Behaviour{"core", "[DIRECTORY]", "aborts there, with cores as big as allowed", dumpCore},
    Behaviour{"fault", "", "writes where it must not", fault},
    Behaviour{"ignore-term", "", "prints \"ready\" and sleeps, deaf to SIGTERM", ignoreTerm},
    Behaviour{"term-then-exit", "MS", "prints \"ready\"; leaves with 7, MS after SIGTERM", leaveAfterTerm},
    Behaviour{"end-first-thread", "",
              "looks like a zombie; its other thread prints \"ready\", deaf to SIGTERM", endFirstThread},
    Behaviour{"pause-self", "", "stops itself; when continued, prints \"continued\"", pauseSelf},
    Behaviour{"allocate", "MIB", "touches so much memory and gives it back", allocate},
    Behaviour{"burn", "MS", "uses so much of the CPU", burnTime},
};

} // namespace

std::span<const Behaviour> endings()
{
    return table;
}

} // namespace brood::misbehave
