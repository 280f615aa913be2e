// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/storedata.h"

#include <map>
#include <mutex>
#include <vector>

namespace brood {

class ArrivalWalk;

/// Finds rows in a store's data; in any thread. See OutputStore for what the functions return.
class StoreReader
{
public:
    explicit StoreReader(const StoreData& data)
        : m_data(data)
    {}

    [[nodiscard]] std::vector<OutputRow> rows(std::uint64_t first, std::size_t count) const;
    [[nodiscard]] std::uint64_t rowAt(std::chrono::nanoseconds at) const;
    [[nodiscard]] std::uint64_t rowOfLine(std::uint64_t line) const;
    [[nodiscard]] std::vector<OutputSegment> segments(std::uint64_t firstRow, std::size_t maxSegments,
                                                      std::uint64_t maxBytes) const;
    [[nodiscard]] TextStyle styleAt(const OutputRow& row) const;

private:
    struct Snapshot
    {
        StoreData::Rows rows;
        std::vector<OutputRow> open;
    };
    [[nodiscard]] Snapshot snapshot() const;
    void addRows(ArrivalWalk& walk, std::uint64_t first, std::size_t count,
                 std::vector<OutputRow>& rows) const;
    [[nodiscard]] bool addDetails(std::uint64_t first, std::vector<OutputRow>& rows) const;
    [[nodiscard]] OutputSegment segment(const ArrivalWalk& walk, std::uint64_t firstRow,
                                        std::uint64_t maxBytes) const;

    /// Follows a source from one row to the next, so that a window full of rows costs as much as one.
    struct Follower
    {
        std::uint64_t offset = 0;
        StyleTracker tracker;
    };
    [[nodiscard]] std::optional<Follower> takeFollower(SourceIndex source, std::uint64_t from,
                                                       std::uint64_t to) const;

    const StoreData& m_data;
    mutable std::mutex m_followersMutex;
    mutable std::map<SourceIndex, Follower> m_followers;
};

} // namespace brood
