// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/runsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>

namespace brood::test {

/// A real run of several children without anybody who takes their output.
class ManyChildren
{
public:
    ManyChildren()
        : session(agent(), nullptr)
    {}

    /// @param command for sh, with {i}
    void start(const QByteArray& command, int copies, int atOnce, int retries = 0)
    {
        LaunchSpec spec;
        spec.shell = true;
        spec.command = {command};
        spec.jobs.copies = copies;
        spec.jobs.atOnce = atOnce;
        spec.jobs.retries = retries;
        session.start(spec);
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return session.state() == RunSession::State::Finished; }, 20'000);
    }

    RunSession session;

private:
    [[nodiscard]] static AgentCommand agent()
    {
        const QDir bin(qEnvironmentVariable("BROOD_TEST_BIN"));
        AgentCommand command;
        command.program = bin.filePath(QStringLiteral("brood-agent"));
        return command;
    }
};

} // namespace brood::test
