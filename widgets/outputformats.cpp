// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputformats.h"

#include "output/outputexport.h"

#include <QCoreApplication>
#include <QIODevice>

#include <utility>

namespace brood {

namespace {

struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FormatText)
};

QString writeExport(const OutputStore& store, const ExportRequest& request, QIODevice& file,
                    SaveFormat::Control& control)
{
    OutputExport output(store, request);
    bool isWell = true;
    const auto write = [&](OutputStream /*stream*/, std::string_view bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        isWell = isWell && !control.isCancelled && file.write(bytes.data(), size) == size;
        return isWell;
    };
    while (isWell && output.step(write))
        control.permille = static_cast<int>(output.progress() * 1000);
    return {}; // what went wrong with the file, the file knows
}

} // namespace

std::vector<SaveFormat> outputFormats(const OutputStore& store, const std::optional<RowSet>& rows,
                                      const QString& title)
{
    using Format = ExportRequest::Format;
    std::vector<SaveFormat> formats;
    const auto add = [&](const QString& nameFilter, const QString& ending, Format format,
                         std::optional<OutputStream> stream = {}) {
        ExportRequest request;
        request.format = format;
        request.stream = stream;
        request.rows = rows;
        request.title = title;
        formats.push_back(
            {.nameFilter = nameFilter,
             .ending = ending,
             .write = [&store, request = std::move(request)](QIODevice& file, SaveFormat::Control& control) {
                 return writeExport(store, request, file, control);
             }});
    };
    add(FormatText::tr("Plain text (*.txt)"), QStringLiteral(".txt"), Format::Plain);
    add(FormatText::tr("Web page with colours (*.html)"), QStringLiteral(".html"), Format::Html);
    add(FormatText::tr("Bytes as they came (*)"), QStringLiteral(".log"), Format::Raw);
    add(FormatText::tr("Only stdout, bytes as they came (*)"), QStringLiteral(".stdout"), Format::Raw,
        OutputStream::Out);
    add(FormatText::tr("Only stderr, bytes as they came (*)"), QStringLiteral(".stderr"), Format::Raw,
        OutputStream::Err);
    return formats;
}

} // namespace brood
