// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace brood {

struct ProgressMark;

/// How far a program says that it is.
struct Progress
{
    double fraction = 0; ///< 0…1
    std::optional<std::uint64_t> done;
    std::optional<std::uint64_t> total; ///< Both or none; at least 2.

    bool operator==(const Progress&) const = default;
};

/// What a row may tell of progress: a percentage up to 100, "n/m", "[n/m]" and "n of m" with n ≤ m, sizes
/// ("12.3/45.6 MB"), and curl's table. Where a row has several, what counts all of the work goes before what
/// is about a part of it. Left out is what is something else by its neighbours: dates, paths, versions,
/// addresses, figures of load, memory, coverage and the like, fractions in prose. Only the first 1,024 bytes
/// are looked at.
/// @param row UTF-8 without escape sequences.
[[nodiscard]] std::optional<Progress> progressIn(std::string_view row);

/// What the rows of a child together tell of its progress.
///
/// - Believed at once: [n/m] and [n %] in square brackets, (n/m) at the beginning of a row, a percentage with
///   the count that it is of, either beside a bar, and curl's table.
/// - Anything else must have risen twice in rows that are alike before it, or four times in others with the
///   same total.
/// - A percentage that falls a little is rows out of order: the value stays. One that falls back to the
///   beginning, or another total, is a new phase.
/// - What falls otherwise, or begins anew before its end, three times is no progress, and forgotten until it
///   has risen ten times in a row.
/// - Of several things the one that is shown stays until it is complete, or another one was told three times
///   since.
class ProgressTracker
{
public:
    /// A row that is written over again and again may be told each time.
    void addRow(std::string_view row);
    /// For another attempt.
    void clear();

    /// The last value; nothing until there is one that can be believed.
    [[nodiscard]] std::optional<Progress> progress() const;

private:
    struct Track
    {
        std::size_t shape = 0;
        std::size_t context = 0;
        bool isSure = false;
        bool isAlike = true; ///< All of its rows have the same text before it.
        bool isBelieved = false;
        bool isDistrusted = false;
        Progress last{};
        int rises = 0;
        int falls = 0;
        int below = 0;            ///< How often less than the last was told since.
        int sinceShown = 0;       ///< How often it was told since the one that is shown was.
        std::uint64_t newest = 0; ///< When it was told last.
    };
    [[nodiscard]] Track& trackOf(const ProgressMark& mark);
    static void follow(Track& track, const ProgressMark& mark);
    static void fall(Track& track, const Progress& progress);
    static void judge(Track& track);
    void choose(Track& track);
    [[nodiscard]] const Track* shown() const;

    std::vector<Track> m_tracks;        ///< Few.
    std::optional<std::size_t> m_shown; ///< Its shape.
    std::uint64_t m_told = 0;
};

} // namespace brood
