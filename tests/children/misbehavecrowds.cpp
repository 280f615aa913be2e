// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: how a process gets on with many others like it.
#include "tests/children/misbehave.h"

#include <array>
#include <cerrno>
#include <string>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace brood::misbehave {

namespace {

/// A target with a known limit: locks on files, which the kernel gives back however their holder ends.
bool takesSlot(const Arguments& arguments)
{
    const std::string directory(arguments.text(0));
    for (std::uint64_t slot = 0; slot < arguments.number(1); ++slot) {
        const std::string file = directory + "/" + std::to_string(slot);
        const int fd = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (fd < 0)
            throw UsageError("no such directory");
        if (flock(fd, LOCK_EX | LOCK_NB) == 0)
            return true; // It stays open.
        close(fd);
    }
    return false;
}

int useSlot(const Arguments& arguments)
{
    if (!takesSlot(arguments)) {
        print(STDERR_FILENO, "slot " + std::to_string(getpid()) + ": no slot left\n");
        return 1;
    }
    sleepFor(arguments.milliseconds(2));
    return 0;
}

/// One that takes another process with it.
int breakAnother(const Arguments& arguments)
{
    if (!takesSlot(arguments))
        kill(static_cast<pid_t>(arguments.number(3)), SIGKILL);
    sleepFor(arguments.milliseconds(2));
    return 0;
}

/// A client of a server that may have no place for it.
int connectAndWait(const Arguments& arguments)
{
    const auto fail = [](const char* what) {
        print(STDERR_FILENO, "connection " + std::to_string(getpid()) + ": " + what + "\n");
        return 1;
    };
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in server = {};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<std::uint16_t>(arguments.number(0)));
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0 && errno != EINPROGRESS)
        return fail("refused");
    pollfd answer = {fd, POLLIN, 0};
    char byte = 0;
    if (poll(&answer, 1, static_cast<int>(arguments.number(1))) == 0)
        return fail("timed out");
    return read(fd, &byte, 1) == 1 ? 0 : fail("closed without an answer");
}

int forkAfterwards(const Arguments& arguments)
{
    waitFor(inChild([&] {
        sleepFor(arguments.milliseconds(0));
        return 0;
    }));
    return 0;
}

constexpr std::array table{
    Behaviour{"slot", "DIR COUNT MS", "holds one of COUNT slots for so long, or fails if none is left",
              useSlot},
    Behaviour{"slot-or-kill", "DIR COUNT MS PID", "the same, but kills another process if none is left",
              breakAnother},
    Behaviour{"connect", "PORT MS",
              "connects to the port of this machine, and fails without a byte from there in so long",
              connectAndWait},
    Behaviour{"fork", "MS", "waits for a child that sleeps for so long", forkAfterwards},
};

} // namespace

std::span<const Behaviour> crowds()
{
    return table;
}

} // namespace brood::misbehave
