// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "plan/levelcriteria.h"
#include "plan/rampsearch.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace brood {

/// A TCP port at which something must listen.
struct WatchedPort
{
    QString host = QStringLiteral("127.0.0.1"); ///< A name or an address.
    std::uint16_t port = 0;

    bool operator==(const WatchedPort&) const = default;
};

/// How to search for the number of children at once at which something breaks: everything that is needed to
/// do it again. A value, without any state of a search.
struct RampSpec
{
    /// Of a child that nobody has given one: to hang is what many targets come to at their limit.
    static constexpr std::chrono::nanoseconds defaultTimeout = std::chrono::seconds(60);
    static constexpr std::chrono::nanoseconds defaultHealthTimeout = std::chrono::seconds(10);
    static constexpr std::chrono::nanoseconds defaultCoolDown = std::chrono::milliseconds(200);

    /// The command of a single child. How many there are is the search's: `jobs` is not looked at.
    LaunchSpec launch;
    RampPlan plan;
    /// What `needsHealth` and `needsTargetAlive` say follows from what is given below.
    LevelCriteria criteria;
    QByteArrayList healthCommand; ///< Must succeed after each round. Empty: there is none.
    std::chrono::nanoseconds healthTimeout = defaultHealthTimeout;
    std::optional<int> watchedPid; ///< Must be alive after each round, and be the same process.
    std::optional<WatchedPort> watchedPort;
    std::chrono::nanoseconds coolDown = defaultCoolDown; ///< From the end of one round to the next.

    /// One round: so many children that all begin at the same moment, each tried once.
    [[nodiscard]] LaunchSpec roundOf(int level) const
    {
        LaunchSpec round = launch;
        round.jobs = {};
        round.jobs.copies = level;
        round.jobs.atOnce = level;
        round.jobs.barrier = true;
        return round;
    }
    /// The health command, in the directory and the environment of the children.
    [[nodiscard]] LaunchSpec health() const
    {
        LaunchSpec spec;
        spec.command = healthCommand;
        spec.workingDirectory = launch.workingDirectory;
        spec.environment = launch.environment;
        spec.timeout = healthTimeout;
        return spec;
    }
    /// The criteria with what follows from the rest.
    [[nodiscard]] LevelCriteria fullCriteria() const
    {
        LevelCriteria full = criteria;
        full.needsHealth = !healthCommand.isEmpty();
        full.needsTargetAlive = watchedPid || watchedPort;
        return full;
    }
    /// Whether figures are compared with those of a single child.
    [[nodiscard]] bool needsLevelOne() const
    {
        return criteria.p50.factor || criteria.p95.factor || criteria.p99.factor;
    }
};

} // namespace brood
