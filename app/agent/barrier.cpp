// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/barrier.h"

#include "agent/sharedpages.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <new>

#include <fcntl.h>
#include <unistd.h>

namespace brood::agent {

namespace {

/// Many in one mapping: each mapping makes every later fork(2) and execve(2) slower. Pages that nobody
/// touches take no memory.
constexpr std::size_t placesEach = 4096;

/// One cache line each: they are written at the same moment.
struct alignas(64) OutcomeSlot
{
    StartOutcome outcome;
};

void closeAll(unsigned first, unsigned last)
{
    if (first <= last)
        close_range(first, last, 0);
}

} // namespace

void Barrier::Place::leaveAgentsEnd() const
{
    close(m_writeEnd);
}

void Barrier::Place::keepDescriptors(int kept) const
{
    // Of the rest many are the agent's ends of other children's streams, whose end would not be seen.
    const auto [low, high] = std::minmax({static_cast<unsigned>(kept), static_cast<unsigned>(m_readEnd)});
    closeAll(STDERR_FILENO + 1, low - 1);
    closeAll(low + 1, high - 1);
    closeAll(high + 1, ~0U);
}

void Barrier::Place::wait() const
{
    char byte = 0;
    while (read(m_readEnd, &byte, 1) < 0 && errno == EINTR) {
    }
    if (!m_isOpen->load())
        _exit(127);
}

Barrier::Barrier() = default;
Barrier::~Barrier() = default;

int Barrier::prepare()
{
    if (!m_flag) {
        auto flag = std::make_shared<SharedPages>(sizeof(std::atomic<bool>));
        if (!flag->isThere())
            return errno;
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            return errno;
        m_readEnd = Descriptor(ends[0]);
        m_writeEnd = Descriptor(ends[1]);
        new (flag->at(0)) std::atomic<bool>(false); // Placed, not allocated.
        m_flag = std::move(flag);
    }
    if (!m_outcomes || m_used == placesEach) {
        auto outcomes = std::make_shared<SharedPages>(placesEach * sizeof(OutcomeSlot));
        if (!outcomes->isThere())
            return errno;
        m_outcomes = std::move(outcomes);
        m_used = 0;
    }
    return 0;
}

int Barrier::addPlace(Place& place)
{
    if (const int error = prepare())
        return error;
    auto* slot = new (m_outcomes->at(m_used++ * sizeof(OutcomeSlot))) OutcomeSlot; // Placed, too.
    place.m_outcome = std::shared_ptr<volatile StartOutcome>(m_outcomes, &slot->outcome);
    place.m_isOpen = std::launder(reinterpret_cast<const std::atomic<bool>*>(m_flag->at(0)));
    place.m_readEnd = m_readEnd.get();
    place.m_writeEnd = m_writeEnd.get();
    return 0;
}

void Barrier::open()
{
    if (!m_flag)
        return;
    std::launder(reinterpret_cast<std::atomic<bool>*>(m_flag->at(0)))->store(true);
    m_writeEnd.reset(); // This wakes them; what they look at stays mapped in each of them.
    m_readEnd.reset();
    m_flag.reset();
    m_outcomes.reset();
}

} // namespace brood::agent
