// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/successcodes.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace brood {

namespace {

constexpr int lastCode = 255;

std::optional<int> parseCode(QStringView text)
{
    const QStringView digits = text.trimmed();
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    // QStringView::toInt would also take a sign.
    if (!std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const int code = digits.toInt(&ok);
    if (!ok || code > lastCode)
        return std::nullopt;
    return code;
}

std::optional<std::pair<int, int>> parseRange(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = parseCode(dash < 0 ? text : text.first(dash));
    const auto last = parseCode(dash < 0 ? text : text.sliced(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return std::pair(*first, *last);
}

} // namespace

std::optional<SuccessCodes> SuccessCodes::parse(QStringView text)
{
    SuccessCodes result;
    result.m_codes.reset();
    for (const QStringView part : text.split(u',')) {
        const auto range = parseRange(part);
        if (!range)
            return std::nullopt;
        for (int code = range->first; code <= range->second; ++code)
            result.m_codes.set(static_cast<std::size_t>(code));
    }
    return result;
}

QString SuccessCodes::toString() const
{
    QStringList parts;
    for (int first = 0; first <= lastCode; ++first) {
        if (!contains(first))
            continue;
        int last = first;
        while (contains(last + 1))
            ++last;
        parts.append(QString::number(first));
        // Two neighbours are as short with a comma, and read more easily.
        if (last == first + 1)
            parts.append(QString::number(last));
        else if (last > first)
            parts.last() += u'-' + QString::number(last);
        first = last;
    }
    return parts.join(u',');
}

bool SuccessCodes::contains(int exitCode) const
{
    return exitCode >= 0 && exitCode <= lastCode && m_codes.test(static_cast<std::size_t>(exitCode));
}

} // namespace brood
