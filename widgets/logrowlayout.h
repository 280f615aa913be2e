// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logcolors.h"
#include "widgets/logfont.h"

#include <QString>
#include <QVarLengthArray>

#include <memory>
#include <span>
#include <vector>

namespace brood {

/// A row's text and how its parts are drawn.
struct LogText
{
    struct Run
    {
        qsizetype start = 0; ///< In UTF-16 units of `text`.
        qsizetype length = 0;
        LogStyle style;
    };

    QString text;
    std::vector<Run> runs; ///< Cover the text without gaps.
};

/// What lies over a part of a row: a match, a selection.
struct LogOverlay
{
    qsizetype start = 0;
    qsizetype length = 0;
    QColor background;
    QColor foreground;
    QColor outline; ///< Invalid: none.
};

/// Where a row's characters stand: in one line, or wrapped into several, all of the font's line height.
/// Coordinates are pixels from the row's top left corner.
class LogRowLayout
{
public:
    struct Range
    {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    struct Span
    {
        qreal left = 0;
        qreal right = 0;
    };
    using Spans = QVarLengthArray<Span, 8>;
    /// The part that has to be drawn.
    struct Window
    {
        int firstLine = 0;
        int lastLine = 0;
        qreal left = 0;
        qreal right = 0;
    };

    /// @param text, font must outlive the layout. @param wrapWidth in pixels; 0: one line.
    [[nodiscard]] static std::unique_ptr<LogRowLayout> make(const LogText& text, const LogFont& font,
                                                            qreal wrapWidth);
    virtual ~LogRowLayout() = default;
    LogRowLayout(const LogRowLayout&) = delete;
    LogRowLayout& operator=(const LogRowLayout&) = delete;

    [[nodiscard]] virtual int lineCount() const = 0;
    [[nodiscard]] virtual qreal width() const = 0; ///< That of the widest line.
    [[nodiscard]] virtual Range line(int number) const = 0;
    [[nodiscard]] virtual int lineOf(qsizetype position) const = 0;
    [[nodiscard]] virtual qreal xOf(int line, qsizetype position) const = 0;
    /// The place between two characters that is nearest.
    [[nodiscard]] virtual qsizetype positionAt(int line, qreal x) const = 0;
    /// Where the characters from `start` to `end` stand, which lie in that line.
    virtual void addSpans(int line, qsizetype start, qsizetype end, Spans& spans) const = 0;

    /// @param overlays sorted, not overlapping.
    void draw(QPainter& painter, QPointF origin, const Window& window,
              std::span<const LogOverlay> overlays) const;
    /// A line under a part of the row.
    void underline(QPainter& painter, QPointF origin, const Window& window, Range range,
                   const QColor& color) const;

protected:
    LogRowLayout(const LogText& text, const LogFont& font)
        : m_text(text)
        , m_font(font)
    {}

    virtual void drawText(QPainter& painter, QPointF origin, const Window& window,
                          std::span<const LogOverlay> overlays) const = 0;
    /// What of a line may be seen between these.
    [[nodiscard]] virtual Range visibleRange(int line, qreal left, qreal right) const = 0;
    [[nodiscard]] const LogText& text() const { return m_text; }
    [[nodiscard]] const LogFont& font() const { return m_font; }
    /// The run with that character, or the end.
    [[nodiscard]] std::vector<LogText::Run>::const_iterator runAt(qsizetype position) const;

private:
    void fillBackgrounds(QPainter& painter, QPointF origin, int line, Range visible) const;
    void fillOverlays(QPainter& painter, QPointF origin, int line, Range visible,
                      std::span<const LogOverlay> overlays) const;
    void decorate(QPainter& painter, QPointF origin, int line, Range visible) const;

    const LogText& m_text;
    const LogFont& m_font;
};

} // namespace brood
