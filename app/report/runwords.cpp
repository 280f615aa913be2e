// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runwords.h"

#include "launch/shellquoting.h"
#include "session/jobstext.h"

#include <QCoreApplication>

namespace brood {

namespace {

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

} // namespace

QString commandText(const LaunchSpec& spec)
{
    return QString::fromUtf8(spec.shell ? spec.command.join(' ') : quoteCommandLine(spec.command));
}

ResultText describeRun(const LaunchSpec& spec, const RunResult& result, const QLocale& locale)
{
    if (!spec.jobs.isSingle()) {
        ResultText text = describeJobs(result, spec.jobs.pending(), locale);
        if (const auto& resumed = spec.jobs.resumed; resumed && resumed->skipped > 0)
            text.notes += RunText::tr("%Ln child(ren) had succeeded before and were not run again.", nullptr,
                                      resumed->skipped);
        return text;
    }
    ChildResult last;
    if (result.children.isEmpty())
        last.error = result.agentError;
    else
        last = result.children.last();
    ResultText text = describe(last, locale);
    if (result.agentError && result.agentError != last.error)
        text.notes.append(result.agentError->message);
    return text;
}

QString startedText(const QDateTime& started)
{
    const QDateTime local = started.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

} // namespace brood
