// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowmatches.h"

#include "output/linepartreader.h"
#include "output/outputstore.h"
#include "output/rowtext.h"
#include "output/unicodetext.h"

#include <algorithm>
#include <limits>

namespace brood {

namespace {

/// Counts UTF-16 units in UTF-8, from the row's beginning on.
class UnitCounter
{
public:
    explicit UnitCounter(const LinePart& part)
        : m_text(part.text)
        , m_at(part.rowBegin)
    {}

    /// @param place not before the one that was asked for last.
    qsizetype unitsTo(std::size_t place)
    {
        m_units += utf16Length(m_text.substr(m_at, place - m_at));
        m_at = place;
        return m_units;
    }

private:
    std::string_view m_text;
    std::size_t m_at;
    qsizetype m_units = 0;
};

RowMatches inUnits(const LinePart& part, const PartMatches& found)
{
    UnitCounter counter(part);
    RowMatches matches;
    if (found.before)
        matches.before = counter.unitsTo(std::min(found.before->end, part.rowEnd));
    for (const TextRange& match : found.matches) {
        const qsizetype start = counter.unitsTo(match.begin);
        matches.ranges.push_back({.start = start, .length = counter.unitsTo(match.end) - start});
    }
    return matches;
}

} // namespace

std::vector<TextMatcher::Range> RowMatches::rangesWithin(qsizetype length) const
{
    std::vector<TextMatcher::Range> within;
    within.reserve(ranges.size() + 1);
    if (before > 0)
        within.push_back({.start = 0, .length = std::min(before, length)});
    for (const TextMatcher::Range& range : ranges) {
        if (range.start < length)
            within.push_back({.start = range.start, .length = std::min(range.length, length - range.start)});
    }
    return within;
}

RowMatches findMatches(const OutputStore& store, const OutputRow& row, const TextMatcher& matcher,
                       const QString& text)
{
    if (!LinePartReader::isWholeLine(store, row)) {
        LinePartReader reader(store);
        if (reader.read(row))
            return inUnits(reader.part(), matcher.findInPart(reader.part()));
    }
    return {.before = 0, .ranges = matcher.findAll(text)};
}

RowMatches findMatches(const OutputStore& store, const OutputRow& row, const TextMatcher& matcher)
{
    return findMatches(store, row, matcher,
                       LinePartReader::isWholeLine(store, row) ? readRowText(store, row) : QString());
}

std::optional<std::uint64_t> rowBehindCut(const OutputStore& store, std::uint64_t number)
{
    constexpr std::size_t maxSegments = 4096;
    constexpr std::uint64_t anyBytes = std::numeric_limits<std::uint64_t>::max() / 2;
    const std::vector<OutputRow> rows = store.rows(number, 1);
    if (rows.empty() || rows.front().isOpen || !store.isCut(rows.front().source, rows.front().end))
        return std::nullopt;
    const OutputRow& row = rows.front();
    const std::vector<OutputSegment> segments = store.segments(number + 1, maxSegments, anyBytes);
    for (const OutputSegment& segment : segments) {
        if (segment.source == row.source)
            return segment.begin == row.end ? std::optional(segment.firstRow) : std::nullopt;
    }
    const OutputStore::Totals totals = store.totals();
    const std::vector<OutputRow> open = store.rows(totals.completeRows, totals.openRows);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (open[i].source == row.source && open[i].begin == row.end)
            return totals.completeRows + i;
    }
    return std::nullopt;
}

} // namespace brood
