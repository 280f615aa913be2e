// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/arrivallog.h"

namespace brood {

int ArrivalLog::append(const Arrival& arrival)
{
    return m_log.append(std::as_bytes(std::span(&arrival, 1)));
}

std::vector<Arrival> ArrivalLog::read(std::uint64_t number, std::size_t count) const
{
    std::vector<Arrival> arrivals(count);
    const std::size_t got = m_log.read(number * sizeof(Arrival), std::as_writable_bytes(std::span(arrivals)));
    arrivals.resize(got / sizeof(Arrival));
    return arrivals;
}

} // namespace brood
