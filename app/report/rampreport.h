// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"
#include "report/reportformat.h"
#include "session/rampresult.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace brood {

/// All that a report may tell of a ramp that has ended. A value.
struct RampReportContent
{
    RampSpec spec;
    RampResult result;
    /// The children of all rounds, for the job log; others need none.
    std::vector<std::pair<RampStep, RunResult>> runs;
};

/// As checkReportFiles(), and whether a ramp can be told in these formats.
[[nodiscard]] QString checkRampReports(const QStringList& fileNames);

/// @param format one of allReportFormats. @param locale of those that people read.
[[nodiscard]] QByteArray makeRampReport(ReportFormat format, const RampReportContent& content,
                                        const QLocale& locale);

/// Writes it as writeReport() does. @return an empty string, or what is wrong.
[[nodiscard]] QString writeRampReport(const QString& fileName, const RampReportContent& content);

/// What reports for programs call it: "passed", "launcher-limited" …
[[nodiscard]] const char* verdictKey(LevelVerdict verdict);
[[nodiscard]] const char* rampOutcomeKey(RampOutcome outcome);

} // namespace brood
