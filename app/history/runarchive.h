// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/rundirectory.h"
#include "history/runrecord.h"

#include <QCoreApplication>
#include <QList>

namespace brood {

/// A run that has ended and is kept.
struct ArchivedRun
{
    RunRecord record;
    std::uint64_t outputBytes = 0; ///< What its output and the index of it take on the disk.
    bool hasOutput = false;        ///< It was not removed to make room for newer ones.
};

/// Where runs are kept: in the data directory under runs/ID the record, run.json, and in output/ what an
/// OutputStore has saved. A directory without a record is a run that is still under way or, if nobody holds
/// its lock, was cut off with its brood. Of several children it has a DoneJournal until there is a record.
///
/// Any number of processes may use the same data directory at once. Only its owner may look into a run.
/// No run may fail because it can't be kept: a failure is a sentence in the user's language that says what
/// to do, and an empty one is success.
class RunArchive
{
    Q_DECLARE_TR_FUNCTIONS(brood::RunArchive)

public:
    /// What all outputs together may take.
    static constexpr std::uint64_t defaultLimit = std::uint64_t{4} * 1024 * 1024 * 1024;
    static constexpr qsizetype maxRuns = 1000;
    /// How long the output of a run that was cut off stays, for those who miss it.
    static constexpr std::chrono::hours leftoverTime{24};
    /// How long its journal stays: over weekends and holidays. It is small.
    static constexpr std::chrono::hours resumableTime{24 * 14};

    /// Nothing is read or written yet.
    explicit RunArchive(const QString& dataDirectory);

    struct Begun
    {
        RunLock lock; ///< To be kept until the run was finished and nobody needs its files any more.
        QString problem;
    };
    /// A run is about to begin: makes its directory. @pre RunDirectory::isId(id)
    [[nodiscard]] Begun begin(const QString& id) const;
    /// Where its OutputStore may put files; for an OutputStore's save() and load() as well.
    [[nodiscard]] QString outputDirectory(const QString& id) const;
    /// Where its DoneJournal may write; finish() removes it.
    [[nodiscard]] std::filesystem::path journal(const QString& id) const;
    /// All has come: gives back the space that begin() kept for what is to be written at the end.
    void prepareToFinish(const QString& id) const;
    /// @pre begin(result.id) went well.
    [[nodiscard]] QString finish(const LaunchSpec& spec, const RunResult& result,
                                 const LostOutput& lost = {}) const;

    /// Those that have ended, newest first. Damaged records are left out.
    [[nodiscard]] QList<ArchivedRun> list() const;
    /// What the journals of those tell that have no record: they are under way or were cut off. Damaged ones
    /// are left out. Of one that a newer Brood has written there are only the id and when it was started.
    [[nodiscard]] QList<RunRecord> unfinished() const;
    /// How long the newest runs of the same command, in the same directory, took whose last attempt
    /// succeeded: of that attempt. Looks at no more than the newest few hundred runs; still, it reads their
    /// files.
    [[nodiscard]] QList<std::chrono::nanoseconds> elapsedOf(const LaunchSpec& spec) const;
    struct Found
    {
        std::optional<ArchivedRun> run;
        /// Of one that was cut off, what its journal tells; the problem is there as well.
        std::optional<RunRecord> cutOff;
        RunLock lock; ///< Of `run`: as long as it lives, that is not removed.
        QString problem;
    };
    /// @param name "last", an id, or the beginning of one.
    [[nodiscard]] Found find(const QString& name) const;

    /// Removes the oldest outputs until they are together within the limit, runs beyond the newest maxRuns,
    /// and what is left of runs that were cut off long ago, their journals last. The newest run, and those
    /// under way or being looked at, stay as they are.
    [[nodiscard]] QString prune(std::uint64_t limitBytes = defaultLimit) const;

private:
    [[nodiscard]] QList<RunDirectory> directories() const;
    [[nodiscard]] static std::optional<ArchivedRun> read(const RunDirectory& directory);
    [[nodiscard]] static std::error_code removeLeftovers(const RunDirectory& directory);
    [[nodiscard]] Found findLast() const;
    [[nodiscard]] Found findById(const QString& name) const;
    [[nodiscard]] Found found(const RunDirectory& directory) const;

    std::filesystem::path m_runs;
};

} // namespace brood
