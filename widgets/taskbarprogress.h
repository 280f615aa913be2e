// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace brood {

/// Shows progress at the window's entry in the task bar, by the signal that Plasma, Dash to Dock, Unity and
/// others listen to (com.canonical.Unity.LauncherEntry). Where nobody does, nothing happens. Never blocks.
class TaskbarProgress
{
public:
    ~TaskbarProgress();

    /// @param fraction 0…1; empty: there is none to show.
    void show(std::optional<double> fraction);

private:
    std::optional<int> m_shownPercent;
};

} // namespace brood
