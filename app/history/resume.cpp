// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/resume.h"

#include "history/childcontent.h"
#include "history/runarchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

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

} // namespace

ResumableRun findResumable(const QString& name, const QString& dataDirectory)
{
    if (name.contains(u'/') || name.endsWith(QLatin1String(".json")))
        return readReport(name);
    RunArchive::Found found = RunArchive(dataDirectory).find(name);
    if (!found.run)
        return {std::nullopt, found.problem};
    return {std::move(found.run->record), {}};
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

} // namespace brood
