// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace brood {

/// What a report can be written as.
enum class ReportFormat
{
    Html,
    Json,
    Csv,
    Markdown,
    Joblog,
    Plot,      ///< The timeline, as a picture.
    SeriesCsv, ///< What was sampled over time.
    SeriesJson
};
/// Those that tell of a whole run, or of a ramp.
inline constexpr std::array allReportFormats{ReportFormat::Html, ReportFormat::Json, ReportFormat::Csv,
                                             ReportFormat::Markdown, ReportFormat::Joblog};
/// Those and parts of it: all that a file name can ask for.
inline constexpr std::array allReportFileFormats{
    ReportFormat::Html,   ReportFormat::Json, ReportFormat::Csv,       ReportFormat::Markdown,
    ReportFormat::Joblog, ReportFormat::Plot, ReportFormat::SeriesCsv, ReportFormat::SeriesJson};

/// ".html"
[[nodiscard]] QString reportEnding(ReportFormat format);
/// ".html, .json … or .series.json", in the user's language.
[[nodiscard]] QString reportEndings(std::span<const ReportFormat> formats = allReportFileFormats);
/// What to offer it as, such as "Web page".
[[nodiscard]] QString reportFormatName(ReportFormat format);
/// By the longest ending that the file name has, whatever its case.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& fileName);
/// Whether it tells of what the child wrote.
[[nodiscard]] bool showsOutput(ReportFormat format);

/// @param locale of those that people read.
[[nodiscard]] QByteArray makeReport(ReportFormat format, const ReportContent& content, const QLocale& locale);

} // namespace brood
