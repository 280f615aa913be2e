// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "output/rowset.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace brood {

/// What there is to show in the log: the rows of a store or those of them that a filter lets through, and
/// around them notices about what is not there. They are addressed by an index from 0; it moves when the
/// oldest are dropped or the filter changes, a row's number does not.
///
/// All of it takes a time that does not depend on how much there is.
class LogContent
{
    Q_DECLARE_TR_FUNCTIONS(LogContent)

public:
    enum class Kind
    {
        Row,
        DroppedNotice, ///< Stands for older output that the store no longer has.
        UnkeptNotice,  ///< Stands for newer output that could not be kept.
    };

    /// @param store may be null; must outlive this or be replaced before.
    void setStore(const OutputStore* store);
    [[nodiscard]] const OutputStore* store() const { return m_store; }
    /// Looks what the store has now. @return whether that is something else than before.
    bool update();
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] const OutputStore::Totals& totals() const { return m_totals; }
    /// Empty: all rows.
    void setFilter(std::optional<RowSet> rows);
    [[nodiscard]] const std::optional<RowSet>& filter() const { return m_filter; }

    [[nodiscard]] std::uint64_t count() const
    {
        return m_rowCount + (hasDropped() ? 1 : 0) + (hasUnkept() ? 1 : 0);
    }
    [[nodiscard]] std::uint64_t rowCount() const { return m_rowCount; }
    [[nodiscard]] Kind kindAt(std::uint64_t index) const;
    [[nodiscard]] QString noticeAt(std::uint64_t index) const;
    /// The row's number. @pre kindAt(index) is Kind::Row.
    [[nodiscard]] std::uint64_t rowAt(std::uint64_t index) const;
    /// The number of the row there, of the nearest one if a notice is there; nothing if there are no rows.
    [[nodiscard]] std::optional<std::uint64_t> rowNear(std::uint64_t index) const;
    /// Where the row is shown; if it is not, the next one, or the last.
    [[nodiscard]] std::uint64_t indexOf(std::uint64_t row) const;
    [[nodiscard]] bool isShown(std::uint64_t row) const;

    /// What the store knows of a row; nothing if it is gone.
    [[nodiscard]] std::optional<OutputRow> info(std::uint64_t row) const;
    [[nodiscard]] OutputSource source(SourceIndex index) const;
    /// The row's bytes without its newline; of a very long one, which is written over again and again, the
    /// newest (maxRewrittenBytes). Valid until the next call. Moves `row.begin` to where they begin.
    [[nodiscard]] std::span<const std::byte> bytes(OutputRow& row) const;

private:
    [[nodiscard]] bool hasDropped() const { return m_totals.droppedBytes > 0; }
    [[nodiscard]] bool hasUnkept() const { return m_totals.unkeptBytes > 0; }
    void countRows();
    void lookAhead(std::uint64_t row) const;

    const OutputStore* m_store = nullptr;
    OutputStore::Totals m_totals;
    std::optional<RowSet> m_filter;
    std::uint64_t m_filterSkips = 0; ///< So many of the filter's rows were dropped by the store.
    std::uint64_t m_rowCount = 0;
    mutable std::vector<OutputSource> m_sources;
    mutable std::vector<OutputRow> m_ahead; ///< Rows from m_aheadFirst on.
    mutable std::uint64_t m_aheadFirst = 0;
    mutable std::vector<std::byte> m_buffer;
};

} // namespace brood
