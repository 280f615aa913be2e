// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plotting.h"

#include <QCoreApplication>

namespace brood {

enum class ValueUnit
{
    Cores, ///< Told in percent: 1 is 100 %.
    Bytes,
    BytesPerSecond,
    Count
};

/// Ticks of an axis of figures from 0 up: few, at values that are round in their unit.
class ValueTicker final : public QCPAxisTicker
{
    Q_DECLARE_TR_FUNCTIONS(brood::ValueTicker)

public:
    explicit ValueTicker(ValueUnit unit)
        : m_unit(unit)
    {}

    /// "99.8 %", "1.5 MiB", "12.0 MiB/s", "3".
    [[nodiscard]] static QString label(double value, ValueUnit unit, const QLocale& locale);
    /// A share, 0…1, in whole percent, rounded down: "99 %".
    [[nodiscard]] static QString percent(double share, const QLocale& locale);
    /// The smallest round value that is not below, for an axis to end at. At least one core, a kibibyte, two.
    [[nodiscard]] static double roundTop(double value, ValueUnit unit);

    /// An axis ends so much above its top, so that the highest line is whole.
    static constexpr double headroom = 1.06;

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    ValueUnit m_unit;
};

} // namespace brood
