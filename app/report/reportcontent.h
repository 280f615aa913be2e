// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "metrics/treemetrics.h"
#include "report/outputexcerpt.h"
#include "session/runresult.h"

#include <optional>

namespace brood {

/// All that a report may tell of a run that has ended. A value: what it was made of may go.
struct ReportContent
{
    LaunchSpec spec;
    RunResult result;
    std::optional<TreeMetrics> metrics;  ///< Empty: nothing was sampled, or it is not known any more.
    std::optional<OutputExcerpt> output; ///< Empty: nothing of it was kept.
};

} // namespace brood
