// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "session/runsession.h"

namespace brood {

/// A run and what it printed.
struct CurrentRun
{
    explicit CurrentRun(const AgentCommand& agent)
        : session(agent, &store)
    {}

    /// The youngest attempt; one that is starting if there is none yet.
    [[nodiscard]] ChildSnapshot lastChild() const
    {
        const QList<ChildSnapshot> children = session.children();
        return children.isEmpty() ? ChildSnapshot() : children.last();
    }

    OutputStore store; ///< First: it has to outlive the session.
    RunSession session;
};

} // namespace brood
