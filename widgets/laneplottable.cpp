// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laneplottable.h"

#include "widgets/tints.h"

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

constexpr double barShare = 0.62; ///< Of the row's height.
constexpr double maxBarHeight = 26;
constexpr double thinRow = 8; ///< Its bar takes all of it.
constexpr double minBarWidth = 3;
constexpr double padding = 7;
constexpr double plateDistance = 4; ///< From the edges of a hatched bar.

bool hasMark(LaneBar::State state)
{
    return isOver(state) || state == LaneBar::State::Paused;
}

} // namespace

LanePlottable::LanePlottable(QCPAxis* time, QCPAxis* lanes, const QList<LaneBar>& bars)
    : QCPAbstractPlottable(time, lanes)
    , m_bars(bars)
{
    setSelectable(QCP::stNone);
}

void LanePlottable::setLook(const QPalette& palette, const QFont& font)
{
    m_palette = palette;
    m_font = font;
}

double LanePlottable::selectTest(const QPointF& /*pos*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1;
}

QCPRange LanePlottable::getKeyRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/) const
{
    foundRange = !m_bars.isEmpty();
    QCPRange range(0, 0);
    for (const LaneBar& bar : m_bars)
        range.upper = std::max(range.upper, bar.to);
    return range;
}

QCPRange LanePlottable::getValueRange(bool& foundRange, QCP::SignDomain /*inSignDomain*/,
                                      const QCPRange& /*inKeyRange*/) const
{
    foundRange = !m_bars.isEmpty();
    return foundRange ? QCPRange(-0.5, rowOf(m_bars.last()) + 0.5) : QCPRange();
}

double LanePlottable::pixel(double seconds) const
{
    // Far outside is as good as just outside, and spares the painter coordinates that it can't hold.
    const QRect clip = clipRect();
    const QCPAxis* const time = mKeyAxis.data();
    if (!time)
        return clip.left();
    return std::clamp(time->coordToPixel(seconds), clip.left() - 100.0, clip.right() + 100.0);
}

QRectF LanePlottable::track(int row) const
{
    const QCPAxis* const rows = mValueAxis.data();
    if (!rows)
        return {};
    const double rowHeight = std::abs(rows->coordToPixel(1) - rows->coordToPixel(0));
    const double words = QFontMetricsF(m_font).ascent() + 1; // If they fit at all, they do.
    const double share =
        rowHeight - 2 >= words ? std::max(rowHeight * barShare, words) : rowHeight * barShare;
    const double wanted = rowHeight < thinRow ? rowHeight - 1 : std::min(share, maxBarHeight);
    const double height = std::max(std::round(wanted), 1.0);
    const QRect clip = clipRect();
    return {static_cast<double>(clip.left()), std::round(rows->coordToPixel(row) - height / 2),
            static_cast<double>(clip.width()), height};
}

bool LanePlottable::hasWords() const
{
    return track(0).height() >= QFontMetricsF(m_font).ascent();
}

void LanePlottable::draw(QCPPainter* painter)
{
    if (!mValueAxis || !mKeyAxis)
        return;
    drawBars(painter, false);
    drawBars(painter, true);
}

void LanePlottable::drawBars(QCPPainter* painter, bool isForFailures) const
{
    const QCPRange visible = mValueAxis->range();
    auto bar = std::lower_bound(m_bars.cbegin(), m_bars.cend(), visible.lower - 0.5,
                                [this](const LaneBar& each, double row) { return rowOf(each) < row; });
    QColor faint = m_palette.color(QPalette::Text);
    faint.setAlphaF(0.045F);
    for (int previous = -1; bar != m_bars.cend() && rowOf(*bar) <= visible.upper + 0.5; ++bar) {
        const QRectF row = track(rowOf(*bar));
        if (std::exchange(previous, rowOf(*bar)) != rowOf(*bar) && !isForFailures)
            painter->fillRect(row, faint);
        if ((bar->state == LaneBar::State::Failure) != isForFailures)
            continue;
        const auto next = std::next(bar);
        const bool sharesLane = next != m_bars.cend() && next->lane == bar->lane;
        drawBar(painter, *bar, row, sharesLane ? pixel(next->from) : row.right());
    }
}

QColor LanePlottable::fill(LaneBar::State state) const
{
    QColor hue = m_palette.color(QPalette::Active, QPalette::Highlight);
    switch (state) {
    case LaneBar::State::Running:
    case LaneBar::State::Paused:
    case LaneBar::State::Draining: break;
    case LaneBar::State::Stopping:
    case LaneBar::State::Stopped: hue = QColor(214, 140, 0); break;
    case LaneBar::State::Success: hue = QColor(0, 158, 115); break;
    case LaneBar::State::Failure: hue = QColor(213, 60, 30); break;
    }
    // White words stand in the bar.
    return readableOn(Qt::white, hue);
}

void LanePlottable::drawBar(QCPPainter* painter, const LaneBar& bar, const QRectF& lane, double limit) const
{
    const double left = pixel(bar.from);
    const QRectF rect(left, lane.top(), std::max(pixel(bar.to) - left, minBarWidth), lane.height());
    drawExpected(painter, bar, rect);
    const bool isSeen = rect.right() >= clipRect().left() && rect.left() <= clipRect().right();
    if (isSeen && rect.height() < thinRow) {
        painter->setAntialiasing(false);
        painter->fillRect(rect, fill(bar.state));
        drawPaused(painter, bar, rect);
    } else if (isSeen) {
        painter->setAntialiasing(true);
        const double radius = std::min({3.5, rect.width() / 2, rect.height() / 2});
        QPainterPath shape;
        shape.addRoundedRect(rect, radius, radius);
        painter->fillPath(shape, fill(bar.state));
        painter->save();
        painter->setClipPath(shape, Qt::IntersectClip);
        drawPaused(painter, bar, rect);
        painter->restore();
    }
    drawNote(painter, bar, rect, limit);
}

/// A faint bar with a dashed edge, for it is a guess.
void LanePlottable::drawExpected(QCPPainter* painter, const LaneBar& bar, const QRectF& rect) const
{
    if (!bar.expectedTo || isOver(bar.state))
        return;
    QRectF rest = rect;
    rest.setLeft(rect.right() - std::min(3.5, rect.width()));
    rest.setRight(pixel(*bar.expectedTo));
    if (rest.width() <= 0)
        return;
    QColor faint = fill(bar.state);
    faint.setAlphaF(0.18F);
    painter->setAntialiasing(false);
    painter->fillRect(rest, faint);
    painter->setPen(QPen(fill(bar.state), 1, Qt::DashLine));
    painter->drawLine(rest.topRight(), rest.bottomRight());
    if (bar.expectedWithin)
        drawUncertainty(painter, rect, pixel(bar.expectedWithin->first), pixel(bar.expectedWithin->second),
                        fill(bar.state));
}

/// Whiskers, as in a box plot, below the words.
void LanePlottable::drawUncertainty(QCPPainter* painter, const QRectF& rect, double from, double to,
                                    const QColor& colour)
{
    from = std::max(from, rect.right()); // What was expected before now did not come true.
    if (to - from < 2)
        return;
    const double y = rect.bottom() - 3;
    painter->setPen(QPen(colour, 1.5));
    painter->drawLine(QPointF(from, y), QPointF(to, y));
    painter->drawLine(QPointF(from, y - 3), QPointF(from, y + 3));
    painter->drawLine(QPointF(to, y - 3), QPointF(to, y + 3));
}

void LanePlottable::drawPaused(QCPPainter* painter, const LaneBar& bar, const QRectF& rect) const
{
    constexpr int distance = 6;
    QColor veil = m_palette.color(QPalette::Base);
    veil.setAlphaF(0.55F);
    for (const auto& [from, to] : bar.paused) {
        QRectF span(QPointF(pixel(from), rect.top()), QPointF(pixel(to), rect.bottom()));
        span = span.intersected(clipRect());
        if (span.isEmpty())
            continue;
        painter->save();
        painter->setClipRect(span, Qt::IntersectClip);
        painter->fillRect(span, veil);
        painter->setPen(QPen(fill(bar.state), 1.5));
        // From fixed places, so that the hatching stands still while the span grows.
        const int first = static_cast<int>(std::floor((span.left() - rect.height()) / distance)) * distance;
        for (int x = first; x < span.right(); x += distance)
            painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
        painter->restore();
    }
}

void LanePlottable::drawNote(QCPPainter* painter, const LaneBar& bar, const QRectF& rect, double limit) const
{
    const QRectF clip = clipRect();
    const QFontMetricsF metrics(m_font);
    const double side = hasMark(bar.state) ? std::round(metrics.ascent() * 0.95) : 0;
    const double markSpace = side > 0 ? side + 5 : 0;
    const double wanted = markSpace + metrics.horizontalAdvance(bar.note);
    const QRectF visible = rect.intersected(clip);
    const double inside = visible.width() - 2 * padding;
    const double beside = std::min(limit, clip.right()) - rect.right() - 2 * padding;
    if (rect.left() > clip.right() || rect.right() < clip.left() || rect.height() < metrics.ascent())
        return;

    // In the bar if it fits there: then it stays there, whatever the axis does while the bar grows.
    const bool isInside = wanted <= inside || inside >= beside;
    // Whoever never ran may stand at the very end.
    const double before = rect.left() - clip.left() - 2 * padding;
    const bool isBefore = isInside ? wanted > inside && before > inside && bar.attempt == 1
                                   : wanted > beside && before > beside && bar.attempt == 1;
    const double width = std::min(wanted, isBefore ? before : isInside ? inside : beside);
    if (width < std::max(side, 1.0))
        return;
    const double left = isBefore   ? rect.left() - padding - width
                        : isInside ? visible.right() - padding - width
                                   : std::max(rect.right(), clip.left()) + padding;
    // Hatching would cross the words.
    const bool isOnBar = isInside && !isBefore;
    const bool onHatching =
        isOnBar && std::any_of(bar.paused.begin(), bar.paused.end(), [&](const auto& span) {
            return pixel(span.second) > left - padding && pixel(span.first) < left + width + padding;
        });
    if (onHatching) {
        QPainterPath shape;
        // With hatching above and below, or it would look as if the pause had ended there.
        const double height = std::min(metrics.height(), rect.height() - 2 * plateDistance);
        shape.addRoundedRect(
            QRectF(left - padding + 2, rect.center().y() - height / 2, width + 2 * padding - 2, height), 3.5,
            3.5);
        painter->fillPath(shape, fill(bar.state));
    }
    const QColor markColour = isOver(bar.state)
                                  ? readableOn(m_palette.color(QPalette::Base), fill(bar.state), 4.5)
                                  : m_palette.color(QPalette::Text);
    const double middle = rect.center().y();
    drawLaneMark(painter, QRectF(left, middle - side / 2, side, side), bar.state,
                 isOnBar ? QColor(Qt::white) : markColour);
    painter->setFont(m_font);
    painter->setPen(isOnBar ? QColor(Qt::white) : m_palette.color(QPalette::Text));
    const QString text = metrics.elidedText(bar.note, Qt::ElideRight, width - markSpace + 0.5);
    painter->drawText(
        QPointF(left + markSpace, std::round(middle + (metrics.ascent() - metrics.descent()) / 2)), text);
}

void LanePlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, fill(LaneBar::State::Running));
}

void drawLaneMark(QPainter* painter, const QRectF& square, LaneBar::State state, const QColor& colour)
{
    const double side = square.width();
    const auto at = [&square, side](double x, double y) {
        return QPointF(square.left() + x * side, square.top() + y * side);
    };
    const QPen pen(colour, std::max(side * 0.17, 1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    switch (state) {
    case LaneBar::State::Success:
        painter->drawPolyline(QPolygonF{at(0.1, 0.55), at(0.4, 0.85), at(0.92, 0.18)});
        break;
    case LaneBar::State::Failure:
        painter->drawLine(at(0.16, 0.16), at(0.84, 0.84));
        painter->drawLine(at(0.84, 0.16), at(0.16, 0.84));
        break;
    case LaneBar::State::Stopped: painter->fillRect(QRectF(at(0.14, 0.14), at(0.86, 0.86)), colour); break;
    case LaneBar::State::Paused:
        painter->fillRect(QRectF(at(0.16, 0.1), at(0.4, 0.9)), colour);
        painter->fillRect(QRectF(at(0.6, 0.1), at(0.84, 0.9)), colour);
        break;
    case LaneBar::State::Running:
    case LaneBar::State::Stopping:
    case LaneBar::State::Draining: break;
    }
    painter->restore();
}

} // namespace brood
