// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/runrecord.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace brood {

/// What there is of an earlier run, or why it can't be resumed, in the user's language.
struct ResumableRun
{
    std::optional<RunRecord> record;
    QString problem;
};
/// Also of a run that was cut off, if there is a DoneJournal of it.
/// @param name of a run, as RunArchive::find() takes it, or of a JSON report, which ends in .json or has a /.
/// But “last” is the newest run of the same command in the same directory, if there is one, be it that it has
/// ended, was cut off, or is still under way, which is a problem.
[[nodiscard]] ResumableRun findResumable(const QString& name, const LaunchSpec& spec,
                                         const QString& dataDirectory);

/// Which children of a launch an earlier run has done: those whose content (ChildContent) succeeded there.
/// Of several with the same content, as many as succeeded.
[[nodiscard]] ResumedRun resumedFrom(const RunRecord& earlier, const LaunchSpec& spec);

/// How much of it was done before, for the user. @pre there is a resumed run
[[nodiscard]] QString resumedText(const JobsSpec& jobs, const QLocale& locale);

} // namespace brood
