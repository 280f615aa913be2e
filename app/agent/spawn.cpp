// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spawn.h"

#include "agent/childstreams.h"
#include "agent/programlookup.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace brood::agent {

namespace {

using protocol::StartStep;

/// All that the new process needs, made ready before vfork(2): between it and execve(2) memory is shared with
/// the agent, and only async-signal-safe functions may be called (signal-safety(7)).
struct Preparation
{
    std::vector<char*> arguments;
    std::vector<char*> environment;
    std::vector<std::string> candidates; ///< What to try to execute, in this order.
    const char* workingDirectory = nullptr;
    const char* stdinFile = nullptr;
    int stdinFd = -1;
    int stdoutFd = -1;
    int stderrFd = -1;
    bool hasTerminal = false;
    rlimit openFiles{};
    pid_t agent = 0;
    const std::function<void()>* inChild = nullptr;
};

/// What the new process reports through the shared memory.
struct Outcome
{
    Nanoseconds startedNs = 0;
    StartStep step = StartStep::Exec;
    int errorNumber = 0;
    std::size_t candidate = 0;
    bool foundButUnusable = false;
};

[[noreturn]] void fail(volatile Outcome& outcome, StartStep step, int errorNumber)
{
    outcome.step = step;
    outcome.errorNumber = errorNumber;
    _exit(127);
}

void resetSignals()
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        sigaction(number, &action, nullptr);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Not to wait for a FIFO's writer: the agent is suspended until execve(2).
int openStdin(const char* file)
{
    const int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return fd;
    struct stat status = {};
    if (fstat(fd, &status) == 0 && (S_ISDIR(status.st_mode) || S_ISFIFO(status.st_mode))) {
        // Opened without waiting, a FIFO ends before its writer has come: the child would read nothing.
        errno = S_ISDIR(status.st_mode) ? EISDIR : EOPNOTSUPP;
        return -1;
    }
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    return fd;
}

[[noreturn]] void execute(const Preparation& prepared, volatile Outcome& outcome)
{
    bool denied = false;
    std::size_t deniedCandidate = 0;
    outcome.startedNs = monotonicNow();
    for (std::size_t i = 0; i < prepared.candidates.size(); ++i) {
        const char* program = prepared.candidates[i].c_str();
        execve(program, prepared.arguments.data(), prepared.environment.data());
        const int error = errno;
        // The rules of execvp(3), but for its silent retry with a shell.
        switch (error) {
        case EACCES:
            denied = true;
            deniedCandidate = i;
            continue;
        case ENOENT:
            // It is there, so what is missing is the interpreter that it names.
            if (access(program, F_OK) == 0) {
                outcome.foundButUnusable = true;
                outcome.candidate = i;
                fail(outcome, StartStep::Exec, error);
            }
            continue;
        case ENOTDIR:
        case ESTALE:
        case ENODEV:
        case ETIMEDOUT: continue;
        default: outcome.candidate = i; fail(outcome, StartStep::Exec, error);
        }
    }
    outcome.candidate = deniedCandidate;
    fail(outcome, StartStep::Exec, denied ? EACCES : ENOENT);
}

[[noreturn]] void becomeChild(const Preparation& prepared, volatile Outcome& outcome)
{
    setsid();
    // The guard ends the tree if the agent dies; this is for the day when both are killed at once.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != prepared.agent)
        _exit(127);

    if (prepared.hasTerminal && ioctl(prepared.stdoutFd, TIOCSCTTY, 0) != 0)
        fail(outcome, StartStep::Terminal, errno);
    if (prepared.workingDirectory && chdir(prepared.workingDirectory) != 0)
        fail(outcome, StartStep::WorkingDirectory, errno);
    int stdinFd = prepared.stdinFd;
    if (prepared.stdinFile) {
        stdinFd = openStdin(prepared.stdinFile);
        if (stdinFd < 0)
            fail(outcome, StartStep::StdinFile, errno);
    }
    if (dup2(stdinFd, STDIN_FILENO) < 0 || dup2(prepared.stdoutFd, STDOUT_FILENO) < 0 ||
        dup2(prepared.stderrFd, STDERR_FILENO) < 0)
        fail(outcome, StartStep::Pipes, errno);

    setrlimit(RLIMIT_NOFILE, &prepared.openFiles);
    resetSignals();
    if (*prepared.inChild)
        (*prepared.inChild)();
    execute(prepared, outcome);
}

/// Apart, so that nothing of the caller's is kept in registers across vfork(2).
[[gnu::noinline]] pid_t vforkChild(const Preparation& prepared, volatile Outcome& outcome)
{
    const pid_t pid = vfork(); // NOLINT(clang-analyzer-security.insecureAPI.vfork): see spawn.h
    if (pid == 0)
        becomeChild(prepared, outcome); // NOLINT(clang-analyzer-unix.Vfork): async-signal-safe all the way
    return pid;
}

std::vector<std::string> childEnvironment(const protocol::Start& request)
{
    std::vector<std::string> environment;
    const auto nameIs = [](std::string_view entry, std::string_view name) {
        return entry.size() > name.size() && entry[name.size()] == '=' &&
               entry.substr(0, name.size()) == name;
    };
    for (char** entry = environ; *entry; ++entry) {
        bool replaced = false;
        for (const std::string& name : request.unset)
            replaced = replaced || nameIs(*entry, name);
        for (const protocol::Variable& variable : request.set)
            replaced = replaced || nameIs(*entry, variable.name);
        if (!replaced)
            environment.emplace_back(*entry);
    }
    for (const protocol::Variable& variable : request.set)
        environment.push_back(variable.name + "=" + variable.value);
    return environment;
}

std::vector<char*> pointers(std::vector<std::string>& strings)
{
    std::vector<char*> result;
    result.reserve(strings.size() + 1);
    for (std::string& string : strings)
        result.push_back(string.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

std::variant<Spawned, SpawnFailure> spawn(const protocol::Start& request, const rlimit& openFiles,
                                          const std::function<void()>& inChild)
{
    StreamsResult opened = openChildStreams(request);
    if (const auto* failure = std::get_if<SpawnFailure>(&opened))
        return *failure;
    auto& streams = std::get<ChildStreams>(opened);

    std::vector<std::string> arguments = request.command;
    std::vector<std::string> environment = childEnvironment(request);
    Preparation prepared;
    prepared.arguments = pointers(arguments);
    prepared.environment = pointers(environment);
    prepared.candidates = programCandidates(request.command.front(), environment, request.fallbackPath);
    if (!request.workingDirectory.empty())
        prepared.workingDirectory = request.workingDirectory.c_str();
    if (request.stdinKind == protocol::StdinKind::File)
        prepared.stdinFile = request.stdinFile.c_str();
    prepared.stdinFd = streams.childInput.get();
    prepared.stdoutFd = streams.childOutput.get();
    prepared.stderrFd = streams.childErrorOutput ? streams.childErrorOutput.get() : streams.childOutput.get();
    prepared.hasTerminal = request.terminal.has_value();
    prepared.openFiles = openFiles;
    prepared.agent = getpid();
    prepared.inChild = &inChild;

    volatile Outcome outcome;
    const pid_t pid = vforkChild(prepared, outcome);
    if (pid < 0)
        return SpawnFailure{StartStep::Fork, errno, {}, false};
    if (outcome.errorNumber == 0)
        return Spawned{pid, outcome.startedNs, std::move(streams.input), std::move(streams.output),
                       std::move(streams.errorOutput)};

    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    SpawnFailure failure{outcome.step, outcome.errorNumber, {}, outcome.foundButUnusable};
    switch (failure.step) {
    case StartStep::WorkingDirectory: failure.path = request.workingDirectory; break;
    case StartStep::StdinFile: failure.path = request.stdinFile; break;
    case StartStep::Exec:
        failure.path = failure.errorNumber == ENOENT && !failure.foundButUnusable
                           ? request.command.front()
                           : prepared.candidates[outcome.candidate];
        break;
    default: break;
    }
    return failure;
}

} // namespace brood::agent
