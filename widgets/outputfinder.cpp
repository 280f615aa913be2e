// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/outputfinder.h"

#include "output/outputstore.h"
#include "output/rowmatches.h"

#include <algorithm>
#include <limits>

namespace brood {

OutputFinder::OutputFinder(QObject* parent)
    : QObject(parent)
{}

OutputFinder::~OutputFinder() = default;

void OutputFinder::setStore(const OutputStore* store)
{
    m_search.reset();
    m_openSearch.reset();
    m_store = store;
    m_step.reset();
    m_furtherSteps = 0;
    m_currentRow.reset();
    m_isDrawn = false;
    if (!m_store || !m_matcher)
        return;
    m_search = std::make_unique<OutputSearch>(*m_store, SearchRequest{m_matcher, {}, false});
    m_openSearch = std::make_unique<OpenRowSearch>(*m_store, SearchRequest{m_matcher, {}, false});
}

void OutputFinder::setPattern(const SearchPattern& pattern, const LogPosition& from)
{
    const TextMatcher::Compiled compiled = TextMatcher::compile(pattern);
    m_matcher = compiled.matcher;
    setStore(m_store);
    Q_EMIT matcherChanged(m_matcher);
    if (!compiled.error.isEmpty())
        Q_EMIT failed(compiled.error, compiled.errorOffset);
    else if (m_matcher)
        m_step = Step{Direction::Forwards, from, true};
    if (!m_search)
        Q_EMIT matchesChanged({}, 0);
    poll();
}

void OutputFinder::goToNext(const LogPosition& from)
{
    go(Direction::Forwards, from);
}

void OutputFinder::goToPrevious(const LogPosition& from)
{
    go(Direction::Backwards, from);
}

void OutputFinder::go(Direction direction, const LogPosition& from)
{
    if (m_step && m_step->from == from) {
        m_furtherSteps += direction == Direction::Forwards ? 1 : -1;
    } else {
        m_step = Step{direction, from, false};
        m_furtherSteps = 0;
    }
    poll();
}

bool OutputFinder::isUpToDate() const
{
    return !m_search || (m_isDrawn && m_drawnUpToDate && m_search->progress().isUpToDate);
}

void OutputFinder::setShown(const std::optional<RowSet>& rows)
{
    if (rows == m_shown)
        return;
    m_shown = rows;
    m_isDrawn = false;
}

/// Of those that were found.
RowSet OutputFinder::shownRows() const
{
    RowSet rows = m_search->rows();
    rows.unite(m_openSearch->counts().rows());
    if (m_shown)
        rows.intersect(*m_shown);
    return rows;
}

void OutputFinder::poll()
{
    if (!m_search)
        return;
    if (m_openSearch->poll())
        m_isDrawn = false;
    if (m_step)
        tryStep();
    const OutputSearch::Progress progress = m_search->progress();
    if (m_isDrawn && progress.matches == m_drawnMatches && progress.isUpToDate == m_drawnUpToDate && !m_step)
        return;
    const RowSet rows = shownRows();
    const MatchCounts& open = m_openSearch->counts();
    const bool areAllShown = !m_shown || rows.count() >= progress.matchingRows + open.rows().count();
    Q_EMIT matchesChanged(rows, progress.searchedRows);
    Q_EMIT progressed(areAllShown ? currentNumber() : std::nullopt, progress.matches + open.total(),
                      progress.isUpToDate, areAllShown);
    m_drawnMatches = progress.matches;
    m_drawnUpToDate = progress.isUpToDate;
    m_isDrawn = true;
}

void OutputFinder::tryStep()
{
    while (m_step) {
        // The progress first: rows that it knows of are in the set that is asked for behind it.
        const OutputSearch::Progress progress = m_search->progress();
        const bool isReached = tryAmong(shownRows(), progress);
        if (!isReached && !progress.isUpToDate)
            return;
        m_step.reset();
        if (!isReached)
            m_furtherSteps = 0;
        if (m_furtherSteps == 0)
            return;
        const bool forwards = m_furtherSteps > 0;
        m_furtherSteps -= forwards ? 1 : -1;
        m_step = Step{
            forwards ? Direction::Forwards : Direction::Backwards, {*m_currentRow, m_currentColumn}, false};
    }
}

bool OutputFinder::tryAmong(const RowSet& rows, const OutputSearch::Progress& progress)
{
    const Step step = *m_step;
    const bool forwards = step.direction == Direction::Forwards;
    // Open rows are the last ones, and known before the complete ones that still have to be searched.
    const auto isKnownToBeNext = [&progress](std::uint64_t row) {
        return progress.isUpToDate || row < progress.searchedRows;
    };
    if (rows.contains(step.from.row) && isKnownToBeNext(step.from.row) && tryInRow(step.from.row, step))
        return true;
    if (!forwards && progress.searchedRows < step.from.row && !progress.isUpToDate)
        return false; // A nearer one may still be found.
    std::optional<std::uint64_t> row;
    if (forwards)
        row = rows.nextAt(step.from.row + 1);
    else if (step.from.row > 0)
        row = rows.previousAt(step.from.row - 1);
    if (!row && progress.isUpToDate && !rows.isEmpty())
        row = rows.at(forwards ? 0 : rows.count() - 1);
    if (!row || !isKnownToBeNext(*row))
        return false;
    constexpr qsizetype farRight = std::numeric_limits<qsizetype>::max();
    return tryInRow(*row, {step.direction, {*row, forwards ? 0 : farRight}, true});
}

bool OutputFinder::tryInRow(std::uint64_t row, const Step& step)
{
    const std::vector<TextMatcher::Range> matches = matchesIn(row);
    const qsizetype column = step.from.column;
    const auto isBefore = [&](const TextMatcher::Range& match) {
        return match.start < column;
    };
    auto index = static_cast<std::size_t>(
        std::distance(matches.begin(), std::partition_point(matches.begin(), matches.end(), isBefore)));
    if (step.direction == Direction::Backwards) {
        if (index == 0)
            return false;
        reach(row, matches, index - 1);
        return true;
    }
    if (!step.includesFrom && index < matches.size() && matches[index].start == column)
        ++index;
    if (index == matches.size())
        return false;
    reach(row, matches, index);
    return true;
}

std::vector<TextMatcher::Range> OutputFinder::matchesIn(std::uint64_t row) const
{
    const std::vector<OutputRow> rows = m_store->rows(row, 1);
    if (rows.empty())
        return {};
    return findMatches(*m_store, rows.front(), *m_matcher).ranges;
}

void OutputFinder::reach(std::uint64_t row, const std::vector<TextMatcher::Range>& matches, std::size_t index)
{
    m_currentRow = row;
    m_currentColumn = matches[index].start;
    m_currentInRow = index;
    m_isDrawn = false;
    Q_EMIT reached(row, matches[index]);
}

std::optional<quint64> OutputFinder::currentNumber() const
{
    if (!m_currentRow)
        return std::nullopt;
    const MatchCounts counts = m_search->counts();
    if (counts.rows().contains(*m_currentRow))
        return counts.before(*m_currentRow) + m_currentInRow + 1;
    const MatchCounts& open = m_openSearch->counts();
    if (open.rows().contains(*m_currentRow) && m_search->progress().isUpToDate)
        return counts.total() + open.before(*m_currentRow) + m_currentInRow + 1;
    return std::nullopt;
}

} // namespace brood
