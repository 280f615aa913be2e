// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/elapsedforecast.h"
#include "session/childsnapshot.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace brood {

/// One attempt of one child on the elapsed axis. Times in seconds.
struct LaneBar
{
    enum class State
    {
        Running,
        Paused,
        Stopping,
        Draining,
        Success,
        Failure,
        Stopped
    };

    int child = 1;
    int attempt = 1;
    int lane = 0; ///< From 0, counted from the top.
    double from = 0;
    double to = 0;
    State state = State::Running;
    bool isGrowing = false;           ///< It goes on, and ends now.
    std::optional<double> expectedTo; ///< When it may end, as far as one can tell now.
    /// From when until when it probably ends, where that is known, too.
    std::optional<std::pair<double, double>> expectedWithin;
    QList<std::pair<double, double>> paused;
    QString note; ///< A few words that stand in the bar or beside it.

    bool operator==(const LaneBar&) const = default;
};

/// Whether the child has ended and all is known about it.
[[nodiscard]] bool isOver(LaneBar::State state);

/// The bars of a run's attempts in the lanes of its children, as they are drawn.
class LaneBars
{
public:
    /// What is known of how long the youngest attempt may take.
    struct Outlook
    {
        std::optional<double> progress; ///< What it says itself, 0…1. It counts more than:
        std::optional<ElapsedForecast> forecast;
    };

    /// What of it is to be seen.
    struct View
    {
        double pixel = 0; ///< In seconds.
        int firstLane = 0;
        int lastLane = 0;
    };

    void clear() { *this = {}; }
    /// Takes over what has become of an attempt. What would differ by less than half a pixel stays as it is
    /// drawn; and where nobody looks, no words are made for what runs.
    /// @param outlook is for this attempt.
    /// @return whether it looks different now
    [[nodiscard]] bool update(const ChildSnapshot& child, const Outlook& outlook, const View& view);

    /// Time has gone by: lets those grow that are to be seen and go on, without a word about it.
    /// @param now in seconds @return whether one looks different now
    [[nodiscard]] bool advance(double now, const View& view);
    [[nodiscard]] bool isGrowing() const { return m_growing > 0; }

    /// Ordered by lane, and in a lane by attempt.
    [[nodiscard]] const QList<LaneBar>& bars() const { return m_bars; }
    /// The number of each lane's child.
    [[nodiscard]] const QList<int>& lanes() const { return m_lanes; }
    /// Where the last bar ends, what is expected of it included; in seconds.
    [[nodiscard]] double end() const { return std::max(m_end, m_expectedEnd); }

private:
    void noteEnd(const LaneBar& bar);
    void setGrowing(LaneBar& bar, bool isGrowing);
    QList<LaneBar>::iterator insert(const ChildSnapshot& child, QList<LaneBar>::iterator at);

    QList<LaneBar> m_bars;
    QList<int> m_lanes;
    double m_end = 0;
    double m_expectedEnd = 0;
    int m_growing = 0; ///< So many bars.
};

} // namespace brood
