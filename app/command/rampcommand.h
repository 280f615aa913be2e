// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/rampdisplay.h"
#include "command/rampoptions.h"
#include "output/outputtails.h"
#include "report/rampreport.h"
#include "session/rampsession.h"
#include "session/runsession.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace brood {

/// `brood ramp`: how many children at once until something breaks.
class RampCommand : public QObject
{
    Q_OBJECT

public:
    RampCommand(RampOptions options, AgentCommand agent, QObject* parent = nullptr);
    ~RampCommand() override;

    void start();
    /// SIGINT, SIGTERM, SIGHUP: ends the round under way, tells what is known, then exits with 128 + number.
    void handleSignal(int number);

Q_SIGNALS:
    /// Everything is over and written.
    void finished(int exitStatus);

private:
    void runRound(const LaunchSpec& spec);
    void onRoundFinished(const RunResult& run);
    void onFinished(const RampResult& result);
    [[nodiscard]] bool writeReports(const RampResult& result);
    [[nodiscard]] int exitStatus(const RampResult& result) const;

    RampOptions m_options;
    AgentCommand m_agent;
    RampSession m_session;
    RampDisplay m_display;
    bool m_needsAllRuns; ///< For a job log.
    std::vector<std::pair<RampStep, RunResult>> m_runs;
    std::unique_ptr<OutputTails> m_tails; ///< Outlives m_run, which writes to it.
    std::unique_ptr<RunSession> m_run;
    QTimer m_progress;
    std::optional<int> m_signal;
};

} // namespace brood
