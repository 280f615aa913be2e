// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace brood {

/// When a queue gives up because of its failures.
struct HaltRule
{
    enum class When
    {
        Never, ///< Every job has its turn.
        Soon,  ///< What runs may end; nothing more is started.
        Now,   ///< What runs is stopped, too.
    };
    When when = When::Never;
    /// So many failed jobs, after all their retries, are enough.
    std::uint32_t failures = 1;
    /// If there: this share of the jobs that have ended, from 0 to 1, must have failed as well.
    std::optional<double> share = {};

    /// What goes with a share that somebody wrote alone, as in GNU parallel: the very first failure would
    /// else be 100 % of what has ended.
    static constexpr std::uint32_t fewestForShare = 3;

    bool operator==(const HaltRule&) const = default;
};

} // namespace brood
