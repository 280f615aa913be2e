// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanebars.h"

#include "report/plotseconds.h"
#include "report/timelinewords.h"
#include "report/valuescale.h"
#include "session/resulttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

struct BarText
{
    Q_DECLARE_TR_FUNCTIONS(brood::TimelineView)
};

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

bool grows(const ChildSnapshot& child)
{
    return child.state == ChildSnapshot::State::Running || child.state == ChildSnapshot::State::Paused ||
           child.state == ChildSnapshot::State::Stopping;
}

LaneBar barOf(const ChildSnapshot& child)
{
    LaneBar bar;
    bar.child = child.index;
    bar.attempt = child.attempt;
    bar.from = toSeconds(child.start);
    bar.to = bar.from + toSeconds(child.result ? child.result->elapsed : child.elapsed);
    bar.state = barState(child);
    bar.isGrowing = grows(child);
    for (const PausedSpan& span : child.result ? child.result->pausedSpans : child.pausedSpans)
        bar.paused.append({toSeconds(span.from), toSeconds(span.to)});
    bar.note = laneNote(child, QLocale());
    return bar;
}

void addForecast(LaneBar& bar, const ElapsedForecast& forecast)
{
    constexpr std::chrono::seconds worthTelling(1);
    if (forecast.median < worthTelling || bar.from + toSeconds(forecast.high) < bar.to)
        return;
    bar.expectedTo = bar.from + toSeconds(forecast.median);
    bar.expectedWithin = {bar.from + toSeconds(forecast.low), bar.from + toSeconds(forecast.high)};
    bar.note = BarText::tr("%1 · %2").arg(bar.note, forecastNote(forecast, QLocale()));
}

void addProgress(LaneBar& bar, double progress)
{
    //: %1 is what a bar says of its child, such as its time; %2 a percentage
    bar.note = BarText::tr("%1 · %2").arg(bar.note, ValueScale::percent(progress, QLocale()));
    double worked = bar.to - bar.from;
    for (const auto& [from, to] : bar.paused)
        worked -= to - from;
    if (const auto whole = expectedElapsed(toTime(worked), progress)) {
        bar.expectedTo = bar.to + toSeconds(*whole) - worked;
        // Earlier runs may tell otherwise, and that is how uncertain it is.
        if (bar.expectedWithin)
            bar.expectedWithin = {std::min(bar.expectedWithin->first, *bar.expectedTo),
                                  std::max(bar.expectedWithin->second, *bar.expectedTo)};
    }
}

/// Whether the two look alike where a pixel is so many seconds.
bool looksLike(LaneBar bar, const LaneBar& drawn, double pixel)
{
    const auto isNear = [pixel](double a, double b) {
        return std::abs(a - b) < pixel / 2;
    };
    if (isNear(bar.to, drawn.to))
        bar.to = drawn.to;
    if (bar.expectedTo && drawn.expectedTo && isNear(*bar.expectedTo, *drawn.expectedTo))
        bar.expectedTo = drawn.expectedTo;
    const qsizetype spans = bar.paused.size();
    if (spans > 0 && spans == drawn.paused.size() &&
        isNear(bar.paused.last().second, drawn.paused.last().second))
        bar.paused.last().second = drawn.paused.last().second;
    return bar == drawn;
}

} // namespace

bool isOver(LaneBar::State state)
{
    return state == LaneBar::State::Success || state == LaneBar::State::Failure ||
           state == LaneBar::State::Stopped;
}

bool LaneBars::update(const ChildSnapshot& child, const Outlook& outlook, const View& view)
{
    const auto comesBefore = [](const LaneBar& bar, const ChildSnapshot& other) {
        return bar.child != other.index ? bar.child < other.index : bar.attempt < other.attempt;
    };
    auto drawn = std::lower_bound(m_bars.begin(), m_bars.end(), child, comesBefore);
    const bool isNew =
        drawn == m_bars.end() || drawn->child != child.index || drawn->attempt != child.attempt;
    // An ending is put into words once.
    if (!isNew && child.result && isOver(drawn->state) && drawn->from == toSeconds(child.start) &&
        drawn->to == drawn->from + toSeconds(child.result->elapsed))
        return false;
    if (!isNew && !child.result && (drawn->lane < view.firstLane || drawn->lane > view.lastLane)) {
        drawn->from = toSeconds(child.start);
        drawn->to = drawn->from + toSeconds(child.elapsed);
        drawn->state = barState(child);
        setGrowing(*drawn, grows(child));
        noteEnd(*drawn);
        return false;
    }
    LaneBar bar = barOf(child);
    if (!isOver(bar.state)) {
        if (outlook.forecast)
            addForecast(bar, *outlook.forecast);
        if (outlook.progress)
            addProgress(bar, *outlook.progress);
    }
    noteEnd(bar);
    if (isNew)
        drawn = insert(child, drawn);
    bar.lane = drawn->lane;
    setGrowing(*drawn, bar.isGrowing);
    if (!isNew && looksLike(bar, *drawn, view.pixel))
        return false;
    *drawn = std::move(bar);
    return true;
}

bool LaneBars::advance(double now, const View& view)
{
    if (!isGrowing())
        return false;
    bool looksDifferent = false;
    auto bar = std::lower_bound(m_bars.begin(), m_bars.end(), view.firstLane,
                                [](const LaneBar& each, int firstLane) { return each.lane < firstLane; });
    for (; bar != m_bars.end() && bar->lane <= view.lastLane; ++bar) {
        if (!bar->isGrowing || now - bar->to < view.pixel / 2)
            continue;
        bar->to = now;
        if (bar->state == LaneBar::State::Paused && !bar->paused.isEmpty())
            bar->paused.last().second = now;
        looksDifferent = true;
    }
    return looksDifferent;
}

void LaneBars::setGrowing(LaneBar& bar, bool isGrowing)
{
    m_growing += static_cast<int>(isGrowing) - static_cast<int>(bar.isGrowing);
    bar.isGrowing = isGrowing;
}

void LaneBars::noteEnd(const LaneBar& bar)
{
    m_end = std::max(m_end, bar.to);
    m_expectedEnd = std::max(bar.expectedTo.value_or(0), bar.expectedWithin ? bar.expectedWithin->second : 0);
}

/// @return the new bar, with its lane.
QList<LaneBar>::iterator LaneBars::insert(const ChildSnapshot& child, QList<LaneBar>::iterator at)
{
    const auto lane = std::lower_bound(m_lanes.begin(), m_lanes.end(), child.index);
    const auto number = static_cast<int>(lane - m_lanes.begin());
    const bool isNewLane = lane == m_lanes.end() || *lane != child.index;
    if (isNewLane)
        m_lanes.insert(lane, child.index);
    at = m_bars.insert(at, LaneBar());
    at->lane = number;
    if (isNewLane) // The others move down; as a rule there are none.
        std::for_each(std::next(at), m_bars.end(), [](LaneBar& bar) { ++bar.lane; });
    return at;
}

} // namespace brood
