// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/runwords.h"

#include "launch/shellquoting.h"
#include "session/jobstext.h"

namespace brood {

QString commandText(const LaunchSpec& spec)
{
    return QString::fromUtf8(spec.shell ? spec.command.join(' ') : quoteCommandLine(spec.command));
}

ResultText describeRun(const LaunchSpec& spec, const RunResult& result, const QLocale& locale)
{
    if (!spec.jobs.isSingle())
        return describeJobs(result, spec.jobs.count(), locale);
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
