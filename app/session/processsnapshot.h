// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace brood {

/// A process for good: pids are given out again, so its start counts, too.
struct ProcessKey
{
    int pid = 0;
    std::uint64_t startTicks = 0; ///< Since boot (proc(5), starttime).

    // NOLINTNEXTLINE(modernize-use-nullptr): it takes what the compiler makes of this for a literal 0
    auto operator<=>(const ProcessKey&) const = default;
};

/// What ps(1) calls the state of a process.
enum class ProcessState
{
    Running,         ///< R: or waiting for a processor.
    Sleeping,        ///< S: until something happens; most processes mostly do. Also I: an idle kernel thread.
    Uninterruptible, ///< D: usually for a disk; no signal reaches it.
    Stopped,         ///< T: by a job-control signal.
    Traced,          ///< t: by a debugger.
    Zombie,          ///< Z: dead, and its parent has not asked how it ended.
    Unknown,
};

/// How often a processor was given up, to wait for something or because others wanted it (getrusage(2)).
struct ContextSwitches
{
    std::uint64_t voluntary = 0;
    std::uint64_t involuntary = 0;

    bool operator==(const ContextSwitches&) const = default;
};

/// One process of a child's tree as it was when it was last looked at. Figures are sampled, and its own:
/// what its children use is in theirs. Moments are on the elapsed axis.
struct ProcessSnapshot
{
    ProcessKey key;
    int parent = 0;
    std::uint32_t tree = 0; ///< The child's number in the session.
    ProcessState state = ProcessState::Unknown;
    QByteArray command;               ///< Words joined by spaces; in brackets if it has none (proc(5)).
    std::chrono::nanoseconds start{}; ///< In steps of a clock tick.
    std::chrono::nanoseconds user{};
    std::chrono::nanoseconds system{};
    double cores = 0; ///< CPU time over time since the look before; at first since its start.
    std::uint64_t rssBytes = 0;
    std::optional<std::uint64_t> pssBytes; ///< Shared pages in parts; only after RunSession::measurePss().
    std::uint32_t threads = 0;
    std::uint64_t readBytes = 0; ///< From storage, with what it waited for.
    std::uint64_t writtenBytes = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;
    std::optional<ContextSwitches> switches; ///< Of its threads that live.

    bool operator==(const ProcessSnapshot&) const = default;
};

} // namespace brood

Q_DECLARE_METATYPE(brood::ProcessKey)
