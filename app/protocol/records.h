// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/archive.h"

// The records that brood and brood-agent exchange: requests go to the agent's stdin, reports come from its
// stdout. README.md beside this file documents the bytes and the order in which they may come.
//
// Units: every `...Ns` is nanoseconds; a moment is on the agent's CLOCK_MONOTONIC, which starts anywhere and
// never jumps. A `child` is a number that the client chose in Start and the agent repeats.

namespace brood::protocol {

inline constexpr std::uint16_t version = 1;

enum class RecordType : std::uint16_t
{
    // Both ways.
    Hello = 1,
    Heartbeat = 2,
    Bye = 3,
    // Requests.
    Start = 16,
    Input = 17,
    EndInput = 18,
    Signal = 19,
    Stop = 20,
    Pause = 21,
    Resume = 22,
    Resize = 23,
    Credit = 24,
    CloseOutput = 25,
    WatchTrees = 26,
    SignalProcess = 27,
    MeasurePss = 28,
    Slots = 29,
    Withdraw = 30,
    Release = 31,
    // Reports.
    Started = 64,
    StartFailed = 65,
    Output = 66,
    InputTaken = 67,
    InputClosed = 68,
    Paused = 69,
    Resumed = 70,
    Stopping = 71,
    Exited = 72,
    Finished = 73,
    SignalFailed = 74,
    Sample = 75,
    Tree = 76,
    Accounting = 77,
    Evidence = 78,
    Held = 79,
    NoRoom = 80,
};

enum class Stream : std::uint8_t
{
    Out = 1,
    Err = 2
};

enum class StdinKind : std::uint8_t
{
    Null = 0, ///< /dev/null; with a pty: the terminal, on which nothing is typed.
    File = 1, ///< A file that the agent opens.
    Live = 2, ///< What Input records bring, until EndInput.
};

/// The first record each way, behind the magic (framing.h).
struct Hello
{
    static constexpr RecordType type = RecordType::Hello;
    std::uint16_t protocolVersion = version;
    std::int32_t pid = 0;
    std::uint64_t monotonicNs = 0;
    std::int64_t realtimeNs = 0; ///< CLOCK_REALTIME at the same moment: nanoseconds since 1970-01-01T00:00Z.
    std::string host;
    std::uint64_t outputWindow = 0;   ///< Client only: how many bytes of Output may be under way; see Credit.
    std::uint32_t heartbeatMs = 0;    ///< How often the sender means to send a Heartbeat; 0: never.
    std::uint32_t silenceLimitMs = 0; ///< Client only: stop everything if nothing came for so long; 0: never.

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(protocolVersion, pid, monotonicNs, realtimeNs, host, outputWindow, heartbeatMs,
                silenceLimitMs);
    }
};

/// A sign of life. From the agent it carries the time, from the client nothing but itself.
struct Heartbeat
{
    static constexpr RecordType type = RecordType::Heartbeat;
    std::uint64_t monotonicNs = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(monotonicNs);
    }
};

/// To the agent: end everything that still lives, then say Bye. From the agent: nothing is left, and nothing
/// follows.
struct Bye
{
    static constexpr RecordType type = RecordType::Bye;
    std::string reason; ///< Empty for the ordinary end; otherwise what was wrong, for people.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(reason);
    }
};

struct Variable
{
    std::string name;
    std::string value;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(name, value);
    }
};

struct TerminalSize
{
    std::uint16_t columns = 80;
    std::uint16_t rows = 24;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(columns, rows);
    }
};

/// How many children run at once. A Start beyond that waits in the agent, first come, first served, until one
/// of those that run has died. Without it there is no limit.
struct Slots
{
    static constexpr RecordType type = RecordType::Slots;
    std::uint32_t atOnce = 0;    ///< 0: no limit.
    std::uint64_t betweenNs = 0; ///< From one start to the next, at least.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(atOnce, betweenNs);
    }
};

/// Takes back every Start that still waits, and every child that is held. Each is answered by StartFailed
/// with ECANCELED.
struct Withdraw
{
    static constexpr RecordType type = RecordType::Withdraw;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive();
    }
};

/// Lets all children go that were asked for with Start::hold and are there now, Held or about to be.
struct Release
{
    static constexpr RecordType type = RecordType::Release;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive();
    }
};

struct Start
{
    static constexpr RecordType type = RecordType::Start;
    std::uint32_t child = 0;
    std::vector<std::string> command;      ///< argv; the first is looked up in the child's PATH (execvp(3)).
    std::vector<std::string> fallbackPath; ///< Directories to look in after PATH; they never reach the child.
    std::string workingDirectory;          ///< Empty: the agent's.
    std::vector<Variable> set;             ///< Added to the agent's environment.
    std::vector<std::string> unset;        ///< Taken from the agent's environment, before `set`.
    StdinKind stdinKind = StdinKind::Null;
    std::string stdinFile;                ///< Relative to workingDirectory; only with StdinKind::File.
    std::optional<TerminalSize> terminal; ///< Present: run on a pseudo-terminal, whose output is Stream::Out.
    std::optional<std::uint64_t> timeoutNs; ///< Stop the child after so long; time in a Pause does not count.
    std::uint64_t graceNs = 0;              ///< From SIGTERM to SIGKILL; and from exit to giving up on EOF.
    /// For Accounting, where the system allows it. The first slows programs that fork much or change often
    /// between processes, on virtual machines a lot; the second makes a start a fifth of a millisecond
    /// longer.
    bool countHardware = false;
    bool ownCgroup = false;
    /// Make the child ready and keep it so until Release: its start then takes no longer than execve(2).
    bool hold = false;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, command, fallbackPath, workingDirectory, set, unset, stdinKind, stdinFile, terminal,
                timeoutNs, graceNs, countHardware, ownCgroup, hold);
    }
};

/// Bytes for a child's stdin. The client keeps at most `inputWindow` bytes a child untaken (InputTaken).
struct Input
{
    static constexpr RecordType type = RecordType::Input;
    std::uint32_t child = 0;
    std::string bytes;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, bytes);
    }
};

inline constexpr std::size_t inputWindow = std::size_t{256} * 1024;

/// Closes a child's stdin behind what was sent; on a terminal, types the end-of-file character.
struct EndInput
{
    static constexpr RecordType type = RecordType::EndInput;
    std::uint32_t child = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child);
    }
};

struct Signal
{
    static constexpr RecordType type = RecordType::Signal;
    std::uint32_t child = 0;
    std::int32_t number = 0;
    bool wholeTree = false; ///< False: the child alone.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, number, wholeTree);
    }
};

/// SIGTERM to the child's tree, SIGKILL to what is left of it after the grace period. A second Stop kills at
/// once.
struct Stop
{
    static constexpr RecordType type = RecordType::Stop;
    std::uint32_t child = 0;
    bool now = false;      ///< SIGKILL without asking first.
    bool timedOut = false; ///< It ran for too long: the cause is StopCause::Timeout.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, now, timedOut);
    }
};

/// SIGSTOP to the child's tree. Answered by Paused when the child has stopped.
struct Pause
{
    static constexpr RecordType type = RecordType::Pause;
    std::uint32_t child = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child);
    }
};

/// SIGCONT to the child's tree. Answered by Resumed.
struct Resume
{
    static constexpr RecordType type = RecordType::Resume;
    std::uint32_t child = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child);
    }
};

struct Resize
{
    static constexpr RecordType type = RecordType::Resize;
    std::uint32_t child = 0;
    TerminalSize terminal;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, terminal);
    }
};

/// The client is done with so many bytes of Output; the agent may send as many more.
struct Credit
{
    static constexpr RecordType type = RecordType::Credit;
    std::uint64_t bytes = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(bytes);
    }
};

/// Nobody wants this stream of the child any more: the agent closes its end of the pipe, so that the child
/// meets the same as in front of any reader that went away (SIGPIPE, EPIPE; pipe(7)). A terminal is only read
/// and dropped.
struct CloseOutput
{
    static constexpr RecordType type = RecordType::CloseOutput;
    std::uint32_t child = 0;
    Stream stream = Stream::Out;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, stream);
    }
};

/// A child that was asked for with Start::hold waits for Release: a process of its own, with its streams,
/// directory and session, that has executed nothing.
struct Held
{
    static constexpr RecordType type = RecordType::Held;
    std::uint32_t child = 0;
    std::int32_t pid = 0;
    std::uint64_t requestedNs = 0; ///< When the agent took up the Start.
    std::uint64_t readyNs = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, pid, requestedNs, readyNs);
    }
};

struct Started
{
    static constexpr RecordType type = RecordType::Started;
    std::uint32_t child = 0;
    std::int32_t pid = 0;
    std::uint64_t requestedNs = 0; ///< When the agent took up the Start.
    std::uint64_t startedNs = 0;   ///< Just before execve(2).
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, pid, requestedNs, startedNs);
    }
};

/// What the agent was doing for the child when it failed.
enum class StartStep : std::uint8_t
{
    Pipes = 1,        ///< pipe2(2)
    Terminal,         ///< openpt(3), TIOCSCTTY
    WorkingDirectory, ///< chdir(2)
    StdinFile,        ///< open(2)
    Fork,             ///< vfork(2), fork(2)
    Exec,             ///< execve(2)
    Request,          ///< It makes no sense (no command, a NUL in it, the number in use) or was taken back.
    Barrier,          ///< Someone killed the child while it was held: ESRCH.
};

/// The child never ran. It is the child's last record, and it had no others but perhaps Held.
struct StartFailed
{
    static constexpr RecordType type = RecordType::StartFailed;
    std::uint32_t child = 0;
    std::uint64_t requestedNs = 0;
    std::uint64_t failedNs = 0;
    StartStep step = StartStep::Exec;
    std::int32_t errorNumber = 0; ///< errno(3), of the agent's machine.
    std::string path;             ///< The file or directory concerned, where there is one.
    bool foundButUnusable =
        false; ///< ENOENT, yet the file is there: the interpreter that it names is missing.

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, requestedNs, failedNs, step, errorNumber, path, foundButUnusable);
    }
};

/// A start failed because so many children are alive that the system gives no more processes or descriptors.
/// It is tried again when one of them has died; until then nobody is started.
struct NoRoom
{
    static constexpr RecordType type = RecordType::NoRoom;
    std::uint32_t alive = 0;
    StartStep step = StartStep::Fork;
    std::int32_t errorNumber = 0; ///< errno(3), of the agent's machine.

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(alive, step, errorNumber);
    }
};

/// Whether the child was taken back before it was tried or let go (Withdraw, Stop, or the agent's end).
[[nodiscard]] inline bool isWithdrawn(const StartFailed& record)
{
    return record.step == StartStep::Request && record.errorNumber == ECANCELED;
}

/// The fixed part of an Output record; the rest of the record is the child's bytes.
struct OutputHead
{
    std::uint32_t child = 0;
    Stream stream = Stream::Out;
    std::uint64_t readNs = 0; ///< When the agent read the bytes.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, stream, readNs);
    }
};
inline constexpr std::size_t outputHeadSize = 13;

struct InputTaken
{
    static constexpr RecordType type = RecordType::InputTaken;
    std::uint32_t child = 0;
    std::uint64_t bytes = 0; ///< Since the last InputTaken.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, bytes);
    }
};

/// The child no longer reads its stdin (EPIPE), or EndInput was carried out. Input sent afterwards is
/// dropped.
struct InputClosed
{
    static constexpr RecordType type = RecordType::InputClosed;
    std::uint32_t child = 0;
    std::uint64_t droppedBytes = 0; ///< Sent to the child and never read by it.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, droppedBytes);
    }
};

/// The child was stopped by a signal (WIFSTOPPED), whoever sent it.
struct Paused
{
    static constexpr RecordType type = RecordType::Paused;
    std::uint32_t child = 0;
    std::uint64_t atNs = 0;
    std::int32_t signalNumber = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, atNs, signalNumber);
    }
};

/// The child was continued (WIFCONTINUED), whoever sent it.
struct Resumed
{
    static constexpr RecordType type = RecordType::Resumed;
    std::uint32_t child = 0;
    std::uint64_t atNs = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, atNs);
    }
};

/// Why the agent ends a child that did not end by itself.
enum class StopCause : std::uint8_t
{
    None = 0,
    Request = 1,
    Timeout = 2
};

/// A stop has begun, or has gone from SIGTERM to SIGKILL.
struct Stopping
{
    static constexpr RecordType type = RecordType::Stopping;
    std::uint32_t child = 0;
    std::uint64_t atNs = 0;
    StopCause cause = StopCause::Request;
    std::int32_t signalNumber = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, atNs, cause, signalNumber);
    }
};

/// struct rusage of getrusage(2), what Linux fills in of it.
struct Usage
{
    std::uint64_t userNs = 0;
    std::uint64_t systemNs = 0;
    std::uint64_t maxRssBytes = 0;
    std::uint64_t majorFaults = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t voluntarySwitches = 0;
    std::uint64_t involuntarySwitches = 0;
    std::uint64_t readBytes = 0; ///< From storage, in whole blocks.
    std::uint64_t writtenBytes = 0;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(userNs, systemNs, maxRssBytes, majorFaults, minorFaults, voluntarySwitches,
                involuntarySwitches, readBytes, writtenBytes);
    }
};

/// The child itself is dead and reaped. Its output may go on (what is in the pipes, descendants).
struct Exited
{
    static constexpr RecordType type = RecordType::Exited;
    std::uint32_t child = 0;
    std::uint64_t atNs = 0;
    std::int32_t waitStatus = 0; ///< As wait(2) gives it: exit code, signal and core-dump flag.
    Usage usage;                 ///< wait4(2): the child and the descendants that it waited for.
    std::uint64_t pausedNs = 0;  ///< How long of its life it was stopped.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, atNs, waitStatus, usage, pausedNs);
    }
};

/// A process of the child's tree that lived on after the child.
struct Survivor
{
    std::int32_t pid = 0;
    std::string command; ///< Its command line, words joined by spaces; in brackets if it has none (proc(5)).
    bool holdsOutput = false; ///< It has one of the child's output pipes open.
    bool alive = false;       ///< It was still there when Finished was sent.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(pid, command, holdsOutput, alive);
    }
};

/// The child's last record: no output of it follows.
struct Finished
{
    static constexpr RecordType type = RecordType::Finished;
    std::uint32_t child = 0;
    bool outputComplete = false; ///< Both streams were read to EOF.
    Usage usage;                 ///< Exited's, with the descendants added that the agent reaped.
    StopCause stopCause = StopCause::None;
    std::int32_t stopSignalNumber = 0; ///< The strongest signal that the stop had sent while the child lived.
    std::vector<Survivor> survivors;   ///< Alive when the child died, whether or not they are now.
    std::uint64_t reapedNs = 0; ///< When the last of the descendants in `usage` was reaped; 0: none was.
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, outputComplete, usage, stopCause, stopSignalNumber, survivors, reapedNs);
    }
};

struct SignalFailed
{
    static constexpr RecordType type = RecordType::SignalFailed;
    std::uint32_t child = 0;
    std::int32_t number = 0;
    std::int32_t errorNumber = 0;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, number, errorNumber);
    }
};

/// What a child's whole process tree has used so far and has now, looked at from outside. Counters never
/// fall, and what ended processes used stays in them.
struct TreeFigures
{
    std::uint32_t child = 0;
    std::uint64_t userNs = 0;
    std::uint64_t systemNs = 0;
    std::uint64_t rssBytes = 0; ///< Resident now; pages that several processes share count for each.
    std::uint32_t processes = 0;
    std::uint32_t threads = 0;
    std::uint64_t readBytes = 0;    ///< From storage (proc(5), read_bytes).
    std::uint64_t writtenBytes = 0; ///< To storage (proc(5), write_bytes).
    std::uint64_t outputBytes = 0;  ///< Of both streams, read by the agent. Exact.
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;

    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(child, userNs, systemNs, rssBytes, processes, threads, readBytes, writtenBytes, outputBytes,
                minorFaults, majorFaults);
    }
};

/// All children that run, looked at together; several times a second, less often where that would take more
/// than half a percent of a processor. Left out while the client is slow to read.
struct Sample
{
    static constexpr RecordType type = RecordType::Sample;
    std::uint64_t atNs = 0;
    std::vector<TreeFigures> trees;
    template <typename Archive>
    void fields(Archive& archive)
    {
        archive(atNs, trees);
    }
};

} // namespace brood::protocol
