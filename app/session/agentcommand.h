// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace brood {

/// How to start an agent: the program that QProcess runs, whose stdin and stdout then speak the protocol.
struct AgentCommand
{
    QString program;
    QStringList arguments;
    /// Directories where the bundled children are found even if PATH does not have them.
    QStringList bundledChildren;
    /// Whether its processes are this machine's, so that they can be ended even if the agent cannot do it.
    bool isLocal = true;
};

} // namespace brood
