// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/jobsspec.h"
#include "launch/successcodes.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <chrono>
#include <cstdint>
#include <optional>

namespace brood {

enum class StdinSource
{
    Null, ///< /dev/null; on a pseudo-terminal: the terminal, on which nothing is typed.
    File, ///< LaunchSpec::stdinFile.
    Live, ///< What is written while the child runs (RunSession::writeInput).
};

/// What differs between brood's environment and the child's (environ(7)). A name in both is set.
struct EnvironmentDelta
{
    QMap<QByteArray, QByteArray> set;
    QByteArrayList unset;

    bool operator==(const EnvironmentDelta&) const = default;
};

/// A terminal's size in character cells.
struct TerminalCells
{
    int columns = 80;
    int rows = 24;

    bool operator==(const TerminalCells&) const = default;
};

/// What to launch and how: everything that is needed to do it again. A value, without any state of a run.
///
/// Text that goes to the system is bytes, because that is what execve(2) takes: a file name need not
/// be UTF-8.
struct LaunchSpec
{
    static constexpr std::chrono::nanoseconds defaultGrace = std::chrono::seconds(3);

    /// The program and its arguments. With `shell`: one string, a command for sh(1).
    QByteArrayList command;
    bool shell = false;
    QByteArray workingDirectory; ///< Empty: brood's own.
    EnvironmentDelta environment;
    StdinSource stdinSource = StdinSource::Null;
    QByteArray stdinFile; ///< Relative to the working directory.
    /// Present: run on a pseudo-terminal of that size instead of pipes.
    std::optional<TerminalCells> terminal;
    /// Stop the child after so long, paused time not counted.
    std::optional<std::chrono::nanoseconds> timeout;
    /// From SIGTERM to SIGKILL; and from the child's exit to giving up on output that descendants hold open.
    std::chrono::nanoseconds grace = defaultGrace;
    SuccessCodes successCodes;
    JobsSpec jobs;
    /// Keep about so many bytes of the output, the newest. Empty: all of it.
    std::optional<std::uint64_t> outputLimit;
    /// Count instructions, cycles and cache misses, and what a control group counts, where the system allows
    /// it. It slows programs that fork much or change often between processes, and delays the start.
    bool hardwareCounters = false;

    bool operator==(const LaunchSpec&) const = default;

    /// The argument vector for the child with number `index` (from 1), the shell put before. Braces are
    /// replaced unless a `$` stands before them, which makes them a shell's variable: `{i}` by the number,
    /// `{1}`, `{2}` … , `{}` and `{name}` by values of the child's row of inputs. Braces that name nothing
    /// stay. If no word has a place for a value, the row is appended, a word for each. With `shell`, values
    /// are quoted for it.
    [[nodiscard]] QByteArrayList argumentsFor(int index) const;
};

} // namespace brood
