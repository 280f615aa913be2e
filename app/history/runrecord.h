// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/runresult.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace brood {

/// A run that has ended, as far as a record tells of it: of the launch there are the command, the directory
/// and the environment; of the result everything but the moments of its pauses.
struct RunRecord
{
    LaunchSpec spec;
    RunResult result;
    std::uint64_t droppedBytes = 0; ///< As LostOutput has it.
    std::uint64_t unkeptBytes = 0;  ///< Likewise.
    QString unkeptBecause;          ///< In the language of whoever ran it; empty if nothing is missing.
    /// What has succeeded, in it or in the runs that it resumed: the ChildContent of each child.
    QByteArrayList done;
};

/// What of a run's output is not kept with its record.
struct LostOutput
{
    std::uint64_t droppedBytes = 0; ///< The first, because of a limit.
    std::uint64_t unkeptBytes = 0;  ///< The last, because of `error`.
    int error = 0;                  ///< An errno value.
};

/// The JSON report (report.h), with what describe() needs beside it in further keys, and what is lost.
[[nodiscard]] QByteArray jsonRecord(const LaunchSpec& spec, const RunResult& result,
                                    const LostOutput& lost = {});

/// Reads what jsonRecord() made; a report will do as well. Empty if it is neither.
[[nodiscard]] std::optional<RunRecord> readRecord(const QByteArray& json);

} // namespace brood
