// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/jobinputs.h"
#include "plan/haltrule.h"
#include "plan/restartpolicy.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace brood {

/// What an earlier run has done of a launch already.
struct ResumedRun
{
    QString from;              ///< The earlier run's id.
    int skipped = 0;           ///< So many children succeeded there, and are not run again.
    QByteArrayList contents;   ///< What each of them does, as ChildContent has it.
    std::vector<int> children; ///< Their numbers here; not known of a run that was read from a record.

    bool operator==(const ResumedRun&) const = default;
};

/// How many children one command becomes, and how they follow each other.
struct JobsSpec
{
    int copies = 1;                        ///< Of each row of the inputs; from 1.
    JobInputs inputs;                      ///< What the children differ by, beside their number.
    int atOnce = 0;                        ///< How many of them run at once; 0: one for each processor.
    std::chrono::nanoseconds startDelay{}; ///< From one start to the next, at least. Not with a barrier.
    int retries = 0;                       ///< How often to start a child again that did not succeed.
    /// Before a child's first retry; each further one waits twice as long as the one before.
    std::chrono::nanoseconds retryDelay{};
    HaltRule halt;
    /// All first attempts begin at the same moment, when the last of them is ready to: none is executed
    /// before. For this all have a slot, whatever `atOnce` is.
    bool barrier = false;
    /// With it, `retries` means how often in a row a child may fail before it has run for `startSuccess`.
    RestartPolicy restart = RestartPolicy::Never;
    std::chrono::nanoseconds startSuccess = std::chrono::seconds(1);
    /// Stop a child that has run for longer than this share of the median of those that have succeeded so
    /// far, as soon as three have.
    std::optional<double> timeoutShare;
    std::optional<ResumedRun> resumed;

    bool operator==(const JobsSpec&) const = default;

    /// A million children are the most that one may ask for.
    static constexpr int most = 1'000'000;

    /// How many children there are: a row's copies, for each row.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool isSingle() const { return count() <= 1; }
    /// How many of them are to be run.
    [[nodiscard]] int pending() const { return count() - (resumed ? resumed->skipped : 0); }
    /// What the child with this number, from 1, got of the inputs: all rows come once, then all once more.
    /// @pre there are inputs, and rows
    [[nodiscard]] QByteArrayList row(int index) const { return inputs.row((index - 1) % inputs.rows()); }
    /// Whether children wait for each other: one alone has nobody to wait for.
    [[nodiscard]] bool hasBarrier() const { return barrier && !isSingle(); }
    /// `atOnce`, or what it stands for on this machine; never more than there are children. With a barrier
    /// as many as there are children.
    [[nodiscard]] int slots() const;
};

} // namespace brood
