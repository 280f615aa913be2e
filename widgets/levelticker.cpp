// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/levelticker.h"

#include <algorithm>
#include <cmath>

namespace brood {

QVector<double> LevelTicker::createTickVector(double /*tickStep*/, const QCPRange& range)
{
    const double first = std::max(std::ceil(range.lower), 1.0);
    const double last = std::floor(range.upper);
    QVector<double> ticks;
    if (last - first < m_most) {
        for (int i = 0; i <= static_cast<int>(last - first); ++i)
            ticks += first + i;
        return ticks;
    }
    const double lowest = std::ceil(std::log2(first));
    const double powers = std::floor(std::log2(last)) - lowest + 1;
    const double step = std::max(std::ceil(powers / m_most), 1.0);
    for (int i = 0; lowest + i * step <= std::log2(last); ++i)
        ticks += std::exp2(lowest + i * step);
    return ticks;
}

QString LevelTicker::getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/, int /*precision*/)
{
    return locale.toString(static_cast<qlonglong>(std::lround(tick)));
}

} // namespace brood
