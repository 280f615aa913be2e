// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <vector>

#include <sys/resource.h>

namespace brood::agent {

/// What children begin with where the agent has something else.
struct ChildDefaults
{
    rlimit openFiles{};              ///< RLIMIT_NOFILE, from before the agent raised its own.
    std::vector<int> ignoredSignals; ///< By the agent, or by who started it; execve(2) leaves them ignored.
};

/// The signals that this process ignores.
[[nodiscard]] inline std::vector<int> ignoredSignals()
{
    std::vector<int> numbers;
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction action = {};
        if (sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace brood::agent
