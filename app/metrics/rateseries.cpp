// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/rateseries.h"

#include <algorithm>

namespace brood {

RateSeries::RateSeries(std::size_t levelCapacity, double unit, Nanoseconds shortest)
    : m_series(levelCapacity)
    , m_unit(unit)
    , m_shortest(shortest)
{}

void RateSeries::begin(Nanoseconds at)
{
    m_from = at;
    m_counted = 0;
    m_last.reset();
}

void RateSeries::add(Nanoseconds at, std::uint64_t counter)
{
    if (at - m_from >= m_shortest)
        grow(at, counter);
}

void RateSeries::end(Nanoseconds at, std::uint64_t counter)
{
    at = std::max(at, m_from);
    if (m_last && at - m_from < m_shortest) {
        m_last->growth += counter - m_counted;
        m_series.replaceLast(at, rate(m_last->growth, at - m_last->from));
        m_from = at;
        m_counted = counter;
    } else if (at > m_from) {
        grow(at, counter);
    }
}

void RateSeries::grow(Nanoseconds at, std::uint64_t counter)
{
    m_last = {.from = m_from, .growth = counter - m_counted};
    m_series.add(m_from, at, rate(m_last->growth, at - m_from));
    m_from = at;
    m_counted = counter;
}

double RateSeries::rate(std::uint64_t growth, Nanoseconds within) const
{
    return static_cast<double>(growth) / m_unit / std::chrono::duration<double>(within).count();
}

} // namespace brood
