// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "report/plotseconds.h"
#include "report/timelinewords.h"
#include "report/valuescale.h"
#include "session/resulttext.h"
#include "widgets/laneplottable.h"
#include "widgets/plotting.h"
#include "widgets/timeticker.h"
#include "widgets/tints.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

/// Dark on white, whatever the window's colours are.
QPalette paperPalette()
{
    QPalette paper(QColor(0xef, 0xef, 0xef));
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1f, 0x1f, 0x1f));
    paper.setColor(QPalette::PlaceholderText, QColor(0x60, 0x60, 0x60));
    paper.setColor(QPalette::Highlight, QColor(0x2a, 0x76, 0xc6));
    return paper;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QFrame(parent)
    , m_plot(new Plot(this))
    , m_bars(new LanePlottable(m_plot->xAxis, m_plot->yAxis, m_lanes.bars()))
    , m_ticker(new TimeTicker)
    , m_placeholder(new QCPItemText(m_plot))
    , m_marks(new TimeMarks(m_plot))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline", "accessible name"));
    setAccessibleDescription(timelineDescription({}, 0, QLocale()));
    setFrameShape(QFrame::StyledPanel);
    setFrameShadow(QFrame::Sunken);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(frameMargin, frameMargin, frameMargin, frameMargin);
    layout->setSpacing(0);
    layout->addWidget(m_plot);
    layout->addWidget(m_scrollBar);
    m_scrollBar->hide();
    m_scrollBar->setSingleStep(minLaneHeight);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) {
        m_followsLanes = value == m_scrollBar->maximum();
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    });

    setUpPlot();
    m_strips = std::make_unique<MetricStrips>(m_plot);
    createCurveActions();
    adoptLook(palette());
}

TimelineView::~TimelineView() = default;

void TimelineView::createCurveActions()
{
    for (const MetricStrip strip : allMetricStrips) {
        auto* const action = new QAction(metricStripName(strip), this);
        action->setCheckable(true);
        action->setChecked(m_strips->isWanted(strip));
        connect(action, &QAction::toggled, this, [this, strip](bool wanted) {
            m_strips->setWanted(strip, wanted);
            fitStrips();
        });
        m_curveActions += action;
    }
    m_allLanes = new QAction(tr("&All lanes at once"), this);
    m_allLanes->setCheckable(true);
    connect(m_allLanes, &QAction::toggled, this, &TimelineView::layOutLanes);
}

void TimelineView::setUpPlot()
{
    // All input is this widget's own, so that keys, wheel and pointer do the same things.
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(1, 1);             // Strips go where there is no room for them.
    m_plot->axisRect()->setMinimumSize(1, 1); // They are as high as is left, not at the strips' expense.
    m_plot->axisRect()->setMinimumMargins(QMargins(24, MetricStrips::lanesTop, 16, 4));
    m_plot->xAxis->setTicker(m_ticker);
    m_plot->xAxis->setTickLengthIn(0);
    m_plot->xAxis->setTickLengthOut(3);
    m_plot->xAxis->setRange(m_window.lower(), m_window.upper());
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->setTickLength(0);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickPen(Qt::NoPen);
    m_plot->yAxis->setSubTickPen(Qt::NoPen);
    m_plot->yAxis->grid()->setVisible(false);
    m_placeholder->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_placeholder->position->setCoords(0.5, 0.5);
    connect(m_plot, &QCustomPlot::beforeReplot, this, &TimelineView::prepareReplot);
}

void TimelineView::adoptLook(const QPalette& colours)
{
    const QColor text = colours.color(QPalette::Text);
    m_plot->setBackground(colours.brush(QPalette::Base));
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(faded(text, 0.8F));
    }
    const QPen line(faded(text, 0.35F), 1);
    m_plot->xAxis->setBasePen(line);
    m_plot->xAxis->setTickPen(line);
    m_plot->xAxis->grid()->setPen(QPen(faded(text, 0.1F), 1));
    m_plot->xAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_placeholder->setFont(font());
    m_placeholder->setColor(colours.color(QPalette::PlaceholderText));
    m_placeholder->setText(tr("Each child gets a bar here that grows while it runs."));
    m_bars->setLook(colours, font());
    m_strips->setLook(colours, font());
    m_marks->setLook(colours, font());
    fitStrips();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::show(const QList<ChildSnapshot>& changed, std::chrono::nanoseconds now)
{
    const qsizetype lanes = m_lanes.lanes().size();
    const LaneBars::View view = laneView();
    bool looksDifferent = false;
    for (const ChildSnapshot& child : changed) {
        // Of many, most are waiting for their turn in the agent, and may never have it.
        if (child.state == ChildSnapshot::State::Starting && (lanes > 0 || child.index > 1))
            continue;
        // What a run tells of its progress, and how long it took before, is of one child.
        const bool isOnly = &child == &changed.last() && lanes <= 1;
        looksDifferent =
            m_lanes.update(child, isOnly ? m_outlook : LaneBars::Outlook(), view) || looksDifferent;
        noteForDescription(child);
    }
    looksDifferent = m_lanes.advance(toSeconds(now), view) || looksDifferent;
    const bool isGrowing = m_lanes.isGrowing();
    // What outlives the children is measured on.
    const double end = std::max(m_lanes.end(), m_metrics ? toSeconds(m_metrics->latest().at) : 0.0);
    if (!m_lanes.bars().isEmpty())
        m_window.setEnd(isGrowing ? std::max(end, toSeconds(now)) : end, isGrowing, toSeconds(now - m_now));
    m_now = now;
    if (m_lanes.lanes().size() != lanes) {
        fitStrips();
    }
    m_placeholder->setVisible(m_lanes.bars().isEmpty());
    const bool hasMetrics = m_metrics && m_metrics->latest().at != m_drawnMetrics;
    if (hasMetrics)
        m_drawnMetrics = m_metrics->latest().at;
    if (looksDifferent || hasMetrics)
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    applyWindow();
    updateDescription(now);
}

LaneBars::View TimelineView::laneView() const
{
    const int perRow = m_bars->lanesPerRow();
    const QCPRange rows = m_plot->yAxis->range();
    return {secondsPerPixel(), (static_cast<int>(std::floor(rows.lower)) - 1) * perRow,
            (static_cast<int>(std::ceil(rows.upper)) + 1) * perRow};
}

ChildFilter TimelineView::lookedAt() const
{
    const QList<int>& lanes = m_lanes.lanes();
    if (lanes.size() <= 1)
        return {};
    std::pair<int, int> seen(1, 0);
    if (m_bars->hasWords()) {
        const LaneBars::View view = laneView();
        const auto last = static_cast<int>(lanes.size()) - 1;
        seen = {lanes[std::clamp(view.firstLane, 0, last)], lanes[std::clamp(view.lastLane, 0, last)]};
    }
    QList<int> described;
    for (const ChildSnapshot& child : m_first)
        described += child.index;
    return [seen, described](int child) {
        return (child >= seen.first && child <= seen.second) || described.contains(child);
    };
}

void TimelineView::setOver()
{
    m_isOver = true;
    m_strips->setSummarising(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelineView::clear()
{
    m_isOver = false;
    m_strips->setSummarising(false);
    m_window = {};
    m_lanes.clear();
    m_first.clear();
    m_followsLanes = true;
    m_outlook = {};
    layOutLanes();
    setMetrics(nullptr);
    setCaret(std::nullopt);
    selectSpan(std::nullopt);
    pointTo(std::nullopt);
    show({}, {});
}

const QList<LaneBar>& TimelineView::bars() const
{
    return m_lanes.bars();
}

void TimelineView::setShowsAllLanes(bool all)
{
    m_allLanes->setChecked(all);
}

void TimelineView::setMetrics(const TreeMetrics* metrics)
{
    m_metrics = metrics;
    m_drawnMetrics = std::chrono::nanoseconds(-1);
    m_strips->setMetrics(metrics);
    fitStrips();
}

void TimelineView::prepareReplot()
{
    const QCPAxisRect* const lanes = m_plot->axisRect();
    const int margins = lanes->outerRect().width() - lanes->width();
    m_ticker->setSpace(font(), m_plot->viewport().width() - margins);
    m_strips->prepare();

    const double height = std::max(laneSpace(), 1);
    const double count = std::max(rowCount(), 1);
    const double row = rowHeightFor(static_cast<int>(height));
    const double spare = std::max(height - row * count, 0.0) / 2;
    const double first = -0.5 + (m_scrollBar->value() - spare) / row;
    const QCPRange visible(first, first + height / row);
    labelLanes(visible, row);
    m_plot->yAxis->setRange(visible);
}

PlotPictures TimelineView::pictures(const QString& title)
{
    const TimeMarks::Marks marks = m_marks->marks();
    TimeMarks::Marks lasting = marks;
    lasting.pointer.reset();
    lasting.caret.reset();
    m_marks->setMarks(lasting);
    m_strips->setMoment(std::nullopt);
    m_strips->setSummarising(true);
    adoptLook(paperPalette());
    prepareReplot();
    PlotPictures pictures = plotPictures(*m_plot, title, accessibleDescription());
    m_marks->setMarks(marks);
    m_strips->setMoment(marks.pointer);
    m_strips->setSummarising(m_isOver);
    adoptLook(palette());
    return pictures;
}

void TimelineView::applyWindow()
{
    const QCPRange range(m_window.lower(), m_window.upper());
    if (m_plot->xAxis->range() == range)
        return;
    m_plot->xAxis->setRange(range);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace brood
