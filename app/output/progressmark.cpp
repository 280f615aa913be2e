// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progressmark.h"

#include "output/curlmeter.h"
#include "output/progressbar.h"
#include "output/progresstokens.h"
#include "output/progresswords.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace brood {

namespace {

using Kind = ProgressToken::Kind;
using Enclosure = ProgressToken::Enclosure;
using Tokens = std::vector<ProgressToken>;

constexpr std::size_t mostBytes = 1024;
/// Before a number that is progress, if it has no brackets and no bar: a moment, a thread, a file's name.
constexpr std::ptrdiff_t mostOtherNumbers = 3;

/// Letters, with a 0 for whatever begins with a digit, and for several of these with nothing between them.
std::string textOf(std::string_view row)
{
    constexpr std::string_view ofNumbers = ".,:+-/";
    std::string text;
    for (std::size_t i = 0; i < row.size();) {
        if (isAsciiDigit(row[i])) {
            if (text.empty() || text.back() != '0')
                text += '0';
            while (i < row.size() &&
                   (isAsciiWord(row[i]) || ofNumbers.find(row[i]) != std::string_view::npos))
                ++i;
        } else if (row[i] == '\xE2') {
            i += 3; // Bars, spinners.
        } else {
            if (isAsciiLetter(row[i]) || static_cast<unsigned char>(row[i]) >= 0x80)
                text += row[i];
            ++i;
        }
    }
    return text;
}

bool isLeading(std::string_view row, const ProgressToken& token)
{
    return row.find_first_not_of(" \t\r") == token.begin;
}

/// How a mark is found, and what makes it one of a kind.
enum class Form
{
    Bracketed,
    Agreeing,
    Bar,
    Meter,
    Plain
};

ProgressMark markOf(std::string_view row, const ProgressToken& token, Form form)
{
    ProgressMark mark;
    mark.progress.fraction = token.fraction;
    if (token.kind == Kind::Count) {
        mark.progress.done = token.done;
        mark.progress.total = token.total;
    }
    mark.isSure = form != Form::Plain;
    const std::string text = textOf(row.substr(0, token.begin));
    mark.context = std::hash<std::string>{}(text);
    // Beside a bracketed one, and a count, anything may stand: the name of what is done just now.
    const bool dependsOnText =
        form == Form::Agreeing || form == Form::Bar || (form == Form::Plain && token.kind != Kind::Count);
    std::string shape = dependsOnText ? text : std::string();
    if (form == Form::Plain)
        shape += std::to_string(token.total);
    for (const int part :
         {static_cast<int>(form), static_cast<int>(token.kind), static_cast<int>(token.enclosure)})
        shape += static_cast<char>('0' + part);
    mark.shape = std::hash<std::string>{}(shape);
    return mark;
}

const ProgressToken* firstOf(const Tokens& tokens, Kind kind, Enclosure enclosure)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const ProgressToken& token) {
        return token.kind == kind && token.enclosure == enclosure;
    });
    return found == tokens.end() ? nullptr : &*found;
}

/// A count that a percentage in the same row is the percentage of.
const ProgressToken* agreeingCount(const Tokens& tokens)
{
    constexpr double rounding = 0.0101;
    for (const ProgressToken& count : tokens) {
        const bool agrees = std::any_of(tokens.begin(), tokens.end(), [&](const ProgressToken& other) {
            return other.kind == Kind::Percentage && std::abs(other.fraction - count.fraction) < rounding;
        });
        if (count.kind == Kind::Count && agrees)
            return &count;
    }
    return nullptr;
}

const ProgressToken* bracketed(std::string_view row, const Tokens& tokens)
{
    if (const ProgressToken& first = tokens.front();
        first.kind == Kind::Count && isLeading(row, first) && first.enclosure != Enclosure::None)
        return &first;
    if (const ProgressToken* percentage = firstOf(tokens, Kind::Percentage, Enclosure::Square))
        return percentage;
    return firstOf(tokens, Kind::Count, Enclosure::Square);
}

/// All percentages as one, if each is more than the one before it and nothing else is between them: a row
/// that goes on, "10% 20% 30%".
std::optional<ProgressToken> series(std::string_view row, const Tokens& tokens)
{
    ProgressToken all = tokens.front();
    if (all.kind != Kind::Percentage)
        return std::nullopt;
    for (auto next = tokens.begin() + 1; next != tokens.end(); ++next) {
        const std::string_view between = row.substr(all.end, next->begin - all.end);
        if (next->kind != Kind::Percentage || next->fraction <= all.fraction ||
            between.find_first_not_of(" .,|") != std::string_view::npos)
            return std::nullopt;
        all.fraction = next->fraction;
        all.end = next->end;
    }
    return all;
}

/// The only one of its kind, or the one the row begins with.
std::optional<ProgressToken> plain(std::string_view row, const Tokens& tokens)
{
    if (const auto all = series(row, tokens))
        return all;
    for (const Kind kind : {Kind::Percentage, Kind::Count, Kind::Size}) {
        const auto isOfKind = [kind](const ProgressToken& token) {
            return token.kind == kind;
        };
        const auto found = std::find_if(tokens.begin(), tokens.end(), isOfKind);
        if (found == tokens.end())
            continue;
        if (kind == Kind::Count || isLeading(row, *found))
            return *found;
        return std::count_if(tokens.begin(), tokens.end(), isOfKind) == 1 ? std::optional(*found)
                                                                          : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<ProgressMark> findProgress(std::string_view row)
{
    row = row.substr(0, mostBytes);
    if (const auto fraction = fractionInCurlMeter(row))
        return markOf(row, {.fraction = *fraction}, Form::Meter);
    const Tokens tokens = findProgressTokens(row);
    if (tokens.empty())
        return std::nullopt;
    // One that leads a row in brackets counts all of the work, even if there is another for this part of it.
    const ProgressToken* inBrackets = bracketed(row, tokens);
    if (inBrackets != nullptr && inBrackets->kind == Kind::Count && isLeading(row, *inBrackets))
        return markOf(row, *inBrackets, Form::Bracketed);
    if (const ProgressToken* count = agreeingCount(tokens))
        return markOf(row, *count, Form::Agreeing);
    if (inBrackets != nullptr)
        return markOf(row, *inBrackets, Form::Bracketed);
    const std::optional<ProgressToken> token = plain(row, tokens);
    if (!token)
        return std::nullopt;
    if (hasProgressBar(row))
        return markOf(row, *token, Form::Bar);
    const std::string text = textOf(row.substr(0, token->begin));
    if (std::count(text.begin(), text.end(), '0') > mostOtherNumbers)
        return std::nullopt;
    return markOf(row, *token, Form::Plain);
}

std::optional<Progress> progressIn(std::string_view row)
{
    const auto mark = findProgress(row);
    return mark ? std::optional(mark->progress) : std::nullopt;
}

} // namespace brood
