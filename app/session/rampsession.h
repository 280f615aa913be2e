// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"
#include "session/commonfailure.h"
#include "session/launcherlimits.h"
#include "session/machinewatch.h"
#include "session/rampresult.h"
#include "session/targetcheck.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace brood {

/// One search for the number of children at once at which something breaks, from beginning to end. It asks
/// for rounds, which its owner runs, and judges them by how the children ended, by how the target is then,
/// and by what this machine was doing meanwhile.
///
/// A session is used once: start(), then roundEnded() for each roundWanted(), until finished(), which comes
/// exactly once and never from inside start(). Used in one thread, which needs an event loop; blocks for
/// milliseconds at the beginning and at the end of a round, when it looks at this machine.
class RampSession : public QObject
{
    Q_OBJECT

public:
    /// How long a target that was found dead or ill after a round has to become well again.
    static constexpr std::chrono::seconds recovery{10};

    /// @param agent runs the health command.
    RampSession(AgentCommand agent, RampSpec spec, LauncherSources sources = {}, QObject* parent = nullptr);
    ~RampSession() override;

    void start();
    /// Ends the search with what is known. Who runs a round interrupts it, and still calls roundEnded().
    void stop();
    /// The round that was asked for has ended. @pre one was, and this is the first call for it.
    void roundEnded(const RunResult& run, const LastLines& lastLines);

    [[nodiscard]] const RampSpec& spec() const { return m_spec; }
    /// The round under way, or the one that was last.
    [[nodiscard]] const RampStep& step() const { return m_step; }
    [[nodiscard]] const std::vector<RampRound>& rounds() const { return m_result.rounds; }
    /// What would be the answer if it were stopped now.
    [[nodiscard]] RampAnswer answer() const { return m_search.answer(); }
    /// This machine's limits as they were when it started.
    [[nodiscard]] const std::vector<LauncherLimit>& limits() const { return m_limits; }
    [[nodiscard]] bool isFinished() const { return m_phase == Phase::Finished; }
    /// @pre isFinished()
    [[nodiscard]] const RampResult& result() const { return m_result; }

Q_SIGNALS:
    /// Run this now, in a session of its own.
    void roundWanted(const brood::LaunchSpec& spec, const brood::RampStep& step);
    void roundJudged(const brood::RampRound& round);
    /// The target is dead or ill, and the search waits for it to become well.
    void recoveryAwaited(const QString& why);
    void finished(const brood::RampResult& result);

private:
    enum class Phase
    {
        Idle,
        FirstCheck, ///< Whether the target is well before anything was done to it.
        Round,
        Judging, ///< A round is over; whether the target is well.
        Recovering,
        CoolingDown,
        Finished,
    };

    void onChecked(const TargetState& state);
    void firstChecked(const TargetState& state);
    void judgeRound(const TargetState& state);
    [[nodiscard]] RampRound roundSeen(const TargetState& state) const;
    void recovered(const TargetState& state);
    void goOn();
    void nextRound();
    void fail(const ErrorInfo& error);
    void answerForGoneTarget();
    void finish();
    [[nodiscard]] std::optional<ErrorInfo> whyUnstartable(const RunResult& run) const;

    RampSpec m_spec;
    LevelCriteria m_criteria;
    RampSearch m_search;
    LauncherSources m_sources;
    MachineWatch m_machine;
    TargetCheck m_target;
    std::vector<LauncherLimit> m_limits;
    RampResult m_result;
    RampStep m_step;
    Phase m_phase = Phase::Idle;
    bool m_needsBaseline = false; ///< Level 1 is wanted only to be compared with.
    bool m_isTargetGone = false;
    std::vector<std::chrono::nanoseconds> m_elapsedAtOne; ///< Of all children of level 1 that succeeded.
    RunResult m_run;                                      ///< Of the round that is being judged.
    LastLines m_lines;
    MachineLoad m_load;
    QElapsedTimer m_total;
    QElapsedTimer m_round;
    QElapsedTimer m_recovery;
    QTimer m_sampling;
    QTimer m_pause; ///< Until the next round, or the next look at the target.
};

} // namespace brood
