// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rampreport.h"
#include "session/rampsession.h"

#include <utility>
#include <vector>

namespace brood {

/// The ramp that a window shows, with what a report of it needs.
class CurrentRamp
{
public:
    CurrentRamp(const AgentCommand& agent, const RampSpec& spec)
        : m_session(agent, spec)
    {}

    [[nodiscard]] RampSession& session() { return m_session; }
    [[nodiscard]] const RampSession& session() const { return m_session; }
    /// A round has ended; the session goes on.
    void roundEnded(const RunResult& run, const LastLines& lastLines)
    {
        m_runs.emplace_back(m_session.step(), run);
        m_session.roundEnded(run, lastLines);
    }
    /// @pre the session is finished.
    [[nodiscard]] RampReportContent content() const { return {m_session.spec(), m_session.result(), m_runs}; }

private:
    RampSession m_session;
    std::vector<std::pair<RampStep, RunResult>> m_runs;
};

} // namespace brood
