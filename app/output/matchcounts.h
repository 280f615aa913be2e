// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/rowset.h"

#include <cstdint>
#include <vector>

namespace brood {

/// Which rows have matches, and how many. Beside the set of these rows there is one for each binary digit of
/// what a row has beyond its first match: most have one, and cost nothing more. A value; cheap to copy, like
/// RowSet.
class MatchCounts
{
public:
    /// @pre matches > 0, and no row is added twice. Adding in rising order is fastest.
    void add(std::uint64_t row, std::uint64_t matches);
    /// One match in each row from `first` up to and without `end`.
    void addRange(std::uint64_t first, std::uint64_t end);
    void dropBefore(std::uint64_t row);

    [[nodiscard]] const RowSet& rows() const { return m_rows; }
    [[nodiscard]] std::uint64_t total() const { return m_total; }
    /// How many matches lie in rows before this one.
    [[nodiscard]] std::uint64_t before(std::uint64_t row) const;

private:
    RowSet m_rows;
    std::vector<RowSet> m_further; ///< Those with bit i of (matches − 1) set.
    std::uint64_t m_total = 0;
};

} // namespace brood
