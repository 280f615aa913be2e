// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/linepart.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace brood {

/// What to look for in rows.
struct SearchPattern
{
    QString text;
    bool isRegularExpression = false; ///< PCRE2's syntax (pcre2pattern(3)), with UTF and Unicode properties.
    bool isCaseSensitive = false;
    bool wholeWords = false;

    bool operator==(const SearchPattern&) const = default;
};

/// A compiled pattern, to be used in any number of threads. Nothing it finds is empty, and nothing reaches
/// over the end of a row, unless it is a row of a line that was cut (findInPart()).
///
/// A regular expression that backtracks without end in a row ("(a+)+$") is given up in this row after some
/// milliseconds: what was not found until then counts as not being there.
class TextMatcher
{
    Q_DECLARE_TR_FUNCTIONS(TextMatcher)

public:
    struct Compiled
    {
        std::shared_ptr<const TextMatcher> matcher; ///< Null if the pattern is wrong or empty.
        QString error;             ///< What is wrong with it, in the user's language; empty if nothing is.
        qsizetype errorOffset = 0; ///< Where, in UTF-16 units of the pattern.
    };
    [[nodiscard]] static Compiled compile(const SearchPattern& pattern);
    class Private;
    explicit TextMatcher(std::unique_ptr<Private> parts);
    ~TextMatcher();

    struct Range
    {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Range&) const = default;
    };
    /// All matches in a row's text, in UTF-16 units.
    [[nodiscard]] std::vector<Range> findAll(QStringView row) const;
    /// How many matches there are in a row's text, which is UTF-8.
    [[nodiscard]] std::size_t count(std::string_view row) const;

    /// A row with a match, within text of many rows.
    struct Hit
    {
        std::size_t begin = 0; ///< Where the row begins.
        std::size_t end = 0;   ///< Its newline, or the end of the text.
        std::size_t matches = 0;
    };
    /// Puts into `hits` the rows with a match, in order, at the speed of the fastest searchers. The first
    /// call takes some milliseconds longer, to get ready. Returns early, with some of them, soon after a stop
    /// was requested.
    /// @param text rows, with newlines between them, in valid UTF-8. What is not valid may not be found.
    void findRows(std::string_view text, std::vector<Hit>& hits, const std::stop_token& stop = {}) const;

    /// The matches of a row that is a part of a line; see matchesInPart(). None soon after a stop was
    /// requested.
    [[nodiscard]] PartMatches findInPart(const LinePart& part, const std::stop_token& stop = {}) const;

private:
    std::unique_ptr<Private> d;
};

} // namespace brood
