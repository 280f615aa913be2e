// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/bytelog.h"
#include "output/outputrow.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace brood {

/// Rows of one source that were completed together, or shortly after each other with no other source's rows
/// between them.
struct Arrival
{
    static constexpr std::uint64_t maxLength = (std::uint64_t{1} << 40) - 1;
    static constexpr std::uint64_t maxSource = (std::uint64_t{1} << 24) - 1;

    std::int64_t at = 0;              ///< Nanoseconds; when the first of them was completed.
    std::uint64_t firstRow = 0;       ///< In the log.
    std::uint64_t firstSourceRow = 0; ///< The same row's number within the source.
    std::uint64_t begin = 0;          ///< The first row's first byte in the source.
    std::uint64_t length : 40 = 0;    ///< Up to the end of the last row, with its newline.
    std::uint64_t source : 24 = 0;
};
static_assert(sizeof(Arrival) == 40);

/// The order of the log: which rows came when, from which source. Held as a ByteLog, because a run of days
/// may have many. One thread adds and drops; any threads read what the first has told them of.
class ArrivalLog
{
public:
    ArrivalLog(std::string path, std::size_t memoryLimit)
        : m_log(std::move(path), memoryLimit)
    {}
    ArrivalLog(std::shared_ptr<SpoolFile> file, std::uint64_t fileOffset, std::uint64_t first,
               std::uint64_t end)
        : m_log(std::move(file), fileOffset, first * sizeof(Arrival), end * sizeof(Arrival))
    {}

    /// @return 0 or an errno value.
    [[nodiscard]] int append(const Arrival& arrival);
    void dropBefore(std::uint64_t number) { m_log.dropBefore(number * sizeof(Arrival)); }
    [[nodiscard]] ByteLog& log() { return m_log; }

    [[nodiscard]] std::uint64_t first() const { return m_log.begin() / sizeof(Arrival); }
    [[nodiscard]] std::uint64_t end() const { return m_log.end() / sizeof(Arrival); }
    [[nodiscard]] std::uint64_t bytes() const { return m_log.end() - m_log.begin(); }
    /// Up to `count` from `number` on; fewer at the end, or if they are not there any more.
    [[nodiscard]] std::vector<Arrival> read(std::uint64_t number, std::size_t count) const;

private:
    ByteLog m_log;
};

} // namespace brood
