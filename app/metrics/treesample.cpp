// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/treesample.h"

#include <algorithm>

namespace brood {

namespace {

template <typename Counters>
void raise(TreeSample& latest, const Counters& counters)
{
    // The kernel counts the sum precisely, and splits it by what it saw at its ticks: a part may fall.
    if (counters.user + counters.system > latest.user + latest.system) {
        latest.user = counters.user;
        latest.system = counters.system;
    }
    latest.readBytes = std::max(latest.readBytes, counters.readBytes);
    latest.writtenBytes = std::max(latest.writtenBytes, counters.writtenBytes);
    latest.outputBytes = std::max(latest.outputBytes, counters.outputBytes);
    latest.minorFaults = std::max(latest.minorFaults, counters.minorFaults);
    latest.majorFaults = std::max(latest.majorFaults, counters.majorFaults);
}

} // namespace

void raisePeaks(TreePeaks& peaks, const TreeSample& sample)
{
    peaks.rssBytes = std::max(peaks.rssBytes, sample.rssBytes);
    peaks.processes = std::max(peaks.processes, sample.processes);
    peaks.threads = std::max(peaks.threads, sample.threads);
}

void raiseCounters(TreeSample& latest, const TreeSample& sample)
{
    raise(latest, sample);
}

void raiseCounters(TreeSample& latest, const TreeTotals& totals)
{
    raise(latest, totals);
}

} // namespace brood
