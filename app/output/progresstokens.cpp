// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progresstokens.h"

#include "output/progresswords.h"

#include <algorithm>
#include <optional>

namespace brood {

namespace {

using namespace std::string_view_literals;

struct Number
{
    double value = 0;
    std::uint64_t integer = 0;
    bool isInteger = true;
    std::size_t end = 0;
};

char at(std::string_view row, std::size_t index)
{
    return index < row.size() ? row[index] : '\0';
}

std::size_t digitsFrom(std::string_view row, std::size_t begin)
{
    std::size_t end = begin;
    while (isAsciiDigit(at(row, end)))
        ++end;
    return end - begin;
}

bool isSpread(std::string_view row, std::size_t separator)
{
    return (at(row, separator) == ',' || at(row, separator) == '.') && isAsciiDigit(at(row, separator + 1));
}

/// "345", "1,234,567", "45.3", "45,3"; not "1.2.3".
std::optional<Number> numberAt(std::string_view row, std::size_t begin)
{
    constexpr std::size_t mostDigits = 15; // Exact as a double.
    Number number;
    const auto take = [&](std::size_t from, std::size_t count) {
        for (const char digit : row.substr(from, count))
            number.integer = number.integer * 10 + static_cast<std::uint64_t>(digit - '0');
        number.end = from + count;
    };
    const std::size_t whole = digitsFrom(row, begin);
    if (whole == 0 || whole > mostDigits)
        return std::nullopt;
    take(begin, whole);
    while (whole <= 3 && at(row, number.end) == ',' && digitsFrom(row, number.end + 1) == 3 &&
           number.end - begin < mostDigits)
        take(number.end + 1, 3);
    number.value = static_cast<double>(number.integer);
    if (!isSpread(row, number.end))
        return number;
    if (number.end - begin != whole)
        return std::nullopt;
    const std::size_t decimals = digitsFrom(row, number.end + 1);
    if (decimals > mostDigits || isSpread(row, number.end + 1 + decimals))
        return std::nullopt;
    double place = 1;
    for (const char digit : row.substr(number.end + 1, decimals)) {
        place /= 10;
        number.value += place * (digit - '0');
    }
    number.isInteger = false;
    number.end += 1 + decimals;
    return number;
}

/// Behind blanks; the ones between a number and its sign may be ones that do not break.
std::size_t afterBlanks(std::string_view row, std::size_t begin)
{
    for (const std::string_view blank : {" "sv, "\u00A0"sv, "\u202F"sv}) {
        if (row.substr(std::min(begin, row.size()), blank.size()) == blank)
            return begin + blank.size();
    }
    return begin;
}

/// Whether a number may begin there, and not be part of a name, a path or another number.
bool mayBegin(std::string_view row, std::size_t begin)
{
    if (begin == 0)
        return true;
    const char before = row[begin - 1];
    if (before == '>')
        return begin >= 2 && (row[begin - 2] == '=' || row[begin - 2] == '-'); // The tip of a bar.
    if (before == '.' && begin >= 2 && row[begin - 2] == '.')
        return true; // "Copying...45%"
    if (before == '[' && begin >= 2 && isAsciiWord(row[begin - 2]))
        return false; // An index.
    if ((before == ':' || before == ',') && begin >= 2)
        return !isAsciiDigit(row[begin - 2]);
    return !isAsciiWord(before) && R"(.-+/\~$@&%<^)"sv.find(before) == std::string_view::npos;
}

bool mayEnd(std::string_view row, std::size_t end)
{
    const char next = at(row, end);
    const char behind = at(row, end + 1);
    if (isAsciiWord(next) || R"(/\%=)"sv.find(next) != std::string_view::npos)
        return false;
    if (".:-,;"sv.find(next) != std::string_view::npos)
        return !isAsciiWord(behind);
    return next != ' ' || behind != '=';
}

std::optional<ProgressToken> percentageAt(std::string_view row, std::size_t begin, const Number& number)
{
    const std::size_t sign = afterBlanks(row, number.end);
    if (at(row, sign) != '%' || !(number.value <= 100) || !mayEnd(row, sign + 1))
        return std::nullopt;
    return ProgressToken{.begin = begin, .end = sign + 1, .fraction = number.value / 100};
}

/// Behind "/", " / ", " of " or " out of ".
std::optional<std::size_t> afterSeparator(std::string_view row, std::size_t begin)
{
    for (const std::string_view separator : {" / "sv, "/ "sv, "/"sv, " of "sv, " out of "sv}) {
        if (row.substr(std::min(begin, row.size()), separator.size()) == separator)
            return begin + separator.size();
    }
    return std::nullopt;
}

/// "03", but not "0".
bool isPadded(std::string_view row, std::size_t begin, const Number& number)
{
    return row[begin] == '0' && number.end - begin > 1 && number.integer != 0;
}

std::optional<ProgressToken> countAt(std::string_view row, std::size_t begin, const Number& done)
{
    const auto separated = afterSeparator(row, done.end);
    const auto total = separated ? numberAt(row, *separated) : std::nullopt;
    if (!total || !done.isInteger || !total->isInteger || !mayEnd(row, total->end))
        return std::nullopt;
    if (total->integer < 2 || done.integer > total->integer || (begin > 0 && row[begin - 1] == '#'))
        return std::nullopt;
    if (total->integer <= 31 && (isPadded(row, begin, done) || row[*separated] == '0'))
        return std::nullopt; // More likely a date.
    return ProgressToken{.kind = ProgressToken::Kind::Count,
                         .begin = begin,
                         .end = total->end,
                         .fraction = done.value / total->value,
                         .done = done.integer,
                         .total = total->integer};
}

struct Unit
{
    double bytes = 1;
    std::size_t end = 0;
};

/// "B", "k", "kB", "KiB", "M" … up to tera.
std::optional<Unit> unitAt(std::string_view row, std::size_t begin)
{
    constexpr std::string_view prefixes = "kmgt";
    Unit unit{.end = at(row, begin) == ' ' ? begin + 1 : begin};
    const char first = at(row, unit.end);
    const auto power =
        prefixes.find(first >= 'A' && first <= 'Z' ? static_cast<char>(first - 'A' + 'a') : first);
    if (first != '\0' && power != std::string_view::npos) {
        ++unit.end;
        const bool isBinary = at(row, unit.end) == 'i';
        unit.end += isBinary ? 1 : 0;
        for (std::size_t i = 0; i <= power; ++i)
            unit.bytes *= isBinary ? 1024 : 1000;
        if (at(row, unit.end) == 'B' || at(row, unit.end) == 'b')
            ++unit.end;
    } else if (first == 'B') {
        ++unit.end;
    } else {
        return std::nullopt;
    }
    if (isAsciiWord(at(row, unit.end)))
        return std::nullopt;
    return unit;
}

std::optional<ProgressToken> sizeAt(std::string_view row, std::size_t begin, const Number& done)
{
    const auto doneUnit = unitAt(row, done.end);
    const auto separated = afterSeparator(row, doneUnit ? doneUnit->end : done.end);
    const auto total = separated ? numberAt(row, *separated) : std::nullopt;
    const auto totalUnit = total ? unitAt(row, total->end) : std::nullopt;
    if (!totalUnit || !mayEnd(row, totalUnit->end) || !(total->value > 0))
        return std::nullopt;
    const double bytes = done.value * (doneUnit ? doneUnit->bytes : totalUnit->bytes);
    const double fraction = bytes / (total->value * totalUnit->bytes);
    if (!(fraction <= 1))
        return std::nullopt;
    return ProgressToken{
        .kind = ProgressToken::Kind::Size, .begin = begin, .end = totalUnit->end, .fraction = fraction};
}

void enclose(std::string_view row, ProgressToken& token)
{
    std::size_t begin = token.begin;
    std::size_t end = token.end;
    while (begin > 0 && row[begin - 1] == ' ')
        --begin;
    while (at(row, end) == ' ')
        ++end;
    if (begin == 0)
        return;
    const char open = row[begin - 1];
    const bool isSquare = open == '[' && at(row, end) == ']';
    if (!isSquare && !(open == '(' && at(row, end) == ')'))
        return;
    if (begin >= 2 && isAsciiWord(row[begin - 2]))
        return; // A call.
    token.enclosure = isSquare ? ProgressToken::Enclosure::Square : ProgressToken::Enclosure::Round;
    token.begin = begin - 1;
    token.end = end + 1;
}

bool isSomethingElse(std::string_view row, const ProgressToken& token)
{
    // Behind square brackets anything may be told: "[ 45%] Testing errors".
    if (token.enclosure == ProgressToken::Enclosure::Square)
        return token.kind == ProgressToken::Kind::Percentage && isOtherFigure(row, token.begin);
    if (token.kind == ProgressToken::Kind::Percentage)
        return isOtherPercentage(row, token.begin, token.end);
    if (isOtherCount(row, token.begin, token.end))
        return true;
    return token.kind == ProgressToken::Kind::Count && token.enclosure == ProgressToken::Enclosure::None &&
           isFraction(row, token.begin, token.end);
}

} // namespace

std::vector<ProgressToken> findProgressTokens(std::string_view row)
{
    std::vector<ProgressToken> tokens;
    for (std::size_t i = 0; i < row.size();) {
        if (!isAsciiDigit(row[i])) {
            ++i;
            continue;
        }
        const auto number = mayBegin(row, i) ? numberAt(row, i) : std::nullopt;
        std::optional<ProgressToken> token;
        if (number)
            token = percentageAt(row, i, *number);
        if (number && !token)
            token = sizeAt(row, i, *number);
        if (number && !token)
            token = countAt(row, i, *number);
        if (token) {
            i = token->end;
            enclose(row, *token);
            if (!isSomethingElse(row, *token))
                tokens.push_back(*token);
            continue;
        }
        // All that belongs to it: also in "1.2.3".
        while (isAsciiDigit(at(row, i)) || isSpread(row, i))
            ++i;
    }
    return tokens;
}

} // namespace brood
