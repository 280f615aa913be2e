// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "children/arguments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <limits>
#include <system_error>

#include <signal.h>
#include <string.h>

namespace brood::children {

namespace {

template <typename Number>
std::optional<Number> parseWhole(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || rest != end)
        return std::nullopt;
    return number;
}

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    });
    return upper;
}

/// The power of 1024, or -1.
int sizeExponent(std::string_view suffix)
{
    if (suffix.empty() || suffix == "B")
        return 0;
    const std::string_view behind = suffix.substr(1);
    if (!behind.empty() && behind != "B" && behind != "IB")
        return -1;
    const std::size_t exponent = std::string_view("KMGT").find(suffix.front());
    return exponent == std::string_view::npos ? -1 : static_cast<int>(exponent) + 1;
}

} // namespace

std::optional<std::uint64_t> parseCount(std::string_view text)
{
    return parseWhole<std::uint64_t>(text);
}

std::optional<std::uint64_t> parseSize(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto count = parseCount(text.substr(0, digits));
    const int exponent = sizeExponent(upperCase(text.substr(digits)));
    if (!count || exponent < 0)
        return std::nullopt;
    const int shift = 10 * exponent;
    if (*count > std::numeric_limits<std::uint64_t>::max() >> shift)
        return std::nullopt;
    return *count << shift;
}

std::optional<std::chrono::nanoseconds> parseSeconds(std::string_view text)
{
    const auto seconds = parseWhole<double>(text);
    // Written so that NaN fails as well.
    if (!seconds || !(*seconds >= 0.0 && *seconds <= 1e9))
        return std::nullopt;
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double>(*seconds));
}

std::optional<int> parseSignal(std::string_view text)
{
    if (const auto number = parseCount(text)) {
        if (*number < 1 || *number >= NSIG)
            return std::nullopt;
        return static_cast<int>(*number);
    }
    const std::string upper = upperCase(text);
    std::string_view name = upper;
    if (name.starts_with("SIG"))
        name.remove_prefix(3);
    for (int signal = 1; signal < NSIG; ++signal) {
        const char* abbreviation = sigabbrev_np(signal);
        if (abbreviation != nullptr && name == abbreviation)
            return signal;
    }
    const bool fromMin = name.starts_with("RTMIN");
    if (!fromMin && !name.starts_with("RTMAX"))
        return std::nullopt;
    const std::string_view offset = name.substr(5);
    const auto distance = offset.empty() ? 0 : parseCount(offset.substr(1));
    const int span = SIGRTMAX - SIGRTMIN;
    if (!distance || *distance > static_cast<std::uint64_t>(span))
        return std::nullopt;
    if (!offset.empty() && offset.front() != (fromMin ? '+' : '-'))
        return std::nullopt;
    return fromMin ? SIGRTMIN + static_cast<int>(*distance) : SIGRTMAX - static_cast<int>(*distance);
}

std::string signalName(int signal)
{
    if (const char* abbreviation = sigabbrev_np(signal))
        return std::string("SIG") + abbreviation;
    if (signal >= SIGRTMIN && signal <= SIGRTMAX) {
        const int distance = signal - SIGRTMIN;
        return distance == 0 ? "SIGRTMIN" : "SIGRTMIN+" + std::to_string(distance);
    }
    return "signal " + std::to_string(signal);
}

std::string withThousands(std::uint64_t count)
{
    std::string digits = std::to_string(count);
    for (std::size_t place = digits.size(); place > 3; place -= 3)
        digits.insert(place - 3, 1, ',');
    return digits;
}

std::string sizeText(std::uint64_t bytes)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    auto value = static_cast<double>(bytes);
    while (value >= 1024.0 && unit + 1 < units.size()) {
        value /= 1024.0;
        ++unit;
    }
    const bool whole = value == static_cast<double>(static_cast<std::uint64_t>(value));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.*f %s", whole ? 0 : 1, value, units[unit]);
    return text.data();
}

} // namespace brood::children
