// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsearch.h"

namespace brood {

/// What OutputSearch leaves out: the rows that are still being written, such as prompts and progress bars.
/// There are few of them, and they change, so they are looked at anew each time.
class OpenRowSearch
{
public:
    /// @param store must outlive this.
    OpenRowSearch(const OutputStore& store, SearchRequest request);

    /// Looks again if there is anything new. The numbers of open rows hold until the store changes.
    /// @return whether something else was found.
    bool poll();
    [[nodiscard]] const MatchCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] std::uint64_t matchesIn(const OutputRow& row) const;

    const OutputStore& m_store;
    SearchRequest m_request;
    MatchCounts m_counts;
    std::optional<std::uint64_t> m_version; ///< Of the store, when it was looked at.
};

} // namespace brood
