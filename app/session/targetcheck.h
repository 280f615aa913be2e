// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"
#include "output/outputtails.h"
#include "session/runsession.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

class QTcpSocket;

namespace brood {

/// How a target was found.
struct TargetState
{
    std::optional<bool> isAlive;   ///< Empty: nothing is watched.
    std::optional<bool> isHealthy; ///< Empty: there is no health command, or it did not come to its end.
    QString words;                 ///< What is wrong, in the user's language or the health command's.

    [[nodiscard]] bool isWell() const { return isAlive.value_or(true) && isHealthy.value_or(true); }
};

/// Looks whether what a ramp works against is well: a process, a port, a command. Used in one thread, which
/// needs an event loop.
class TargetCheck : public QObject
{
    Q_OBJECT

public:
    TargetCheck(AgentCommand agent, const RampSpec& spec, QObject* parent = nullptr);
    ~TargetCheck() override;

    /// Ends in one checked(), which does not come from inside. @pre none is under way.
    void check();
    /// One that is under way soon ends, with nothing known.
    void stop();

Q_SIGNALS:
    void checked(const brood::TargetState& state);

private:
    [[nodiscard]] std::optional<std::uint64_t> startOf(int pid) const;
    void checkPid();
    void checkPort();
    void portAnswered(bool isThere, const QString& why);
    void checkHealth();
    void healthAnswered(const RunResult& result);
    void finish();

    AgentCommand m_agent;
    RampSpec m_spec;
    std::optional<std::uint64_t> m_pidsStart; ///< Tells it from another that gets its pid.
    QTcpSocket* m_socket = nullptr;
    QTimer m_patience;
    std::unique_ptr<OutputTails> m_said;
    std::unique_ptr<RunSession> m_health;
    TargetState m_state;
    bool m_isStopped = false;
};

} // namespace brood
