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
    return tick > 0 ? ValueScale::tickLabel(tick, m_unit, locale) : QString();
}

} // namespace brood
