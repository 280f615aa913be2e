// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/launcherlimits.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <vector>

namespace brood {

/// Finds out which of this machine's limits kept a child from being started. It looks at every process, so it
/// does that in a thread of its own, if there can be one. For use in one thread with an event loop; may be
/// destroyed meanwhile.
class LimitSearch : public QObject
{
    Q_OBJECT

public:
    explicit LimitSearch(QObject* parent = nullptr);

    /// @param errorNumber of what failed (errno(3)). @param children that were to run at once.
    /// @pre isBusy() is false.
    void start(int errorNumber, int children);
    /// From start() until done().
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// @param limit empty if none is near.
    void done(const std::optional<brood::LauncherLimit>& limit);

private:
    void finish();

    QFutureWatcher<std::vector<LauncherLimit>> m_watcher;
    bool m_isBusy = false;
    int m_errorNumber = 0;
    int m_children = 0;
};

} // namespace brood
