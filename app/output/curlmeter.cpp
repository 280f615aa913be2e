// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/curlmeter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace brood {

namespace {

// % Total  % Received  % Xferd  Average Dload, Upload  Time Total, Spent, Left  Current Speed
constexpr std::size_t columns = 12;
constexpr std::size_t percentageColumn = 0;
constexpr std::size_t totalColumn = 1;
constexpr std::array<std::size_t, 3> percentageColumns{percentageColumn, 2, 4};
constexpr std::array<std::size_t, 3> timeColumns{8, 9, 10};

using Fields = std::array<std::string_view, columns>;

std::optional<Fields> fieldsOf(std::string_view row)
{
    constexpr std::string_view blanks = " \t\r";
    Fields fields;
    std::size_t end = 0;
    for (std::string_view& field : fields) {
        const std::size_t begin = row.find_first_not_of(blanks, end);
        if (begin == std::string_view::npos)
            return std::nullopt;
        end = std::min(row.find_first_of(blanks, begin), row.size());
        field = row.substr(begin, end - begin);
    }
    if (row.find_first_not_of(blanks, end) != std::string_view::npos)
        return std::nullopt;
    return fields;
}

std::optional<int> percentage(std::string_view field)
{
    constexpr int all = 100;
    int value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (error != std::errc{} || end != field.data() + field.size() || value < 0 || value > all)
        return std::nullopt;
    return value;
}

/// "0:00:12", "--:--:--"; of long transfers "12d 03h" is given up.
bool isTime(std::string_view field)
{
    return std::count(field.begin(), field.end(), ':') == 2 &&
           field.find_first_not_of("0123456789:-") == std::string_view::npos;
}

} // namespace

std::optional<double> fractionInCurlMeter(std::string_view row)
{
    const auto fields = fieldsOf(row);
    if (!fields || (*fields)[totalColumn] == "0" ||
        !std::all_of(timeColumns.begin(), timeColumns.end(),
                     [&](std::size_t column) { return isTime((*fields)[column]); }) ||
        !std::all_of(percentageColumns.begin(), percentageColumns.end(),
                     [&](std::size_t column) { return percentage((*fields)[column]); }))
        return std::nullopt;
    return *percentage((*fields)[percentageColumn]) / 100.0;
}

} // namespace brood
