// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logshapedlayout.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace brood {

namespace {

constexpr qreal unlimited = 1'000'000;

/// What QTextLayout would take for more than a character is drawn as a sign of the same length.
QString drawable(QString text)
{
    text.replace(QChar(QChar::LineSeparator), QChar(u'\u2424'));
    text.replace(QChar(QChar::ParagraphSeparator), QChar(u'\u00b6'));
    text.replace(QChar(QChar::ObjectReplacementCharacter), QChar(QChar::ReplacementCharacter));
    return text;
}

bool mayRunFromRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        // Hebrew to Arabic Extended, presentation forms, directional marks, and the surrogates of the
        // supplementary planes with such scripts.
        return (u >= 0x590 && u <= 0x8ff) || (u >= 0xfb1d && u <= 0xfeff) || (u >= 0x200e && u <= 0x202e) ||
               (u >= 0x2066 && u <= 0x2069) || (u >= 0xd802 && u <= 0xd83b);
    });
}

QTextCharFormat formatOf(const LogStyle& style)
{
    QTextCharFormat format;
    format.setForeground(style.hidden ? QColor(Qt::transparent) : style.foreground);
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.italic)
        format.setFontItalic(true);
    return format;
}

} // namespace

LogShapedText::LogShapedText(const LogText& text, LogRowLayout::Range range, const LogFont& font,
                             qreal wrapWidth)
    : m_start(range.start)
    , m_length(static_cast<int>(range.end - range.start))
    , m_isBidirectional(mayRunFromRightToLeft(QStringView(text.text).sliced(m_start, m_length)))
    , m_layout(drawable(text.text.mid(m_start, m_length)), font.font())
{
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    // On the left whatever the direction: that is where people look for a row's text.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTabStopDistance(font.tabWidth());
    option.setWrapMode(wrapWidth > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const LogText::Run& run : text.runs) {
        const qsizetype start = std::max(run.start, range.start);
        const qsizetype end = std::min(run.start + run.length, range.end);
        if (start < end)
            formats.append({inner(start), static_cast<int>(end - start), formatOf(run.style)});
    }
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    for (QTextLine each = m_layout.createLine(); each.isValid(); each = m_layout.createLine()) {
        each.setLineWidth(wrapWidth > 0 ? wrapWidth : unlimited);
        each.setPosition({0, each.lineNumber() * font.lineHeight() + font.baseline() - each.ascent()});
        m_width = std::max(m_width, each.naturalTextWidth());
    }
    m_layout.endLayout();
}

int LogShapedText::inner(qsizetype position) const
{
    return static_cast<int>(std::clamp(position - m_start, qsizetype{0}, qsizetype{m_length}));
}

LogRowLayout::Range LogShapedText::line(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    return {m_start + line.textStart(), m_start + line.textStart() + line.textLength()};
}

qreal LogShapedText::xOf(int line, qsizetype position) const
{
    return m_layout.lineAt(line).cursorToX(inner(position));
}

qsizetype LogShapedText::positionAt(int number, qreal x) const
{
    const QTextLine line = m_layout.lineAt(number);
    const int position = line.xToCursor(x);
    // Behind a line's last character is where the next line begins.
    const int end = line.textStart() + line.textLength();
    return m_start +
           (number + 1 < lineCount() && position >= end ? m_layout.previousCursorPosition(end) : position);
}

void LogShapedText::addSpans(int number, qsizetype start, qsizetype end, LogRowLayout::Spans& spans) const
{
    const QTextLine line = m_layout.lineAt(number);
    const auto add = [&spans](qreal one, qreal other) {
        const LogRowLayout::Span span{std::min(one, other), std::max(one, other)};
        if (!spans.isEmpty() && qFuzzyCompare(spans.last().right + 1, span.left + 1))
            spans.last().right = span.right;
        else if (!spans.isEmpty() && qFuzzyCompare(spans.last().left + 1, span.right + 1))
            spans.last().left = span.left;
        else
            spans.append(span);
    };
    if (!m_isBidirectional) {
        add(line.cursorToX(inner(start)), line.cursorToX(inner(end)));
        return;
    }
    for (const QGlyphRun& run : line.glyphRuns(inner(start), inner(end) - inner(start)))
        add(run.boundingRect().left(), run.boundingRect().right());
}

void LogShapedText::draw(QPainter& painter, QPointF origin, const LogText& text, const QRectF& clip,
                         std::span<const LogOverlay> overlays) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (const LogOverlay& overlay : overlays) {
        for (const LogText::Run& run : text.runs) {
            const int start = inner(std::max(overlay.start, run.start));
            const int end = inner(std::min(overlay.start + overlay.length, run.start + run.length));
            if (start >= end || run.style.hidden)
                continue;
            QTextCharFormat format;
            format.setForeground(overlay.foreground);
            ranges.append({start, end - start, format});
        }
    }
    painter.setPen(Qt::black);
    m_layout.draw(&painter, origin, ranges, clip);
}

LogShapedLayout::LogShapedLayout(const LogText& text, const LogFont& font, qreal wrapWidth)
    : LogRowLayout(text, font)
    , m_shaped(text, {0, text.text.size()}, font, wrapWidth)
{}

int LogShapedLayout::lineOf(qsizetype position) const
{
    int number = lineCount() - 1;
    while (number > 0 && line(number).start > position)
        --number;
    return number;
}

qreal LogShapedLayout::xOf(int line, qsizetype position) const
{
    return m_shaped.xOf(line, position);
}

qsizetype LogShapedLayout::positionAt(int line, qreal x) const
{
    return m_shaped.positionAt(line, x);
}

void LogShapedLayout::addSpans(int line, qsizetype start, qsizetype end, Spans& spans) const
{
    m_shaped.addSpans(line, start, end, spans);
}

void LogShapedLayout::drawText(QPainter& painter, QPointF origin, const Window& window,
                               std::span<const LogOverlay> overlays) const
{
    const QRectF clip(origin.x() + window.left, origin.y() + window.firstLine * font().lineHeight(),
                      window.right - window.left,
                      (window.lastLine - window.firstLine + 1) * font().lineHeight());
    painter.save();
    // Piles of combining characters must not cover other rows.
    painter.setClipRect(clip.adjusted(0, -2, 0, 2), Qt::IntersectClip);
    m_shaped.draw(painter, origin, text(), clip, overlays);
    painter.restore();
}

LogRowLayout::Range LogShapedLayout::visibleRange(int line, qreal /*left*/, qreal /*right*/) const
{
    return m_shaped.line(line);
}

} // namespace brood
