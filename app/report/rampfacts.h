// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rampreport.h"
#include "report/reportfacts.h"

#include <QList>
#include <QLocale>

namespace brood {

/// How it was searched and judged, and on which machine, for reports that people read.
[[nodiscard]] QList<ReportFact> rampFacts(const RampReportContent& content, const QLocale& locale);

/// How the figures of the level table came about, in sentences.
[[nodiscard]] QString levelFiguresNote();

} // namespace brood
