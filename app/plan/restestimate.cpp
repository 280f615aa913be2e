// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/restestimate.h"

#include <algorithm>

namespace brood {

namespace {

constexpr std::size_t mostEnds = 128;
/// Fewer ends say too little of how often there is one.
constexpr std::ptrdiff_t fewestForRate = 8;

} // namespace

void RestEstimate::ended(Nanoseconds at, Nanoseconds ran)
{
    m_ends.push_back({at, ran});
    if (m_ends.size() > mostEnds)
        m_ends.pop_front();
}

void RestEstimate::changed(Nanoseconds at)
{
    m_changed = at;
}

std::optional<RestEstimate::Nanoseconds> RestEstimate::rest(Nanoseconds now, std::uint32_t left,
                                                            std::uint32_t slots) const
{
    if (m_ends.empty())
        return std::nullopt;
    Nanoseconds ran{};
    for (const End& end : m_ends)
        ran += end.ran;
    const auto mean = static_cast<double>(ran.count()) / static_cast<double>(m_ends.size());
    double rest = left * mean / std::max(slots, 1U);
    // Jobs of a moment end as often as they can be started, not as often as there would be room for them.
    const auto first = std::ranges::find_if(m_ends, [this](const End& end) { return end.at >= m_changed; });
    const std::ptrdiff_t ends = std::distance(first, m_ends.end());
    if (ends >= fewestForRate) {
        // Before the oldest that is known there may have been others.
        const bool isAll = m_ends.size() < mostEnds || first != m_ends.begin();
        const Nanoseconds since = isAll ? m_changed : first->at;
        rest = std::max(rest, left * static_cast<double>((now - since).count()) / static_cast<double>(ends));
    }
    return Nanoseconds(static_cast<Nanoseconds::rep>(rest));
}

} // namespace brood
