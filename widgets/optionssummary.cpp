// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/optionssummary.h"

#include "launch/bytesize.h"
#include "launch/duration.h"
#include "launch/jobsvalues.h"
#include "widgets/bytetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace brood {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(brood::OptionsSummary)
};

QString inputSummary(const LaunchSpec& spec)
{
    switch (spec.stdinSource) {
    case StdinSource::Null: break;
    case StdinSource::File: return Summary::tr("input from %1").arg(textFromBytes(spec.stdinFile));
    case StdinSource::Live: return Summary::tr("typed input");
    }
    return {};
}

QStringList jobsSummary(const JobsSpec& jobs)
{
    QStringList parts;
    const InputsSource& source = jobs.inputs.source();
    if (!source.file.isEmpty())
        parts += Summary::tr("lines of %1", "a file; a child for each").arg(textFromBytes(source.file));
    if (const qsizetype lists = source.parameters.size(); lists > 0)
        parts += Summary::tr("%n parameter(s)", nullptr, static_cast<int>(lists));
    if (jobs.barrier)
        parts += Summary::tr("all at the same moment");
    if (jobs.startDelay.count() > 0)
        parts += Summary::tr("start delay %1").arg(durationToText(jobs.startDelay));
    if (jobs.timeoutShare)
        parts += Summary::tr("timeout %1 of the median").arg(timeoutShareToText(*jobs.timeoutShare));
    if (jobs.retries > 0)
        parts += Summary::tr("%n retry(s)", nullptr, jobs.retries);
    switch (jobs.restart) {
    case RestartPolicy::Never: break;
    case RestartPolicy::OnFailure: parts += Summary::tr("restarted on failure"); break;
    case RestartPolicy::Always: parts += Summary::tr("always restarted"); break;
    }
    switch (jobs.halt.when) {
    case HaltRule::When::Never: break;
    case HaltRule::When::Soon:
        parts +=
            Summary::tr("no more after %1 failed", "a number or a share").arg(haltAfterToText(jobs.halt));
        break;
    case HaltRule::When::Now:
        parts +=
            Summary::tr("stopped after %1 failed", "a number or a share").arg(haltAfterToText(jobs.halt));
        break;
    }
    return parts;
}

} // namespace

QString optionsSummary(const LaunchSpec& spec)
{
    const LaunchSpec usual;
    QStringList parts;
    if (spec.shell)
        parts += Summary::tr("shell");
    if (!spec.workingDirectory.isEmpty())
        parts += Summary::tr("in %1", "a directory").arg(textFromBytes(spec.workingDirectory));
    if (const qsizetype changes = spec.environment.set.size() + spec.environment.unset.size(); changes > 0)
        parts += Summary::tr("%n variable(s)", "of the environment, changed", static_cast<int>(changes));
    if (const QString input = inputSummary(spec); !input.isEmpty())
        parts += input;
    if (spec.terminal)
        parts += Summary::tr("pty %1×%2", "columns, rows of a pseudo-terminal")
                     .arg(QString::number(spec.terminal->columns), QString::number(spec.terminal->rows));
    if (spec.hardwareCounters)
        parts += Summary::tr("hardware counters");
    if (spec.timeout)
        parts += Summary::tr("timeout %1").arg(durationToText(*spec.timeout));
    if (spec.grace != usual.grace)
        parts += Summary::tr("grace %1", "from SIGTERM to SIGKILL").arg(durationToText(spec.grace));
    if (spec.successCodes != usual.successCodes)
        parts += Summary::tr("success %1", "exit codes").arg(spec.successCodes.toString());
    if (spec.outputLimit)
        parts += Summary::tr("keeps %1", "of the output, an amount").arg(byteSizeToText(*spec.outputLimit));
    parts += jobsSummary(spec.jobs);
    return parts.join(QStringLiteral(" · "));
}

} // namespace brood
