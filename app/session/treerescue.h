// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/treeender.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace brood {

/// Ends what is left of children whose agent was killed on this machine together with its guard. They are
/// known by their sessions (setsid(2)): each child leads one of its own, and whoever made another one
/// descends from it. Out of reach is only a daemon that cut both ties.
class TreeRescue : public QObject
{
    Q_OBJECT

public:
    /// @param sessions the children's pids, which are their sessions' numbers.
    TreeRescue(QList<int> sessions, std::chrono::nanoseconds grace, QObject* parent = nullptr);

    /// SIGTERM now, SIGKILL after the grace period.
    void start();

Q_SIGNALS:
    /// Nobody is left. Never from inside start().
    void done();

private:
    void step();
    [[nodiscard]] std::vector<agent::ProcessInfo> members() const;

    QList<int> m_sessions;
    std::chrono::nanoseconds m_grace;
    agent::ProcessTable m_processes;
    agent::TreeEnder m_ender;
    QTimer m_timer;
};

} // namespace brood
