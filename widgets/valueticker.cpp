// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/valueticker.h"

#include "session/resulttext.h"
#include "widgets/decimalstep.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

double binaryTop(double value)
{
    return std::exp2(std::ceil(std::log2(value) - 1e-9));
}

} // namespace

QString ValueTicker::label(double value, ValueUnit unit, const QLocale& locale)
{
    const double shown = std::max(value, 0.0);
    switch (unit) {
    case ValueUnit::Cores: {
        const double percent = shown * 100;
        const int decimals = percent > 0 && percent < 99.95 ? 1 : 0;
        return tr("%1 %", "CPU").arg(locale.toString(percent, 'f', decimals));
    }
    case ValueUnit::Bytes: return bytesText(static_cast<std::uint64_t>(std::llround(shown)), locale);
    case ValueUnit::BytesPerSecond:
        return tr("%1/s", "an amount of bytes, per second")
            .arg(bytesText(static_cast<std::uint64_t>(std::llround(shown)), locale));
    case ValueUnit::Count: break;
    }
    return locale.toString(std::llround(shown));
}

QString ValueTicker::percent(double share, const QLocale& locale)
{
    return tr("%1 %", "CPU").arg(locale.toString(static_cast<int>(std::floor(share * 100 + 1e-9))));
}

double ValueTicker::roundTop(double value, ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Cores:
        for (const double cores : {1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0}) {
            if (value <= cores * headroom)
                return cores;
        }
        return decimalStep(value / headroom);
    case ValueUnit::Bytes:
    case ValueUnit::BytesPerSecond: return binaryTop(std::max(value, 1024.0));
    case ValueUnit::Count: break;
    }
    return decimalStep(std::max(value, 2.0));
}

double ValueTicker::getTickStep(const QCPRange& range)
{
    return std::max(range.upper / headroom, 1e-9);
}

int ValueTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString ValueTicker::getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/, int /*precision*/)
{
    if (tick <= 0)
        return {}; // The line is enough, and the next strip's label is near.
    if (m_unit == ValueUnit::Cores)
        return tr("%1 %", "CPU").arg(locale.toString(std::llround(tick * 100)));
    return label(tick, m_unit, locale);
}

} // namespace brood
