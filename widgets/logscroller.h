// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace brood {

/// What stands at the top of the view: so many pixels of that row are above it.
struct LogPlace
{
    std::uint64_t index = 0;
    int offset = 0;

    bool operator==(const LogPlace&) const = default;
    [[nodiscard]] bool operator<(const LogPlace& other) const
    {
        return index < other.index || (index == other.index && offset < other.offset);
    }
};

/// Finds places among rows of different heights, asking for the heights of those near by only.
class LogScroller
{
public:
    using HeightOf = std::function<int(std::uint64_t index)>;

    LogScroller(std::uint64_t count, HeightOf heightOf);

    /// Further down by so many pixels, or up if they are negative; up to the first and to the end of the last
    /// row.
    [[nodiscard]] LogPlace moved(LogPlace from, std::int64_t pixels) const;
    /// The top that brings the end of the last row to the bottom of a view of that height.
    [[nodiscard]] LogPlace lastTop(int viewHeight) const;

    // A place as a number of rows and back, for scroll bars.
    [[nodiscard]] double rowsAbove(LogPlace place) const;
    [[nodiscard]] LogPlace placeBelow(double rows) const;

private:
    [[nodiscard]] LogPlace movedUp(LogPlace from, std::int64_t pixels) const;
    [[nodiscard]] LogPlace movedDown(LogPlace from, std::int64_t pixels) const;

    std::uint64_t m_count;
    HeightOf m_heightOf;
};

} // namespace brood
