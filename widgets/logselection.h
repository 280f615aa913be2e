// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textmatcher.h"

#include <cstdint>
#include <optional>

namespace brood {

/// A place between two characters of a row of the log.
struct LogPosition
{
    std::uint64_t row = 0;
    qsizetype column = 0; ///< In UTF-16 units of the row's text.

    bool operator==(const LogPosition&) const = default;
    [[nodiscard]] bool operator<(const LogPosition& other) const
    {
        return row < other.row || (row == other.row && column < other.column);
    }
};

/// What is selected in the log: two places, however much lies between them.
class LogSelection
{
public:
    /// Both ends there: nothing is selected.
    void clear(const LogPosition& at);
    void extendTo(const LogPosition& caret) { m_caret = caret; }
    void set(const LogPosition& anchor, const LogPosition& caret);

    [[nodiscard]] const LogPosition& anchor() const { return m_anchor; }
    [[nodiscard]] const LogPosition& caret() const { return m_caret; }
    [[nodiscard]] bool isEmpty() const { return m_anchor == m_caret; }
    [[nodiscard]] const LogPosition& start() const { return m_caret < m_anchor ? m_caret : m_anchor; }
    [[nodiscard]] const LogPosition& end() const { return m_caret < m_anchor ? m_anchor : m_caret; }
    /// What is selected of a row with so many UTF-16 units; nothing if the row is outside.
    [[nodiscard]] std::optional<TextMatcher::Range> rangeIn(std::uint64_t row, qsizetype length) const;
    /// Whether the step from this row to the next one is selected.
    [[nodiscard]] bool goesOnBehind(std::uint64_t row) const;

private:
    LogPosition m_anchor;
    LogPosition m_caret;
};

} // namespace brood
