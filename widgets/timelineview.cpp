// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timelineview.h"

#include "report/plotseconds.h"
#include "report/timelinewords.h"
#include "report/valuescale.h"
#include "session/resulttext.h"
#include "widgets/laneplottable.h"
#include "widgets/plotting.h"
#include "widgets/timemarks.h"
#include "widgets/timeticker.h"
#include "widgets/tints.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

constexpr int minLaneHeight = 24;
constexpr int maxLaneHeight = 44;
constexpr int smallestRow = 3; ///< Where all lanes are to be seen at once.
constexpr int frameMargin = 2;

LaneBar::State barState(const ChildSnapshot& child)
{
    switch (child.state) {
    case ChildSnapshot::State::Starting:
    case ChildSnapshot::State::Running: return LaneBar::State::Running;
    case ChildSnapshot::State::Paused: return LaneBar::State::Paused;
    case ChildSnapshot::State::Stopping: return LaneBar::State::Stopping;
    case ChildSnapshot::State::Draining: return LaneBar::State::Draining;
    case ChildSnapshot::State::Finished: break;
    }
    switch (child.result ? describe(*child.result, QLocale()).mark : ResultMark::Failure) {
    case ResultMark::Success: return LaneBar::State::Success;
    case ResultMark::Failure: return LaneBar::State::Failure;
    case ResultMark::Stopped: break;
    }
    return LaneBar::State::Stopped;
}

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

LaneBar barOf(const ChildSnapshot& child)
{
    LaneBar bar;
    bar.child = child.index;
    bar.attempt = child.attempt;
    bar.from = toSeconds(child.start);
    bar.to = bar.from + toSeconds(child.result ? child.result->elapsed : child.elapsed);
    bar.state = barState(child);
    for (const PausedSpan& span : child.result ? child.result->pausedSpans : child.pausedSpans)
        bar.paused.append({toSeconds(span.from), toSeconds(span.to)});
    bar.note = laneNote(child, QLocale());
    return bar;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QFrame(parent)
    , m_plot(new QCustomPlot(this))
    , m_bars(new LanePlottable(m_plot->xAxis, m_plot->yAxis))
    , m_ticker(new TimeTicker)
    , m_placeholder(new QCPItemText(m_plot))
    , m_marks(new TimeMarks(m_plot))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline", "accessible name"));
    setAccessibleDescription(timelineDescription({}, QLocale()));
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
    connect(m_scrollBar, &QScrollBar::valueChanged, this,
            [this] { m_plot->replot(QCustomPlot::rpQueuedReplot); });

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
    m_plot->setMinimumSize(1, 1); // Strips go where there is no room for them.
    m_plot->axisRect()->setMinimumMargins(QMargins(24, 8, 16, 4));
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

void TimelineView::show(const QList<ChildSnapshot>& children, std::chrono::nanoseconds now)
{
    QList<LaneBar> bars = readBars(children);
    double end = 0;
    for (const LaneBar& bar : bars) {
        end = std::max(end, bar.to);
        if (bar.expectedWithin) // It stands still, so the axis can.
            end = std::max({end, bar.expectedWithin->second, bar.expectedTo.value_or(0)});
    }
    const bool isGrowing = std::any_of(children.begin(), children.end(), [](const ChildSnapshot& child) {
        return child.state != ChildSnapshot::State::Finished;
    });
    if (!children.isEmpty())
        m_window.setEnd(isGrowing ? std::max(end, toSeconds(now)) : end, isGrowing, toSeconds(now - m_now));
    m_now = now;
    if (!looksLike(bars)) {
        m_bars->setBars(std::move(bars));
        m_placeholder->setVisible(children.isEmpty());
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    if (m_metrics && m_metrics->latest().at != m_drawnMetrics) {
        m_drawnMetrics = m_metrics->latest().at;
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    }
    applyWindow();
    updateDescription(children, now);
}

void TimelineView::clear()
{
    m_window = {};
    m_read.clear();
    setForecast(std::nullopt);
    setMetrics(nullptr);
    setCaret(std::nullopt);
    selectSpan(std::nullopt);
    pointTo(std::nullopt);
    show({}, {});
}

const QList<LaneBar>& TimelineView::bars() const
{
    return m_bars->bars();
}

QList<LaneBar> TimelineView::readBars(const QList<ChildSnapshot>& children)
{
    QList<int> lanes;
    for (const ChildSnapshot& child : children)
        lanes.append(child.index);
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());

    m_read.resize(children.size());
    for (qsizetype i = 0; i < children.size(); ++i) {
        const ChildSnapshot& child = children[i];
        LaneBar& bar = m_read[i];
        // An ending is put into words once.
        const bool isKnown = child.result && isOver(bar.state) && bar.child == child.index &&
                             bar.attempt == child.attempt && bar.from == toSeconds(child.start) &&
                             bar.to == bar.from + toSeconds(child.result->elapsed);
        if (!isKnown)
            bar = barOf(child);
        if (i + 1 == children.size()) {
            addForecast(bar);
            addProgress(bar);
        }
        bar.lane =
            static_cast<int>(std::lower_bound(lanes.begin(), lanes.end(), child.index) - lanes.begin());
    }
    setLanes(lanes);
    QList<LaneBar> bars = m_read;
    std::stable_sort(bars.begin(), bars.end(),
                     [](const LaneBar& a, const LaneBar& b) { return a.lane < b.lane; });
    return bars;
}

void TimelineView::addProgress(LaneBar& bar) const
{
    if (!m_progress || isOver(bar.state))
        return;
    //: %1 is what a bar says of its child, such as its time; %2 a percentage
    bar.note = tr("%1 · %2").arg(bar.note, ValueScale::percent(*m_progress, QLocale()));
    // From the very first percents no end can be told.
    constexpr double enough = 0.02;
    if (*m_progress >= enough) {
        bar.expectedTo = bar.from + (bar.to - bar.from) / *m_progress;
        bar.expectedWithin.reset();
    }
}

void TimelineView::addForecast(LaneBar& bar) const
{
    constexpr std::chrono::seconds worthTelling(1);
    if (!m_forecast || m_forecast->median < worthTelling || isOver(bar.state) ||
        bar.from + toSeconds(m_forecast->high) < bar.to)
        return;
    bar.expectedTo = bar.from + toSeconds(m_forecast->median);
    bar.expectedWithin = {bar.from + toSeconds(m_forecast->low), bar.from + toSeconds(m_forecast->high)};
    bar.note = tr("%1 · %2").arg(bar.note, forecastNote(*m_forecast, QLocale()));
}

bool TimelineView::looksLike(const QList<LaneBar>& bars) const
{
    const double halfPixel = secondsPerPixel() / 2;
    const auto isNear = [halfPixel](const LaneBar& bar, const LaneBar& drawn) {
        LaneBar same = bar;
        if (std::abs(same.to - drawn.to) < halfPixel)
            same.to = drawn.to;
        if (same.expectedTo && drawn.expectedTo && std::abs(*same.expectedTo - *drawn.expectedTo) < halfPixel)
            same.expectedTo = drawn.expectedTo;
        const qsizetype spans = same.paused.size();
        if (spans > 0 && spans == drawn.paused.size() &&
            std::abs(same.paused.last().second - drawn.paused.last().second) < halfPixel)
            same.paused.last().second = drawn.paused.last().second;
        return same == drawn;
    };
    const QList<LaneBar>& drawn = m_bars->bars();
    return std::equal(bars.begin(), bars.end(), drawn.begin(), drawn.end(), isNear);
}

void TimelineView::updateDescription(const QList<ChildSnapshot>& children, std::chrono::nanoseconds now)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(now);
    QList<ChildSnapshot::State> states;
    for (const ChildSnapshot& child : children)
        states.append(child.state);
    if (second == m_describedSecond && states == m_describedStates)
        return;
    m_describedSecond = second;
    m_describedStates = states;
    QStringList sentences{timelineDescription(children, QLocale())};
    if (m_forecast && std::any_of(bars().begin(), bars().end(),
                                  [](const LaneBar& bar) { return bar.expectedWithin.has_value(); }))
        sentences += forecastSentence(*m_forecast, QLocale());
    const QString words = (sentences + m_strips->description()).join(QLatin1Char(' '));
    // Sets off an event on the accessibility bus.
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

void TimelineView::setLanes(const QList<int>& children)
{
    if (children == m_lanes)
        return;
    m_lanes = children;
    layOutLanes();
    updateGeometry();
}

void TimelineView::setShowsAllLanes(bool all)
{
    m_allLanes->setChecked(all);
}

void TimelineView::layOutLanes()
{
    const int height = std::max(laneSpace(), smallestRow);
    const auto lanes = static_cast<int>(m_lanes.size());
    const int mostRows = height / smallestRow;
    const int lanesPerRow = m_allLanes->isChecked() ? std::max((lanes + mostRows - 1) / mostRows, 1) : 1;
    m_bars->setLanesPerRow(lanesPerRow);

    // As many labels as can be read.
    const double rowHeight = rowHeightFor(height);
    const int step = std::max(static_cast<int>(std::ceil(fontMetrics().height() / rowHeight)), 1);
    QMap<double, QString> labels;
    for (int row = 0; row < rowCount(); row += step) {
        //: The label of a child's lane; %1 is its number
        labels.insert(row, tr("#%1").arg(locale().toString(m_lanes[row * lanesPerRow])));
    }
    m_plot->yAxis->ticker().staticCast<QCPAxisTickerText>()->setTicks(labels);
    updateScrollBar();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int TimelineView::rowCount() const
{
    const int perRow = m_bars->lanesPerRow();
    return (static_cast<int>(m_lanes.size()) + perRow - 1) / perRow;
}

double TimelineView::rowHeightFor(int space) const
{
    const int least = m_allLanes->isChecked() ? smallestRow : minLaneHeight;
    return std::clamp<double>(static_cast<double>(space) / std::max(rowCount(), 1), least, maxLaneHeight);
}

void TimelineView::setMetrics(const TreeMetrics* metrics)
{
    m_metrics = metrics;
    m_drawnMetrics = std::chrono::nanoseconds(-1);
    m_strips->setMetrics(metrics);
    fitStrips();
}

/// The lanes have priority, as far as a few of them need it.
void TimelineView::fitStrips()
{
    constexpr int lanesAtLeast = 4;
    const int lanes = std::clamp(static_cast<int>(m_lanes.size()), 1, lanesAtLeast);
    const QMargins margins = m_plot->axisRect()->minimumMargins();
    m_strips->setRoom(contentsRect().height() - 2 * frameMargin - margins.top() - margins.bottom() -
                      lanes * preferredLaneHeight);
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

void TimelineView::updateScrollBar()
{
    const int height = laneSpace();
    const int needed = m_allLanes->isChecked() ? 0 : static_cast<int>(m_lanes.size()) * minLaneHeight;
    const QSignalBlocker blocker(m_scrollBar);
    m_scrollBar->setRange(0, std::max(needed - height, 0));
    m_scrollBar->setPageStep(std::max(height, minLaneHeight));
    m_scrollBar->setVisible(needed > height);
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
    m_plot->yAxis->setRange(first, first + height / row);
}

PlotPictures TimelineView::pictures(const QString& title)
{
    const TimeMarks::Marks marks = m_marks->marks();
    TimeMarks::Marks lasting = marks;
    lasting.pointer.reset();
    lasting.caret.reset();
    m_marks->setMarks(lasting);
    m_strips->setMoment(std::nullopt);
    adoptLook(paperPalette());
    prepareReplot();
    PlotPictures pictures = plotPictures(*m_plot, title, accessibleDescription());
    m_marks->setMarks(marks);
    m_strips->setMoment(marks.pointer);
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
