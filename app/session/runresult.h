// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/exitconvention.h"
#include "session/deathevidence.h"
#include "session/systemaccounts.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

// How a run and its children ended. Values: copied, compared, stored and reported. All durations are on the
// agent's monotonic clock; moments are on the run's elapsed axis, whose zero is when the agent took up the
// first start.

namespace brood {

enum class ChildOutcome
{
    Exited,        ///< By itself, with an exit code.
    Signalled,     ///< A signal that brood did not send ended it.
    FailedToStart, ///< It never ran; see ChildResult::error.
    TimedOut,      ///< Stopped by brood because LaunchSpec::timeout was over.
    Stopped, ///< Stopped by brood because someone asked, or because the agent was lost (ChildResult::error).
};

enum class ErrorKind
{
    NotFound,      ///< There is no such program.
    NotExecutable, ///< There is, but the system cannot or may not run it.
    Setup,         ///< Something before that failed: a directory, a file, a limit, the request itself.
    Agent,         ///< brood-agent is missing, was lost, or is not one.
};

/// Why something failed, for programs (code) and for people (message, in the user's language).
struct ErrorInfo
{
    ErrorKind kind = ErrorKind::Setup;
    QString
        code; ///< An errno name such as "ENOENT", or AGENT_MISSING, AGENT_LOST, AGENT_PROTOCOL, NO_COMMAND, …
    QString message;

    bool operator==(const ErrorInfo&) const = default;
};

/// Exact figures from wait4(2): the child and all its descendants that were reaped.
struct ResourceUsage
{
    std::chrono::nanoseconds user{};
    std::chrono::nanoseconds system{};
    std::uint64_t maxRssBytes = 0;
    std::uint64_t majorFaults = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t voluntarySwitches = 0;
    std::uint64_t involuntarySwitches = 0;

    bool operator==(const ResourceUsage&) const = default;
};

/// What all processes of a child's tree used together while it was looked at: sampled, so what was between
/// two looks is missing. It includes those that outlived the child, until its output was complete or given up
/// on, whoever waited for them.
struct TreeUsage
{
    std::chrono::nanoseconds user{}; ///< Never less than ResourceUsage's, together with `system`.
    std::chrono::nanoseconds system{};
    std::uint64_t readBytes = 0;    ///< From storage.
    std::uint64_t writtenBytes = 0; ///< To storage.
    std::uint64_t peakRssBytes = 0; ///< The most there was at a look, or in one process.
    std::uint32_t peakProcesses = 1;
    std::uint32_t peakThreads = 1;

    bool operator==(const TreeUsage&) const = default;
};

/// A process of the child's tree that was alive when the child ended. Brood sees to it that it has ended
/// before the run is finished.
struct SurvivorInfo
{
    int pid = 0;
    QByteArray command;
    bool holdsOutput = false; ///< It kept one of the child's output pipes open.
    bool outlived = false;    ///< It was still alive when the child's output was given up on or complete.
    bool endedByBrood =
        true; ///< Otherwise it ended by itself, before it was to be ended. Only if it outlived.

    bool operator==(const SurvivorInfo&) const = default;
};

/// A span on the elapsed axis during which the child was stopped by a job-control signal.
struct PausedSpan
{
    std::chrono::nanoseconds from{};
    std::chrono::nanoseconds to{};

    bool operator==(const PausedSpan&) const = default;
};

/// How one attempt of one child ended.
struct ChildResult
{
    int index = 1;   ///< The child's number, from 1.
    int attempt = 1; ///< From 1; above 1 for retries.
    int pid = 0;     ///< 0 if it never ran.
    ChildOutcome outcome = ChildOutcome::FailedToStart;
    bool success = false; ///< Exited with one of the success codes, and the agent lived to tell all of it.
    std::optional<int> exitCode; ///< Present if it called exit, whatever the outcome.
    /// What its exit code may say of others; by its program's name.
    ExitConvention exitConvention = ExitConvention::Own;
    std::optional<int> signal; ///< Present if a signal ended it, whatever the outcome.
    bool coreDumped = false;
    QList<DeathEvidence> evidence; ///< Why a signal ended it, as far as the kernel tells; see causeOfDeath().
    std::optional<ErrorInfo> error;
    std::optional<int>
        stopSignal; ///< The strongest signal that a stop or timeout needed: SIGTERM or SIGKILL.
    /// When it was first told to end by a stop or a timeout, after its start.
    std::optional<std::chrono::nanoseconds> stopAfter;

    std::chrono::nanoseconds start{};   ///< On the elapsed axis, just before execve(2).
    std::chrono::nanoseconds elapsed{}; ///< From start to death, never to end-of-output.
    std::chrono::nanoseconds paused{};  ///< How much of elapsed it was stopped.
    QList<PausedSpan> pausedSpans;
    ResourceUsage usage;
    /// Of usage's CPU time, what belongs to descendants that it did not wait for and that ended until its
    /// result was known. They may have outlived it, so that it has nothing to do with `elapsed`.
    std::chrono::nanoseconds orphansCpu{};
    std::optional<TreeUsage> tree; ///< Absent if it never ran, or in records of earlier versions.
    SystemAccounts accounts;
    std::uint64_t stdoutBytes = 0;
    std::uint64_t stderrBytes = 0;
    bool outputClosed = false;  ///< Brood's own reader went away, so a stream was closed early on the child.
    bool outputComplete = true; ///< Both streams were read to their end.
    QList<SurvivorInfo> survivors;
    /// Its argument vector, where it was read from a record. Otherwise empty: LaunchSpec::argumentsFor()
    /// knows.
    QByteArrayList arguments;

    bool operator==(const ChildResult&) const = default;
};

enum class RunOutcome
{
    Succeeded,   ///< Every child's last attempt succeeded.
    Failed,      ///< One did not.
    Stopped,     ///< Someone asked brood to stop it (RunSession::stop()).
    Interrupted, ///< Brood itself was told to end (RunSession::interrupt()).
};

struct RunResult
{
    RunOutcome outcome = RunOutcome::Failed;
    QString id; ///< A UUID without braces.
    QString host;
    QDateTime started; ///< Wall clock, UTC, at the elapsed axis's zero.
    std::chrono::nanoseconds elapsed{};
    std::chrono::nanoseconds paused{}; ///< Of that, between RunSession::pause() and resume().
    QList<ChildResult> children;       ///< In the order of their ends; every attempt is one.
    /// What was wrong with the agent, if anything; children may have ended well before.
    std::optional<ErrorInfo> agentError;

    bool operator==(const RunResult&) const = default;
};

} // namespace brood
