// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace brood {

/// Which of the log's complete rows go on with a line, and so which lines' rows they are: a short list, since
/// few lines have to be cut. Not for several threads at once.
class LineNumbers
{
public:
    /// @param row greater than any before. @param line the number of the line that it goes on with.
    void addContinuation(std::uint64_t row, std::uint64_t line);
    /// Forgets what only rows before need.
    void dropBefore(std::uint64_t row);

    struct Place
    {
        std::uint64_t line = 1; ///< From 1.
        bool isContinuation = false;
    };
    [[nodiscard]] Place find(std::uint64_t row) const;
    /// The row in which the line begins, if it is there. @param line from 1.
    [[nodiscard]] std::uint64_t rowOfLine(std::uint64_t line) const;
    [[nodiscard]] std::uint64_t continuations() const { return m_count; }
    [[nodiscard]] std::uint64_t memoryBytes() const { return m_runs.size() * sizeof(Run); }

private:
    friend class IndexCodec;

    /// Continuations of one line that follow each other.
    struct Run
    {
        std::uint64_t row = 0;
        std::uint64_t before = 0; ///< Continuations before this row.
        std::uint64_t line = 0;
    };
    using Runs = std::deque<Run>;
    [[nodiscard]] std::uint64_t countUpTo(Runs::const_iterator run) const;

    Runs m_runs;
    std::uint64_t m_count = 0;
};

} // namespace brood
