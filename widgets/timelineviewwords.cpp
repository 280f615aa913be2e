// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timelinewords.h"
#include "report/timescale.h"
#include "widgets/metricstrips.h"
#include "widgets/timelineview.h"

#include <algorithm>

// What the timeline says of itself in words.

namespace brood {

void TimelineView::noteForDescription(const ChildSnapshot& child)
{
    const auto known = std::find_if(m_first.begin(), m_first.end(), [&child](const ChildSnapshot& each) {
        return each.index == child.index && each.attempt == child.attempt;
    });
    if (known != m_first.end())
        *known = child;
    else if (m_first.size() < mostDescribedChildren)
        m_first.append(child);
}

void TimelineView::updateDescription(std::chrono::nanoseconds now)
{
    if (m_metrics)
        now = std::max(now, m_metrics->latest().at);
    Described described{
        std::chrono::floor<std::chrono::seconds>(now), m_lanes.lanes().size(), {}, m_marks->marks()};
    for (const ChildSnapshot& child : std::as_const(m_first))
        described.states.append(child.state);
    if (described == m_described)
        return;
    m_described = std::move(described);
    const auto lanes = static_cast<int>(m_lanes.lanes().size());
    QStringList sentences{timelineDescription(m_first, lanes, QLocale())};
    if (lanes > 1) {
        const auto count = [this](auto is) {
            return static_cast<int>(std::count_if(bars().begin(), bars().end(), is));
        };
        const auto in = [](LaneBar::State state) {
            return [state](const LaneBar& bar) {
                return bar.state == state;
            };
        };
        sentences += totalsSentence(count(in(LaneBar::State::Success)), count(in(LaneBar::State::Failure)),
                                    count(in(LaneBar::State::Stopped)),
                                    count([](const LaneBar& bar) { return !isOver(bar.state); }), QLocale());
    }
    if (m_outlook.forecast && std::any_of(bars().begin(), bars().end(),
                                          [](const LaneBar& bar) { return bar.expectedWithin.has_value(); }))
        sentences += forecastSentence(*m_outlook.forecast, QLocale());
    if (m_outlook.progress && m_first.size() == 1 && !m_first.first().result)
        sentences += progressSentence(*m_outlook.progress, m_first.first().worked(), QLocale());
    sentences += marksSentences();
    const QString words = (sentences + m_strips->description()).join(QLatin1Char(' '));
    // Sets off an event on the accessibility bus.
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

QStringList TimelineView::marksSentences() const
{
    const TimeMarks::Marks& marks = m_marks->marks();
    const double step = TimeScale::readableStep(secondsPerPixel());
    const auto moment = [this, step](double seconds) {
        return TimeScale::label(seconds, step, QLocale(), m_window.upper());
    };
    QStringList sentences;
    if (marks.pointer)
        //: The moment that someone points to
        sentences += tr("Pointing at %1: %2.").arg(moment(*marks.pointer), m_strips->valuesNow());
    if (marks.span)
        sentences += tr("Selected: %1 to %2.").arg(moment(marks.span->first), moment(marks.span->second));
    return sentences;
}

} // namespace brood
