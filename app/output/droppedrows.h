// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/storedata.h"

#include <map>

namespace brood {

/// The oldest rows of a store, which have to go. In the writing thread.
class DroppedRows
{
public:
    explicit DroppedRows(StoreData& data);

    /// Chooses more of the oldest: so many bytes, or a little more; and so many arrivals.
    void choose(std::uint64_t bytes, std::uint64_t arrivals);
    /// Drops them. @return how many bytes.
    std::uint64_t drop();

    struct Begin
    {
        std::uint64_t row = 0;    ///< The source's first row that stays.
        std::uint64_t offset = 0; ///< Where it begins.
    };
    /// By the numbers of the sources that lose rows.
    [[nodiscard]] const std::map<SourceIndex, Begin>& begins() const { return m_begins; }

private:
    [[nodiscard]] Begin beginOf(SourceIndex source) const;
    void dropFrom(const Arrival& arrival, std::uint64_t endRow, std::uint64_t bytes);
    void shortenOpenRows(std::uint64_t bytes);

    StoreData& m_data;
    std::map<SourceIndex, Begin> m_begins;
    std::uint64_t m_firstRow;
    std::uint64_t m_firstArrival;
    std::uint64_t m_bytes = 0;
};

} // namespace brood
