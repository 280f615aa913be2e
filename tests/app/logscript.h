// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "naivelog.h"

#include <cstdint>
#include <span>
#include <sstream>
#include <string>

namespace brood::test {

/// Bytes that say what to write into a log, so that a fuzzer or a random generator decides. Any bytes will
/// do.
class LogScript
{
public:
    explicit LogScript(std::span<const std::uint8_t> script)
        : m_script(script)
    {}

    /// Does the next thing. @return false at the end.
    bool step(OutputSink& store, NaiveLog& naive)
    {
        if (m_script.empty())
            return false;
        const std::uint8_t what = take();
        const int child = 1 + (what >> 4) % 3;
        const OutputStream stream = (what >> 6) % 2 == 0 ? OutputStream::Out : OutputStream::Err;
        switch (what % 16) {
        case 0:
            store.endChild(child);
            naive.endChild(child);
            return true;
        case 1: m_at += std::chrono::microseconds(100 * take()); return true;
        case 2: m_text.assign(fillLength(), static_cast<char>(take())); break;
        case 3: m_text = repeated(fillLength()); break;
        case 4: m_text = endOfBlock(naive, {child, stream}); break;
        case 5: m_text = "\n"; break;
        case 6: m_text = "\x1b[3" + std::string(1, static_cast<char>('0' + take() % 8)) + "m"; break;
        case 7: m_text = "50%\r"; break;
        case 8: m_text = "\x1b[2D\x1b[K"; break;
        case 9: m_text = "\x1b]8;;file:///" + std::string(take() * 2, 'x') + "\x1b\\"; break;
        case 10: m_text = "\xf0\x9f\x99\x82\xe2\x82\xac\xc3\xa4"; break;
        default: m_text = literal(); break;
        }
        const OutputPiece piece{child, stream, m_at, std::as_bytes(std::span(m_text))};
        if (piece.bytes.empty())
            return true;
        writeSplit(store, piece);
        naive.write(piece);
        return true;
    }

private:
    std::uint8_t take()
    {
        if (m_script.empty())
            return 0;
        const std::uint8_t byte = m_script.front();
        m_script = m_script.subspan(1);
        return byte;
    }

    /// About one block at most.
    std::size_t fillLength() { return std::size_t{take()} * 150 + take(); }

    std::string literal()
    {
        const std::size_t wanted = take() % 32;
        const std::size_t length = std::min(wanted, m_script.size());
        const std::string text(m_script.begin(), m_script.begin() + static_cast<std::ptrdiff_t>(length));
        m_script = m_script.subspan(length);
        return text;
    }

    std::string repeated(std::size_t length)
    {
        const std::string part = literal() + "................\n";
        std::string text;
        while (text.size() < length)
            text += part;
        return text;
    }

    /// Up to shortly before a block ends, where much is decided.
    std::string endOfBlock(const NaiveLog& naive, OutputSource id)
    {
        std::size_t end = 0;
        for (const NaiveLog::Source& source : naive.sources()) {
            if (source.id == id)
                end = source.bytes.size();
        }
        const std::size_t left = OutputStore::blockBytes - end % OutputStore::blockBytes;
        return std::string(left - std::min<std::size_t>(left - 1, take() % 8), 'x');
    }

    /// The same bytes in several pieces are the same output.
    void writeSplit(OutputSink& store, OutputPiece piece)
    {
        std::span<const std::byte> bytes = piece.bytes;
        const std::uint8_t how = take();
        while (!bytes.empty()) {
            std::size_t length = bytes.size();
            if (how % 4 == 1 && length < 1000)
                length = 1;
            else if (how % 4 == 2)
                length = std::min<std::size_t>(length, std::size_t{16} * how + 1);
            piece.bytes = bytes.first(length);
            store.write(piece);
            bytes = bytes.subspan(length);
        }
    }

    std::span<const std::uint8_t> m_script;
    std::chrono::nanoseconds m_at{};
    std::string m_text;
};

/// Compares all that a store can say with the simple log. @return what differs; empty if nothing does.
class LogComparison
{
public:
    LogComparison(const OutputStore& store, const NaiveLog& naive)
        : m_store(store)
        , m_naive(naive)
        , m_rows(naive.rows())
        , m_totals(store.totals())
    {}

    std::string run()
    {
        compareTotals();
        compareBytes();
        compareRows();
        compareLines();
        compareTimes();
        compareSegments(1, 1 + m_naive.bytes() / 50);
        compareSegments(3, 100'000);
        return m_differences.str();
    }

private:
    template <typename A, typename B>
    bool expect(const char* what, const A& actual, const B& expected, std::uint64_t where = 0)
    {
        if (actual == expected)
            return true;
        m_differences << what << " at " << where << ": " << actual << " instead of " << expected << '\n';
        return false;
    }

    void compareTotals()
    {
        std::uint64_t lines = m_rows.empty() ? 0 : 1;
        for (const OutputRow& row : m_rows)
            lines = std::max(lines, row.line);
        expect("bytes", m_totals.bytes, m_naive.bytes());
        expect("lines", m_totals.lines, lines);
        expect("complete rows", m_totals.completeRows, m_naive.completeRows().size());
        expect("end row", m_totals.endRow(), m_rows.size());
        expect("error", m_totals.error, 0);
        expect("last", m_totals.lastAt.count(), m_naive.lastAt().count());
        expect("sources", m_store.sources().size(), m_naive.sources().size());
    }

    void compareBytes()
    {
        std::uint64_t dropped = 0;
        for (SourceIndex i = 0; i < m_naive.sources().size(); ++i) {
            const NaiveLog::Source& source = m_naive.sources()[i];
            expect("source", m_store.sources()[i] == source.id, true, i);
            const auto [begin, end] = m_store.extent(i);
            dropped += begin;
            expect("end of source", end, source.bytes.size(), i);
            std::string bytes(end - begin + 1, '\0');
            const std::size_t got = m_store.read(i, begin, std::as_writable_bytes(std::span(bytes)));
            bytes.resize(got);
            expect("source's bytes", bytes == source.bytes.substr(begin), true, i);
        }
        expect("dropped bytes", m_totals.droppedBytes, dropped);
    }

    bool isSame(OutputRow actual, OutputRow expected) const
    {
        // The limit may shorten a row that goes on and on.
        if (m_totals.droppedBytes > 0 && expected.begin < m_store.extent(expected.source).first)
            expected.begin = m_store.extent(expected.source).first;
        return actual == expected;
    }

    void compareRow(std::uint64_t number, const OutputRow& actual)
    {
        const OutputRow& expected = m_rows[number];
        if (!isSame(actual, expected)) {
            const auto print = [this](const char* name, const OutputRow& row) {
                m_differences << name << ": source " << row.source << ", " << row.begin << " … " << row.end
                              << ", at " << row.at.count() << ", line " << row.line << ", continuation "
                              << row.isContinuation << ", open " << row.isOpen << ", newline "
                              << row.hasNewline << '\n';
            };
            m_differences << "row " << number << '\n';
            print("  actual", actual);
            print("  expected", expected);
        }
    }

    void compareStyle(std::uint64_t number, const OutputRow& actual)
    {
        // Where the beginning is lost, so may be what set the style there.
        if (m_totals.droppedBytes == 0)
            expect("style", m_store.styleAt(actual) == m_naive.styleAt(m_rows[number]), true, number);
    }

    void compareRows()
    {
        const std::uint64_t first = m_totals.firstRow;
        const std::vector<OutputRow> all = m_store.rows(first, m_rows.size() + 1);
        if (!expect("rows", all.size(), m_rows.size() - first))
            return;
        for (std::size_t i = 0; i < all.size(); ++i)
            compareRow(first + i, all[i]);
        for (std::size_t i = 0; i < all.size(); i += 1 + all.size() / 100)
            compareStyle(first + i, all[i]);
        for (std::size_t i = all.size(); i > 0; i -= std::min<std::size_t>(i, 1 + all.size() / 50)) {
            const std::vector<OutputRow> some = m_store.rows(first + i - 1, 3);
            if (expect("some rows", some.size(), std::min<std::size_t>(3, all.size() - i + 1), first + i - 1))
                expect("some row", std::equal(some.begin(), some.end(), all.data() + i - 1), true,
                       first + i - 1);
        }
        expect("rows before the first", m_store.rows(first - 1, 1).size(), std::size_t{0});
        expect("rows behind the last", m_store.rows(m_rows.size(), 1).size(), std::size_t{0});
    }

    void compareLines()
    {
        std::size_t step = 1 + m_rows.size() / 100;
        for (std::size_t row = 0; row < m_rows.size(); row += step) {
            if (!m_rows[row].isContinuation)
                expect("row of line", m_store.rowOfLine(m_rows[row].line),
                       std::max<std::uint64_t>(row, m_totals.firstRow), m_rows[row].line);
        }
        expect("row of a line to come", m_store.rowOfLine(m_totals.lines + 1), m_rows.size());
    }

    void compareTimes()
    {
        for (std::chrono::nanoseconds at{}; at <= m_naive.lastAt() + std::chrono::microseconds(500);
             at += std::chrono::microseconds(50) + m_naive.lastAt() / 50) {
            const auto found =
                std::find_if(m_rows.begin() + static_cast<std::ptrdiff_t>(m_totals.firstRow), m_rows.end(),
                             [at](const OutputRow& row) { return row.at >= at; });
            expect("row at", m_store.rowAt(at), static_cast<std::uint64_t>(found - m_rows.begin()),
                   static_cast<std::uint64_t>(at.count()));
        }
    }

    void compareSegments(std::size_t maxSegments, std::uint64_t maxBytes)
    {
        std::uint64_t row = m_totals.firstRow;
        while (row < m_totals.completeRows) {
            const std::vector<OutputSegment> segments = m_store.segments(row, maxSegments, maxBytes);
            if (!expect("segments", !segments.empty() && segments.size() <= maxSegments, true, row))
                return;
            for (const OutputSegment& segment : segments) {
                compareSegment(row, segment);
                row += segment.rowCount;
            }
        }
        expect("end of segments", row, m_totals.completeRows);
    }

    void compareSegment(std::uint64_t row, const OutputSegment& segment)
    {
        expect("segment's row", segment.firstRow, row);
        if (!expect("segment's length",
                    segment.rowCount > 0 && row + segment.rowCount <= m_totals.completeRows, true, row))
            return;
        const OutputRow& first = m_rows[row];
        const OutputRow& last = m_rows[row + segment.rowCount - 1];
        expect("segment's begin", segment.begin, std::max(first.begin, m_store.extent(first.source).first),
               row);
        expect("segment's end", segment.end, last.end + (last.hasNewline ? 1 : 0), row);
        expect("segment's time", segment.at.count(), first.at.count(), row);
        for (std::uint64_t i = row; i < row + segment.rowCount; ++i)
            expect("segment's source", segment.source, m_rows[i].source, i);
    }

    const OutputStore& m_store;
    const NaiveLog& m_naive;
    const std::vector<OutputRow> m_rows;
    const OutputStore::Totals m_totals;
    std::ostringstream m_differences;
};

} // namespace brood::test
