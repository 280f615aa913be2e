// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/logshapedlayout.h"

namespace brood {

/// A long row that is no plain ASCII: cut into pieces on a grid of columns by what Unicode says of its
/// characters' widths, so that only the pieces in view have to be shaped. A piece that turns out to be wider
/// than its columns is drawn narrower.
class LogPiecedLayout final : public LogRowLayout
{
public:
    LogPiecedLayout(const LogText& text, const LogFont& font, qreal wrapWidth);

    [[nodiscard]] int lineCount() const override;
    [[nodiscard]] qreal width() const override;
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
    struct Piece
    {
        Range range;
        qsizetype firstColumn = 0; ///< In its line.
        qsizetype columns = 0;
        mutable std::unique_ptr<LogShapedText> shaped;
    };

    void cut(qsizetype columnsPerPiece);
    [[nodiscard]] std::size_t pieceOf(qsizetype position) const;
    [[nodiscard]] std::size_t pieceAt(int line, qreal x) const;
    [[nodiscard]] const LogShapedText& shaped(const Piece& piece) const;
    [[nodiscard]] qreal left(const Piece& piece) const;
    /// What the piece's coordinates are multiplied by.
    [[nodiscard]] qreal squeeze(const Piece& piece) const;

    bool m_isWrapped;
    std::vector<Piece> m_pieces; ///< Each is a line if wrapped; else they stand side by side.
};

} // namespace brood
