// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeticker.h"

#include "widgets/decimalstep.h"

#include <QFontMetricsF>

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

void TimeTicker::setSpace(const QFont& font, double pixels)
{
    m_font = font;
    m_pixels = std::max(pixels, 1.0);
}

QString TimeTicker::label(double seconds, double step, const QLocale& locale, double longest)
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

double TimeTicker::readableStep(double seconds)
{
    if (seconds <= 5)
        return decimalStep(std::max(seconds, shortest));
    constexpr std::array steps{10.0,       15.0,        30.0,        minute,      2 * minute,
                               5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                               2 * hour,   3 * hour,    6 * hour,    12 * hour,   day};
    const auto* const step = std::lower_bound(steps.begin(), steps.end(), seconds * (1 - 1e-9));
    return step != steps.end() ? *step : day * decimalStep(seconds / day);
}

double TimeTicker::readableLength(double seconds)
{
    for (const double unit : {1.0, minute, hour}) {
        for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0}) {
            if (unit * factor >= seconds)
                return unit * factor;
        }
    }
    return day * decimalStep(seconds / day);
}

double TimeTicker::getTickStep(const QCPRange& range)
{
    const QFontMetricsF metrics(m_font);
    const double gap = 4 * metrics.horizontalAdvance(u'0');
    m_longest = range.upper;
    m_step = readableStep(range.size() / std::max(m_pixels / 72, 1.0));
    // Wider labels need larger steps; the widest is among the last ones.
    for (int tries = 0; tries < 40; ++tries) {
        const double last = std::floor(range.upper / m_step) * m_step;
        double width = 0;
        for (const double tick : {last, last - m_step, last - 2 * m_step})
            width = std::max(width, metrics.horizontalAdvance(label(tick, m_step, QLocale(), m_longest)));
        if (m_step / range.size() * m_pixels >= width + gap || m_step >= range.size())
            break;
        m_step = readableStep(m_step * 1.01);
    }
    return m_step;
}

int TimeTicker::getSubTickCount(double /*tickStep*/)
{
    return 0;
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar /*formatChar*/, int /*precision*/)
{
    return label(tick, m_step, locale, m_longest);
}

} // namespace brood
