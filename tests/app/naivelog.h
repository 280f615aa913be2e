// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "output/styletracker.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace brood::test {

/// What OutputStore is about, done in the simplest way: looks at one byte after the other and keeps a list of
/// all rows.
class NaiveLog
{
public:
    struct Source
    {
        OutputSource id;
        std::string bytes;
        std::vector<bool> inSequence; ///< Whether the byte belongs to a sequence that began before it.
        std::vector<std::pair<std::size_t, TextStyle>> styles; ///< From the offset on.
        StyleTracker tracker;
        bool rewrites = false; ///< In the block that is under way.
        std::size_t rowBegin = 0;
        std::size_t lastRowEnd = 0; ///< Where a row ended in the newest block, or at its beginning.
        bool isContinuation = false;
        std::uint64_t line = 0; ///< The number of the line that the open row goes on with.
        std::uint64_t order = 0;
        std::chrono::nanoseconds at{};
    };

    void write(const OutputPiece& piece)
    {
        Source& source = find({piece.child, piece.stream});
        source.at = piece.at;
        m_lastAt = std::max(m_lastAt, piece.at);
        m_at = arrival(piece.at, source);
        for (const std::byte byte : piece.bytes)
            add(source, std::to_integer<char>(byte));
        m_bytes += piece.bytes.size();
    }

    void endChild(int child)
    {
        endSource({child, OutputStream::Out});
        endSource({child, OutputStream::Err});
    }

    void endSource(OutputSource id)
    {
        for (Source& source : m_sources) {
            if (!(source.id == id))
                continue;
            if (source.rowBegin < source.bytes.size()) {
                m_at = arrival(source.at, source);
                complete(source, source.bytes.size(), false);
                source.isContinuation = false;
            }
            source.tracker = StyleTracker();
            noteStyle(source, source.bytes.size());
        }
    }

    [[nodiscard]] const std::vector<Source>& sources() const { return m_sources; }
    [[nodiscard]] const std::vector<OutputRow>& completeRows() const { return m_rows; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::chrono::nanoseconds lastAt() const { return m_lastAt; }

    /// With the open ones.
    [[nodiscard]] std::vector<OutputRow> rows() const
    {
        std::vector<OutputRow> rows = m_rows;
        std::map<std::uint64_t, SourceIndex> open;
        for (SourceIndex i = 0; i < m_sources.size(); ++i) {
            if (m_sources[i].rowBegin < m_sources[i].bytes.size())
                open[m_sources[i].order] = i;
        }
        std::uint64_t line = m_lines;
        for (const auto& [order, number] : open) {
            const Source& source = m_sources[number];
            OutputRow row{number, source.rowBegin, source.bytes.size(), source.at};
            row.isContinuation = source.isContinuation;
            row.line = row.isContinuation ? source.line : ++line;
            row.isOpen = true;
            rows.push_back(row);
        }
        return rows;
    }

    [[nodiscard]] TextStyle styleAt(const OutputRow& row) const
    {
        TextStyle style;
        for (const auto& [offset, next] : m_sources[row.source].styles) {
            if (offset <= row.begin)
                style = next;
        }
        return style;
    }

private:
    static constexpr std::size_t blockBytes = OutputStore::blockBytes;

    Source& find(OutputSource id)
    {
        for (Source& source : m_sources) {
            if (source.id == id)
                return source;
        }
        m_sources.push_back({});
        m_sources.back().id = id;
        return m_sources.back();
    }

    /// When rows count as completed that are completed now.
    std::chrono::nanoseconds arrival(std::chrono::nanoseconds at, const Source& source) const
    {
        if (m_rows.empty())
            return at;
        const OutputRow& last = m_rows.back();
        const bool joins =
            m_sources[last.source].id == source.id && at - last.at < std::chrono::milliseconds(1);
        return joins ? last.at : std::max(at, last.at);
    }

    void add(Source& source, char c)
    {
        const std::size_t offset = source.bytes.size();
        if (offset % blockBytes == 0)
            source.rewrites = false;
        if (offset == source.rowBegin)
            source.order = m_nextOrder++;
        source.inSequence.push_back(source.tracker.isInSequence());
        source.bytes.push_back(c);
        source.tracker.feed(std::as_bytes(std::span(&c, 1)));
        noteStyle(source, offset + 1);
        source.rewrites = source.tracker.takeRewrites() || source.rewrites;
        if (c == '\n') {
            complete(source, offset + 1, true);
            source.isContinuation = false;
        }
        if ((offset + 1) % blockBytes == 0)
            cut(source, offset + 1 - blockBytes);
    }

    static void noteStyle(Source& source, std::size_t offset)
    {
        if (source.styles.empty() || source.styles.back().second != source.tracker.style())
            source.styles.emplace_back(offset, source.tracker.style());
    }

    void cut(Source& source, std::size_t block)
    {
        const std::string_view bytes = std::string_view(source.bytes).substr(block);
        const bool endsRow = source.rowBegin >= block; // Or a row begins where the block does.
        if (block == 0 || endsRow || source.rewrites ||
            bytes.find_first_of("\n\r\b") != std::string_view::npos)
            return;
        std::size_t at = block;
        while (at < block + 256 && source.inSequence[at])
            ++at;
        if (at == block)
            at += charactersRest(source.bytes, block);
        complete(source, at, false);
        source.isContinuation = true;
    }

    static std::size_t charactersRest(const std::string& bytes, std::size_t at)
    {
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned char>(bytes[i]);
        };
        const auto isTail = [&](std::size_t i) {
            return (byte(i) & 0xc0) == 0x80;
        };
        std::size_t lead = at - 1;
        while (isTail(lead) && at - lead < 3)
            --lead;
        const unsigned char c = byte(lead);
        const std::size_t length = c >= 0xc2 && c <= 0xdf   ? 2
                                   : c >= 0xe0 && c <= 0xef ? 3
                                   : c >= 0xf0 && c <= 0xf4 ? 4
                                                            : 1;
        std::size_t end = at;
        while (end < lead + length && isTail(end))
            ++end;
        return end - at;
    }

    void complete(Source& source, std::size_t end, bool hasNewline)
    {
        OutputRow row{static_cast<SourceIndex>(&source - m_sources.data()), source.rowBegin,
                      end - (hasNewline ? 1 : 0), m_at};
        row.hasNewline = hasNewline;
        row.isContinuation = source.isContinuation;
        if (!row.isContinuation)
            source.line = ++m_lines;
        row.line = source.line;
        m_rows.push_back(row);
        source.rowBegin = end;
    }

    std::vector<Source> m_sources;
    std::vector<OutputRow> m_rows;
    std::chrono::nanoseconds m_at{};
    std::chrono::nanoseconds m_lastAt{};
    std::uint64_t m_bytes = 0;
    std::uint64_t m_lines = 0; ///< That complete rows have begun.
    std::uint64_t m_nextOrder = 1;
};

} // namespace brood::test
