// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/linepart.h"

#include <algorithm>

namespace brood {

namespace {

/// The match that lies across a cut.
/// @param rowBegin of the row that ends there.
/// @param headBytes how much behind the cut may be looked at.
std::optional<TextRange> matchAcross(const LinePart& part, std::size_t rowBegin, std::size_t cut,
                                     std::size_t headBytes, const NextMatch& next)
{
    const auto before = [&](std::size_t bytes) {
        return std::max(rowBegin, characterBegin(part.text, cut - std::min(cut, bytes)));
    };
    const std::size_t begin = before(LinePart::maxReach + LinePart::lookBehind);
    const std::size_t end = characterBegin(part.text, cut + std::min(LinePart::maxReach, headBytes));
    const LineView view{{begin, end}, begin == 0 && part.isBegin, false};
    std::size_t from = before(LinePart::maxReach);
    while (const auto match = next(view, from)) {
        if (match->begin >= cut)
            break;
        // One that ends where the view does may be longer in truth.
        if (match->end > cut)
            return match->end < end ? match : std::nullopt;
        from = match->end;
    }
    return std::nullopt;
}

/// The last one of the row is another one than across the cut behind it.
void endAtCut(const TextRange& match, std::size_t end, std::vector<TextRange>& matches)
{
    if (match.end - match.begin > LinePart::maxReach && match.begin < end)
        matches.push_back({match.begin, end});
}

} // namespace

std::size_t characterBegin(std::string_view utf8, std::size_t at)
{
    while (at > 0 && at < utf8.size() && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U)
        --at;
    return at;
}

PartMatches matchesInPart(const LinePart& part, TextRange places, const NextMatch& next)
{
    const auto mayLieAcross = [&places](std::size_t cut) {
        return places.begin < cut && places.end > cut;
    };
    PartMatches found;
    std::size_t from = std::max(part.rowBegin, characterBegin(part.text, places.begin));
    if (part.headBytes > 0 && mayLieAcross(part.rowBegin)) {
        found.before = matchAcross(part, 0, part.rowBegin, part.headBytes, next);
        from = found.before ? std::max(from, found.before->end) : from;
    }
    std::optional<TextRange> last;
    if (part.isCut && mayLieAcross(part.rowEnd))
        last = matchAcross(part, part.rowBegin, part.rowEnd, part.text.size() - part.rowEnd, next);
    if (last && last->begin < from)
        last.reset();
    const std::size_t until = last ? last->begin : part.rowEnd;
    const LineView all{{0, part.text.size()}, part.isBegin, !part.isCut};
    std::optional<TextRange> match;
    for (; from < std::min(until, places.end); from = match->end) {
        match = next(all, from);
        if (!match || match->begin >= until)
            break;
        if (last && match->end == last->end) {
            last = match;
            break;
        }
        if (match->end > until && part.isCut) {
            endAtCut(*match, until, found.matches);
            break;
        }
        found.matches.push_back(*match);
    }
    if (last)
        found.matches.push_back(*last);
    return found;
}

} // namespace brood
