// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/treerescue.h"

namespace brood {

namespace {
constexpr std::chrono::milliseconds lookAgain(10);
}

TreeRescue::TreeRescue(QList<int> sessions, std::chrono::nanoseconds grace, QObject* parent)
    : QObject(parent)
    , m_sessions(std::move(sessions))
    , m_grace(grace)
    , m_ender(m_processes, [this] { return members(); })
{
    connect(&m_timer, &QTimer::timeout, this, &TreeRescue::step);
}

std::vector<agent::ProcessInfo> TreeRescue::members() const
{
    const std::vector<agent::ProcessInfo> all = m_processes.all();
    std::vector<pid_t> roots;
    for (const agent::ProcessInfo& process : all) {
        if (m_sessions.contains(process.session))
            roots.push_back(process.pid);
    }
    return agent::liveDescendants(all, roots);
}

void TreeRescue::start()
{
    m_ender.begin(agent::monotonicNow(), static_cast<agent::Nanoseconds>(m_grace.count()), false);
    m_timer.start(lookAgain);
}

void TreeRescue::step()
{
    if (m_ender.treeIsGone()) {
        m_timer.stop();
        Q_EMIT done();
        return;
    }
    m_ender.step(agent::monotonicNow());
}

} // namespace brood
