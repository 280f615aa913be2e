// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/childsnapshot.h"
#include "widgets/timewindow.h"

#include <QFrame>
#include <QSharedPointer>

#include <utility>

class QCPItemText;
class QCustomPlot;
class QScrollBar;

namespace brood {

class LanePlottable;
class TimeTicker;
struct LaneBar;

/// The children on one elapsed axis: a lane each, with a bar that grows while the child runs and takes its
/// ending's colour and sign. What it shows is told in its accessible description too.
///
/// The wheel and + and - zoom, dragging and the arrow keys move; a double click or Home fits everything in
/// again.
class TimelineView : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    using QWidget::show;
    /// Draws the children as they are `now`, a moment on the elapsed axis. Meant to be called once a frame;
    /// costs next to nothing if no pixel changes.
    void show(const QList<ChildSnapshot>& children, std::chrono::nanoseconds now);
    void clear();

    /// All that there is, growing with it, until someone zooms or moves.
    void fit();
    [[nodiscard]] bool isFitted() const { return m_window.isFitted(); }
    /// The part of the elapsed axis that is shown, in seconds.
    [[nodiscard]] std::pair<double, double> visibleSeconds() const;
    /// What is drawn, ordered by lane.
    [[nodiscard]] const QList<LaneBar>& bars() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setUpPlot();
    void adoptLook();
    void updateDescription(const QList<ChildSnapshot>& children, std::chrono::nanoseconds now);
    [[nodiscard]] QList<LaneBar> readBars(const QList<ChildSnapshot>& children);
    [[nodiscard]] bool looksLike(const QList<LaneBar>& bars) const;
    void setLanes(const QList<int>& children);
    void updateScrollBar();
    void prepareReplot();
    void applyWindow();
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] double secondsPerPixel() const;

    QCustomPlot* m_plot;
    LanePlottable* m_bars;
    QSharedPointer<TimeTicker> m_ticker;
    QCPItemText* m_placeholder;
    QScrollBar* m_scrollBar;
    TimeWindow m_window;
    std::chrono::nanoseconds m_now{};
    QList<LaneBar> m_read; ///< In the order of the snapshot.
    QList<int> m_lanes;    ///< The number of each lane's child.
    double m_dragX = -1;   ///< Where the pointer was last during a drag; below 0 if there is none.
    std::chrono::seconds m_describedSecond{-1};
    QList<ChildSnapshot::State> m_describedStates;
};

} // namespace brood
