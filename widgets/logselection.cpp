// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logselection.h"

#include <algorithm>

namespace brood {

void LogSelection::clear(const LogPosition& at)
{
    m_anchor = at;
    m_caret = at;
}

void LogSelection::set(const LogPosition& anchor, const LogPosition& caret)
{
    m_anchor = anchor;
    m_caret = caret;
}

std::optional<TextMatcher::Range> LogSelection::rangeIn(std::uint64_t row, qsizetype length) const
{
    if (isEmpty() || row < start().row || row > end().row)
        return std::nullopt;
    const qsizetype from = row == start().row ? std::min(start().column, length) : 0;
    const qsizetype to = row == end().row ? std::min(end().column, length) : length;
    return TextMatcher::Range{from, to - from};
}

bool LogSelection::goesOnBehind(std::uint64_t row) const
{
    return row >= start().row && row < end().row;
}

} // namespace brood
