// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/rampcommand.h"

#include "command/exitstatus.h"
#include "report/reportfile.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace brood {

namespace {

constexpr std::chrono::milliseconds progressInterval(250);

bool isJoblog(const QString& report)
{
    return reportFormatOf(report) == ReportFormat::Joblog;
}

} // namespace

RampCommand::RampCommand(RampOptions options, AgentCommand agent, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_agent(std::move(agent))
    , m_session(m_agent, m_options.spec)
    , m_display(m_options.spec, STDERR_FILENO, m_options.quiet)
    , m_needsAllRuns(std::ranges::any_of(m_options.reports, isJoblog))
{
    connect(&m_session, &RampSession::roundWanted, this, &RampCommand::runRound);
    connect(&m_session, &RampSession::roundJudged, this,
            [this](const RampRound& round) { m_display.showRound(round); });
    connect(&m_session, &RampSession::recoveryAwaited, this,
            [this](const QString& why) { m_display.showRecovery(why); });
    connect(&m_session, &RampSession::finished, this, &RampCommand::onFinished);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_run && m_run->state() == RunSession::State::Running)
            m_display.showProgress(m_session.step(), *m_run);
    });
}

RampCommand::~RampCommand() = default;

void RampCommand::start()
{
    if (const QString problem = checkRampReports(m_options.reports); !problem.isEmpty()) {
        m_display.showProblem(problem);
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(static_cast<int>(ExitStatus::BroodFailed)); });
        return;
    }
    m_session.start();
    m_display.showWarnings(m_session.limits());
    if (m_display.showsProgress())
        m_progress.start(progressInterval);
}

void RampCommand::handleSignal(int number)
{
    // A closing terminal sends several kinds. Only the same one again is someone's impatience, and kills.
    if (number == SIGWINCH || (m_signal && *m_signal != number))
        return;
    m_signal = number;
    m_session.stop();
    if (m_run)
        m_run->interrupt();
}

void RampCommand::runRound(const LaunchSpec& spec)
{
    m_run.reset();
    m_tails = std::make_unique<OutputTails>();
    m_run = std::make_unique<RunSession>(m_agent, m_tails.get());
    connect(m_run.get(), &RunSession::finished, this, &RampCommand::onRoundFinished);
    m_run->start(spec);
}

void RampCommand::onRoundFinished(const RunResult& run)
{
    m_display.clearProgress();
    if (m_needsAllRuns)
        m_runs.emplace_back(m_session.step(), run);
    m_session.roundEnded(run, lastLinesOfFailed(run, *m_tails));
}

void RampCommand::onFinished(const RampResult& result)
{
    m_progress.stop();
    m_display.clearProgress();
    if (result.error) {
        m_display.showProblem(result.error->message);
    } else {
        std::fputs(m_display.answer(result).toLocal8Bit().constData(), stdout);
        std::fflush(stdout);
    }
    const int status = exitStatus(result);
    const int whole = writeReports(result) ? status : static_cast<int>(ExitStatus::BroodFailed);
    // A session must not be destroyed by whoever hears its signal.
    QTimer::singleShot(0, this, [this, whole] { Q_EMIT finished(whole); });
}

bool RampCommand::writeReports(const RampResult& result)
{
    if (m_options.reports.isEmpty())
        return true;
    const RampReportContent content{m_options.spec, result, std::move(m_runs)};
    bool isWell = true;
    for (const QString& report : std::as_const(m_options.reports)) {
        const QString problem = writeRampReport(report, content);
        if (!problem.isEmpty())
            m_display.showProblem(problem);
        isWell = isWell && problem.isEmpty();
    }
    return isWell;
}

int RampCommand::exitStatus(const RampResult& result) const
{
    if (m_signal)
        return static_cast<int>(ExitStatus::SignalBase) + *m_signal;
    if (result.error) {
        switch (result.error->kind) {
        case ErrorKind::NotFound: return static_cast<int>(ExitStatus::NotFound);
        case ErrorKind::NotExecutable: return static_cast<int>(ExitStatus::NotExecutable);
        case ErrorKind::Setup:
        case ErrorKind::Agent: break;
        }
        return static_cast<int>(ExitStatus::BroodFailed);
    }
    return result.answer.outcome == RampOutcome::Inconclusive ? 1 : 0;
}

} // namespace brood
