// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "children/spinoptions.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace brood::children {

/// The threads that burn. They stop on their own at the end of the time or of the iterations; destroying it
/// stops them early. Throws std::system_error where a thread can't be started.
class SpinLoad
{
public:
    using Clock = std::chrono::steady_clock;

    SpinLoad(const SpinOptions& options, Clock::time_point start);

    /// Waits until all threads are done, or until `moment`. True if they are done.
    [[nodiscard]] bool waitUntil(Clock::time_point moment);
    /// Of all threads up to now; exact once they are done.
    [[nodiscard]] std::uint64_t iterations() const;
    /// From 0 to 1: of the time or of the iterations, whichever is nearer to its end.
    [[nodiscard]] double progress(Clock::time_point now) const;
    /// When the last thread was done; the start until then.
    [[nodiscard]] Clock::time_point end() const { return m_end; }

private:
    /// On a cache line of its own, so that the threads don't slow each other down.
    struct alignas(64) Worker
    {
        std::atomic<std::uint64_t> iterations{0};
    };

    void burn(const std::stop_token& stop, Worker& worker, std::uint64_t seed, std::uint64_t limit);

    const SpinOptions m_options;
    const Clock::time_point m_start;
    Clock::time_point m_end;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    unsigned m_running = 0;
    // The last member: its destructor joins the threads before what they use is gone.
    std::vector<std::jthread> m_threads;
};

} // namespace brood::children
