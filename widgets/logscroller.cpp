// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logscroller.h"

#include <algorithm>
#include <cmath>

namespace brood {

LogScroller::LogScroller(std::uint64_t count, HeightOf heightOf)
    : m_count(count)
    , m_heightOf(std::move(heightOf))
{}

LogPlace LogScroller::moved(LogPlace from, std::int64_t pixels) const
{
    if (m_count == 0)
        return {};
    return pixels < 0 ? movedUp(from, -pixels) : movedDown(from, pixels);
}

LogPlace LogScroller::movedUp(LogPlace from, std::int64_t pixels) const
{
    std::int64_t offset = from.offset - pixels;
    while (offset < 0 && from.index > 0)
        offset += m_heightOf(--from.index);
    return {from.index, static_cast<int>(std::max<std::int64_t>(offset, 0))};
}

LogPlace LogScroller::movedDown(LogPlace from, std::int64_t pixels) const
{
    std::int64_t offset = from.offset + pixels;
    std::int64_t height = m_heightOf(from.index);
    while (offset >= height && from.index + 1 < m_count) {
        offset -= height;
        height = m_heightOf(++from.index);
    }
    return {from.index, static_cast<int>(std::min(offset, height))};
}

LogPlace LogScroller::lastTop(int viewHeight) const
{
    if (m_count == 0)
        return {};
    return movedUp({m_count - 1, m_heightOf(m_count - 1)}, viewHeight);
}

double LogScroller::rowsAbove(LogPlace place) const
{
    if (place.index >= m_count)
        return static_cast<double>(m_count);
    return static_cast<double>(place.index) +
           (place.offset == 0 ? 0 : static_cast<double>(place.offset) / m_heightOf(place.index));
}

LogPlace LogScroller::placeBelow(double rows) const
{
    if (m_count == 0)
        return {};
    const double whole = std::clamp(std::floor(rows), 0.0, static_cast<double>(m_count - 1));
    const auto index = std::min(static_cast<std::uint64_t>(whole), m_count - 1);
    const double rest = std::clamp(rows - whole, 0.0, 1.0);
    return {index, rest == 0 ? 0 : static_cast<int>(std::lround(rest * m_heightOf(index)))};
}

} // namespace brood
