// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/resume.h"

#include "history/childcontent.h"
#include "history/runarchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace brood {

namespace {

struct ResumeText
{
    Q_DECLARE_TR_FUNCTIONS(Resume)
};

ResumableRun readReport(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt,
                ResumeText::tr("The report “%1” could not be read: %2.").arg(name, file.errorString())};
    ResumableRun run{readRecord(file.readAll()), {}};
    if (!run.record)
        run.problem = ResumeText::tr("“%1” is no JSON report of a run.").arg(name);
    return run;
}

/// Others have often come in between: of one child, of another project, or from the window. What they have
/// done is no help here, as it has other contents.
/// @return a name for RunArchive::find()
QString idOfLast(const RunArchive& archive, const LaunchSpec& spec)
{
    QString id;
    QDateTime started;
    const auto look = [&](const RunRecord& run) {
        const bool isSame = run.spec.command == spec.command && run.spec.shell == spec.shell &&
                            directoryOf(run.spec) == directoryOf(spec);
        if (!isSame || (!id.isEmpty() && started >= run.result.started))
            return;
        id = run.result.id;
        started = run.result.started;
    };
    const QList<RunRecord> unfinished = archive.unfinished();
    std::ranges::for_each(unfinished, look);
    const QList<ArchivedRun> ended = archive.list();
    std::ranges::for_each(ended, look, &ArchivedRun::record);
    return id.isEmpty() ? QStringLiteral("last") : id;
}

} // namespace

ResumableRun findResumable(const QString& name, const LaunchSpec& spec, const QString& dataDirectory)
{
    if (name.contains(u'/') || name.endsWith(QLatin1String(".json")))
        return readReport(name);
    const RunArchive archive(dataDirectory);
    RunArchive::Found found = archive.find(name == QLatin1String("last") ? idOfLast(archive, spec) : name);
    if (found.run)
        return {std::move(found.run->record), {}};
    if (found.cutOff)
        return {std::move(found.cutOff), {}};
    return {std::nullopt, found.problem};
}

ResumedRun resumedFrom(const RunRecord& earlier, const LaunchSpec& spec)
{
    QHash<QByteArray, int> done;
    for (const QByteArray& content : earlier.done)
        ++done[content];
    ResumedRun resumed;
    resumed.from = earlier.result.id;
    const ChildContent content(spec);
    for (int child = 1; child <= spec.jobs.count(); ++child) {
        const QByteArray own = content.of(spec.argumentsFor(child));
        const auto found = done.find(own);
        if (found == done.end() || *found == 0)
            continue;
        --*found;
        resumed.contents += own;
        resumed.children.push_back(child);
    }
    resumed.skipped = static_cast<int>(resumed.children.size());
    return resumed;
}

QString resumedText(const JobsSpec& jobs, const QLocale& locale)
{
    if (jobs.pending() == 0)
        return ResumeText::tr("All had succeeded before. There is nothing to run again.");
    return ResumeText::tr("%1 of %2 had succeeded before and are not run again.", "children")
        .arg(locale.toString(jobs.resumed->skipped), locale.toString(jobs.count()));
}

} // namespace brood
