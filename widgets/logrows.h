// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"
#include "widgets/terminaltext.h"

#include <map>
#include <utility>

namespace brood {

/// A row of the log. It belongs to one stream of one child.
struct LogRow
{
    enum class Kind
    {
        Text,
        Continuation, ///< Goes on with the row before, which had to be cut.
        Gap,          ///< Stands for `gapBytes` bytes that are not shown.
    };

    Kind kind = Kind::Text;
    int child = 1;
    OutputStream stream = OutputStream::Out;
    std::chrono::nanoseconds at{}; ///< When its first byte came, or the newest if it was written over since.
    std::uint64_t position = 0;    ///< Where it begins in everything that the children wrote, in bytes.
    std::uint64_t gapBytes = 0;
    QString text{};
};

/// Joins the streams' rows into one list in the order of arrival. What is unfinished in one stream goes on in
/// its row only while that row is the last one; then it goes on in a new row.
///
/// Rows leave through take(), as changes at the end of a list that the caller keeps.
class LogRows
{
public:
    struct Batch
    {
        bool replacesLast = false; ///< The first of the rows is the list's last one as it looks now.
        QList<LogRow> rows;
    };

    /// Takes bytes until about `maxRows` rows were made of them; returns how many it took.
    qsizetype write(int child, OutputStream stream, std::chrono::nanoseconds at, std::uint64_t position,
                    QByteArrayView bytes, qsizetype maxRows);
    /// Bytes were left out: nothing goes on behind them.
    void addGap(std::chrono::nanoseconds at, std::uint64_t position, std::uint64_t bytes);
    void clear();

    [[nodiscard]] qsizetype pendingRows() const { return m_batch.rows.size(); }
    [[nodiscard]] Batch take() { return std::exchange(m_batch, {}); }

private:
    struct Source
    {
        TerminalText text;
        LogRow open; ///< What is known of its unfinished row, if it has one that is last in the list.
    };

    void reopenLast();
    void leaveLast();

    std::map<std::pair<int, OutputStream>, Source> m_sources;
    Source* m_last = nullptr; ///< Whose unfinished row is the last of the list.
    LogRow m_gap;             ///< The last of the list if it has bytes.
    Batch m_batch;
    QList<TerminalText::Row> m_finished;
};

} // namespace brood
