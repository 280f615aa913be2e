// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace brood {

/// What a report can be written as.
enum class ReportFormat
{
    Html,
    Json,
    Csv,
    Markdown,
    Joblog
};
inline constexpr std::array allReportFormats{ReportFormat::Html, ReportFormat::Json, ReportFormat::Csv,
                                             ReportFormat::Markdown, ReportFormat::Joblog};

/// ".html"
[[nodiscard]] QString reportEnding(ReportFormat format);
/// ".html, .json, .csv, .md or .joblog", in the user's language.
[[nodiscard]] QString reportEndings();
/// What to offer it as, such as "Web page".
[[nodiscard]] QString reportFormatName(ReportFormat format);
/// By the file name's ending, whatever its case.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& fileName);
/// Whether it tells of what the child wrote.
[[nodiscard]] bool showsOutput(ReportFormat format);

/// @param locale of those that people read.
[[nodiscard]] QByteArray makeReport(ReportFormat format, const ReportContent& content, const QLocale& locale);

} // namespace brood
