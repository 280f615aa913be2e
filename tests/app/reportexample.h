// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <csignal>

namespace brood::test {

/// A child that exits after 1.234 s.
inline ChildResult exitedChild()
{
    using namespace std::chrono_literals;
    ChildResult child;
    child.pid = 4242;
    child.outcome = ChildOutcome::Exited;
    child.success = true;
    child.exitCode = 0;
    child.start = 512us;
    child.elapsed = 1'234'011us;
    child.usage = {1200ms, 10ms, 1'646'592, 0, 95, 1, 12};
    child.stdoutBytes = 6;
    return child;
}

/// Figures of one busy core for as long as the child lives, at 10 Hz.
inline TreeMetrics busyMetrics(const ChildResult& child)
{
    TreeMetrics metrics(64);
    metrics.begin(child.start);
    TreeSample sample;
    for (auto at = child.start; at < child.start + child.elapsed; at += std::chrono::milliseconds(100)) {
        sample.at = at;
        sample.user = at - child.start;
        sample.rssBytes = 1 << 20;
        sample.processes = 2;
        sample.threads = 3;
        metrics.add(sample);
    }
    metrics.end(child.start + child.elapsed, {.user = child.usage.user, .outputBytes = child.stdoutBytes});
    return metrics;
}

inline ReportContent reportContent()
{
    ReportContent content;
    content.spec.command = {"program", "a b", "\xc3\xa4"};
    content.spec.workingDirectory = "/work";
    RunResult& run = content.result;
    run.outcome = RunOutcome::Succeeded;
    run.id = QStringLiteral("an-id");
    run.host = QStringLiteral("a-host");
    run.started = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 0, 7), Qt::UTC);
    run.elapsed = std::chrono::microseconds(1'234'567);
    run.children = {exitedChild()};
    content.metrics = busyMetrics(run.children.first());
    return content;
}

} // namespace brood::test
