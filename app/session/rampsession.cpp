// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rampsession.h"

#include "session/launchersigns.h"

#include <algorithm>
#include <utility>

namespace brood {

using std::chrono::nanoseconds;

namespace {

constexpr std::chrono::milliseconds samplingInterval(250);
constexpr std::chrono::milliseconds recoveryInterval(500);
/// QTimer counts milliseconds in an int.
constexpr std::chrono::milliseconds longestPause = std::chrono::hours(24);

std::vector<nanoseconds> elapsedOfSucceeded(const RunResult& run)
{
    std::vector<nanoseconds> elapsed;
    for (const ChildResult& child : run.children) {
        if (child.success)
            elapsed.push_back(child.elapsed);
    }
    return elapsed;
}

/// Of the children, without what came before the first start.
nanoseconds lengthOf(const RunResult& run)
{
    std::optional<nanoseconds> first;
    nanoseconds last{};
    for (const ChildResult& child : run.children) {
        if (child.pid == 0)
            continue;
        first = std::min(first.value_or(child.start), child.start);
        last = std::max(last, child.start + child.elapsed);
    }
    return first ? last - *first : nanoseconds();
}

} // namespace

RampSession::RampSession(AgentCommand agent, RampSpec spec, LauncherSources sources, QObject* parent)
    : QObject(parent)
    , m_spec(std::move(spec))
    , m_criteria(m_spec.fullCriteria())
    , m_search(m_spec.plan)
    , m_sources(std::move(sources))
    , m_machine(m_sources)
    , m_target(std::move(agent), m_spec)
{
    const auto first = m_search.next();
    m_needsBaseline = m_spec.needsLevelOne() && first && first->level > 1;
    m_pause.setSingleShot(true);
    m_sampling.setInterval(samplingInterval);
    connect(&m_sampling, &QTimer::timeout, this, [this] { m_machine.sample(); });
    connect(&m_target, &TargetCheck::checked, this, &RampSession::onChecked);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Recovering)
            m_target.check();
        else
            nextRound();
    });
}

RampSession::~RampSession() = default;

void RampSession::start()
{
    Q_ASSERT(m_phase == Phase::Idle);
    m_result.started = QDateTime::currentDateTimeUtc();
    m_total.start();
    m_limits = readLauncherLimits(m_sources);
    m_phase = Phase::FirstCheck;
    m_target.check();
}

void RampSession::stop()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Finished)
        return;
    m_result.isStopped = true;
    if (m_phase == Phase::CoolingDown || (m_phase == Phase::Recovering && m_pause.isActive())) {
        m_phase = Phase::CoolingDown;
        m_pause.start(0); // nextRound() knows.
    } else if (m_phase != Phase::Round) {
        m_target.stop();
    }
}

void RampSession::onChecked(const TargetState& state)
{
    switch (m_phase) {
    case Phase::FirstCheck: return firstChecked(state);
    case Phase::Judging: return judgeRound(state);
    case Phase::Recovering: return recovered(state);
    case Phase::Idle:
    case Phase::Round:
    case Phase::CoolingDown:
    case Phase::Finished: break;
    }
}

void RampSession::firstChecked(const TargetState& state)
{
    if (m_result.isStopped || state.isWell())
        return nextRound();
    //: %1: what is wrong with it
    fail({ErrorKind::Setup, QStringLiteral("TARGET_ILL"),
          tr("What is to be tested is not well before anything was started: %1").arg(state.words)});
}

void RampSession::nextRound()
{
    if (m_result.isStopped || (!m_needsBaseline && m_search.isDone()))
        return finish();
    m_step = m_needsBaseline ? RampStep{} : *m_search.next();
    if (m_needsBaseline)
        m_step.level = 1;
    m_phase = Phase::Round;
    m_machine.begin();
    m_round.start();
    m_sampling.start();
    Q_EMIT roundWanted(m_spec.roundOf(m_step.level), m_step);
}

void RampSession::roundEnded(const RunResult& run, const LastLines& lastLines)
{
    Q_ASSERT(m_phase == Phase::Round);
    m_sampling.stop();
    m_load = m_machine.end(nanoseconds(m_round.nsecsElapsed()));
    m_run = run;
    m_lines = lastLines;
    if (const auto error = whyUnstartable(run); error && !m_result.isStopped)
        return fail(*error);
    m_phase = Phase::Judging;
    if (m_result.isStopped)
        judgeRound({});
    else
        m_target.check();
}

/// What would be the same with any number of children.
std::optional<ErrorInfo> RampSession::whyUnstartable(const RunResult& run) const
{
    const bool isFirst = m_result.rounds.empty();
    if (isFirst && run.agentError && run.agentError->code == u"AGENT_MISSING")
        return run.agentError;
    for (const ChildResult& child : run.children) {
        if (child.outcome == ChildOutcome::FailedToStart && child.error &&
            child.error->kind != ErrorKind::Agent && !isForWantOfResources(*child.error))
            return child.error;
    }
    return {};
}

RampRound RampSession::roundSeen(const TargetState& state) const
{
    const QStringList lines = m_lines.values();
    RampRound round;
    round.step = m_step;
    round.succeeded = static_cast<int>(std::ranges::count(m_run.children, true, &ChildResult::success));
    const bool isStopped = m_result.isStopped || m_run.outcome == RunOutcome::Stopped ||
                           m_run.outcome == RunOutcome::Interrupted;
    round.failed = m_step.level - round.succeeded;
    if (isStopped) { // Some may not even have been started by then.
        round.failed = static_cast<int>(std::ranges::count_if(m_run.children, [](const ChildResult& child) {
            return !child.success && child.outcome != ChildOutcome::Stopped;
        }));
        round.stopped = m_step.level - round.succeeded - round.failed;
    }
    round.elapsed = lengthOf(m_run);
    round.percentiles = elapsedPercentiles(elapsedOfSucceeded(m_run));
    round.failure = commonFailure(m_run, m_lines);
    round.isHealthy = state.isHealthy;
    round.healthWords = state.words;
    round.isTargetAlive = state.isAlive;
    round.error = m_run.agentError;

    RoundTraces traces{&m_run, lines, m_load, {}, m_step.level, false};
    traces.isMatterOfTime = state.isWell() && failedByTime(m_run, lines);
    // Nothing of the round is left: this is what was there without it.
    traces.limits = round.failed > 0 ? readLauncherLimits(m_sources) : m_limits;
    const LauncherFindings findings = findLauncherSigns(traces);
    round.notStarted = findings.notStarted;

    RoundObservation observation;
    observation.children = m_step.level;
    observation.succeeded = round.succeeded;
    observation.notStarted = findings.notStarted;
    observation.elapsed = round.percentiles;
    observation.isHealthy = state.isHealthy;
    observation.isTargetAlive = state.isAlive;
    observation.signs = findings.signs;
    observation.isInterrupted = m_run.agentError.has_value() || isStopped;
    round.judgement = judge(observation, m_criteria, elapsedPercentiles(m_elapsedAtOne));
    if (round.judgement.verdict == LevelVerdict::LauncherLimited)
        round.limit = findings.limit;
    return round;
}

void RampSession::judgeRound(const TargetState& state)
{
    const RampRound round = roundSeen(state);
    m_result.rounds.push_back(round);
    const bool hasFailed = round.judgement.verdict == LevelVerdict::Failed ||
                           round.judgement.verdict == LevelVerdict::LauncherLimited;
    const bool hasFailureShown =
        std::ranges::any_of(m_result.rounds.cbegin(), m_result.rounds.cend() - 1, [](const RampRound& other) {
            return other.judgement.verdict == LevelVerdict::Failed ||
                   other.judgement.verdict == LevelVerdict::LauncherLimited;
        });
    if (hasFailed || !hasFailureShown) {
        m_result.shownRun = m_run;
        m_result.shownStep = m_step;
    }
    if (m_step.level == 1)
        std::ranges::copy(elapsedOfSucceeded(m_run), std::back_inserter(m_elapsedAtOne));
    if (m_needsBaseline)
        m_needsBaseline = false;
    else
        m_search.observe(round.judgement.verdict);
    Q_EMIT roundJudged(round);

    m_phase = Phase::Recovering;
    m_recovery.start();
    recovered(state);
    if (m_phase == Phase::Recovering)
        Q_EMIT recoveryAwaited(state.words);
}

void RampSession::recovered(const TargetState& state)
{
    if (m_result.isStopped || state.isWell())
        return goOn();
    // A process that has ended does not come back under its number.
    const bool isHopeless = state.isAlive == false && m_spec.watchedPid && !m_spec.watchedPort;
    if (isHopeless || std::chrono::milliseconds(m_recovery.elapsed()) >= recovery) {
        m_isTargetGone = true;
        return finish();
    }
    m_pause.start(recoveryInterval);
}

void RampSession::goOn()
{
    const bool isOver = m_result.isStopped || m_search.isDone();
    m_phase = Phase::CoolingDown;
    const auto pause = std::chrono::ceil<std::chrono::milliseconds>(m_spec.coolDown);
    m_pause.start(isOver ? std::chrono::milliseconds(0) : std::min(pause, longestPause));
}

void RampSession::fail(const ErrorInfo& error)
{
    m_result.error = error;
    m_result.shownRun = m_run;
    m_result.shownStep = m_step;
    finish();
}

/// It can't be tried again, and is no less broken for that.
void RampSession::answerForGoneTarget()
{
    RampAnswer& answer = m_result.answer;
    m_result.isTargetGone = true;
    if (m_result.rounds.back().judgement.verdict == LevelVerdict::Failed)
        answer.failed = std::min(m_step.level, answer.failed.value_or(m_step.level));
    if (!answer.failed)
        return;
    answer.outcome = RampOutcome::Failed;
    answer.passed.reset();
    for (const RampLevel& level : answer.levels) {
        if (level.verdict == LevelVerdict::Passed && level.level < *answer.failed)
            answer.passed = level.level;
    }
}

void RampSession::finish()
{
    m_search.stop();
    m_result.answer = m_search.answer();
    if (m_isTargetGone)
        answerForGoneTarget();
    m_result.elapsed = nanoseconds(m_total.nsecsElapsed());
    m_phase = Phase::Finished;
    Q_EMIT finished(m_result);
}

} // namespace brood
