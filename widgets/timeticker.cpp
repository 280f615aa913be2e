// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeticker.h"

#include "report/timescale.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace brood {

void TimeTicker::setSpace(const QFont& font, double pixels)
{
    m_font = font;
    m_pixels = std::max(pixels, 1.0);
}

double TimeTicker::getTickStep(const QCPRange& range)
{
    const QFontMetricsF metrics(m_font);
    const double gap = 4 * metrics.horizontalAdvance(u'0');
    m_longest = range.upper;
    m_step = TimeScale::readableStep(range.size() / std::max(m_pixels / 72, 1.0));
    // Wider labels need larger steps; the widest is among the last ones.
    for (int tries = 0; tries < 40; ++tries) {
        const double last = std::floor(range.upper / m_step) * m_step;
        double width = 0;
        for (const double tick : {last, last - m_step, last - 2 * m_step})
            width = std::max(width,
                             metrics.horizontalAdvance(TimeScale::label(tick, m_step, QLocale(), m_longest)));
        if (m_step / range.size() * m_pixels >= width + gap || m_step >= range.size())
            break;
        m_step = TimeScale::readableStep(m_step * 1.01);
    }
    return m_step;
}

int TimeTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/, int /*precision*/)
{
    return TimeScale::label(tick, m_step, locale, m_longest);
}

} // namespace brood
