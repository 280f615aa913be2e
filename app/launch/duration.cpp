// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/duration.h"

#include <array>
#include <cstdint>
#include <limits>

namespace brood {

namespace {

struct Unit
{
    QStringView name;
    std::int64_t nanoseconds;
};

template <typename Duration>
constexpr std::int64_t nanosecondsIn = std::chrono::nanoseconds(Duration(1)).count();

/// In the order in which they stand in a text.
constexpr std::array<Unit, 7> units = {
    Unit{u"d", nanosecondsIn<std::chrono::days>},
    Unit{u"h", nanosecondsIn<std::chrono::hours>},
    Unit{u"m", nanosecondsIn<std::chrono::minutes>},
    Unit{u"s", nanosecondsIn<std::chrono::seconds>},
    Unit{u"ms", nanosecondsIn<std::chrono::milliseconds>},
    Unit{u"us", nanosecondsIn<std::chrono::microseconds>},
    Unit{u"ns", 1},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes from the front of the text what passes the test.
template <typename Test>
QStringView takeWhile(QStringView& text, Test test)
{
    qsizetype length = 0;
    while (length < text.size() && test(text[length]))
        ++length;
    const QStringView taken = text.first(length);
    text = text.sliced(length);
    return taken;
}

/// digits.fraction times the unit, cut to whole nanoseconds. In integers, for a double has only 53 bits.
std::optional<std::int64_t> scaled(QStringView digits, QStringView fraction, std::int64_t unit)
{
    constexpr std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    std::int64_t whole = 0;
    for (const QChar digit : digits) {
        const int value = digit.unicode() - u'0';
        if (whole > (maximum - value) / 10)
            return std::nullopt;
        whole = whole * 10 + value;
    }
    std::int64_t part = 0;
    for (qsizetype i = fraction.size() - 1; i >= 0; --i)
        part = ((fraction[i].unicode() - u'0') * unit + part) / 10;
    if (whole > (maximum - part) / unit)
        return std::nullopt;
    return whole * unit + part;
}

/// "3.25s": as many decimal places as it takes to be exact.
QString decimal(std::int64_t nanoseconds, const Unit& unit)
{
    QString text = QString::number(nanoseconds / unit.nanoseconds);
    std::int64_t rest = nanoseconds % unit.nanoseconds;
    if (rest > 0)
        text += u'.';
    for (std::int64_t place = unit.nanoseconds / 10; rest > 0; place /= 10) {
        text += QString::number(rest / place);
        rest %= place;
    }
    return text + unit.name;
}

} // namespace

std::optional<std::chrono::nanoseconds> parseDuration(QStringView text)
{
    constexpr std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
    std::int64_t total = 0;
    auto next = units.begin();
    bool isFirst = true;
    do {
        const QStringView digits = takeWhile(text, isDigit);
        QStringView fraction;
        if (text.startsWith(u'.')) {
            text = text.sliced(1);
            fraction = takeWhile(text, isDigit);
            if (fraction.isEmpty())
                return std::nullopt;
        }
        if (digits.isEmpty() && fraction.isEmpty())
            return std::nullopt;

        const QStringView name = takeWhile(text, [](QChar c) { return c != u'.' && !isDigit(c); });
        const bool isBareNumber = isFirst && name.isEmpty();
        const QStringView unitName = isBareNumber ? QStringView(u"s") : name;
        while (next != units.end() && next->name != unitName)
            ++next;
        if (next == units.end())
            return std::nullopt;
        const auto nanoseconds = scaled(digits, fraction, next->nanoseconds);
        if (!nanoseconds || *nanoseconds > maximum - total)
            return std::nullopt;
        total += *nanoseconds;
        ++next;
        isFirst = false;
    } while (!text.isEmpty());
    return std::chrono::nanoseconds(total);
}

std::optional<std::chrono::nanoseconds> parseTimeout(QStringView text)
{
    const auto duration = parseDuration(text);
    return duration && duration->count() > 0 ? duration : std::nullopt;
}

QString durationToText(std::chrono::nanoseconds duration)
{
    std::int64_t rest = duration.count();
    if (rest == 0)
        return QStringLiteral("0s");
    QString text;
    for (const Unit& unit : units) {
        if (rest < unit.nanoseconds)
            continue;
        if (unit.nanoseconds <= nanosecondsIn<std::chrono::seconds>)
            return text + decimal(rest, unit);
        text += QString::number(rest / unit.nanoseconds) + unit.name;
        rest %= unit.nanoseconds;
    }
    return text;
}

} // namespace brood
