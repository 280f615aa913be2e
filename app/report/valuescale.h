// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"

#include <QCoreApplication>
#include <QLocale>

namespace brood {

/// How figures are told on an axis from 0 up and beside it.
class ValueScale
{
    Q_DECLARE_TR_FUNCTIONS(brood::ValueScale)

public:
    /// "99.8 %", "1.5 MiB", "12.0 MiB/s", "3".
    [[nodiscard]] static QString label(double value, ValueUnit unit, const QLocale& locale);
    /// The same for a value that is round in its unit.
    [[nodiscard]] static QString tickLabel(double value, ValueUnit unit, const QLocale& locale);
    /// A share, 0…1, in whole percent, rounded down: "99 %".
    [[nodiscard]] static QString percent(double share, const QLocale& locale);
    /// The smallest round value that is not below, for an axis to end at. At least one core, a kibibyte, two.
    [[nodiscard]] static double roundTop(double value, ValueUnit unit);

    /// An axis ends so much above its top, so that the highest line is whole.
    static constexpr double headroom = 1.06;
};

} // namespace brood
