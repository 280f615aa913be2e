// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/progressreader.h"

#include "output/outputstore.h"
#include "output/rowtext.h"

#include <algorithm>

namespace brood {

namespace {
constexpr std::chrono::milliseconds lookInterval(100);
constexpr std::uint64_t mostRows = 64;
/// Progress stands near the beginning of short rows; parts of very long lines have none.
constexpr std::uint64_t longestRow = 4096;
} // namespace

std::optional<Progress> ProgressReader::poll(Nanoseconds now)
{
    const OutputStore::Totals totals = m_store.totals();
    const bool isDue = !m_lookedAt || now - *m_lookedAt >= lookInterval;
    if (!isDue || totals.version == m_version)
        return m_tracker.progress();
    m_lookedAt = now;
    m_version = totals.version;
    const std::uint64_t first = std::max(m_nextRow, totals.endRow() - std::min(totals.endRow(), mostRows));
    for (const OutputRow& row : m_store.rows(first, mostRows)) {
        if (row.end - row.begin <= longestRow || row.isOpen)
            m_tracker.addRow(readRowText(m_store, row).toStdString());
    }
    m_nextRow = totals.completeRows;
    return m_tracker.progress();
}

} // namespace brood
