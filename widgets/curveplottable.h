// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricseries.h"
#include "widgets/plotting.h"

namespace brood {

/// Draws a series of figures: its mean as a line, and where it has been meanwhile, from its minimum to its
/// maximum, as a band. The key axis is the elapsed time in seconds. Only what is visible costs time.
class CurvePlottable final : public QCPAbstractPlottable
{
    Q_OBJECT

public:
    /// @param time,value of one plot, which then owns the plottable.
    CurvePlottable(QCPAxis* time, QCPAxis* value);

    /// @param series must outlive this, or be replaced before; may be null.
    void setSeries(const MetricSeries* series) { m_series = series; }
    /// @param isFilled down to zero, for the first curve of a strip.
    void setLook(const QColor& colour, Qt::PenStyle style, bool isFilled);
    /// The largest value in the visible part of the time; 0 if there is none.
    [[nodiscard]] double visibleMaximum() const;
    [[nodiscard]] std::optional<double> valueAt(double seconds) const;

    double selectTest(const QPointF& pos, bool onlySelectable, QVariant* details = nullptr) const override;
    QCPRange getKeyRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth) const override;
    QCPRange getValueRange(bool& foundRange, QCP::SignDomain inSignDomain = QCP::sdBoth,
                           const QCPRange& inKeyRange = QCPRange()) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    /// Buckets without a gap between them, as places in the plot.
    struct Stretch
    {
        QPolygonF mean;
        QPolygonF top;
        QPolygonF bottom;
        bool hasBand = false;
    };
    [[nodiscard]] std::vector<MetricSeries::Bucket> visibleBuckets() const;
    void drawStretch(QCPPainter* painter, const Stretch& stretch) const;
    /// The same for many narrow buckets.
    void drawDense(QCPPainter* painter, const Stretch& stretch) const;

    const MetricSeries* m_series = nullptr;
    QColor m_colour;
    Qt::PenStyle m_style = Qt::SolidLine;
    bool m_isFilled = true;
};

} // namespace brood
