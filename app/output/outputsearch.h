// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/matchcounts.h"
#include "output/outputrow.h"
#include "output/textmatcher.h"

#include <memory>
#include <optional>
#include <vector>

namespace brood {

class OutputStore;

/// What a search takes for a match.
struct SearchRequest
{
    std::shared_ptr<const TextMatcher> matcher; ///< Null: every row.
    std::optional<OutputStream> stream;         ///< Rows of this stream only.
    bool isInverted = false;                    ///< Rows in which the matcher finds nothing.
    std::vector<int> children = {};             ///< Rows of these only, sorted; empty: of all.

    /// Whether rows of this source can match.
    [[nodiscard]] bool takes(const OutputSource& source) const;
};

/// Looks through the complete rows of a store, from the first to the newest, in a thread of its own, and goes
/// on while more come. Open rows are not searched, because they may still change: see OpenRowSearch.
///
/// Rows are searched as they are shown: escape sequences are no part of the text, and what was written over
/// is gone.
class OutputSearch
{
public:
    /// @param store must outlive the search.
    OutputSearch(const OutputStore& store, SearchRequest request);
    /// Cancels it; waits for the thread, which looks up at least every few milliseconds.
    ~OutputSearch();
    OutputSearch(const OutputSearch&) = delete;
    OutputSearch& operator=(const OutputSearch&) = delete;

    struct Progress
    {
        std::uint64_t searchedRows = 0; ///< All rows with smaller numbers have been looked at.
        std::uint64_t searchedBytes = 0;
        std::uint64_t matchingRows = 0; ///< As far as the store still has them.
        std::uint64_t matches = 0; ///< In these rows together; with `isInverted` or without a matcher the
                                   ///< number of rows.
        bool isUpToDate = false;   ///< All complete rows that the store has now have been looked at.
    };
    /// Asking also makes it look at new rows at once; otherwise it does several times a second.
    [[nodiscard]] Progress progress() const;
    /// What was found so far; a snapshot, at most some 50 ms old. Cheap. @{
    [[nodiscard]] MatchCounts counts() const;
    [[nodiscard]] RowSet rows() const { return counts().rows(); }
    /// @}
    [[nodiscard]] const SearchRequest& request() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace brood
