// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/linepart.h"
#include "output/outputrow.h"

#include <optional>
#include <string>
#include <vector>

namespace brood {

class OutputStore;

/// Reads rows of lines that were cut, with what stands beside them. Cheapest one behind the other, as then
/// each row is read once. For one thread.
class LinePartReader
{
public:
    /// @param store must outlive it.
    explicit LinePartReader(const OutputStore& store)
        : m_store(store)
    {}

    /// Whether the row is a whole line, and nothing stands beside it.
    [[nodiscard]] static bool isWholeLine(const OutputStore& store, const OutputRow& row);

    /// @return whether all could be read.
    [[nodiscard]] bool read(const OutputRow& row);
    /// What was read last. Valid until the next call.
    [[nodiscard]] const LinePart& part() const { return m_part; }

private:
    /// What is known of the place where a row ends and the next one begins.
    struct Cut
    {
        SourceIndex source = 0;
        std::uint64_t offset = 0;
        std::string tail;     ///< The end of the row before.
        bool isBegin = false; ///< The tail is a whole row, and the first of its line.
        std::string head;     ///< What the row behind it began with.
    };
    [[nodiscard]] Cut takeCutBefore(const OutputRow& row);
    [[nodiscard]] Cut cutBehind(SourceIndex source, std::uint64_t offset, std::string_view row, bool isFirst);
    [[nodiscard]] std::string headAt(SourceIndex source, std::uint64_t offset);
    [[nodiscard]] bool appendText(SourceIndex source, std::uint64_t begin, std::uint64_t end,
                                  std::string& text);
    [[nodiscard]] bool readBytes(SourceIndex source, std::uint64_t begin, std::uint64_t end);

    const OutputStore& m_store;
    LinePart m_part;
    std::string m_text;
    std::string m_bytes;
    std::optional<Cut> m_cut; ///< Behind the row that was read last.
};

} // namespace brood
