// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"
#include "widgets/plotting.h"

namespace brood {

/// Ticks of an axis of figures from 0 up: few, at values that are round in their unit.
class ValueTicker final : public QCPAxisTicker
{
public:
    explicit ValueTicker(ValueUnit unit)
        : m_unit(unit)
    {}

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    ValueUnit m_unit;
};

} // namespace brood
