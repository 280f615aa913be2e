// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logrowlayout.h"

#include <QTextLayout>

namespace brood {

/// A part of a row's text, shaped by Qt: any script, direction and font. Positions are those of the row.
class LogShapedText
{
public:
    /// @param wrapWidth in pixels; 0: one line.
    LogShapedText(const LogText& text, LogRowLayout::Range range, const LogFont& font, qreal wrapWidth);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] LogRowLayout::Range line(int number) const;
    [[nodiscard]] qreal xOf(int line, qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(int line, qreal x) const;
    void addSpans(int line, qsizetype start, qsizetype end, LogRowLayout::Spans& spans) const;
    /// @param clip where something has to be drawn.
    void draw(QPainter& painter, QPointF origin, const LogText& text, const QRectF& clip,
              std::span<const LogOverlay> overlays) const;

private:
    [[nodiscard]] int inner(qsizetype position) const;

    qsizetype m_start;
    int m_length;
    bool m_isBidirectional;
    qreal m_width = 0;
    QTextLayout m_layout;
};

/// A row of moderate length that is shaped as a whole.
class LogShapedLayout final : public LogRowLayout
{
public:
    LogShapedLayout(const LogText& text, const LogFont& font, qreal wrapWidth);

    [[nodiscard]] int lineCount() const override { return m_shaped.lineCount(); }
    [[nodiscard]] qreal width() const override { return m_shaped.width(); }
    [[nodiscard]] Range line(int number) const override { return m_shaped.line(number); }
    [[nodiscard]] int lineOf(qsizetype position) const override;
    [[nodiscard]] qreal xOf(int line, qsizetype position) const override;
    [[nodiscard]] qsizetype positionAt(int line, qreal x) const override;
    void addSpans(int line, qsizetype start, qsizetype end, Spans& spans) const override;

protected:
    void drawText(QPainter& painter, QPointF origin, const Window& window,
                  std::span<const LogOverlay> overlays) const override;
    [[nodiscard]] Range visibleRange(int line, qreal left, qreal right) const override;

private:
    LogShapedText m_shaped;
};

} // namespace brood
