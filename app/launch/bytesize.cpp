// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/bytesize.h"

#include <array>
#include <limits>

namespace brood {

namespace {

struct Unit
{
    QStringView name;
    std::uint64_t bytes;
};

constexpr std::uint64_t power(std::uint64_t base, int exponent)
{
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

/// The largest first; of two that are nearly the same the one that texts use.
constexpr std::array<Unit, 11> units = {
    Unit{u"PiB", power(1024, 5)},
    Unit{u"PB", power(1000, 5)},
    Unit{u"TiB", power(1024, 4)},
    Unit{u"TB", power(1000, 4)},
    Unit{u"GiB", power(1024, 3)},
    Unit{u"GB", power(1000, 3)},
    Unit{u"MiB", power(1024, 2)},
    Unit{u"MB", power(1000, 2)},
    Unit{u"KiB", 1024},
    Unit{u"KB", 1000},
    Unit{u"B", 1},
};

std::optional<std::uint64_t> unitBytes(QStringView name)
{
    if (name.isEmpty())
        return 1;
    for (const Unit& unit : units) {
        const bool isShort = name.size() == 1 && unit.name.size() == 3;
        if ((isShort ? unit.name.first(1) : unit.name).compare(name, Qt::CaseInsensitive) == 0)
            return unit.bytes;
    }
    return std::nullopt;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitCount(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    return count;
}

/// digits.fraction times the unit, cut to whole bytes.
std::optional<std::uint64_t> scaled(QStringView digits, QStringView fraction, std::uint64_t unit)
{
    constexpr std::uint64_t maximum = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t whole = 0;
    for (const QChar digit : digits) {
        const auto value = static_cast<std::uint64_t>(digit.unicode() - u'0');
        if (whole > (maximum - value) / 10)
            return std::nullopt;
        whole = whole * 10 + value;
    }
    std::uint64_t part = 0;
    for (qsizetype i = fraction.size() - 1; i >= 0; --i)
        part = (static_cast<std::uint64_t>(fraction[i].unicode() - u'0') * unit + part) / 10;
    if (whole > (maximum - part) / unit)
        return std::nullopt;
    return whole * unit + part;
}

} // namespace

std::optional<std::uint64_t> parseByteSize(QStringView text)
{
    const QStringView digits = text.first(digitCount(text));
    text = text.sliced(digits.size());
    QStringView fraction;
    if (text.startsWith(u'.')) {
        text = text.sliced(1);
        fraction = text.first(digitCount(text));
        text = text.sliced(fraction.size());
        if (fraction.isEmpty())
            return std::nullopt;
    }
    const auto unit = unitBytes(text);
    if ((digits.isEmpty() && fraction.isEmpty()) || !unit)
        return std::nullopt;
    return scaled(digits, fraction, *unit);
}

QString byteSizeToText(std::uint64_t bytes)
{
    for (const Unit& unit : units) {
        if (bytes != 0 && bytes % unit.bytes == 0)
            return QString::number(bytes / unit.bytes) + unit.name;
    }
    return QStringLiteral("0B");
}

} // namespace brood
