// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/diagnostic.h"
#include "output/openrowsearch.h"

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace brood {

/// Which rows of the log are wanted: those that meet every condition, and some around them.
struct RowFilter
{
    std::optional<SearchPattern> pattern; ///< One that finds nothing in any row counts as none.
    bool isInverted = false;              ///< Rows in which the pattern is not found.
    std::optional<OutputStream> stream;
    std::optional<DiagnosticKind> diagnostics;
    std::vector<int> children = {}; ///< Rows of these only, sorted; empty: of all.
    /// That came in this time, from the first to the second; on the elapsed axis.
    std::optional<std::pair<std::chrono::nanoseconds, std::chrono::nanoseconds>> span;
    std::uint64_t contextBefore = 0;
    std::uint64_t contextAfter = 0;

    bool operator==(const RowFilter&) const = default;
};

/// The rows of a store that a filter lets through. They grow while the output is looked through, and while
/// more of it comes; each poll() costs as much as there is new.
class FilteredRows
{
public:
    /// @param store must outlive this.
    FilteredRows(const OutputStore& store, const RowFilter& filter);

    /// Takes over what was found since.
    void poll();
    [[nodiscard]] const RowSet& rows() const { return m_rows; }
    /// Without the context.
    [[nodiscard]] std::uint64_t matchingRows() const { return m_matching.count() + m_open.count(); }
    /// Whether the last poll() left nothing to be found.
    [[nodiscard]] bool isUpToDate() const { return m_isUpToDate; }

private:
    void addSearch(const SearchPattern& pattern, bool isInverted);
    void addSearch(const SearchRequest& request);
    [[nodiscard]] bool hasContext() const { return m_filter.contextBefore > 0 || m_filter.contextAfter > 0; }
    void take(std::uint64_t end);
    [[nodiscard]] RowSet openRows();
    [[nodiscard]] RowSet spanOf(const RowSet& rows) const;
    void dropBefore(std::uint64_t row);

    const OutputStore& m_store;
    RowFilter m_filter;
    std::vector<std::unique_ptr<OutputSearch>> m_searches; ///< What all of them find.
    std::vector<std::unique_ptr<OpenRowSearch>> m_openSearches;
    RowSet m_rows;
    RowSet m_open;     ///< Those that match of the rows that are still being written.
    RowSet m_matching; ///< Of the complete rows.
    RowSet m_withContext;
    std::uint64_t m_taken = 0; ///< Rows below this one have been dealt with.
    bool m_isUpToDate = false;
};

} // namespace brood
