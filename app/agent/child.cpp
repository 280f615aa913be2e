// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/child.h"

#include "agent/childstreams.h"
#include "agent/link.h"
#include "agent/usage.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <iterator>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>

namespace brood::agent {

using protocol::StopCause;
using protocol::Stream;

namespace {
/// How long the end of the last descendant is waited for, so that its usage counts: exiting takes its time
/// where there is much memory to give back.
constexpr Nanoseconds longestDying = 500'000'000;
} // namespace

Child::Child(const protocol::Start& request, Spawned spawned, ChildServices services)
    : m_number(request.child)
    , m_pid(spawned.pid)
    , m_startedNs(spawned.startedNs)
    , m_graceNs(request.graceNs)
    , m_services(std::move(services))
    , m_output(std::move(spawned.output))
    , m_errorOutput(std::move(spawned.errorOutput))
    , m_input(m_number, std::move(spawned.input), request.terminal.has_value(), m_services.link,
              m_services.poller)
    , m_ender(m_services.processes, m_services.members)
    , m_hasTerminal(request.terminal.has_value())
{
    if (request.timeoutNs)
        m_timeoutAt = after(m_startedNs, *request.timeoutNs);
    m_services.outputs.add(m_output.get(), {EventKey::Kind::ChildOutput, m_number}, EPOLLIN);
    if (m_errorOutput)
        m_services.outputs.add(m_errorOutput.get(), {EventKey::Kind::ChildErrorOutput, m_number}, EPOLLIN);
}

Child::~Child()
{
    closeStream(Stream::Out);
    closeStream(Stream::Err);
}

void Child::stop(Nanoseconds now, StopCause cause, bool kill)
{
    if (m_finished || (m_diedNs && !outputIsOpen() && !m_ender.isActive()))
        return;
    if (!m_diedNs && m_stopCause == StopCause::None)
        m_stopCause = cause;
    m_timeoutAt.reset();
    m_ender.begin(now, m_graceNs, kill);
    if (m_stopCause != StopCause::None)
        m_stopSignal = m_ender.signalNumber();
    m_services.link.send(protocol::Stopping{m_number, now, cause, m_ender.signalNumber()});
}

void Child::ensureStopping(Nanoseconds now)
{
    if (!m_ender.isActive())
        stop(now, StopCause::Request, false);
}

void Child::signal(int number, bool wholeTree)
{
    int error = 0;
    if (wholeTree) {
        error = signalTree(m_services.processes, m_services.members, number);
    } else if (m_diedNs) {
        error = ESRCH;
    } else if (::kill(m_pid, number) != 0) { // Not reaped yet, so the pid is still the child's.
        error = errno;
    }
    if (error != 0)
        m_services.link.send(protocol::SignalFailed{m_number, number, error});
}

void Child::pause()
{
    m_pauseWanted = true;
    signalTree(m_services.processes, m_services.members, SIGSTOP);
}

void Child::resume()
{
    m_pauseWanted = false;
    signalTree(m_services.processes, m_services.members, SIGCONT);
}

void Child::resize(protocol::TerminalSize size)
{
    if (m_hasTerminal && m_output)
        resizeTerminal(m_output.get(), size);
}

void Child::closeOutput(Stream stream)
{
    // Closing a terminal would hang up on the child (SIGHUP), which is more than was asked for.
    if (!descriptor(stream) || m_hasTerminal)
        return;
    m_outputComplete = false;
    closeStream(stream);
}

void Child::streamIsReady(Stream stream, Nanoseconds now)
{
    if (!descriptor(stream))
        return;
    const ssize_t result = relay(stream, now);
    if (result < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    // A terminal's master reports EIO once nobody has the terminal open any more: its end of file.
    if (result <= 0)
        closeStream(stream);
}

void Child::waited(int status, const rusage& usage, Nanoseconds now)
{
    if (WIFSTOPPED(status)) {
        if (!m_pausedSince)
            m_pausedSince = now;
        if (m_pauseWanted && !m_timeoutHeldSince)
            m_timeoutHeldSince = now;
        m_services.link.send(protocol::Paused{m_number, now, WSTOPSIG(status)});
    } else if (WIFCONTINUED(status)) {
        if (m_pausedSince)
            m_pausedNs += now - *m_pausedSince;
        m_pausedSince.reset();
        if (m_timeoutHeldSince && m_timeoutAt)
            m_timeoutAt = after(*m_timeoutAt, now - *m_timeoutHeldSince);
        m_timeoutHeldSince.reset();
        m_services.link.send(protocol::Resumed{m_number, now});
    } else {
        died(status, usage, now);
    }
}

void Child::died(int status, const rusage& usage, Nanoseconds now)
{
    if (m_pausedSince)
        m_pausedNs += now - *m_pausedSince;
    m_pausedSince.reset();
    m_timeoutAt.reset();
    m_diedNs = now;
    m_drainUntil = after(now, m_graceNs);
    const protocol::Usage own = toUsage(usage);
    addUsage(m_usage, own);
    m_services.link.send(protocol::Exited{m_number, now, status, own, m_pausedNs});
    m_input.close();
    noteSurvivors();
}

void Child::noteSurvivors()
{
    m_descendants = m_services.members();
    // What was signalled together with the child dies a moment after it.
    std::copy_if(m_descendants.begin(), m_descendants.end(), std::back_inserter(m_survivorProcesses),
                 [](const ProcessInfo& process) { return !process.isExiting; });
    std::vector<struct stat> streams;
    for (const Descriptor* stream : {&m_output, &m_errorOutput}) {
        struct stat status = {};
        if (*stream && fstat(stream->get(), &status) == 0)
            streams.push_back(status);
    }
    if (m_hasTerminal && m_output && !streams.empty()) {
        // Descendants hold the terminal's other side: a file of its own.
        const int peer = ioctl(m_output.get(), TIOCGPTPEER, O_RDONLY | O_NOCTTY | O_CLOEXEC);
        const Descriptor terminal(peer);
        struct stat status = {};
        if (terminal && fstat(terminal.get(), &status) == 0)
            streams = {status};
    }
    for (const ProcessInfo& process : m_survivorProcesses) {
        const bool holds = std::any_of(streams.begin(), streams.end(), [&](const struct stat& stream) {
            return m_services.processes.holdsFile(process.pid, stream.st_dev, stream.st_ino);
        });
        m_survivors.push_back({process.pid, m_services.processes.commandOf(process.pid), holds, true});
    }
}

void Child::descendantReaped(const rusage& usage, Nanoseconds now)
{
    addUsage(m_usage, toUsage(usage));
    m_descendantReapedAt = now;
}

void Child::postponeDrain(Nanoseconds by)
{
    if (m_drainUntil)
        m_drainUntil = after(*m_drainUntil, by);
}

std::optional<Nanoseconds> Child::deadline() const
{
    std::optional<Nanoseconds> first;
    for (const auto& candidate :
         {m_timeoutAt && !m_timeoutHeldSince ? m_timeoutAt : std::nullopt, m_ender.deadline(),
          outputIsOpen() && !m_services.link.blocked() ? m_drainUntil : std::nullopt, m_finishBy}) {
        if (candidate && (!first || *candidate < *first))
            first = candidate;
    }
    return first;
}

void Child::step(Nanoseconds now)
{
    if (m_finished)
        return;
    if (m_timeoutAt && !m_timeoutHeldSince && now >= *m_timeoutAt)
        stop(now, StopCause::Timeout, false);
    if (m_ender.step(now)) {
        if (m_stopCause != StopCause::None)
            m_stopSignal = m_ender.signalNumber();
        m_services.link.send(protocol::Stopping{m_number, now, m_stopCause, m_ender.signalNumber()});
    }
    if (!m_diedNs)
        return;
    if (outputIsOpen() && m_drainUntil && now >= *m_drainUntil && !m_services.link.blocked())
        giveUpOutput(now);
    if (outputIsOpen() || (m_ender.isActive() && !m_ender.treeIsGone()))
        return;
    if (!m_finishBy)
        m_finishBy = now + longestDying;
    if (now >= *m_finishBy || !someoneIsDying())
        finish();
}

bool Child::someoneIsDying() const
{
    // Descriptors are closed on the way out, so the end of the output is seen before the death of its writer.
    return std::any_of(m_descendants.begin(), m_descendants.end(), [this](const ProcessInfo& before) {
        const auto process = m_services.processes.process(before.pid);
        return process && process->startTicks == before.startTicks && process->parent == getpid() &&
               (process->isExiting || process->isDead());
    });
}

void Child::giveUpOutput(Nanoseconds now)
{
    // What lies in the pipe now may be the child's own last words; what comes later is only its survivors'.
    for (const Stream stream : {Stream::Out, Stream::Err}) {
        if (!descriptor(stream))
            continue;
        auto& left = stream == Stream::Out ? m_outputLeft : m_errorOutputLeft;
        if (!left) {
            int available = 0;
            ioctl(descriptor(stream).get(), FIONREAD, &available);
            left = static_cast<std::size_t>(std::max(available, 0));
            m_services.outputs.remove(descriptor(stream).get());
        }
        while (*left > 0 && !m_services.link.blocked()) {
            const ssize_t result = relay(stream, now, *left);
            *left = result > 0 ? *left - static_cast<std::size_t>(result) : 0;
        }
        if (*left > 0)
            return; // Until the client has taken what is under way.
        m_outputComplete = false;
        closeStream(stream);
    }
}

ssize_t Child::relay(Stream stream, Nanoseconds now, std::size_t limit)
{
    const ssize_t result = m_services.link.relay(descriptor(stream).get(), {m_number, stream, now}, limit);
    if (result > 0)
        m_outputBytes += static_cast<std::uint64_t>(result);
    return result;
}

void Child::closeStream(Stream stream)
{
    if (descriptor(stream))
        m_services.outputs.remove(descriptor(stream).get());
    descriptor(stream).reset();
}

void Child::finish()
{
    m_finished = true;
    for (std::size_t i = 0; i < m_survivors.size(); ++i) {
        const auto process = m_services.processes.process(m_survivorProcesses[i].pid);
        m_survivors[i].alive = process && process->startTicks == m_survivorProcesses[i].startTicks &&
                               !process->isDead() && !process->isExiting;
        // When the child died it may just have been forked, still under its parent's name.
        if (m_survivors[i].alive)
            m_survivors[i].command = m_services.processes.commandOf(process->pid);
    }
    m_services.link.send(m_services.accounts.record(m_number));
    m_services.link.send(protocol::Finished{m_number, m_outputComplete, m_usage, m_stopCause, m_stopSignal,
                                            m_survivors, m_descendantReapedAt});
}

} // namespace brood::agent
