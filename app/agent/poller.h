// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"

#include <cstdint>
#include <span>

#include <sys/epoll.h>

namespace brood::agent {

/// What an event belongs to: chosen by whoever adds the descriptor. Descriptors may be closed and their
/// numbers used again within one batch of events, so events name their source by number and not by pointer.
struct EventKey
{
    enum class Kind : std::uint8_t
    {
        Signals,
        Requests,
        Reports,
        Outputs,
        ChildOutput,
        ChildErrorOutput,
        ChildInput,
        HeldChild
    };
    Kind kind = Kind::Signals;
    std::uint32_t child = 0;

    [[nodiscard]] std::uint64_t pack() const
    {
        return (std::uint64_t{child} << 8U) | static_cast<std::uint8_t>(kind);
    }
    [[nodiscard]] static EventKey unpack(std::uint64_t bits)
    {
        return {static_cast<Kind>(bits & 0xffU), static_cast<std::uint32_t>(bits >> 8U)};
    }
};

/// epoll(7), level-triggered.
class Poller
{
public:
    Poller()
        : m_epoll(epoll_create1(EPOLL_CLOEXEC))
    {}

    /// False where the descriptor cannot be polled (a regular file: always ready).
    bool add(int fd, EventKey key, std::uint32_t events) { return control(EPOLL_CTL_ADD, fd, key, events); }
    bool change(int fd, EventKey key, std::uint32_t events)
    {
        return control(EPOLL_CTL_MOD, fd, key, events);
    }
    void remove(int fd) { epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr); }

    /// @param timeoutMs -1: as long as it takes.
    /// @return how many events were filled in; none if a signal came or the time is over.
    [[nodiscard]] std::size_t wait(std::span<epoll_event> events, int timeoutMs)
    {
        const int count =
            epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), timeoutMs);
        return count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    [[nodiscard]] int fd() const { return m_epoll.get(); }

private:
    bool control(int operation, int fd, EventKey key, std::uint32_t events)
    {
        epoll_event event{};
        event.events = events;
        event.data.u64 = key.pack();
        return epoll_ctl(m_epoll.get(), operation, fd, &event) == 0;
    }

    Descriptor m_epoll;
};

} // namespace brood::agent
