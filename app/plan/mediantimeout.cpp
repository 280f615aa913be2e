// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/mediantimeout.h"

#include <algorithm>

namespace brood {

void MedianTimeout::started(std::uint32_t number, Nanoseconds at)
{
    m_starts[number] = at;
    m_byStart.emplace(at, number);
}

void MedianTimeout::remove(std::uint32_t number)
{
    const auto found = m_starts.find(number);
    if (found == m_starts.end())
        return;
    m_byStart.erase({found->second, number});
    m_starts.erase(found);
}

void MedianTimeout::paused(std::uint32_t number, Nanoseconds at)
{
    const auto found = m_starts.find(number);
    if (found == m_starts.end())
        return;
    m_paused[number] = at - found->second;
    remove(number);
}

void MedianTimeout::resumed(std::uint32_t number, Nanoseconds at)
{
    const auto found = m_paused.find(number);
    if (found == m_paused.end())
        return;
    started(number, at - found->second);
    m_paused.erase(found);
}

void MedianTimeout::ended(std::uint32_t number)
{
    remove(number);
    m_paused.erase(number);
}

std::optional<MedianTimeout::Nanoseconds> MedianTimeout::limit() const
{
    if (m_taken.count() < fewest)
        return std::nullopt;
    constexpr double most = 1e18; // Far beyond any run, and within what nanoseconds can hold.
    const double limit = static_cast<double>(m_taken.median()->count()) * m_share;
    return Nanoseconds(static_cast<Nanoseconds::rep>(std::min(limit, most)));
}

std::vector<std::uint32_t> MedianTimeout::takeLate(Nanoseconds now)
{
    std::vector<std::uint32_t> late;
    const auto most = limit();
    while (most && !m_byStart.empty() && now - m_byStart.begin()->first > *most) {
        late.push_back(m_byStart.begin()->second);
        remove(late.back());
    }
    return late;
}

std::optional<MedianTimeout::Nanoseconds> MedianTimeout::nextAt() const
{
    const auto most = limit();
    if (!most || m_byStart.empty())
        return std::nullopt;
    return m_byStart.begin()->first + *most + Nanoseconds(1);
}

} // namespace brood
