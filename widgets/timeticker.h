// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plotting.h"

#include <QFont>

namespace brood {

/// Ticks of an axis of elapsed seconds, from microseconds to days, as dense as their labels allow.
class TimeTicker final : public QCPAxisTicker
{
public:
    /// @param pixels how long the axis is
    void setSpace(const QFont& font, double pixels);

protected:
    double getTickStep(const QCPRange& range) override;
    int getSubTickCount(double tickStep) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

private:
    QFont m_font;
    double m_pixels = 400;
    double m_step = 1;
    double m_longest = 1;
};

} // namespace brood
