// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logrowlayout.h"

namespace brood {

/// A row of printable ASCII in a font of fixed pitch: a place is a matter of counting. Lines are wrapped
/// behind spaces, or anywhere in longer words.
class LogGridLayout final : public LogRowLayout
{
public:
    LogGridLayout(const LogText& text, const LogFont& font, qreal wrapWidth);

    [[nodiscard]] int lineCount() const override { return static_cast<int>(m_starts.size()) + 1; }
    [[nodiscard]] qreal width() const override
    {
        return static_cast<qreal>(m_columns) * font().columnWidth();
    }
    [[nodiscard]] Range line(int number) const override;
    [[nodiscard]] int lineOf(qsizetype position) const override;
    [[nodiscard]] qreal xOf(int line, qsizetype position) const override;
    [[nodiscard]] qsizetype positionAt(int line, qreal x) const override;
    void addSpans(int line, qsizetype start, qsizetype end, Spans& spans) const override;

protected:
    void drawText(QPainter& painter, QPointF origin, const Window& window,
                  std::span<const LogOverlay> overlays) const override;
    [[nodiscard]] Range visibleRange(int line, qreal left, qreal right) const override;

private:
    void wrap(qsizetype columns);
    void drawRun(QPainter& painter, QPointF baseline, qsizetype lineStart, Range range,
                 const LogText::Run& run, std::span<const LogOverlay> overlays) const;

    std::vector<qsizetype> m_starts; ///< Of the second and further lines.
    qsizetype m_columns = 0;         ///< In the longest line.
};

} // namespace brood
