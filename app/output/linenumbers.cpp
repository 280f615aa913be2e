// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/linenumbers.h"

#include <algorithm>

namespace brood {

void LineNumbers::addContinuation(std::uint64_t row, std::uint64_t line)
{
    const bool goesOn = !m_runs.empty() && m_runs.back().line == line &&
                        m_runs.back().row + (m_count - m_runs.back().before) == row;
    if (!goesOn)
        m_runs.push_back({row, m_count, line});
    ++m_count;
}

void LineNumbers::dropBefore(std::uint64_t row)
{
    while (m_runs.size() > 1 && m_runs[1].row <= row)
        m_runs.pop_front();
}

LineNumbers::Place LineNumbers::find(std::uint64_t row) const
{
    const auto behind =
        std::upper_bound(m_runs.begin(), m_runs.end(), row,
                         [](std::uint64_t wanted, const Run& run) { return wanted < run.row; });
    if (behind == m_runs.begin())
        return {row + 1 - countUpTo(behind), false};
    const Run& run = *std::prev(behind);
    const std::uint64_t count = countUpTo(behind);
    if (row < run.row + (count - run.before))
        return {run.line, true};
    return {row + 1 - count, false};
}

std::uint64_t LineNumbers::rowOfLine(std::uint64_t line) const
{
    const auto behind = std::partition_point(m_runs.begin(), m_runs.end(),
                                             [line](const Run& run) { return run.row - run.before < line; });
    return line - 1 + countUpTo(behind);
}

/// How many continuations there are before a run.
std::uint64_t LineNumbers::countUpTo(Runs::const_iterator run) const
{
    return run == m_runs.end() ? m_count : run->before;
}

} // namespace brood
