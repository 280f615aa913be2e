// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/elapsedhistogram.h"
#include "plan/levelcriteria.h"

#include <QWidget>

#include <optional>

class QCPBars;
class QCPItemStraightLine;
class QCustomPlot;

namespace brood {

class TimeTicker;

/// How the elapsed times of many children are distributed: a bar for each stretch of time, and lines for the
/// median and for the time that 95 % kept to. Told in its accessible description, too.
class HistogramPlot : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    static constexpr std::size_t bins = 40;

    void show(const ElapsedHistogram& histogram, const std::optional<ElapsedPercentiles>& percentiles);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adoptLook();
    void mark(QCPItemStraightLine& line, std::optional<std::chrono::nanoseconds> at);

    QCustomPlot* m_plot;
    QCPBars* m_bars;
    QCPItemStraightLine* m_median;
    QCPItemStraightLine* m_p95;
    QSharedPointer<TimeTicker> m_ticker;
    ElapsedHistogram m_histogram;
};

} // namespace brood
