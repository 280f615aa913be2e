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

/// What the timeline shows, in words: "1 child. Child 1: Finished, exit code 0, after 5.002 s, paused
/// for 1.000 s". What still runs is told in whole seconds. Names the first few children only.
[[nodiscard]] QString timelineDescription(const QList<ChildSnapshot>& children, const QLocale& locale);

} // namespace brood
