// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/progress.h"

#include <chrono>

namespace brood {

class OutputStore;

/// Follows what the newest rows of a store tell of progress. Of a flood it reads the last rows only.
class ProgressReader
{
public:
    using Nanoseconds = std::chrono::nanoseconds;

    /// @param store must outlive this.
    explicit ProgressReader(const OutputStore& store)
        : m_store(store)
    {}

    /// Looks at what is new, if the last look was long enough ago.
    /// @param now never goes back
    [[nodiscard]] std::optional<Progress> poll(Nanoseconds now);

private:
    const OutputStore& m_store;
    ProgressTracker m_tracker;
    std::optional<Nanoseconds> m_lookedAt;
    std::uint64_t m_version = 0; ///< Of the store, then.
    std::uint64_t m_nextRow = 0; ///< Complete rows below this one have been read.
};

} // namespace brood
