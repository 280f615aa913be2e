// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace brood {

/// How elapsed seconds are told on an axis and beside it, from microseconds to days.
class TimeScale
{
    Q_DECLARE_TR_FUNCTIONS(brood::TimeScale)

public:
    /// "0 s", "250 ms", "1.5 s", "1 min 30 s", "2 d 6 h": exact to the step between ticks.
    /// @param longest the unit is at least the one that fits to this, so that an axis does not mix "900 ms"
    /// and "1 s"
    [[nodiscard]] static QString label(double seconds, double step, const QLocale& locale,
                                       double longest = 0);
    /// The smallest readable step that is not below `seconds`.
    [[nodiscard]] static double readableStep(double seconds);
    /// The smallest length of a growing axis, in seconds, that holds `seconds`. It grows in calm steps.
    [[nodiscard]] static double readableLength(double seconds);
};

} // namespace brood
