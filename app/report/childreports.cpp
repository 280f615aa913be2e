// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/childreports.h"

#include "history/report.h"
#include "report/machinetext.h"
#include "report/runwords.h"
#include "session/causeofdeath.h"
#include "session/signalnames.h"

#include <QByteArrayList>

#include <algorithm>
#include <map>

namespace brood {

namespace {

QByteArray csvHeader()
{
    return csvRow({"index",
                   "attempt",
                   "pid",
                   "command",
                   "outcome",
                   "exit_code",
                   "signal",
                   "signal_name",
                   "core_dumped",
                   "cause",
                   "error",
                   "start_s",
                   "elapsed_s",
                   "user_s",
                   "system_s",
                   "max_rss_bytes",
                   "major_faults",
                   "minor_faults",
                   "voluntary_switches",
                   "involuntary_switches",
                   "stdout_bytes",
                   "stderr_bytes",
                   "output_complete"});
}

QByteArray optionalNumber(const std::optional<int>& number)
{
    return number ? QByteArray::number(*number) : QByteArray();
}

QByteArray truth(bool value)
{
    return value ? "true" : "false";
}

QByteArray causeKind(const ChildResult& child)
{
    const auto cause = causeOfDeath(child, QLocale::c());
    return cause ? cause->kind.toUtf8() : QByteArray();
}

/// As it was given to the child.
QByteArray commandOf(const LaunchSpec& spec, const ChildResult& child)
{
    const QByteArrayList words = argumentsOf(spec, child);
    LaunchSpec own;
    own.shell = spec.shell;
    own.command = spec.shell && !words.isEmpty() ? QByteArrayList{words.last()} : words;
    return commandText(own).toUtf8();
}

QByteArray csvChild(const QByteArray& command, const ChildResult& child)
{
    return csvRow({QByteArray::number(child.index),
                   QByteArray::number(child.attempt),
                   child.pid != 0 ? QByteArray::number(child.pid) : QByteArray(),
                   command,
                   outcomeKey(child.outcome),
                   optionalNumber(child.exitCode),
                   optionalNumber(child.signal),
                   child.signal ? signalName(*child.signal).toUtf8() : QByteArray(),
                   truth(child.coreDumped),
                   causeKind(child),
                   child.error ? child.error->message.toUtf8() : QByteArray(),
                   secondsText(child.start),
                   secondsText(child.elapsed),
                   secondsText(child.usage.user),
                   secondsText(child.usage.system),
                   QByteArray::number(child.usage.maxRssBytes),
                   QByteArray::number(child.usage.majorFaults),
                   QByteArray::number(child.usage.minorFaults),
                   QByteArray::number(child.usage.voluntarySwitches),
                   QByteArray::number(child.usage.involuntarySwitches),
                   QByteArray::number(child.stdoutBytes),
                   QByteArray::number(child.stderrBytes),
                   truth(child.outputComplete)});
}

/// Shells run what parallel runs, so a command that can't be started has their exit codes there.
int joblogExitValue(const ChildResult& child)
{
    constexpr int timedOut = -1;
    constexpr int notExecutable = 126;
    constexpr int notFound = 127;
    constexpr int otherwise = 125;
    if (child.outcome == ChildOutcome::TimedOut)
        return timedOut;
    if (child.exitCode)
        return *child.exitCode;
    if (child.signal || !child.error)
        return 0;
    switch (child.error->kind) {
    case ErrorKind::NotFound: return notFound;
    case ErrorKind::NotExecutable: return notExecutable;
    case ErrorKind::Setup:
    case ErrorKind::Agent: break;
    }
    return otherwise;
}

QByteArray joblogLine(const ReportContent& content, const ChildResult& child)
{
    const double zero = static_cast<double>(content.result.started.toMSecsSinceEpoch()) / 1000;
    const double start = zero + std::chrono::duration<double>(child.start).count();
    const double runtime = std::chrono::duration<double>(child.elapsed).count();
    constexpr int runtimeWidth = 10;
    const QByteArrayList fields{QByteArray::number(child.index), ":", QByteArray::number(start, 'f', 3),
                                QByteArray::number(runtime, 'f', 3).rightJustified(runtimeWidth), "0",
                                QByteArray::number(child.stdoutBytes),
                                QByteArray::number(joblogExitValue(child)),
                                QByteArray::number(child.signal.value_or(0)),
                                // As parallel has it: a line of the log is a line.
                                commandOf(content.spec, child).replace('\n', '\0')};
    return fields.join('\t') + '\n';
}

} // namespace

QByteArray csvReport(const ReportContent& content)
{
    QByteArray csv = csvHeader();
    for (const ChildResult& child : content.result.children)
        csv += csvChild(commandOf(content.spec, child), child);
    return csv;
}

QByteArray joblogReport(const ReportContent& content)
{
    std::map<int, const ChildResult*> last; // Attempts come in their order.
    for (const ChildResult& child : content.result.children)
        last[child.index] = &child;
    QByteArray log = "Seq\tHost\tStarttime\tJobRuntime\tSend\tReceive\tExitval\tSignal\tCommand\n";
    for (const auto& [index, child] : last)
        log += joblogLine(content, *child);
    return log;
}

} // namespace brood
