// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/clock.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace brood::agent {

/// How far a search goes at most: children wait while it is made.
struct SearchBounds
{
    int depth = 4; ///< Below where it begins; 0: only there.
    std::size_t entries = 8000;
    Nanoseconds time = 8'000'000;
};

/// Goes through directories and those below them, the nearest first, until it is told that it is enough or
/// the bounds are reached. Follows no symbolic links, and leaves out what the kernel makes up (/proc, /sys).
/// @return whether it was enough
bool searchDirectories(const std::vector<std::string>& roots, const SearchBounds& bounds,
                       const std::function<bool(const std::string& directory)>& isEnough);

/// Lets searches have a small share of the time only, however many are wanted.
class SearchAllowance
{
public:
    [[nodiscard]] SearchBounds bounds(Nanoseconds now);
    void used(Nanoseconds time) { m_left -= std::min(m_left, time); }

private:
    static constexpr Nanoseconds most = 200'000'000;
    static constexpr Nanoseconds oneOf = 20;

    Nanoseconds m_left = most;
    Nanoseconds m_at = 0;
};

} // namespace brood::agent
