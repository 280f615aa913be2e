// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportformat.h"

#include "history/report.h"
#include "report/childreports.h"
#include "report/htmlreport.h"
#include "report/markdownreport.h"
#include "report/runwords.h"
#include "report/seriesfile.h"
#include "report/timelinesvg.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace brood {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

MetricsTable seriesOf(const ReportContent& content)
{
    return content.metrics ? MetricsTable(*content.metrics, seriesFileRows) : MetricsTable();
}

} // namespace

QString reportEnding(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return QStringLiteral(".html");
    case ReportFormat::Json: return QStringLiteral(".json");
    case ReportFormat::Csv: return QStringLiteral(".csv");
    case ReportFormat::Markdown: return QStringLiteral(".md");
    case ReportFormat::Joblog: return QStringLiteral(".joblog");
    case ReportFormat::Plot: return QStringLiteral(".svg");
    case ReportFormat::SeriesCsv: return QStringLiteral(".series.csv");
    case ReportFormat::SeriesJson: break;
    }
    return QStringLiteral(".series.json");
}

QString reportEndings(std::span<const ReportFormat> formats)
{
    QStringList endings;
    for (const ReportFormat format : formats)
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
    case ReportFormat::Joblog: return ReportText::tr("Job log of GNU parallel");
    case ReportFormat::Plot: return ReportText::tr("Drawing of the timeline");
    case ReportFormat::SeriesCsv: return ReportText::tr("CSV table of the figures over time");
    case ReportFormat::SeriesJson: break;
    }
    return ReportText::tr("JSON of the figures over time");
}

std::optional<ReportFormat> reportFormatOf(const QString& fileName)
{
    std::optional<ReportFormat> found;
    for (const ReportFormat format : allReportFileFormats) {
        const QString ending = reportEnding(format);
        if (fileName.endsWith(ending, Qt::CaseInsensitive) &&
            (!found || ending.size() > reportEnding(*found).size()))
            found = format;
    }
    return found;
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
    case ReportFormat::Joblog: return joblogReport(content);
    case ReportFormat::Plot:
        return timelineSvgFile(content.result, content.metrics ? &*content.metrics : nullptr,
                               commandText(content.spec), locale);
    case ReportFormat::SeriesCsv: return seriesCsv(seriesOf(content));
    case ReportFormat::SeriesJson: break;
    }
    return seriesJson(seriesOf(content), content.spec, content.result);
}

} // namespace brood
