// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/metricstrip.h"
#include "report/svgwriter.h"

#include <QLocale>

namespace brood {

/// Those that have something to tell of this run.
[[nodiscard]] std::vector<MetricStrip> worthShowing(const TreeMetrics& metrics);

/// What a strip takes, with its titles and the space below it.
[[nodiscard]] double stripSvgHeight(MetricStrip strip);

/// A strip of a timeline from `top` on.
void drawStrip(SvgWriter& svg, MetricStrip strip, const TreeMetrics& metrics, double top,
               const QLocale& locale);

} // namespace brood
