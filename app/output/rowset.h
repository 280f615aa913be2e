// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/copyonwrite.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace brood {

/// Numbers of rows, held as compressed bitmaps (Roaring): ten million scattered rows take about 20 MB, and
/// runs of rows next to nothing. A value; cheap to copy, because copies share what neither changes, and they
/// may be used in different threads. Adding rows in rising order is fastest.
class RowSet
{
public:
    RowSet();
    ~RowSet();
    RowSet(const RowSet&);
    RowSet(RowSet&&) noexcept;
    RowSet& operator=(const RowSet&);
    RowSet& operator=(RowSet&&) noexcept;

    void add(std::uint64_t row);
    /// Rows from `first` up to and without `end`.
    void addRange(std::uint64_t first, std::uint64_t end);
    void unite(const RowSet& other);
    void intersect(const RowSet& other);
    void subtract(const RowSet& other);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] bool contains(std::uint64_t row) const;
    /// How many of its rows lie before this one.
    [[nodiscard]] std::uint64_t rank(std::uint64_t row) const;
    /// The row with so many of its rows before it. @pre index < count()
    [[nodiscard]] std::uint64_t at(std::uint64_t index) const;
    /// Up to `count` rows from the one at `index` on.
    [[nodiscard]] std::vector<std::uint64_t> rows(std::uint64_t index, std::size_t count) const;
    /// The nearest at or after, at or before.
    [[nodiscard]] std::optional<std::uint64_t> nextAt(std::uint64_t row) const;
    [[nodiscard]] std::optional<std::uint64_t> previousAt(std::uint64_t row) const;
    /// How many of its rows lie in each of so many equal parts of 0 … `end`, for drawing.
    [[nodiscard]] std::vector<std::uint64_t> histogram(std::uint64_t end, std::size_t parts) const;
    /// Those of its rows that lie from `first` up to and without `end`.
    [[nodiscard]] RowSet within(std::uint64_t first, std::uint64_t end) const;
    /// Its rows, and up to so many before and after each.
    [[nodiscard]] RowSet widened(std::uint64_t before, std::uint64_t after) const;
    [[nodiscard]] std::uint64_t memoryBytes() const;

    [[nodiscard]] bool operator==(const RowSet& other) const;

private:
    class Private;
    CopyOnWrite<Private> d;
};

} // namespace brood
