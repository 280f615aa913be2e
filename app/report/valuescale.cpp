// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuescale.h"

#include "report/decimalstep.h"
#include "session/resulttext.h"

#include <algorithm>
#include <cmath>

namespace brood {

namespace {

double binaryTop(double value)
{
    return std::exp2(std::ceil(std::log2(value) - 1e-9));
}

} // namespace

QString ValueScale::label(double value, ValueUnit unit, const QLocale& locale)
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

QString ValueScale::percent(double share, const QLocale& locale)
{
    return tr("%1 %", "CPU").arg(locale.toString(static_cast<int>(std::floor(share * 100 + 1e-9))));
}

double ValueScale::roundTop(double value, ValueUnit unit)
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

QString ValueScale::tickLabel(double value, ValueUnit unit, const QLocale& locale)
{
    if (unit == ValueUnit::Cores)
        return tr("%1 %", "CPU").arg(locale.toString(std::llround(value * 100)));
    return label(value, unit, locale);
}

} // namespace brood
