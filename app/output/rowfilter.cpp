// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowfilter.h"

#include "output/outputstore.h"

#include <algorithm>
#include <limits>

namespace brood {

FilteredRows::FilteredRows(const OutputStore& store, const RowFilter& filter)
    : m_store(store)
    , m_filter(filter)
{
    if (filter.pattern)
        addSearch(*filter.pattern, filter.isInverted);
    if (filter.diagnostics)
        addSearch(diagnosticPattern(*filter.diagnostics), false);
    if (m_searches.empty())
        addSearch(SearchRequest{nullptr, filter.stream, false, filter.children});
}

void FilteredRows::addSearch(const SearchPattern& pattern, bool isInverted)
{
    if (const auto matcher = TextMatcher::compile(pattern).matcher)
        addSearch(SearchRequest{matcher, m_filter.stream, isInverted, m_filter.children});
}

void FilteredRows::addSearch(const SearchRequest& request)
{
    m_searches.push_back(std::make_unique<OutputSearch>(m_store, request));
    m_openSearches.push_back(std::make_unique<OpenRowSearch>(m_store, request));
}

void FilteredRows::poll()
{
    std::uint64_t end = std::numeric_limits<std::uint64_t>::max();
    m_isUpToDate = true;
    for (const auto& search : m_searches) {
        const OutputSearch::Progress progress = search->progress();
        end = std::min(end, progress.searchedRows);
        m_isUpToDate = m_isUpToDate && progress.isUpToDate;
    }
    if (end > m_taken)
        take(end);
    dropBefore(m_store.totals().firstRow);
    m_rows = hasContext() ? m_withContext : m_matching;
    m_open = openRows();
    if (m_open.isEmpty())
        return;
    const std::uint64_t last = m_store.totals().endRow();
    m_rows.unite(m_open.widened(m_filter.contextBefore, m_filter.contextAfter).within(0, last));
}

RowSet FilteredRows::openRows()
{
    RowSet open;
    for (std::size_t i = 0; i < m_openSearches.size(); ++i) {
        m_openSearches[i]->poll();
        const RowSet& rows = m_openSearches[i]->counts().rows();
        if (i == 0)
            open = rows;
        else
            open.intersect(rows);
    }
    return spanOf(open);
}

RowSet FilteredRows::spanOf(const RowSet& rows) const
{
    if (!m_filter.span)
        return rows;
    return rows.within(m_store.rowAt(m_filter.span->first),
                       m_store.rowAt(m_filter.span->second + std::chrono::nanoseconds(1)));
}

void FilteredRows::take(std::uint64_t end)
{
    RowSet found;
    found.addRange(m_taken, end);
    found = spanOf(found);
    for (const auto& search : m_searches)
        found.intersect(search->rows());
    m_matching.unite(found);
    if (hasContext()) {
        // The last rows that were taken before may have had fewer rows behind them than they should show.
        const RowSet recent = m_matching.within(m_taken - std::min(m_taken, m_filter.contextAfter), m_taken);
        found.unite(recent);
        m_withContext.unite(found.widened(m_filter.contextBefore, m_filter.contextAfter).within(0, end));
    }
    m_taken = end;
}

void FilteredRows::dropBefore(std::uint64_t row)
{
    for (RowSet* rows : {&m_matching, &m_withContext}) {
        if (rows->rank(row) > 0)
            *rows = rows->within(row, std::numeric_limits<std::uint64_t>::max());
    }
}

} // namespace brood
