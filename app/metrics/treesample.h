// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace brood {

/// All processes of a tree at a moment of the elapsed axis.
struct TreeSample
{
    std::chrono::nanoseconds at{};

    // Counters since the tree began. Those of processes that ended are included.
    std::chrono::nanoseconds user{};
    std::chrono::nanoseconds system{};
    std::uint64_t readBytes = 0;    ///< From storage.
    std::uint64_t writtenBytes = 0; ///< To storage.
    std::uint64_t outputBytes = 0;  ///< stdout and stderr.
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;

    // What there was at the moment.
    std::uint64_t rssBytes = 0;
    std::uint32_t processes = 0;
    std::uint32_t threads = 0;
};

/// What is known of a tree when it has ended, from wait4 and elsewhere: the sums for all of its processes.
/// What is unknown stays 0.
struct TreeTotals
{
    std::chrono::nanoseconds user{};
    std::chrono::nanoseconds system{};
    std::uint64_t readBytes = 0;
    std::uint64_t writtenBytes = 0;
    std::uint64_t outputBytes = 0;
    std::uint64_t minorFaults = 0;
    std::uint64_t majorFaults = 0;
    std::uint64_t peakRssBytes = 0; ///< At least that much there was at some moment, as in ru_maxrss.
};

/// The most there was of a tree at a moment at which it was looked at.
struct TreePeaks
{
    std::uint64_t rssBytes = 0;
    std::uint32_t processes = 0;
    std::uint32_t threads = 0;
};

/// What is known of a tree.
struct TreeSummary
{
    TreeSample latest; ///< Its counters include those of the totals, once these are known.
    TreePeaks peaks;
};

void raisePeaks(TreePeaks& peaks, const TreeSample& sample);

/// Takes over the counters, each unless it fell: sums of what the kernel rounds for each process may fall a
/// little, and such a counter is unchanged until it has passed its maximum. User and system time are one
/// counter, and go together.
void raiseCounters(TreeSample& latest, const TreeSample& sample);
void raiseCounters(TreeSample& latest, const TreeTotals& totals);

} // namespace brood
