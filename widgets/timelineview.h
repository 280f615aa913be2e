// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/lanebars.h"
#include "widgets/metricstrips.h"
#include "widgets/plotpictures.h"
#include "widgets/timemarks.h"
#include "widgets/timewindow.h"

#include <QFrame>
#include <QSharedPointer>

#include <memory>
#include <optional>
#include <utility>

class QCPItemText;
class QCPRange;
class QCustomPlot;
class QMenu;
class QScrollBar;

namespace brood {

class LanePlottable;
class TimeTicker;

/// The children on one elapsed axis: a lane each, with a bar that grows while the child runs and takes its
/// ending's colour and sign; below them, on the same axis, curves of what their processes use. What it shows
/// is told in its accessible description too.
///
/// The wheel and + and - zoom, dragging and the arrow keys move; a double click or Home fits everything in
/// again, End follows the newest. Over the lanes' labels, the wheel scrolls the lanes. With Ctrl, the arrow
/// keys move a pointer, as the mouse does; a click or Enter chooses its moment. With Shift, dragging and Ctrl
/// with the arrow keys select a span; Escape drops it.
class TimelineView : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    using QWidget::show;
    /// Draws children as they are `now`, a moment on the elapsed axis. Meant to be called once a frame; costs
    /// next to nothing if no pixel changes.
    /// @param changed those that go on and those that changed since the last call. The others stay as they
    /// are.
    void show(const QList<ChildSnapshot>& changed, std::chrono::nanoseconds now);
    void clear();
    /// Nothing more is to come of this run: the curves' titles tell of all that is seen, not of the newest.
    /// Until clear().
    void setOver();
    /// What the curves show; it grows while the children run. @param metrics must outlive the view, or be
    /// replaced before; may be null.
    void setMetrics(const TreeMetrics* metrics);

    /// How far the youngest attempt says that it is, 0…1.
    void setProgress(std::optional<double> fraction) { m_outlook.progress = fraction; }
    /// How long an attempt may take, by earlier runs. What the output tells of its progress counts more.
    void setForecast(const std::optional<ElapsedForecast>& forecast) { m_outlook.forecast = forecast; }
    /// The moment of the log's current line.
    void setCaret(std::optional<std::chrono::nanoseconds> at);
    using Span = std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>;
    [[nodiscard]] std::optional<Span> selectedSpan() const;
    void selectSpan(const std::optional<Span>& span);
    [[nodiscard]] std::optional<std::chrono::nanoseconds> pointedMoment() const;

    /// What can be done with the timeline: curves switched on and off, and what was added as this widget's
    /// actions().
    [[nodiscard]] QMenu* createMenu(QWidget* parent);

    /// Whether lanes become as thin as they must for all to be seen, many in a row if need be, instead of
    /// scrolling.
    void setShowsAllLanes(bool all);
    /// What is drawn now, in colours for paper, without the pointer. @param title of the pictures
    [[nodiscard]] PlotPictures pictures(const QString& title);

    /// The children about whom words are to be seen now, which change while they run. Of others it is enough
    /// to tell what changes.
    [[nodiscard]] ChildFilter lookedAt() const;
    /// All that there is, growing with it, until someone zooms or moves.
    void fit();
    [[nodiscard]] bool isFitted() const { return m_window.isFitted(); }
    /// Keeps to the newest, in time and among the lanes.
    void follow();
    /// The part of the elapsed axis that is shown, in seconds.
    [[nodiscard]] std::pair<double, double> visibleSeconds() const;
    /// What is drawn, ordered by lane.
    [[nodiscard]] const QList<LaneBar>& bars() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer is somewhere else, or nowhere any more.
    void momentPointed(std::optional<std::chrono::nanoseconds> at);
    /// Someone wants to see what was then.
    void momentChosen(std::chrono::nanoseconds at);
    void
    spanSelected(const std::optional<std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>>& span);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    static constexpr int preferredLaneHeight = 34;
    static constexpr int minLaneHeight = 24;
    static constexpr int lowestLane = 16; ///< Rather than to have no curve.
    static constexpr int frameMargin = 2;

    /// What the description in words depends on.
    struct Described
    {
        std::chrono::seconds second{-1};
        qsizetype lanes = 0;
        QList<ChildSnapshot::State> states;
        TimeMarks::Marks marks;

        bool operator==(const Described&) const = default;
    };

    void setUpPlot();
    void createCurveActions();
    void fitStrips();
    /// Where lanes scroll, they are so high.
    [[nodiscard]] int leastLane() const;
    /// What is neither lanes nor strips with their axis, from top to bottom.
    [[nodiscard]] int heightAround() const;
    /// @param seconds empty: nowhere.
    void pointTo(std::optional<double> seconds);
    /// Ctrl and the arrow keys. @param selects the span between where the pointer was and is.
    void movePointer(double pixels, bool selects);
    void selectTo(double seconds);
    bool handlePointerKey(QKeyEvent* event);
    void adoptLook(const QPalette& colours);
    [[nodiscard]] LaneBars::View laneView() const;
    void noteForDescription(const ChildSnapshot& child);
    void updateDescription(std::chrono::nanoseconds now);
    /// What is pointed to and selected.
    [[nodiscard]] QStringList marksSentences() const;
    void layOutLanes();
    void labelLanes(const QCPRange& visible, double rowHeight);
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] double rowHeightFor(int space) const;
    void updateScrollBar();
    /// Someone has chosen another part of the time: if hardly a lane that is seen has anything there, others
    /// come into sight that have.
    void showLanesOfWindow();
    /// Those that have a bar between the two moments, in seconds; from the top.
    [[nodiscard]] QList<int> lanesWithin(double from, double to) const;
    [[nodiscard]] int laneSpace() const;
    void prepareReplot();
    void applyWindow();
    [[nodiscard]] double secondsAt(double x) const;
    [[nodiscard]] double secondsPerPixel() const;

    LaneBars m_lanes;
    QCustomPlot* m_plot;
    LanePlottable* m_bars;
    QSharedPointer<TimeTicker> m_ticker;
    QCPItemText* m_placeholder;
    TimeMarks* m_marks;
    std::unique_ptr<MetricStrips> m_strips;
    const TreeMetrics* m_metrics = nullptr;
    std::chrono::nanoseconds m_drawnMetrics{-1}; ///< The newest sample that is drawn.
    QList<QAction*> m_curveActions;
    QAction* m_allLanes = nullptr;
    QScrollBar* m_scrollBar;
    bool m_isOver = false;
    bool m_followsLanes = true; ///< Who looks at the last lanes wants to see those that come.
    TimeWindow m_window;
    std::chrono::nanoseconds m_now{};
    LaneBars::Outlook m_outlook;
    double m_dragX = -1; ///< Where the pointer was last during a drag; below 0 if there is none.
    bool m_hasDragged = false;
    std::optional<double> m_spanAnchor; ///< Where the selecting began, in seconds.
    QList<ChildSnapshot> m_first;       ///< The first few attempts.
    Described m_described;
};

} // namespace brood
