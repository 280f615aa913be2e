// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/laneplottable.h"
#include "widgets/plotting.h"
#include "widgets/timelineview.h"

#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

// How the timeline's height is shared out, and which lanes are seen.

namespace brood {

namespace {

constexpr int maxLaneHeight = 44;
constexpr int smallestRow = 3; ///< Where all lanes are to be seen at once.

} // namespace

void TimelineView::layOutLanes()
{
    const int height = std::max(laneSpace(), smallestRow);
    const auto lanes = static_cast<int>(m_lanes.lanes().size());
    const int mostRows = height / smallestRow;
    const int lanesPerRow = m_allLanes->isChecked() ? std::max((lanes + mostRows - 1) / mostRows, 1) : 1;
    m_bars->setLanesPerRow(lanesPerRow);
    updateScrollBar();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Those of the visible rows, as many as can be read.
void TimelineView::labelLanes(const QCPRange& visible, double rowHeight)
{
    const int step = std::max(static_cast<int>(std::ceil(fontMetrics().height() / rowHeight)), 1);
    const int first = std::max(static_cast<int>(std::floor(visible.lower)), 0) / step * step;
    const int last = std::min(static_cast<int>(std::ceil(visible.upper)), rowCount() - 1);
    const int perRow = m_bars->lanesPerRow();
    QMap<double, QString> labels;
    for (int row = first; row <= last; row += step) {
        //: The label of a child's lane; %1 is its number
        labels.insert(row, tr("#%1").arg(locale().toString(m_lanes.lanes()[qsizetype{row} * perRow])));
    }
    m_plot->yAxis->ticker().staticCast<QCPAxisTickerText>()->setTicks(labels);
}

int TimelineView::rowCount() const
{
    const int perRow = m_bars->lanesPerRow();
    return (static_cast<int>(m_lanes.lanes().size()) + perRow - 1) / perRow;
}

double TimelineView::rowHeightFor(int space) const
{
    const int least = m_allLanes->isChecked() ? smallestRow : leastLane();
    return std::clamp<double>(static_cast<double>(space) / std::max(rowCount(), 1), least, maxLaneHeight);
}

int TimelineView::heightAround() const
{
    return 2 * (frameWidth() + frameMargin) + MetricStrips::lanesTop +
           m_plot->axisRect()->minimumMargins().bottom();
}

/// The lanes have priority, as far as a few of them need it. But they shrink before a curve goes away, and
/// the last curve stays for as long as one lane fits beside it.
void TimelineView::fitStrips()
{
    constexpr int lanesAtLeast = 4;
    const int lanes = std::clamp(static_cast<int>(m_lanes.lanes().size()), 1, lanesAtLeast);
    const int all = height() - heightAround();
    int room =
        std::max(all - lanes * preferredLaneHeight, m_strips->fittingHeight(all - lanes * minLaneHeight));
    if (all - lowestLane >= m_strips->leastHeight())
        room = std::max(room, m_strips->leastHeight());
    m_strips->setRoom(room);
    updateGeometry();
    layOutLanes();
}

/// The height that the lanes will have.
int TimelineView::laneSpace() const
{
    const QMargins margins = m_plot->axisRect()->minimumMargins();
    const int strips = m_strips->shownHeight();
    const int below = strips > 0 ? margins.bottom() : MetricStrips::labelHeight(font());
    return contentsRect().height() - 2 * frameMargin - margins.top() - below - strips;
}

int TimelineView::leastLane() const
{
    return std::clamp(laneSpace(), lowestLane, minLaneHeight);
}

void TimelineView::updateScrollBar()
{
    const int height = laneSpace();
    const int needed = m_allLanes->isChecked() ? 0 : static_cast<int>(m_lanes.lanes().size()) * leastLane();
    const QSignalBlocker blocker(m_scrollBar);
    const auto isLive = [this] {
        return std::any_of(bars().begin(), bars().end(),
                           [](const LaneBar& bar) { return !isOver(bar.state); });
    };
    // Lanes that come now have nothing in a part of the time that is over.
    const bool isOfNow = m_window.isFitted() || m_window.isFollowing();
    const bool isAtEnd = m_scrollBar->maximum() > 0 && m_scrollBar->value() == m_scrollBar->maximum();
    const bool keepsToEnd = isOfNow && (isAtEnd || (m_followsLanes && isLive()));
    m_scrollBar->setRange(0, std::max(needed - height, 0));
    if (keepsToEnd)
        m_scrollBar->setValue(m_scrollBar->maximum());
    m_scrollBar->setPageStep(std::max(height, minLaneHeight));
    m_scrollBar->setVisible(needed > height);
}

QList<int> TimelineView::lanesWithin(double from, double to) const
{
    QList<int> lanes;
    for (const LaneBar& bar : bars()) {
        if (bar.from <= to && bar.to >= from && (lanes.isEmpty() || lanes.last() != bar.lane))
            lanes.append(bar.lane);
    }
    return lanes;
}

void TimelineView::showLanesOfWindow()
{
    if (m_window.isFitted() || m_window.isFollowing()) {
        updateScrollBar();
        return;
    }
    // Those that have something in the middle of the window, where one looks; else anywhere in it.
    const double quarter = m_window.span() / 4;
    QList<int> busy = lanesWithin(m_window.lower() + quarter, m_window.upper() - quarter);
    if (busy.isEmpty())
        busy = lanesWithin(m_window.lower(), m_window.upper());
    // Rows are as low as they can be where there are so many that they scroll.
    const int row = leastLane();
    const int rows = std::max(laneSpace() / row, 1);
    const auto countFrom = [&busy, rows](int first) {
        return std::lower_bound(busy.begin(), busy.end(), first + rows) -
               std::lower_bound(busy.begin(), busy.end(), first);
    };
    const int seen = (m_scrollBar->value() + row / 2) / row;
    const auto enough = std::min<qsizetype>(busy.size(), rows);
    if (2 * countFrom(seen) >= enough)
        return;
    int best = seen;
    for (const int lane : std::as_const(busy)) {
        const qsizetype gain = countFrom(lane) - countFrom(best);
        if (gain > 0 || (gain == 0 && std::abs(lane - seen) < std::abs(best - seen)))
            best = lane;
    }
    const QSignalBlocker blocker(m_scrollBar); // Nobody has scrolled: what is followed stays so.
    const int spare = rows - static_cast<int>(countFrom(best));
    m_scrollBar->setValue((best - spare / 2) * row);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace brood
