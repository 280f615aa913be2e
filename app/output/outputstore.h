// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputrow.h"
#include "output/outputsink.h"
#include "output/textstyle.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brood {

/// Keeps every byte that the children of a run write, by child and stream and with the time of its arrival,
/// and finds rows in it. The index's size goes with the bytes, not with the lines.
///
/// The run's reading thread writes; any threads ask meanwhile. Answers are copies. What was there once stays
/// as it is, unless a limit drops the oldest: an answer about dropped rows is empty.
///
/// What can no longer be kept (disk full, directory unwritable) is counted and stays unknown to the end of
/// the run; the children are not disturbed. Bytes are released as soon as they are dealt with: only the disk
/// slows a run down.
class OutputStore final : public OutputSink
{
public:
    /// What the index counts newlines by.
    static constexpr std::uint64_t blockBytes = std::uint64_t{32} * 1024;
    /// What a source may have in memory before it gets a file.
    static constexpr std::size_t defaultMemoryLimit = std::size_t{256} * 1024;

    struct Options
    {
        /// Where files go; made when the first one is. Empty: there is none, and all stays in memory up to
        /// the memory limit.
        std::string directory;
        std::size_t memoryLimit = defaultMemoryLimit;
        /// Keep about so many bytes, the newest. Empty: everything.
        std::optional<std::uint64_t> keepBytes;
    };

    explicit OutputStore(Options options);
    OutputStore()
        : OutputStore(Options())
    {}
    /// Files stay where they are.
    ~OutputStore() override;

    void write(const OutputPiece& piece) override;
    void endChild(int child) override;
    /// Puts all that is only in memory into the directory, so that load() finds it. In the writing thread, or
    /// when nothing writes any more. @return 0 or an errno value.
    [[nodiscard]] int save();
    /// What an earlier store saved; for reading only. @return null if it is not there or damaged.
    [[nodiscard]] static std::unique_ptr<OutputStore> load(const std::string& directory);

    struct Totals
    {
        std::uint64_t version = 0;      ///< Grows with every change.
        std::uint64_t bytes = 0;        ///< All that ever came, kept or not.
        std::uint64_t lines = 0;        ///< Newlines, plus one for each source whose last line has none.
        std::uint64_t firstRow = 0;     ///< The oldest that is still there.
        std::uint64_t completeRows = 0; ///< Rows have the numbers from firstRow to completeRows + openRows.
        std::uint64_t openRows = 0;
        std::uint64_t droppedBytes = 0;    ///< Kept once, and dropped because of Options::keepBytes.
        std::uint64_t unkeptBytes = 0;     ///< Never kept, because of `error`.
        int error = 0;                     ///< An errno value: why bytes could not be kept.
        std::chrono::nanoseconds lastAt{}; ///< When the newest bytes came.

        [[nodiscard]] std::uint64_t endRow() const { return completeRows + openRows; }
    };
    [[nodiscard]] Totals totals() const;

    [[nodiscard]] std::vector<OutputSource> sources() const;
    /// The bytes of a source that can be read are those from the first to the second.
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> extent(SourceIndex source) const;
    /// Copies what is there. @return how many bytes; fewer than asked for at the end of the source.
    [[nodiscard]] std::size_t read(SourceIndex source, std::uint64_t offset,
                                   std::span<std::byte> bytes) const;

    /// Up to `count` rows from number `first` on; fewer where there are no more.
    [[nodiscard]] std::vector<OutputRow> rows(std::uint64_t first, std::size_t count) const;
    /// The first row that was completed at or after the moment, or endRow().
    [[nodiscard]] std::uint64_t rowAt(std::chrono::nanoseconds at) const;
    /// The row in which the line with this number (from 1) begins, or endRow().
    [[nodiscard]] std::uint64_t rowOfLine(std::uint64_t line) const;
    /// The complete rows from `firstRow` on in up to `maxSegments` pieces; together up to about `maxBytes`.
    [[nodiscard]] std::vector<OutputSegment> segments(std::uint64_t firstRow, std::size_t maxSegments,
                                                      std::uint64_t maxBytes) const;
    /// Whether the index knows that the segment's rows are lines of printable ASCII and tabs, each with its
    /// newline but perhaps the last. Not if some of it was dropped meanwhile.
    [[nodiscard]] bool isPlain(const OutputSegment& segment) const;
    /// The rows to which the first bytes of the blocks belong that begin within the segment. None if some of
    /// it was dropped meanwhile.
    [[nodiscard]] std::vector<std::uint64_t> rowsAtBlocks(const OutputSegment& segment) const;
    /// Whether a line was cut there, so that its next row begins at the offset. If so, the rest of this block
    /// (blockBytes) belongs to that row, has neither newlines nor anything that writes over, and is there.
    [[nodiscard]] bool isCut(SourceIndex source, std::uint64_t offset) const;
    /// Where the row begins that a cut ends. Nothing if there is no cut, or the row was dropped.
    [[nodiscard]] std::optional<std::uint64_t> rowBeforeCut(SourceIndex source, std::uint64_t offset) const;
    /// The rows that begin at cuts within the segment, and perhaps the one that begins right behind it.
    [[nodiscard]] std::vector<std::uint64_t> rowsAtCuts(const OutputSegment& segment) const;
    /// Colours and attributes in force where the row begins.
    [[nodiscard]] TextStyle styleAt(const OutputRow& row) const;

    /// What the index takes beside the bytes, in memory and files.
    [[nodiscard]] std::uint64_t indexBytes() const;

private:
    class Private;
    explicit OutputStore(std::unique_ptr<Private> loaded);

    std::unique_ptr<Private> d;
};

} // namespace brood
