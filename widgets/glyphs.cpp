// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glyphs.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <initializer_list>

namespace brood {

namespace {

QPainterPath strokeThrough(std::initializer_list<QPointF> points)
{
    QPainterPath line;
    line.addPolygon(QPolygonF(points));
    QPainterPathStroker stroker(QPen(Qt::black, 1.6));
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

/// In a square of 16 × 16.
QPainterPath outline(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::Launch: path.addPolygon(QPolygonF{{4.0, 2.5}, {13.5, 8.0}, {4.0, 13.5}, {4.0, 2.5}}); break;
    case Glyph::Ramp:
        path.addRect(QRectF(2, 10, 3, 4));
        path.addRect(QRectF(6.5, 6.5, 3, 7.5));
        path.addRect(QRectF(11, 2, 3, 12));
        break;
    case Glyph::Stop: path.addRoundedRect(QRectF(3, 3, 10, 10), 1, 1); break;
    case Glyph::Pause:
        path.addRoundedRect(QRectF(3.5, 2.5, 3.5, 11), 0.8, 0.8);
        path.addRoundedRect(QRectF(9, 2.5, 3.5, 11), 0.8, 0.8);
        break;
    case Glyph::Unfold:
        if (QGuiApplication::isRightToLeft())
            return strokeThrough({{9.8, 4.0}, {5.8, 8.0}, {9.8, 12.0}});
        return strokeThrough({{6.2, 4.0}, {10.2, 8.0}, {6.2, 12.0}});
    case Glyph::Open:
    case Glyph::Fold: return strokeThrough({{4.0, 6.2}, {8.0, 10.2}, {12.0, 6.2}});
    case Glyph::Close:
        return strokeThrough({{4.5, 4.5}, {11.5, 11.5}}) | strokeThrough({{11.5, 4.5}, {4.5, 11.5}});
    }
    return path;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const qreal side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side / 16, side / 16);
        painter->fillPath(outline(m_glyph), palette.color(group, role));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph)); // the icon owns its engine
}

} // namespace brood
