// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/levelcriteria.h"
#include "session/jobsprogress.h"
#include "session/resulttext.h"

namespace brood {

// Many children in words, for the window, the terminal and the reports alike.

/// What goes on, such as "37 of 500 ended", "3 failed", "8 running", "120.0 per second", "about 4 s left".
[[nodiscard]] QStringList jobsProgressText(const JobsProgress& progress, const QLocale& locale);

/// "median 0.200 s", "95 % within 0.300 s", "slowest #2 0.300 s".
[[nodiscard]] QStringList distributionText(const ElapsedPercentiles& percentiles, const ChildResult& slowest,
                                           const QLocale& locale);

/// How all of them ended: "497 of 500 succeeded", with the elapsed times' distribution among the figures, and
/// how those that failed did in the notes. A child counts by its last attempt.
/// @param children how many there were to be
[[nodiscard]] ResultText describeJobs(const RunResult& result, int children, const QLocale& locale);

} // namespace brood
