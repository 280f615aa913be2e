// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"
#include "session/rampresult.h"

#include <QSharedPointer>
#include <QWidget>

class QCPGraph;
class QCPItemRect;
class QCustomPlot;
class QStandardItemModel;
class QTableView;

namespace brood {

class LevelTicker;
class TimeTicker;

/// A ramp's rounds in the order in which they were tried, and how much was done in a second and how long it
/// took, against how many children there were at once.
class RampPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RampPanel(QWidget* parent = nullptr);

    /// Forgets what was before.
    void begin(const RampSpec& spec);
    void addRound(const RampRound& round);
    /// Marks the interval that was found.
    void showAnswer(const RampAnswer& answer);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpPlot();
    void adoptLook();
    void drawPlot();
    /// As many labels at the axes as they have room for.
    void fitTicks();

    RampSpec m_spec;
    std::vector<RampRound> m_rounds;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QCustomPlot* m_plot;
    QSharedPointer<LevelTicker> m_levelTicker;
    QSharedPointer<TimeTicker> m_timeTicker;
    QCPGraph* m_throughput;
    QCPGraph* m_median;
    QCPGraph* m_p95;
    QCPItemRect* m_interval;
};

} // namespace brood
