// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/linepartreader.h"
#include "output/outputrow.h"
#include "output/textmatcher.h"

#include <stop_token>
#include <string>
#include <vector>

namespace brood {

class OutputStore;

/// Finds the rows of a store in which a pattern matches, a segment at a time. For one thread.
class RowFinder
{
public:
    /// Both must outlive it.
    RowFinder(const OutputStore& store, const TextMatcher& matcher)
        : m_store(store)
        , m_matcher(matcher)
        , m_reader(store)
    {}

    /// @return false if it was stopped, or the segment's rows were dropped meanwhile.
    [[nodiscard]] bool find(const OutputSegment& segment, const std::stop_token& stop);

    struct Row
    {
        std::uint64_t row = 0;
        std::size_t matches = 0;
    };
    /// In the segment, in rising order.
    [[nodiscard]] const std::vector<Row>& found() const { return m_found; }

private:
    bool findInWholeLines(const OutputSegment& segment, const std::stop_token& stop);
    bool findAmongCuts(OutputSegment segment, const std::vector<std::uint64_t>& rowsAtCuts,
                       const std::stop_token& stop);
    bool findInParts(std::uint64_t firstRow, const std::vector<OutputRow>& rows, const std::stop_token& stop);
    bool findInPlainLines(const OutputSegment& segment, const std::stop_token& stop);
    bool addPlainHits(const OutputSegment& segment, std::uint64_t from, std::uint64_t textBegin,
                      std::string_view text);
    bool findInLines(const OutputSegment& segment, const std::stop_token& stop);
    bool findInRows(const OutputSegment& segment, const std::stop_token& stop);
    void findInText(std::string_view text, std::uint64_t firstRow, const std::stop_token& stop);
    bool read(SourceIndex source, std::uint64_t begin, std::uint64_t end, std::size_t at);
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_byteCount}; }

    const OutputStore& m_store;
    const TextMatcher& m_matcher;
    LinePartReader m_reader;
    std::vector<Row> m_found;
    // Kept here to use their memory again.
    std::vector<char> m_bytes; ///< Grows only.
    std::size_t m_byteCount = 0;
    std::string m_text;
    std::vector<TextMatcher::Hit> m_hits;
    std::vector<std::uint64_t> m_blockRows; ///< Of the segment, once they are needed.
};

} // namespace brood
