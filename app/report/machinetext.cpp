// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/machinetext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace brood {

QByteArray secondsText(std::chrono::nanoseconds time)
{
    constexpr std::int64_t billion = 1'000'000'000;
    constexpr qsizetype digits = 9;
    const std::int64_t ns = time.count();
    QByteArray fraction = QByteArray::number(std::abs(ns % billion)).rightJustified(digits, '0');
    while (fraction.size() > 1 && fraction.endsWith('0'))
        fraction.chop(1);
    return (ns < 0 ? "-" : "") + QByteArray::number(std::abs(ns / billion)) + '.' + fraction;
}

QByteArray numberText(double value)
{
    constexpr int digits = 12;
    std::array<char, 32> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits);
    return error == std::errc() ? QByteArray(text.data(), end - text.data()) : QByteArray();
}

QByteArray csvField(const QByteArray& text)
{
    const bool needsQuotes =
        text.startsWith(' ') || text.endsWith(' ') || std::any_of(text.begin(), text.end(), [](char c) {
            return c == ',' || c == '"' || c == '\r' || c == '\n';
        });
    return needsQuotes ? '"' + QByteArray(text).replace('"', "\"\"") + '"' : text;
}

QByteArray csvRow(const QByteArrayList& fields)
{
    QByteArrayList quoted;
    for (const QByteArray& field : fields)
        quoted.append(csvField(field));
    return quoted.join(',') + "\r\n";
}

} // namespace brood
