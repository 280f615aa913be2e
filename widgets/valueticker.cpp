// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valueticker.h"

#include "report/valuescale.h"

#include <algorithm>

namespace brood {

double ValueTicker::getTickStep(const QCPRange& range)
{
    return std::max(range.upper / ValueScale::headroom, 1e-9);
}

int ValueTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString ValueTicker::getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/, int /*precision*/)
{
    // At zero the line is enough, and the next strip's label is near.
    if (tick <= 0)
        return {};
    const QString label = ValueScale::tickLabel(tick, m_unit, locale);
    // The plot is drawn from left to right; a unit half in Latin letters must be read in its own order.
    constexpr QChar rightToLeftIsolate(0x2067);
    constexpr QChar popIsolate(0x2069);
    return locale.textDirection() == Qt::RightToLeft ? rightToLeftIsolate + label + popIsolate : label;
}

} // namespace brood
