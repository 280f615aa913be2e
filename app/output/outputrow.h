// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <cstdint>

namespace brood {

/// One stream of one child.
struct OutputSource
{
    int child = 1;
    OutputStream stream = OutputStream::Out;

    bool operator==(const OutputSource&) const = default;
};

/// A source's place in OutputStore::sources().
using SourceIndex = std::uint32_t;

/// A row of the log: a line of one source, or a part of a very long one. Rows stand in the order in which
/// they were completed, so a line that another stream's output came into the middle of stays whole, and the
/// lines that are still being written (progress bars, prompts) are the last ones.
///
/// A line is cut into rows where a whole block of it (OutputStore::blockBytes) has neither a newline nor
/// anything that writes over what stands there already (CR, BS, cursor movement).
struct OutputRow
{
    SourceIndex source = 0;
    std::uint64_t begin = 0;       ///< Its first byte in everything that the source wrote.
    std::uint64_t end = 0;         ///< Behind its last byte; its newline is not one of them.
    std::chrono::nanoseconds at{}; ///< When it was completed; of an open one: when its newest bytes came.
    std::uint64_t line = 1;        ///< The line's number in the log, from 1. A continuation has its line's.
    bool isContinuation = false;   ///< Goes on with a line that had to be cut.
    bool isOpen = false;           ///< More of it may come.
    bool hasNewline = false;       ///< A newline stands at `end`.

    bool operator==(const OutputRow&) const = default;
};

/// Complete rows that follow each other in the log, are of one source and lie one behind the other in it.
struct OutputSegment
{
    SourceIndex source = 0;
    std::uint64_t firstRow = 0;
    std::uint64_t rowCount = 0;
    std::uint64_t begin = 0;          ///< The first row's first byte in the source.
    std::uint64_t end = 0;            ///< Behind the last row's newline, if it has one.
    std::uint64_t firstSourceRow = 0; ///< The first row's number among its source's, from 0.
    std::chrono::nanoseconds at{};
};

} // namespace brood
