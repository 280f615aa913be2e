// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timewindow.h"

#include "report/timescale.h"

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

constexpr double smallestSpan = 1e-6;
constexpr double growthHeadroom = 1.04;
constexpr double endMargin = 1.02;
constexpr double glide = 0.12;

} // namespace

void TimeWindow::setEnd(double end, bool growing, double passed)
{
    double target = end > 0 ? std::max(end * endMargin, smallestSpan) : 1;
    if (growing) {
        target = TimeScale::readableLength(end * growthHeadroom);
        const double next = target - (target - m_length) * std::exp(-std::max(passed, 0.0) / glide);
        if (m_length > 0 && m_length < target && next < target * 0.998)
            target = std::max(next, end);
    }
    m_length = target;
    m_end = end;
    if (m_fitted)
        fit();
    else if (m_following && growing)
        keepUp();
}

/// The end stands a little before the right edge.
void TimeWindow::keepUp()
{
    constexpr double room = 0.05;
    const double width = span();
    m_upper = std::min(std::max(m_end + width * room, width), std::max(m_length, width));
    m_lower = m_upper - width;
}

void TimeWindow::follow()
{
    if (m_fitted)
        return;
    m_following = true;
    keepUp();
}

void TimeWindow::fit()
{
    m_fitted = true;
    m_lower = 0;
    m_upper = m_length > 0 ? m_length : 1;
}

void TimeWindow::zoom(double factor, double about)
{
    const double wanted = std::max(span() * factor, smallestSpan);
    const double share = std::clamp((about - m_lower) / span(), 0.0, 1.0);
    show(about - wanted * share, about + wanted * (1 - share));
}

void TimeWindow::pan(double by)
{
    show(m_lower + by, m_upper + by);
}

void TimeWindow::show(double lower, double upper)
{
    const double span = upper - lower;
    if (m_length <= 0)
        return;
    if (span >= m_length) {
        fit();
        return;
    }
    m_fitted = false;
    // Some of what there is stays in sight.
    constexpr double leastShown = 0.1;
    m_lower = std::clamp(lower, 0.0, std::max(std::min(m_length - span, m_end - span * leastShown), 0.0));
    m_upper = m_lower + span;
    m_following = m_lower <= m_end && m_end < m_upper;
}

} // namespace brood
