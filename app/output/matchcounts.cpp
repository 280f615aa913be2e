// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/matchcounts.h"

#include <bit>
#include <limits>

namespace brood {

void MatchCounts::add(std::uint64_t row, std::uint64_t matches)
{
    m_rows.add(row);
    m_total += matches;
    for (std::uint64_t left = matches - 1; left != 0; left &= left - 1) {
        const auto bit = static_cast<std::size_t>(std::countr_zero(left));
        if (m_further.size() <= bit)
            m_further.resize(bit + 1);
        m_further[bit].add(row);
    }
}

void MatchCounts::addRange(std::uint64_t first, std::uint64_t end)
{
    if (first >= end)
        return;
    m_rows.addRange(first, end);
    m_total += end - first;
}

void MatchCounts::dropBefore(std::uint64_t row)
{
    if (m_rows.rank(row) == 0)
        return;
    m_total -= before(row);
    constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();
    m_rows = m_rows.within(row, all);
    for (RowSet& rows : m_further)
        rows = rows.within(row, all);
}

std::uint64_t MatchCounts::before(std::uint64_t row) const
{
    std::uint64_t matches = m_rows.rank(row);
    for (std::size_t bit = 0; bit < m_further.size(); ++bit)
        matches += m_further[bit].rank(row) << bit;
    return matches;
}

} // namespace brood
