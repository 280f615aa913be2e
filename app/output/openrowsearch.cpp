// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/openrowsearch.h"

#include "output/outputstore.h"
#include "output/rowmatches.h"

namespace brood {

namespace {
/// Of thousands of children that all are in the middle of a line, some are enough.
constexpr std::size_t mostRows = 256;
} // namespace

OpenRowSearch::OpenRowSearch(const OutputStore& store, SearchRequest request)
    : m_store(store)
    , m_request(std::move(request))
{}

bool OpenRowSearch::poll()
{
    const OutputStore::Totals totals = m_store.totals();
    if (m_version == totals.version)
        return false;
    m_version = totals.version;
    MatchCounts counts;
    std::uint64_t number = totals.completeRows;
    for (const OutputRow& row : m_store.rows(totals.completeRows, mostRows)) {
        // One that was completed meanwhile is found by the search.
        if (const std::uint64_t matches = row.isOpen ? matchesIn(row) : 0; matches > 0)
            counts.add(number, matches);
        ++number;
    }
    const bool isOther = counts.total() != m_counts.total() || counts.rows() != m_counts.rows();
    m_counts = std::move(counts);
    return isOther;
}

std::uint64_t OpenRowSearch::matchesIn(const OutputRow& row) const
{
    const std::vector<OutputSource> sources = m_store.sources();
    if (!m_request.takes(sources[row.source]))
        return 0;
    if (!m_request.matcher)
        return m_request.isInverted ? 0 : 1;
    const std::size_t matches = findMatches(m_store, row, *m_request.matcher).ranges.size();
    return m_request.isInverted ? (matches == 0 ? 1 : 0) : matches;
}

} // namespace brood
