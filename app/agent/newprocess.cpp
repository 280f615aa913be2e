// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/newprocess.h"

#include "agent/programlookup.h"

#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace brood::agent {

namespace {

using protocol::StartStep;

[[noreturn]] void fail(volatile StartOutcome& outcome, StartStep step, int errorNumber)
{
    outcome.step = step;
    outcome.errorNumber = errorNumber;
    _exit(127);
}

/// What isn't ignored, execve(2) resets.
void resetSignals(const std::vector<int>& ignored)
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    for (const int number : ignored)
        sigaction(number, &action, nullptr);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Not to wait for a FIFO's writer: the agent may be suspended until execve(2).
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

NewProcess::NewProcess(const protocol::Start& request, const ChildStreams& streams,
                       const ChildDefaults& defaults, const std::function<void()>& inChild)
    : m_arguments(request.command)
    , m_environment(childEnvironment(request))
    , m_argumentPointers(pointers(m_arguments))
    , m_environmentPointers(pointers(m_environment))
    , m_candidates(programCandidates(request.command.front(), m_environment, request.fallbackPath))
    , m_stdinFd(streams.childInput.get())
    , m_stdoutFd(streams.childOutput.get())
    , m_stderrFd(streams.childErrorOutput ? streams.childErrorOutput.get() : streams.childOutput.get())
    , m_hasTerminal(request.terminal.has_value())
    , m_defaults(defaults)
    , m_agent(getpid())
    , m_inChild(inChild)
{
    if (!request.workingDirectory.empty())
        m_workingDirectory = request.workingDirectory.c_str();
    if (request.stdinKind == protocol::StdinKind::File)
        m_stdinFile = request.stdinFile.c_str();
}

void NewProcess::makeReady(volatile StartOutcome& outcome) const
{
    setsid();
    // The guard ends the tree if the agent dies; this is for the day when both are killed at once.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != m_agent)
        _exit(127);

    if (m_hasTerminal && ioctl(m_stdoutFd, TIOCSCTTY, 0) != 0)
        fail(outcome, StartStep::Terminal, errno);
    if (m_workingDirectory && chdir(m_workingDirectory) != 0)
        fail(outcome, StartStep::WorkingDirectory, errno);
    int stdinFd = m_stdinFd;
    if (m_stdinFile) {
        stdinFd = openStdin(m_stdinFile);
        if (stdinFd < 0)
            fail(outcome, StartStep::StdinFile, errno);
    }
    if (dup2(stdinFd, STDIN_FILENO) < 0 || dup2(m_stdoutFd, STDOUT_FILENO) < 0 ||
        dup2(m_stderrFd, STDERR_FILENO) < 0)
        fail(outcome, StartStep::Pipes, errno);

    setrlimit(RLIMIT_NOFILE, &m_defaults.openFiles);
    resetSignals(m_defaults.ignoredSignals);
    if (m_inChild)
        m_inChild();
}

void NewProcess::execute(volatile StartOutcome& outcome) const
{
    bool denied = false;
    std::size_t deniedCandidate = 0;
    outcome.startedNs = monotonicNow();
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const char* program = m_candidates[i].c_str();
        // Asked first: to look is cheaper than to fail, and mostly a program is in the last of many folders.
        if (access(program, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR))
            continue;
        execve(program, m_argumentPointers.data(), m_environmentPointers.data());
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

SpawnFailure NewProcess::failure(const protocol::Start& request, const volatile StartOutcome& outcome)
{
    SpawnFailure failure{outcome.step, outcome.errorNumber, {}, outcome.foundButUnusable};
    switch (failure.step) {
    case StartStep::WorkingDirectory: failure.path = request.workingDirectory; break;
    case StartStep::StdinFile: failure.path = request.stdinFile; break;
    case StartStep::Exec:
        failure.path = failure.errorNumber == ENOENT && !failure.foundButUnusable
                           ? request.command.front()
                           : programCandidates(request.command.front(), childEnvironment(request),
                                               request.fallbackPath)[outcome.candidate];
        break;
    default: break;
    }
    return failure;
}

} // namespace brood::agent
