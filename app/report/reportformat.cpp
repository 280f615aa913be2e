// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportformat.h"

#include "history/report.h"
#include "report/childreports.h"
#include "report/htmlreport.h"
#include "report/markdownreport.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brood {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return QStringLiteral(".html");
    case ReportFormat::Json: return QStringLiteral(".json");
    case ReportFormat::Csv: return QStringLiteral(".csv");
    case ReportFormat::Markdown: return QStringLiteral(".md");
    case ReportFormat::Joblog: break;
    }
    return QStringLiteral(".joblog");
}

QString reportEndings()
{
    QStringList endings;
    for (const ReportFormat format : allReportFormats)
        endings += reportEnding(format);
    const QString last = endings.takeLast();
    //: %1 and %2 are endings of file names: ".html, .json, .csv, .md or .joblog"
    return ReportText::tr("%1 or %2").arg(endings.join(QStringLiteral(", ")), last);
}

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return ReportText::tr("Web page with timeline and output");
    case ReportFormat::Json: return ReportText::tr("JSON, for programs");
    case ReportFormat::Csv: return ReportText::tr("CSV table of the children");
    case ReportFormat::Markdown: return ReportText::tr("Markdown text");
    case ReportFormat::Joblog: break;
    }
    return ReportText::tr("Job log of GNU parallel");
}

std::optional<ReportFormat> reportFormatOf(const QString& fileName)
{
    const auto* const found =
        std::find_if(allReportFormats.begin(), allReportFormats.end(), [&](ReportFormat format) {
            return fileName.endsWith(reportEnding(format), Qt::CaseInsensitive);
        });
    return found != allReportFormats.end() ? std::optional(*found) : std::nullopt;
}

bool showsOutput(ReportFormat format)
{
    return format == ReportFormat::Html;
}

QByteArray makeReport(ReportFormat format, const ReportContent& content, const QLocale& locale)
{
    switch (format) {
    case ReportFormat::Html: return htmlReport(content, locale);
    case ReportFormat::Json: return jsonReport(content.spec, content.result);
    case ReportFormat::Csv: return csvReport(content);
    case ReportFormat::Markdown: return markdownReport(content, locale);
    case ReportFormat::Joblog: break;
    }
    return joblogReport(content);
}

} // namespace brood
