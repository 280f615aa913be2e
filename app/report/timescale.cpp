// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timescale.h"

#include "report/decimalstep.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace brood {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double shortest = 1e-6;

} // namespace

QString TimeScale::label(double seconds, double step, const QLocale& locale, double longest)
{
    const double rounded = std::round(seconds / step) * step;
    if (std::abs(rounded) < shortest / 2)
        return tr("%1 s", "seconds").arg(locale.toString(0));
    const auto decimals = [step](double unit) {
        return std::clamp(static_cast<int>(std::ceil(-std::log10(step / unit) - 1e-6)), 0, 9);
    };
    longest = std::max(longest, rounded);
    if (longest < 1e-3 * (1 - 1e-9))
        return tr("%1 µs", "microseconds").arg(locale.toString(rounded * 1e6, 'f', decimals(1e-6)));
    if (longest < 1 - 1e-9)
        return tr("%1 ms", "milliseconds").arg(locale.toString(rounded * 1e3, 'f', decimals(1e-3)));

    // Parts from the whole number of steps, so that 59.999… does not become "60 s".
    double rest = rounded + step * 1e-6;
    const auto take = [&rest](double unit) {
        const double count = std::floor(rest / unit);
        rest -= count * unit;
        return static_cast<qint64>(count);
    };
    const qint64 days = take(day);
    const qint64 hours = take(hour);
    const qint64 minutes = take(minute);
    QStringList parts;
    if (days > 0)
        parts << tr("%1 d", "days").arg(locale.toString(days));
    if (hours > 0)
        parts << tr("%1 h", "hours").arg(locale.toString(hours));
    if (minutes > 0)
        parts << tr("%1 min", "minutes").arg(locale.toString(minutes));
    if (parts.isEmpty() || rest >= step * 0.5)
        parts << tr("%1 s", "seconds").arg(locale.toString(rest, 'f', decimals(1)));
    return parts.join(u' ');
}

double TimeScale::readableStep(double seconds)
{
    if (seconds <= 5)
        return decimalStep(std::max(seconds, shortest));
    constexpr std::array steps{10.0,       15.0,        30.0,        minute,      2 * minute,
                               5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                               2 * hour,   3 * hour,    6 * hour,    12 * hour,   day};
    const auto* const step = std::lower_bound(steps.begin(), steps.end(), seconds * (1 - 1e-9));
    return step != steps.end() ? *step : day * decimalStep(seconds / day);
}

double TimeScale::readableLength(double seconds)
{
    for (const double unit : {1.0, minute, hour}) {
        for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0}) {
            if (unit * factor >= seconds)
                return unit * factor;
        }
    }
    return day * decimalStep(seconds / day);
}

} // namespace brood
