// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/descriptor.h"
#include "agent/newprocess.h"

#include <atomic>
#include <cstddef>
#include <memory>

namespace brood::agent {

class SharedPages;

/// Holds children that are ready back until open(), which lets all of them go at once. They wait for the end
/// of a pipe that the agent has the only other end of; a flag in shared memory tells the agent's wish from
/// its death. Behind open() the barrier is down again, for those who come later.
class Barrier
{
public:
    /// What a new process needs to wait. It stays good for a process that was forked while it was there.
    class Place
    {
    public:
        /// The new process's own, for as long as somebody has it.
        [[nodiscard]] const std::shared_ptr<volatile StartOutcome>& outcome() const { return m_outcome; }

        // In the new process; async-signal-safe.
        /// To be called first: as long as any process has the agent's end of the pipe open, nobody's wait
        /// ends, and between fork(2) and execve(2) nothing is closed by itself.
        void leaveAgentsEnd() const;
        /// Leaves it only 0, 1 and 2, what is needed to wait, and `kept`.
        void keepDescriptors(int kept) const;
        /// Returns when the barrier opens. Exits if the agent is gone.
        void wait() const;

    private:
        friend class Barrier;
        std::shared_ptr<volatile StartOutcome> m_outcome;
        const std::atomic<bool>* m_isOpen = nullptr; ///< Kept alive by the barrier.
        int m_readEnd = -1;
        int m_writeEnd = -1;
    };

    Barrier();
    Barrier(const Barrier&) = delete;
    Barrier& operator=(const Barrier&) = delete;
    ~Barrier();

    /// One more place. Good until open().
    /// @return 0, or an errno value where the system has no pipe or no memory left.
    [[nodiscard]] int addPlace(Place& place);
    /// Lets all go who wait, or will yet wait, at a place.
    void open();

private:
    [[nodiscard]] int prepare();

    Descriptor m_readEnd;
    Descriptor m_writeEnd;
    std::shared_ptr<SharedPages> m_flag;
    std::shared_ptr<SharedPages> m_outcomes; ///< Where the next places are. A new one follows a full one.
    std::size_t m_used = 0;
};

} // namespace brood::agent
