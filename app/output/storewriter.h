// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/rowscanner.h"
#include "output/storedata.h"

#include <map>
#include <memory>
#include <vector>

namespace brood {

/// Puts output into a store's data, in the writing thread.
class StoreWriter
{
public:
    StoreWriter(StoreData& data, const OutputStore::Options& options);

    void write(const OutputPiece& piece);
    void endChild(int child);

private:
    struct Source
    {
        RowScanner scanner;
        bool hasOpenLine = false; ///< Of all that came, kept or not.
    };

    [[nodiscard]] SourceIndex sourceNumber(OutputSource id);
    void count(SourceIndex number, const OutputPiece& piece, std::uint64_t newlines);
    void countLines(Source& source, std::uint64_t newlines, bool hasOpenLine);
    [[nodiscard]] int keep(SourceIndex number, const OutputPiece& piece);
    [[nodiscard]] int append(ByteLog& log, std::span<const std::byte> bytes);
    [[nodiscard]] std::optional<Arrival> nextArrival(SourceIndex number, std::chrono::nanoseconds at) const;
    [[nodiscard]] int closeArrival(const std::optional<Arrival>& next);
    void addFound(SourceIndex number, const std::optional<Arrival>& next, std::chrono::nanoseconds at);
    void endSource(SourceIndex number);
    void endUnkept(const BlockIndex& index);

    [[nodiscard]] std::uint64_t limit() const;
    void keepLimit();

    StoreData& m_data;
    const OutputStore::Options m_options;
    std::vector<std::unique_ptr<Source>> m_sources;
    std::map<std::pair<int, OutputStream>, SourceIndex> m_numbers;
    FoundRows m_found; ///< Here only to use its memory again.
    std::uint64_t m_keptBytes = 0;
    std::size_t m_memoryBytes = 0; ///< In all sources together.
    std::size_t m_memoryRoom;
    std::uint64_t m_completeLines = 0;
    std::uint64_t m_openLines = 0;
};

} // namespace brood
