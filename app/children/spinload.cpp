// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "children/spinload.h"

#include <algorithm>
#include <limits>

namespace brood::children {

namespace {

/// Long enough that looking at the clock costs nothing, short enough (about 30 µs) to end on time.
constexpr std::uint64_t iterationsPerLook = 16384;

/// Marsaglia's xorshift64: each step needs the one before, so there is nothing to vectorise or to fold.
std::uint64_t xorshift(std::uint64_t state, std::uint64_t steps)
{
    for (; steps > 0; --steps) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
    }
    return state;
}

/// Somebody might look at it, so the loop has to be run.
std::atomic<std::uint64_t> sink;

} // namespace

SpinLoad::SpinLoad(const SpinOptions& options, Clock::time_point start)
    : m_options(options)
    , m_start(start)
    , m_end(start)
    , m_running(options.threads)
{
    const std::uint64_t total = options.iterations.value_or(std::numeric_limits<std::uint64_t>::max());
    for (unsigned i = 0; i < options.threads; ++i) {
        const std::uint64_t share = total / options.threads + (i < total % options.threads ? 1 : 0);
        Worker& worker = *m_workers.emplace_back(std::make_unique<Worker>());
        m_threads.emplace_back([this, &worker, seed = i + 1ULL, share](const std::stop_token& stop) {
            burn(stop, worker, seed, share);
        });
    }
}

void SpinLoad::burn(const std::stop_token& stop, Worker& worker, std::uint64_t seed, std::uint64_t limit)
{
    const bool timed = m_options.duration.has_value();
    const Clock::time_point deadline = timed ? m_start + *m_options.duration : Clock::time_point::max();
    std::uint64_t state = seed;
    std::uint64_t done = 0;
    while (done < limit && !stop.stop_requested() && (!timed || Clock::now() < deadline)) {
        const std::uint64_t steps = std::min(limit - done, iterationsPerLook);
        state = xorshift(state, steps);
        done += steps;
        worker.iterations.store(done, std::memory_order_relaxed);
    }
    sink.fetch_xor(state, std::memory_order_relaxed);

    const std::lock_guard lock(m_mutex);
    if (--m_running == 0) {
        m_end = Clock::now();
        m_changed.notify_all();
    }
}

bool SpinLoad::waitUntil(Clock::time_point moment)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, moment, [this] { return m_running == 0; });
}

std::uint64_t SpinLoad::iterations() const
{
    std::uint64_t sum = 0;
    for (const auto& worker : m_workers)
        sum += worker->iterations.load(std::memory_order_relaxed);
    return sum;
}

double SpinLoad::progress(Clock::time_point now) const
{
    double share = 0.0;
    if (m_options.duration && m_options.duration->count() > 0) {
        const std::chrono::duration<double> elapsed = now - m_start;
        share = elapsed / std::chrono::duration<double>(*m_options.duration);
    }
    if (m_options.iterations && *m_options.iterations > 0)
        share =
            std::max(share, static_cast<double>(iterations()) / static_cast<double>(*m_options.iterations));
    return std::min(share, 1.0);
}

} // namespace brood::children
