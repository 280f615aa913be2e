// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
// brood-misbehave: what a process was given by whoever started it.
#include "tests/children/misbehave.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace brood::misbehave {

namespace {

int showArguments(const Arguments& arguments)
{
    for (const char* word : arguments.all())
        print(STDOUT_FILENO, std::string(word) + '\0');
    return 0;
}

int showEnvironment(const Arguments& /*arguments*/)
{
    for (char** variable = environ; *variable != nullptr; ++variable)
        print(STDOUT_FILENO, std::string(*variable) + '\0');
    return 0;
}

int showDirectory(const Arguments& /*arguments*/)
{
    printLine(std::filesystem::current_path().native());
    return 0;
}

int showDescriptors(const Arguments& /*arguments*/)
{
    std::vector<int> open;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd"))
        open.push_back(std::stoi(entry.path().filename().native()));
    std::sort(open.begin(), open.end());
    for (const int fd : open) {
        // The one that the listing was read from is closed by now.
        if (fcntl(fd, F_GETFD) != -1)
            printLine(std::to_string(fd));
    }
    return 0;
}

int showLimits(const Arguments& /*arguments*/)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    printLine(std::to_string(files.rlim_cur) + " " + std::to_string(files.rlim_max));
    return 0;
}

int showSignals(const Arguments& /*arguments*/)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("SigBlk:") || line.starts_with("SigIgn:"))
            printLine(line);
    }
    return 0;
}

constexpr std::array table{
    Behaviour{"args", "[WORD]...", "prints the words, a NUL behind each", showArguments},
    Behaviour{"environ", "", "prints the environment, a NUL behind each variable", showEnvironment},
    Behaviour{"cwd", "", "prints the working directory", showDirectory},
    Behaviour{"fds", "", "prints the numbers of its open descriptors", showDescriptors},
    Behaviour{"limits", "", "prints RLIMIT_NOFILE: soft and hard", showLimits},
    Behaviour{"sigmask", "", "prints the SigBlk and SigIgn lines of /proc/self/status", showSignals},
};

} // namespace

std::span<const Behaviour> inspections()
{
    return table;
}

} // namespace brood::misbehave
