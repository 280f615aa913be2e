// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/arrivallog.h"
#include "output/blockindex.h"
#include "output/bytelog.h"
#include "output/linenumbers.h"
#include "output/outputstore.h"
#include "output/styletracker.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace brood {

/// Styles by number, each once as far as there are not very many.
class StyleTable
{
public:
    [[nodiscard]] std::uint32_t number(const TextStyle& style);
    void add(TextStyle style) { m_styles.push_back(std::move(style)); }
    [[nodiscard]] const TextStyle& style(std::uint32_t number) const { return m_styles[number]; }
    [[nodiscard]] const std::vector<TextStyle>& styles() const { return m_styles; }
    [[nodiscard]] std::uint64_t memoryBytes() const;

private:
    std::vector<TextStyle> m_styles;
};

/// Where a source's raw bytes go: "1.stdout".
[[nodiscard]] std::string sourcePath(const std::string& directory, OutputSource id);

/// What an OutputStore knows of one source.
struct StoredSource
{
    StoredSource(OutputSource source, std::string path, std::size_t memoryLimit)
        : id(source)
        , log(std::make_unique<ByteLog>(std::move(path), memoryLimit))
    {}
    StoredSource(OutputSource source, std::unique_ptr<ByteLog> bytes)
        : id(source)
        , log(std::move(bytes))
    {}

    const OutputSource id;
    const std::unique_ptr<ByteLog> log;
    BlockIndex index;
    std::uint64_t newestLine = 1; ///< Of its newest complete row.
    std::uint64_t openOrder = 0;  ///< The open row's key in StoreData::openRows.
    std::chrono::nanoseconds newestAt{};
};

/// All that an OutputStore knows. The mutex guards everything but the two kinds of logs, which guard
/// themselves; hold it briefly, and never while a file is read or written. Only the writing thread changes
/// anything (so it may look without the mutex); sources and arrivals stay where they are.
class StoreData
{
public:
    StoreData(std::string directoryPath, std::size_t memoryLimit);
    explicit StoreData(std::unique_ptr<ArrivalLog> loadedArrivals)
        : arrivals(std::move(loadedArrivals))
    {}

    const std::string directory;
    mutable std::mutex mutex;
    std::vector<std::unique_ptr<StoredSource>> sources;
    const std::unique_ptr<ArrivalLog> arrivals; ///< Those that nothing can be added to any more.
    std::uint64_t firstArrival = 0;
    std::uint64_t arrivalCount = 0;       ///< How many of `arrivals` are valid; the newest comes behind them.
    std::optional<Arrival> newestArrival; ///< Rows may still be added to it.
    std::map<std::uint64_t, SourceIndex> openRows;
    LineNumbers lines;
    StyleTable styles;
    OutputStore::Totals totals;

    /// @pre it exists
    [[nodiscard]] const StoredSource& source(std::uint64_t number) const
    {
        const std::lock_guard lock(mutex);
        return *sources[static_cast<std::size_t>(number)];
    }

    /// A consistent answer to which rows there are.
    struct Rows
    {
        std::uint64_t firstRow = 0;
        std::uint64_t completeRows = 0;
        std::uint64_t firstArrival = 0;
        std::uint64_t arrivalCount = 0;
        std::optional<Arrival> newestArrival;
    };
    [[nodiscard]] Rows completeRows() const;
    /// The arrivals from `number` on, of which the newest may be the last one. @return up to `count`.
    [[nodiscard]] std::vector<Arrival> arrivalsFrom(const Rows& rows, std::uint64_t number,
                                                    std::size_t count) const;
    /// The first arrival for which the condition is not true; the condition must be true for the oldest ones.
    template <typename Condition>
    [[nodiscard]] std::uint64_t partitionArrivals(const Rows& rows, Condition condition) const;

    /// Where rows of a source begin, from `first` on: up to `count`; fewer if they are not there.
    [[nodiscard]] std::vector<std::uint64_t> rowBegins(const StoredSource& source, std::uint64_t first,
                                                       std::size_t count) const;

    /// Takes over what was found in bytes that have been appended to the source's log. Hold the mutex.
    void addBytes(SourceIndex number, const FoundRows& found, std::chrono::nanoseconds at);

private:
    void addLines(StoredSource& source, const FoundRows& found, std::uint64_t firstRow);
    void updateOpenRow(SourceIndex number, bool wasOpen, const FoundRows& found);
    [[nodiscard]] std::optional<BlockIndex::Place> findRow(const StoredSource& source,
                                                           std::uint64_t row) const;

    std::uint64_t m_nextOpenOrder = 1;
};

template <typename Condition>
std::uint64_t StoreData::partitionArrivals(const Rows& rows, Condition condition) const
{
    std::uint64_t first = rows.firstArrival;
    std::uint64_t end = rows.arrivalCount + (rows.newestArrival ? 1 : 0);
    while (first < end) {
        const std::uint64_t middle = first + (end - first) / 2;
        const std::vector<Arrival> arrival = arrivalsFrom(rows, middle, 1);
        // One that was dropped meanwhile was one of the oldest.
        if (arrival.empty() || condition(arrival.front()))
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

} // namespace brood
