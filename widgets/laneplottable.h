// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lanebars.h"
#include "widgets/plotting.h"

#include <QPalette>

namespace brood {

/// Draws bars in lanes: the key axis is the time, the value axis counts the rows, of a lane each as a rule.
/// Only what is visible costs time.
class LanePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    /// @param time,lanes of one plot, which then owns the plottable.
    /// @param bars ordered by lane; they must be there as long as the plot is drawn.
    LanePlottable(QCPAxis* time, QCPAxis* lanes, const QList<LaneBar>& bars);

    /// Where there is no room for all, so many lanes share a row; failures are never hidden by others. The
    /// value axis counts rows.
    void setLanesPerRow(int lanes) { m_lanesPerRow = lanes; }
    [[nodiscard]] int lanesPerRow() const { return m_lanesPerRow; }
    /// Whether rows are high enough for words.
    [[nodiscard]] bool hasWords() const;
    void setLook(const QPalette& palette, const QFont& font);

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange& inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    void drawBar(QCPPainter* painter, const LaneBar& bar, const QRectF& lane, double limit) const;
    void drawExpected(QCPPainter* painter, const LaneBar& bar, const QRectF& rect) const;
    static void drawUncertainty(QCPPainter* painter, const QRectF& rect, double from, double to,
                                const QColor& colour);
    void drawPaused(QCPPainter* painter, const LaneBar& bar, const QRectF& rect) const;
    /// @param limit the pixel where the lane's next bar begins, or the lane ends.
    void drawNote(QCPPainter* painter, const LaneBar& bar, const QRectF& rect, double limit) const;
    [[nodiscard]] QColor fill(LaneBar::State state) const;
    void drawBars(QCPPainter* painter, bool isForFailures) const;
    [[nodiscard]] int rowOf(const LaneBar& bar) const { return bar.lane / m_lanesPerRow; }
    [[nodiscard]] QRectF track(int row) const;
    [[nodiscard]] double pixel(double seconds) const;

    const QList<LaneBar>& m_bars;
    int m_lanesPerRow = 1;
    QPalette m_palette;
    QFont m_font;
};

/// The sign of a state, drawn into a square; states without one leave it empty.
void drawLaneMark(QPainter* painter, const QRectF& square, LaneBar::State state, const QColor& colour);

} // namespace brood
