// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/inputssource.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace brood {

/// What the children of a launch differ by: rows of values, of which each child gets one. A row is a
/// combination of one row of each list that was combined; only the lists are in memory, and copies share
/// them.
///
/// Values are bytes. One with a NUL in it can't be passed to a program; see hasNul().
class JobInputs
{
public:
    /// No list: nothing to differ by.
    JobInputs() = default;
    /// A row for each line that is not empty. Where a line has fewer values than others, the rest are empty.
    /// @param name of the first value; may be empty
    [[nodiscard]] static JobInputs fromLines(const QByteArray& text, const LineFormat& format = {},
                                             const QByteArray& name = {});
    /// A row for each value.
    [[nodiscard]] static JobInputs fromValues(const QByteArray& name, const QByteArrayList& values);

    /// From now on the rows are all combinations of those here and those there, of which the latter vary
    /// fastest.
    void combine(const JobInputs& other);

    /// Whether there is no list; not whether there is no row.
    [[nodiscard]] bool isNone() const { return m_lists.empty(); }
    /// 0 if a list is empty; at most mostRows, whatever the combinations are.
    [[nodiscard]] std::int64_t rows() const;
    static constexpr std::int64_t mostRows = 1'000'000'000'000;
    /// How many values each row has.
    [[nodiscard]] int columns() const;
    /// @param at from 0 to rows() - 1
    [[nodiscard]] QByteArrayList row(std::int64_t at) const;
    /// Which value, from 0, braces with this text between them stand for: "2" the second, or a name.
    [[nodiscard]] std::optional<int> columnOf(QByteArrayView placeholder) const;
    [[nodiscard]] bool hasNul() const;
    /// What all this was read from, for whoever wants to show it; none if that is not known. Two that are
    /// equal but for this are equal.
    [[nodiscard]] const InputsSource& source() const { return m_source; }
    void setSource(const InputsSource& source) { m_source = source; }

    /// Letters, digits and underscores, no digit first, and not "i", which is the child's number.
    [[nodiscard]] static bool isName(QByteArrayView name);

    bool operator==(const JobInputs& other) const;

private:
    struct List
    {
        QByteArrayList names;        ///< As many as there are columns; empty for a column without one.
        QByteArray bytes;            ///< All values, one behind the other, row by row.
        std::vector<qsizetype> ends; ///< Of each value in `bytes`.

        [[nodiscard]] std::int64_t rows() const;
        void append(QByteArrayView value);
        bool operator==(const List&) const = default;
    };
    explicit JobInputs(List list);

    std::vector<std::shared_ptr<const List>> m_lists;
    InputsSource m_source;
};

} // namespace brood
