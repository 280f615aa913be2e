// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loggutter.h"
#include "widgets/logview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

// What the log looks like.

namespace brood {

namespace {

constexpr int tabColumns = 8;

QColor rowTint(QColor colour, const QPalette& palette)
{
    colour.setAlphaF(palette.color(QPalette::Base).lightnessF() < 0.5F ? 0.16F : 0.07F);
    return colour;
}

} // namespace

void LogView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        QColor errorTint = rowTint(QColor(213, 60, 30), palette());
        QColor gapTint = rowTint(palette().color(QPalette::Text), palette());
        forEachVisibleRow([&](const QTextBlock&, const LogRow& row, const QRectF& geometry) {
            const bool isGap = row.kind == LogRow::Kind::Gap;
            if (isGap || row.stream == OutputStream::Err)
                painter.fillRect(QRectF(0, geometry.top(), viewport()->width(), geometry.height()),
                                 isGap ? gapTint : errorTint);
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void LogView::forEachVisibleRow(
    const std::function<void(const QTextBlock&, const LogRow&, const QRectF&)>& visit) const
{
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && !m_rows.empty(); block = block.next()) {
        const QRectF geometry = blockBoundingGeometry(block).translated(contentOffset());
        const auto number = static_cast<std::size_t>(block.blockNumber());
        if (geometry.top() > viewport()->height() || number >= m_rows.size())
            break;
        visit(block, m_rows[number], geometry);
    }
}

void LogView::adoptFont()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setFont(fixed);
    m_gutter->setFont(fixed);
    setTabStopDistance(tabColumns * QFontMetricsF(fixed).horizontalAdvance(u' '));
}

void LogView::layOutGutter()
{
    const int width = m_gutter->widthFor(m_latest);
    if (viewportMargins().left() != width)
        setViewportMargins(width, 0, 0, 0);
    // On the left whatever the layout's direction: that is where rows begin, as in a terminal.
    const QRect area = viewport()->geometry();
    m_gutter->setGeometry(area.left() - width, area.top(), width, area.height());
}

void LogView::updateGutter()
{
    QList<LogGutter::Row> rows;
    forEachVisibleRow([&rows](const QTextBlock& block, const LogRow& row, const QRectF& geometry) {
        LogGutter::Row shown{
            .top = qRound(geometry.top()), .height = qRound(geometry.height()), .at = row.at};
        shown.isError = row.stream == OutputStream::Err && row.kind != LogRow::Kind::Gap;
        if (row.kind != LogRow::Kind::Text)
            shown.kind = row.kind == LogRow::Kind::Gap ? LogGutter::Row::Kind::Gap
                                                       : LogGutter::Row::Kind::Continuation;
        const QTextLayout* const layout = block.layout();
        if (layout->lineCount() > 0)
            shown.baseline = qRound(geometry.top() + layout->lineAt(0).y() + layout->lineAt(0).ascent());
        rows.append(shown);
    });
    m_gutter->showRows(rows);
}

} // namespace brood
