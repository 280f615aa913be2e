// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/elapsedforecast.h"
#include "session/childsnapshot.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace brood {

/// A few words for a child's bar: "2.3 s", "paused · 2.3 s", "Finished, exit code 0 · 5.002 s".
[[nodiscard]] QString laneNote(const ChildSnapshot& child, const QLocale& locale);

/// A few words about how long it may take, for a bar: "usually 12.0 s".
[[nodiscard]] QString forecastNote(const ElapsedForecast& forecast, const QLocale& locale);
/// "Five earlier runs took 11.2 s to 13.4 s."
[[nodiscard]] QString forecastSentence(const ElapsedForecast& forecast, const QLocale& locale);

/// "43 % done, about 12 s left."
[[nodiscard]] QString progressSentence(double fraction, std::chrono::nanoseconds elapsed,
                                       const QLocale& locale);

/// How many attempts are described one by one.
inline constexpr qsizetype mostDescribedChildren = 10;

/// "189 succeeded, 11 failed, 4 running." Parts of which there are none are left out.
[[nodiscard]] QString totalsSentence(int succeeded, int failed, int stopped, int running,
                                     const QLocale& locale);

/// What the timeline shows, in words: "1 child. Child 1: Finished, exit code 0, after 5.002 s, paused
/// for 1.000 s". What still runs is told in whole seconds.
/// @param first the first few attempts; no more than mostDescribedChildren are told.
/// @param count how many children there are
[[nodiscard]] QString timelineDescription(const QList<ChildSnapshot>& first, int count,
                                          const QLocale& locale);

} // namespace brood
