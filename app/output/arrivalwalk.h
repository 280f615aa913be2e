// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/storedata.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace brood {

/// Goes from arrival to arrival, from the one with a row on.
class ArrivalWalk
{
public:
    ArrivalWalk(const StoreData& data, const StoreData::Rows& rows, std::uint64_t row)
        : m_data(data)
        , m_rows(rows)
    {
        const std::uint64_t behind =
            data.partitionArrivals(rows, [row](const Arrival& arrival) { return arrival.firstRow <= row; });
        m_number = behind - std::min<std::uint64_t>(behind, 1);
        read();
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_arrivals.size(); }
    [[nodiscard]] const Arrival& arrival() const { return m_arrivals[m_at]; }
    [[nodiscard]] std::uint64_t endRow() const
    {
        return m_at + 1 < m_arrivals.size() ? m_arrivals[m_at + 1].firstRow : m_rows.completeRows;
    }
    [[nodiscard]] std::uint64_t endOffset() const { return arrival().begin + arrival().length; }

    void next()
    {
        ++m_at;
        // The next one but one says where the next one ends.
        if (m_at + 1 >= m_arrivals.size() && m_number + m_at < m_rows.arrivalCount) {
            m_number += m_at;
            read();
        }
    }

private:
    void read()
    {
        constexpr std::size_t atOnce = 64;
        m_arrivals = m_data.arrivalsFrom(m_rows, m_number, atOnce);
        m_at = 0;
        if (m_arrivals.size() < 2 && m_number < m_rows.arrivalCount)
            m_arrivals.clear(); // Dropped meanwhile, or unreadable.
    }

    const StoreData& m_data;
    const StoreData::Rows& m_rows;
    std::vector<Arrival> m_arrivals;
    std::uint64_t m_number = 0; ///< Of the first of them.
    std::size_t m_at = 0;
};

} // namespace brood
