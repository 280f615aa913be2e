// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logpiecedlayout.h"

#include <QPainter>

#include <algorithm>

namespace brood {

namespace {

constexpr qsizetype columnsSideBySide = 256;
constexpr char16_t zeroWidthJoiner = 0x200d;
constexpr qsizetype tabColumns = 8;
/// A piece with nothing but combining characters has to end somewhere.
constexpr qsizetype longestPiece = 1024;

bool isWide(char32_t c)
{
    // East Asian Wide and Fullwidth (Unicode Standard Annex #11), in broad strokes, and emoji.
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) ||
           (c >= 0xa960 && c <= 0xa97f) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) ||
           (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

qsizetype columnsOf(char32_t c, qsizetype column)
{
    if (c == U'\t')
        return tabColumns - column % tabColumns;
    if (c < 0x300)
        return 1;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    return isWide(c) ? 2 : 1;
}

} // namespace

LogPiecedLayout::LogPiecedLayout(const LogText& text, const LogFont& font, qreal wrapWidth)
    : LogRowLayout(text, font)
    , m_isWrapped(wrapWidth > 0)
{
    cut(m_isWrapped ? std::max(static_cast<qsizetype>(wrapWidth / font.columnWidth()), qsizetype{2})
                    : columnsSideBySide);
}

void LogPiecedLayout::cut(qsizetype columnsPerPiece)
{
    const QStringView all(text().text);
    Piece piece;
    bool joins = false;
    for (qsizetype at = 0; at < all.size();) {
        char32_t c = all[at].unicode();
        qsizetype units = 1;
        if (all[at].isHighSurrogate() && at + 1 < all.size() && all[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(all[at], all[at + 1]);
            units = 2;
        }
        const qsizetype columns = columnsOf(c, piece.columns);
        const bool isFull =
            piece.columns + columns > columnsPerPiece || at - piece.range.start > longestPiece;
        if (isFull && ((columns > 0 && !joins) || at - piece.range.start > longestPiece)) {
            const qsizetype nextColumn = m_isWrapped ? 0 : piece.firstColumn + piece.columns;
            piece.range.end = at;
            m_pieces.push_back(std::move(piece));
            piece = Piece{.range = {at, at}, .firstColumn = nextColumn, .columns = 0, .shaped = nullptr};
        }
        joins = c == zeroWidthJoiner;
        piece.columns += columns;
        at += units;
    }
    piece.range.end = all.size();
    m_pieces.push_back(std::move(piece));
}

int LogPiecedLayout::lineCount() const
{
    return m_isWrapped ? static_cast<int>(m_pieces.size()) : 1;
}

qreal LogPiecedLayout::width() const
{
    qsizetype columns = 0;
    for (const Piece& piece : m_pieces)
        columns = std::max(columns, piece.firstColumn + piece.columns);
    return static_cast<qreal>(columns) * font().columnWidth();
}

LogRowLayout::Range LogPiecedLayout::line(int number) const
{
    return m_isWrapped ? m_pieces[static_cast<std::size_t>(number)].range : Range{0, text().text.size()};
}

int LogPiecedLayout::lineOf(qsizetype position) const
{
    return m_isWrapped ? static_cast<int>(pieceOf(position)) : 0;
}

std::size_t LogPiecedLayout::pieceOf(qsizetype position) const
{
    const auto next =
        std::partition_point(m_pieces.begin() + 1, m_pieces.end(),
                             [position](const Piece& piece) { return piece.range.start <= position; });
    return static_cast<std::size_t>(next - m_pieces.begin()) - 1;
}

std::size_t LogPiecedLayout::pieceAt(int line, qreal x) const
{
    if (m_isWrapped)
        return static_cast<std::size_t>(line);
    const auto next = std::partition_point(m_pieces.begin() + 1, m_pieces.end(),
                                           [this, x](const Piece& piece) { return left(piece) <= x; });
    return static_cast<std::size_t>(next - m_pieces.begin()) - 1;
}

const LogShapedText& LogPiecedLayout::shaped(const Piece& piece) const
{
    if (!piece.shaped)
        piece.shaped = std::make_unique<LogShapedText>(text(), piece.range, font(), 0);
    return *piece.shaped;
}

qreal LogPiecedLayout::left(const Piece& piece) const
{
    return static_cast<qreal>(piece.firstColumn) * font().columnWidth();
}

qreal LogPiecedLayout::squeeze(const Piece& piece) const
{
    const qreal room = static_cast<qreal>(piece.columns) * font().columnWidth();
    const qreal width = shaped(piece).width();
    return width > room && room > 0 ? room / width : 1;
}

qreal LogPiecedLayout::xOf(int /*line*/, qsizetype position) const
{
    const Piece& piece = m_pieces[pieceOf(position)];
    return left(piece) + shaped(piece).xOf(0, position) * squeeze(piece);
}

qsizetype LogPiecedLayout::positionAt(int line, qreal x) const
{
    const Piece& piece = m_pieces[pieceAt(line, x)];
    const qsizetype position = shaped(piece).positionAt(0, (x - left(piece)) / squeeze(piece));
    const bool isLast = &piece == &m_pieces.back();
    return m_isWrapped && !isLast ? std::min(position, piece.range.end - 1) : position;
}

void LogPiecedLayout::addSpans(int /*line*/, qsizetype start, qsizetype end, Spans& spans) const
{
    for (std::size_t i = pieceOf(start); i < m_pieces.size() && m_pieces[i].range.start < end; ++i) {
        const Piece& piece = m_pieces[i];
        const qsizetype first = spans.size();
        shaped(piece).addSpans(0, std::max(start, piece.range.start), std::min(end, piece.range.end), spans);
        for (qsizetype k = first; k < spans.size(); ++k) {
            spans[k].left = left(piece) + spans[k].left * squeeze(piece);
            spans[k].right = left(piece) + spans[k].right * squeeze(piece);
        }
    }
}

LogRowLayout::Range LogPiecedLayout::visibleRange(int number, qreal from, qreal to) const
{
    if (m_isWrapped)
        return line(number);
    return {m_pieces[pieceAt(0, from)].range.start, m_pieces[pieceAt(0, to)].range.end};
}

void LogPiecedLayout::drawText(QPainter& painter, QPointF origin, const Window& window,
                               std::span<const LogOverlay> overlays) const
{
    const auto drawPiece = [&](const Piece& piece, int line) {
        const QPointF place = origin + QPointF(left(piece), line * font().lineHeight());
        painter.save();
        painter.translate(place);
        painter.scale(squeeze(piece), 1);
        shaped(piece).draw(painter, {}, text(), {}, overlays);
        painter.restore();
    };
    if (m_isWrapped) {
        for (int number = window.firstLine; number <= window.lastLine; ++number)
            drawPiece(m_pieces[static_cast<std::size_t>(number)], number);
        return;
    }
    for (std::size_t i = pieceAt(0, window.left); i <= pieceAt(0, window.right); ++i)
        drawPiece(m_pieces[i], 0);
}

} // namespace brood
