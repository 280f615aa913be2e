// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricstable.h"
#include "report/rampreport.h"
#include "report/reportcontent.h"
#include "widgets/filesaver.h"
#include "widgets/plotpictures.h"

#include <vector>

namespace brood {

// Ways to save what a window shows of a run. They have what they write, so the run may go meanwhile.

[[nodiscard]] std::vector<SaveFormat> plotFormats(const PlotPictures& pictures);
/// @param result what is known of it.
[[nodiscard]] std::vector<SaveFormat> dataFormats(const MetricsTable& table, const LaunchSpec& spec,
                                                  const RunResult& result);
[[nodiscard]] std::vector<SaveFormat> reportFormats(ReportContent content);
[[nodiscard]] std::vector<SaveFormat> rampFormats(RampReportContent content);

} // namespace brood
