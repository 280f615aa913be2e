// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progress.h"

#include "output/progressmark.h"

#include <algorithm>

namespace brood {

namespace {

constexpr std::size_t mostTracks = 8;
constexpr int risesOfAlikeRows = 2;
constexpr int risesOfOtherRows = 4;
constexpr int risesOfDistrusted = 10;
constexpr int fallsOfNoProgress = 3;
constexpr int risesThatMakeUpForAFall = 8;
constexpr int toldToTakeOver = 3;
constexpr int toldToStayBelow = 8;
constexpr double disorder = 0.05; ///< So much later rows may be behind, where several work at once.
constexpr double beginning = 0.1;
constexpr double nearEnd = 0.9;

bool isAtBeginning(const Progress& progress)
{
    return progress.fraction <= beginning || progress.done.value_or(2) <= 1;
}

bool hasRisen(const Progress& before, const Progress& now)
{
    // A total may grow meanwhile.
    return before.done && now.done ? *now.done > *before.done : now.fraction > before.fraction;
}

} // namespace

void ProgressTracker::addRow(std::string_view row)
{
    const auto mark = findProgress(row);
    if (!mark)
        return;
    ++m_told;
    Track& track = trackOf(*mark);
    if (track.newest != 0)
        follow(track, *mark);
    else
        track.last = mark->progress;
    track.newest = m_told;
    judge(track);
    choose(track);
}

void ProgressTracker::clear()
{
    *this = {};
}

std::optional<Progress> ProgressTracker::progress() const
{
    const Track* track = shown();
    return track != nullptr ? std::optional(track->last) : std::nullopt;
}

ProgressTracker::Track& ProgressTracker::trackOf(const ProgressMark& mark)
{
    const auto found = std::find_if(m_tracks.begin(), m_tracks.end(),
                                    [&](const Track& track) { return track.shape == mark.shape; });
    if (found != m_tracks.end())
        return *found;
    const Track fresh{.shape = mark.shape, .context = mark.context, .isSure = mark.isSure};
    if (m_tracks.size() < mostTracks)
        return m_tracks.emplace_back(fresh);
    const auto rank = [this](const Track& track) {
        return m_shown == track.shape ? m_told : track.newest;
    };
    Track& oldest = *std::min_element(m_tracks.begin(), m_tracks.end(),
                                      [&](const Track& a, const Track& b) { return rank(a) < rank(b); });
    oldest = fresh;
    return oldest;
}

void ProgressTracker::follow(Track& track, const ProgressMark& mark)
{
    const Progress& now = mark.progress;
    if (track.context != mark.context)
        track.isAlike = false;
    if (hasRisen(track.last, now)) {
        ++track.rises;
        track.below = 0;
        if (track.rises % risesThatMakeUpForAFall == 0 && track.falls > 0)
            --track.falls;
        track.last = now;
    } else if (now.done == track.last.done && now.fraction == track.last.fraction) {
        track.below = 0;
    } else {
        fall(track, now);
    }
}

void ProgressTracker::fall(Track& track, const Progress& progress)
{
    const bool isOtherTotal = track.last.total != progress.total;
    const bool isSmall = !isOtherTotal && track.last.fraction - progress.fraction < disorder;
    const bool isNewPhase = isAtBeginning(progress) && (isOtherTotal || track.last.fraction >= nearEnd);
    if (isSmall && !isNewPhase && ++track.below < toldToStayBelow)
        return;
    track.below = 0;
    track.last = progress;
    if (isNewPhase)
        return;
    track.rises = 0;
    if (++track.falls >= fallsOfNoProgress) {
        track.isDistrusted = true;
        track.isBelieved = false;
        track.falls = 0;
    }
}

void ProgressTracker::judge(Track& track)
{
    const int plausible = track.isSure ? 0 : track.isAlike ? risesOfAlikeRows : risesOfOtherRows;
    if (track.rises >= (track.isDistrusted ? risesOfDistrusted : plausible)) {
        track.isBelieved = true;
        track.isDistrusted = false;
    }
}

void ProgressTracker::choose(Track& track)
{
    const Track* current = shown();
    if (!track.isBelieved) {
        if (current == &track)
            m_shown.reset();
        return;
    }
    ++track.sinceShown;
    if (current != nullptr && current != &track && current->last.fraction < 1 &&
        track.sinceShown < toldToTakeOver)
        return;
    m_shown = track.shape;
    for (Track& other : m_tracks)
        other.sinceShown = 0;
}

const ProgressTracker::Track* ProgressTracker::shown() const
{
    const auto found = std::find_if(m_tracks.begin(), m_tracks.end(),
                                    [this](const Track& track) { return m_shown == track.shape; });
    return found == m_tracks.end() ? nullptr : &*found;
}

} // namespace brood
