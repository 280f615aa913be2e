// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plotpictures.h"

#include "report/visibletext.h"
#include "widgets/plotting.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace brood {

namespace {

constexpr double imageScale = 2;
constexpr double pointsOfAnInch = 72;

/// Lines and text instead of pixels.
void paint(QCustomPlot& plot, QPaintDevice& device)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
}

/// Not every QSvgGenerator escapes the words that it is given.
QByteArray withWords(QByteArray svg, const QString& title, const QString& description)
{
    const qsizetype begin = svg.indexOf('>', svg.indexOf("<svg"));
    const QString words = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                              .arg(visibleText(title, TextOrigin::Foreign).toHtmlEscaped(),
                                   visibleText(description, TextOrigin::Words).toHtmlEscaped());
    return begin < 0 ? svg : svg.insert(begin + 1, words.toUtf8());
}

QByteArray svgOf(QCustomPlot& plot, const QString& title, const QString& description)
{
    QBuffer file;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(plot.logicalDpiX()); // so that letters are as large as in the window
    svg.setSize(plot.size());
    svg.setViewBox(plot.rect());
    svg.setTitle({});
    svg.setDescription({});
    paint(plot, svg);
    return withWords(file.data(), title, description);
}

QByteArray pdfOf(QCustomPlot& plot, const QString& title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        const int dpi = plot.logicalDpiX();
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Brood"));
        pdf.setResolution(dpi);
        const QSizeF points = QSizeF(plot.size()) * pointsOfAnInch / dpi;
        pdf.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                      QPageLayout::Portrait, QMarginsF()));
        paint(plot, pdf);
    }
    return file.data();
}

} // namespace

PlotPictures plotPictures(QCustomPlot& plot, const QString& title, const QString& description)
{
    PlotPictures pictures;
    pictures.image = plot.toPixmap(plot.width(), plot.height(), imageScale).toImage();
    pictures.image.setText(QStringLiteral("Title"), title);
    pictures.image.setText(QStringLiteral("Description"), description);
    pictures.svg = svgOf(plot, title, description);
    pictures.pdf = pdfOf(plot, title);
    return pictures;
}

} // namespace brood
