// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agent.h"
#include "agent/guard.h"

#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

int main(int argc, char** argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("brood-agent %s, protocol %u\n", BROOD_VERSION, unsigned{brood::protocol::version});
        return 0;
    }
    if (argc > 1 || isatty(STDIN_FILENO) != 0) {
        std::fputs("brood-agent is started by brood and takes its requests on stdin; see brood(1).\n",
                   stderr);
        return 2;
    }
    // Descriptors that someone left open are neither ours nor the children's; 0, 1 and 2 have to be there.
    close_range(3, ~0U, 0);
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (fcntl(fd, F_GETFD) < 0)
            open("/dev/null", O_RDWR);
    }
    return brood::agent::runGuarded(argv, [](std::atomic<brood::agent::Nanoseconds>& grace) {
        brood::agent::Agent(STDIN_FILENO, STDOUT_FILENO, grace).run();
    });
}
