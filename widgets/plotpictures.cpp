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

/// A line above everything else, as long as this lives.
class Heading
{
public:
    Heading(QCustomPlot& plot, const QString& title)
        : m_plot(plot)
    {
        const QFont font = plot.xAxis->tickLabelFont();
        const QFontMetrics metrics(font);
        const QString line = visibleText(title, TextOrigin::Foreign);
        auto* const text = new QCPTextElement(
            &plot, metrics.elidedText(line, Qt::ElideMiddle, plot.width() - 2 * margin), font);
        text->setTextColor(plot.xAxis->tickLabelColor());
        text->setMargins({margin, margin / 2, margin, 0});
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, text);
        m_height = metrics.height() + margin / 2 + plot.plotLayout()->rowSpacing();
    }
    Heading(const Heading&) = delete;
    Heading& operator=(const Heading&) = delete;
    ~Heading()
    {
        m_plot.plotLayout()->remove(m_plot.plotLayout()->element(0, 0));
        m_plot.plotLayout()->simplify();
    }
    /// Of the plot with it.
    [[nodiscard]] QSize size() const { return m_plot.size() + QSize(0, m_height); }

private:
    static constexpr int margin = 8;
    QCustomPlot& m_plot;
    int m_height = 0;
};

/// Lines and text instead of pixels.
void paint(QCustomPlot& plot, QSize size, QPaintDevice& device)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, size.width(), size.height());
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

QByteArray svgOf(QCustomPlot& plot, QSize size, const QString& title, const QString& description)
{
    QBuffer file;
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setResolution(plot.logicalDpiX()); // so that letters are as large as in the window
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle({});
    svg.setDescription({});
    paint(plot, size, svg);
    return withWords(file.data(), title, description);
}

QByteArray pdfOf(QCustomPlot& plot, QSize size, const QString& title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        const int dpi = plot.logicalDpiX();
        QPdfWriter pdf(&file);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Brood"));
        pdf.setResolution(dpi);
        const QSizeF points = QSizeF(size) * pointsOfAnInch / dpi;
        pdf.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                      QPageLayout::Portrait, QMarginsF()));
        paint(plot, size, pdf);
    }
    return file.data();
}

} // namespace

PlotPictures plotPictures(QCustomPlot& plot, const QString& title, const QString& description)
{
    const Heading heading(plot, title);
    const QSize size = heading.size();
    PlotPictures pictures;
    pictures.image = plot.toPixmap(size.width(), size.height(), imageScale).toImage();
    pictures.image.setText(QStringLiteral("Title"), title);
    pictures.image.setText(QStringLiteral("Description"), description);
    pictures.svg = svgOf(plot, size, title, description);
    pictures.pdf = pdfOf(plot, size, title);
    return pictures;
}

} // namespace brood
