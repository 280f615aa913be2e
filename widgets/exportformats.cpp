// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportformats.h"

#include "report/reportformat.h"
#include "report/seriesfile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QImageWriter>

#include <memory>
#include <utility>

namespace brood {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(brood::ExportFormats)
};

/// @param make the file's content; called in the thread that writes.
template <typename Make>
SaveFormat format(const QString& name, const QString& ending, Make make)
{
    return {.nameFilter = QStringLiteral("%1 (*%2)").arg(name, ending),
            .ending = ending,
            .write = [make = std::move(make)](QIODevice& file, SaveFormat::Control& /*control*/) {
                file.write(make());
                return QString(); // what went wrong with the file, the file knows
            }};
}

SaveFormat imageFormat(const QImage& image)
{
    return {.nameFilter = FormatText::tr("Image (*.png)"),
            .ending = QStringLiteral(".png"),
            .write = [image](QIODevice& file, SaveFormat::Control& /*control*/) {
                QImageWriter writer(&file, "png");
                return writer.write(image) ? QString() : writer.errorString();
            }};
}

} // namespace

std::vector<SaveFormat> plotFormats(const PlotPictures& pictures)
{
    return {imageFormat(pictures.image),
            format(FormatText::tr("Drawing"), QStringLiteral(".svg"), [svg = pictures.svg] { return svg; }),
            format(FormatText::tr("Document"), QStringLiteral(".pdf"), [pdf = pictures.pdf] { return pdf; })};
}

std::vector<SaveFormat> dataFormats(const MetricsTable& table, const LaunchSpec& spec,
                                    const RunResult& result)
{
    return {format(FormatText::tr("CSV table"), QStringLiteral(".csv"), [table] { return seriesCsv(table); }),
            format(FormatText::tr("JSON, for programs"), QStringLiteral(".json"),
                   [table, spec, result] { return seriesJson(table, spec, result); })};
}

std::vector<SaveFormat> reportFormats(ReportContent content)
{
    const auto shared = std::make_shared<const ReportContent>(std::move(content));
    std::vector<SaveFormat> formats;
    for (const ReportFormat each : allReportFormats)
        formats.push_back(format(reportFormatName(each), reportEnding(each),
                                 [each, shared] { return makeReport(each, *shared, QLocale()); }));
    return formats;
}

std::vector<SaveFormat> rampFormats(RampReportContent content)
{
    const auto shared = std::make_shared<const RampReportContent>(std::move(content));
    std::vector<SaveFormat> formats;
    for (const ReportFormat each : allReportFormats)
        formats.push_back(format(reportFormatName(each), reportEnding(each),
                                 [each, shared] { return makeRampReport(each, *shared, QLocale()); }));
    return formats;
}

} // namespace brood
