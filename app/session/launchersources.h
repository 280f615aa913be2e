// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace brood {

/// Where it is looked up what this machine allows. Tests put files and numbers of their own there.
struct LauncherSources
{
    struct Limit
    {
        std::uint64_t soft = 0;
        std::uint64_t hard = 0;
    };

    QString proc = QStringLiteral("/proc");
    QString cgroups = QStringLiteral("/sys/fs/cgroup");
    /// getrlimit(2); empty where it is unlimited.
    std::function<std::optional<Limit>(int resource)> resourceLimit = systemResourceLimit;
    std::function<std::uint32_t()> user = systemUser; ///< getuid(2)

    [[nodiscard]] static std::optional<Limit> systemResourceLimit(int resource);
    [[nodiscard]] static std::uint32_t systemUser();
};

} // namespace brood
