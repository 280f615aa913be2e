// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progresswords.h"

#include <algorithm>
#include <string>

namespace brood {

namespace {

using Words = std::string_view;

// Each between blanks.
constexpr Words otherBefore =
    " a about above accuracy acc alpha another approximately around average avg battery below blocked "
    "branch branches brightness by changed chance code compression confidence core cores cov coverage "
    "covered cpu cpus discount disk duty efficiency executed exit fan free gpu halftone hit hitrate "
    "hits humidity idle improved improvement iowait less limit line lines load loss margin max mem "
    "memory min miss misses more nearly node occupancy on only opacity over overhead port ports "
    "precision probability quality quota ram rate rated rating ratio recall reduced saved saving "
    "savings scale score sensitivity similarity size slower faster speed speedup status success swap "
    "sys tax than threshold tolerance under usage use used util utilisation utilization vat version "
    "vol volume width height wa worth zoom ";
constexpr Words otherBeforeCount =
    " a about accuracy acc alpha another aspect average chance code cpu cpus date due exit expires fail "
    "failed failure failures fraction free gid gpu health idle layout load mem memory network node on only "
    "pass "
    "passed pid port ports rate rated rating ratio ready replicas resolution route scale score "
    "shutter since slot status subnet success swap tcp to-chk ir-chk to-check ir-check udp uid used version ";
/// Behind which the word before counts.
constexpr Words fillers = " is are was were at now of currently the to reached ";
constexpr Words otherAfter =
    " accuracy accurate available battery better bigger branch branches certain chance cheaper compatible "
    "confidence confident correct cotton coverage covered cpu cpus decrease discount drop duty efficient "
    "error errors fail failed failure failures fast faster fewer free full growth higher humidity identical "
    "idle improvement in increase interval iowait larger less libre line lines load longer lost lower match "
    "matches mem memory more off ok older open opacity overhead packet packets pass passed passing pure rate "
    "ram reduction safe saved savings shorter similar slower smaller statements steal success sure sys "
    "system tax test tests than that usage use used user utilization vat was were width worse ";
constexpr Words otherAfterCount =
    " available chance correct error errors fail failed failing failures free nodes online passed "
    "passing people ready replicas skipped subnet succeeded successful tests used users ";
/// In prose a percentage is one of progress only beside such words.
constexpr Words ofProgress =
    " about at built complete completed compressed copied copying converted decoded done downloaded "
    "downloading encoded eta extracted finished imported indexed installed is loaded loading of processed "
    "processing progress read received remaining rendered resolved scanned sent synced there through to "
    "transferred uploaded uploading verified written writing building ";
constexpr Words measures =
    " cup cups tsp tbsp teaspoon teaspoons tablespoon tablespoons inch inches mile miles hour hours day days "
    "year years pound pounds lb lbs oz of the full way size speed price ";

bool isIn(Words words, std::string_view word)
{
    if (word.empty())
        return false;
    std::string wanted(" ");
    for (const char c : word)
        wanted += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return words.find(wanted + ' ') != Words::npos;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool belongsToWord(char c)
{
    return isAsciiLetter(c) || c == '-';
}

/// The word that ends where only blanks and punctuation are between.
std::string_view wordBefore(std::string_view row, std::size_t& at)
{
    constexpr std::string_view between = " \t:=([{<|\"'*,#>";
    while (at > 0 && between.find(row[at - 1]) != std::string_view::npos)
        --at;
    const std::size_t end = at;
    while (at > 0 && belongsToWord(row[at - 1]))
        --at;
    if (at > 0 && isAsciiWord(row[at - 1]))
        return {}; // Such as the unit of a number.
    return row.substr(at, end - at);
}

std::string_view tellingWordBefore(std::string_view row, std::size_t begin)
{
    std::size_t at = begin;
    std::string_view word = wordBefore(row, at);
    while (isIn(fillers, word)) {
        const std::string_view earlier = wordBefore(row, at);
        if (earlier.empty())
            break;
        word = earlier;
    }
    return word;
}

std::string_view wordAfter(std::string_view row, std::size_t end)
{
    constexpr std::string_view between = " \t,(:";
    while (end < row.size() && between.find(row[end]) != std::string_view::npos)
        ++end;
    std::size_t behind = end;
    while (behind < row.size() && belongsToWord(row[behind]))
        ++behind;
    return row.substr(end, behind - end);
}

/// Separated by nothing but one blank on that side: as in a sentence.
bool isProse(std::string_view row, std::size_t begin, std::size_t end)
{
    return begin >= 2 && row[begin - 1] == ' ' && isAsciiLetter(row[begin - 2]) && end + 1 < row.size() &&
           row[end] == ' ' && row[end + 1] >= 'a' && row[end + 1] <= 'z';
}

/// A number, perhaps with a unit, and where it begins.
bool isNumberBefore(std::string_view row, std::size_t& at)
{
    while (at > 0 && isBlank(row[at - 1]))
        --at;
    const std::size_t end = at;
    while (at > 0 && !isBlank(row[at - 1]))
        --at;
    const std::string_view word = row.substr(at, end - at);
    const std::size_t unit = word.find_first_not_of("0123456789.,");
    const std::size_t digits = std::min(unit, word.size());
    return digits > 0 && isAsciiDigit(word[0]) && word.size() - digits <= 3 &&
           std::all_of(word.begin() + static_cast<std::ptrdiff_t>(digits), word.end(), isAsciiLetter);
}

/// "3[|||||     45.0%]"
bool isInMeter(std::string_view row, std::size_t begin, std::size_t end)
{
    const std::size_t close = row.find_first_not_of(' ', end);
    const std::size_t open = row.rfind('[', begin);
    return close != std::string_view::npos && row[close] == ']' && open != std::string_view::npos &&
           open > 0 && open < begin && isAsciiWord(row[open - 1]);
}

/// "12/31 10:05"
bool isTimeAfter(std::string_view row, std::size_t end)
{
    const std::string_view rest = row.substr(end);
    return rest.size() >= 6 && rest[0] == ' ' && isAsciiDigit(rest[1]) &&
           (rest[2] == ':' || (isAsciiDigit(rest[2]) && rest[3] == ':'));
}

} // namespace

bool isOtherFigure(std::string_view row, std::size_t begin)
{
    return isIn(otherBefore, tellingWordBefore(row, begin));
}

bool isOtherPercentage(std::string_view row, std::size_t begin, std::size_t end)
{
    const std::string_view before = tellingWordBefore(row, begin);
    const std::string_view after = wordAfter(row, end);
    if (isIn(otherBefore, before) || isIn(otherAfter, after))
        return true;
    if (isProse(row, begin, end) && !isIn(ofProgress, before) && !isIn(ofProgress, after))
        return true;
    const std::size_t next = row.find_first_not_of(" \t", end);
    if (after == "of" && next != std::string_view::npos) { // "of 12 MiB", but not "of them".
        const std::size_t what = row.find_first_not_of(" \t~", next + 2);
        if (what == std::string_view::npos || !isAsciiDigit(row[what]))
            return true;
    }
    if (next != std::string_view::npos && next > end && row[next] == '/')
        return true; // A mounted file system.
    if (isInMeter(row, begin, end))
        return true;
    std::size_t at = begin;
    return isNumberBefore(row, at) && isNumberBefore(row, at); // A table.
}

bool isOtherCount(std::string_view row, std::size_t begin, std::size_t end)
{
    return isIn(otherBeforeCount, tellingWordBefore(row, begin)) ||
           isIn(otherAfterCount, wordAfter(row, end)) || isTimeAfter(row, end);
}

bool isFraction(std::string_view row, std::size_t begin, std::size_t end)
{
    std::size_t at = begin;
    return isIn(measures, wordAfter(row, end)) || isNumberBefore(row, at);
}

} // namespace brood
