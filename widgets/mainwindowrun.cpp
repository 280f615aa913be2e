// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/elapsedforecast.h"
#include "report/runwords.h"
#include "session/jobstext.h"
#include "session/limittext.h"
#include "widgets/childrenpanel.h"
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/desktopnotifier.h"
#include "widgets/detailspanel.h"
#include "widgets/exportactions.h"
#include "widgets/inputbar.h"
#include "widgets/launchbar.h"
#include "widgets/logview.h"
#include "widgets/mainwindow.h"
#include "widgets/optionspanel.h"
#include "widgets/optionssummary.h"
#include "widgets/outputhint.h"
#include "widgets/outputpanel.h"
#include "widgets/problembar.h"
#include "widgets/processpanel.h"
#include "widgets/ramppanel.h"
#include "widgets/resultbanner.h"
#include "widgets/runactions.h"
#include "widgets/runtext.h"
#include "widgets/sidepages.h"
#include "widgets/spanbar.h"
#include "widgets/statusline.h"
#include "widgets/survivorbar.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

// What the window does with a run, from its launch to its end.

namespace brood {

namespace {

constexpr std::chrono::milliseconds frameInterval(16);
constexpr std::chrono::milliseconds survivorInterval(250); ///< They are sampled no more often.
constexpr std::chrono::seconds worthNotifying(10);

RunActions::Activity activityOf(const RunSession& session, const ChildSnapshot& child)
{
    if (!session.spec().jobs.isSingle()) {
        if (session.state() != RunSession::State::Running)
            return RunActions::Activity::Ending;
        return session.isStopping() ? RunActions::Activity::Stopping
               : session.isPaused() ? RunActions::Activity::Paused
                                    : RunActions::Activity::Running;
    }
    switch (child.state) {
    case ChildSnapshot::State::Starting:
    case ChildSnapshot::State::Running: return RunActions::Activity::Running;
    case ChildSnapshot::State::Paused: return RunActions::Activity::Paused;
    case ChildSnapshot::State::Stopping: return RunActions::Activity::Stopping;
    case ChildSnapshot::State::Draining:
    case ChildSnapshot::State::Finished: break;
    }
    return RunActions::Activity::Ending;
}

} // namespace

bool MainWindow::isRunning() const
{
    return m_run && m_run->session().isActive() && !hasSurvivors();
}

bool MainWindow::hasSurvivors() const
{
    return m_run && m_run->session().state() == RunSession::State::Surviving;
}

void MainWindow::start(const LaunchSpec& spec)
{
    if (hasSurvivors()) {
        m_next = [this, spec] {
            start(spec);
        };
        m_run->session().stop();
        return;
    }
    m_exports->setRamp(nullptr);
    m_ramp.reset();
    m_sidePages->setShown(m_levels, false);
    startRun(spec, m_dataDirectory);
    for (const QString& warning : queueWarnings(spec.jobs.slots(), {}, QLocale()))
        m_problems->say(warning);
}

void MainWindow::startRun(const LaunchSpec& spec, const std::optional<QString>& dataDirectory)
{
    auto run = std::make_unique<CurrentRun>(m_agent);
    RunSession& session = run->session();
    connect(&session, &RunSession::signalFailed, m_problems, &ProblemBar::say);
    connect(&session, &RunSession::noRoom, m_problems, &ProblemBar::say);
    connect(&session, &RunSession::inputClosed, m_input, &InputBar::close);
    connect(&session, &RunSession::survived, this, &MainWindow::survive);
    connect(&session, &RunSession::processesChanged, this, &MainWindow::drawProcesses);
    connect(&session, &RunSession::finished, this, &MainWindow::finish);
    session.setSurvivorsKept(!isRamping());
    session.setProcessesWatched(m_processes->isVisible());
    connect(run.get(), &CurrentRun::keepingFailed, this, [this](const QStringList& problems) {
        for (const QString& problem : problems)
            m_problems->say(problem);
    });

    m_timeline->clear();
    m_childrenSeen = 0;
    m_sinceStop.invalidate();
    m_hasTold = false;
    m_details->clear();
    statusBar()->clearMessage();
    m_problems->clear();
    run->start(spec, dataDirectory);
    m_output->setStore(&run->store(), {runName(spec), workingDirectoryOf(spec), QDateTime::currentDateTime(),
                                       spec.jobs.count()});
    m_output->log().setFollowing(true);
    m_timeline->setMetrics(&session.metrics());
    m_exports->setRun(run.get()); // before the one before goes
    m_children->setSession(&session);
    m_isStarting = true;
    m_showChildren->setChecked(!spec.jobs.isSingle() || isRamping());
    m_isStarting = false;
    m_run = std::move(run);
    m_survivors->showSurvivors({}, 0);

    updateActions();
    const bool takesInput = spec.stdinSource == StdinSource::Live && spec.jobs.isSingle();
    m_input->setVisible(takesInput);
    if (takesInput)
        m_input->open();
    draw();
}

void MainWindow::stop()
{
    // The second click of a double click must not make a kill of a stop.
    if (m_sinceStop.isValid() && !m_sinceStop.hasExpired(QApplication::doubleClickInterval()))
        return;
    m_sinceStop.start();
    if (isRamping())
        m_ramp->session().stop();
    if (m_run)
        m_run->session().stop();
}

void MainWindow::finish(const RunResult& result)
{
    if (isRamping()) {
        roundFinished(result);
        return;
    }
    const ResultText text = describeRun(m_run->session().spec(), result, QLocale());
    tellEnding(text);
    m_exports->update();
    if (m_closeQuestion)
        m_closeQuestion->reject(); // There is nothing left to ask; the result may well be wanted.
    if (m_next && !m_closing) {
        QTimer::singleShot(0, this, std::exchange(m_next, {}));
        return;
    }
    if (m_closing)
        m_closeSoon.start();
    else if (!m_hasTold && result.elapsed > worthNotifying && !isActiveWindow())
        notifyOf(text.headline);
}

void MainWindow::survive()
{
    const ResultText text = endingSoFar();
    tellEnding(text);
    m_hasTold = true;
    drawProcesses();
    if (m_run->session().elapsed() > worthNotifying && !isActiveWindow())
        notifyOf(text.headline);
}

ResultText MainWindow::endingSoFar() const
{
    const RunSession& session = m_run->session();
    RunResult result;
    result.children = session.results();
    result.elapsed = session.elapsed();
    const bool succeeded =
        session.counts().succeeded == static_cast<std::uint32_t>(session.spec().jobs.pending());
    result.outcome = succeeded ? RunOutcome::Succeeded : RunOutcome::Failed;
    for (ChildResult& child : result.children) {
        for (SurvivorInfo& survivor : child.survivors)
            survivor.outlived = false; // What becomes of them is not known yet.
    }
    return describeRun(session.spec(), result, QLocale());
}

void MainWindow::tellEnding(const ResultText& text)
{
    m_input->close();
    m_banner->showResult(text);
    m_timeline->setOver();
    const auto& result = m_run->lastChild().result;
    const bool hasCore = result && m_run->session().spec().jobs.isSingle();
    m_details->showDetails(text.details,
                           hasCore ? coreProgramOf(*result, m_run->session().spec()) : QString(),
                           hasCore ? coreOf(*result) : QString());
    setWindowTitle(tr("%1 — %2 — Brood").arg(runName(m_run->session().spec()), text.headline));
    draw();
    updateActions();
    m_output->hint().showHint(BufferingHint::None, {});
}

void MainWindow::launchOnTerminal()
{
    LaunchSpec again = m_run->session().spec();
    again.terminal.emplace();
    m_options->showSpec(again);
    if (!isRunning()) {
        start(again);
        return;
    }
    m_next = [this, again] {
        start(again);
    };
    m_run->session().stop();
}

void MainWindow::remember(const QString& commandLine)
{
    m_problems->say(m_recent.remember(commandLine));
    m_launchBar->setHistory(m_recent.load());
}

void MainWindow::drawSpan()
{
    const auto span = m_timeline->selectedSpan();
    std::optional<SpanStatistics> statistics;
    if (span && m_run)
        statistics = spanStatistics(m_run->session().metrics(), m_run->store(), span->first, span->second);
    m_span->showStatistics(statistics);
}

void MainWindow::drawFraction()
{
    const bool isSingle = m_run->session().spec().jobs.isSingle();
    std::optional<double> fraction;
    std::chrono::nanoseconds elapsed{};
    if (isRunning() && isSingle) {
        if (const auto progress = m_run->progress())
            fraction = progress->fraction;
        elapsed = m_run->lastChild().worked();
    } else if (isRunning()) {
        const JobsProgress jobs = m_run->session().jobsProgress();
        const JobQueue::Counts& counts = jobs.counts;
        const std::uint32_t ended = counts.succeeded + counts.failed + counts.stopped;
        fraction = static_cast<double>(ended) / std::max(ended + counts.waiting + counts.running, 1U);
        elapsed = jobs.isHeld ? std::chrono::nanoseconds() : jobs.elapsed - jobs.paused;
    }
    const auto remaining = fraction ? expectedElapsed(elapsed, *fraction).value_or(elapsed) - elapsed
                                    : std::chrono::nanoseconds();
    m_launchBar->showProgress(fraction, remaining);
    m_timeline->setProgress(isSingle ? fraction : std::nullopt);
    m_timeline->setForecast(isRunning() && isSingle ? m_run->forecast() : std::nullopt);
    m_taskbar.show(fraction);
}

void MainWindow::draw()
{
    QElapsedTimer drawing;
    drawing.start();
    m_output->pull(m_run->session().elapsed());
    drawFraction();
    QList<ChildSnapshot> changed;
    m_run->session().visitChangedChildren(m_childrenSeen, m_timeline->lookedAt(),
                                          [&changed](const ChildSnapshot& child) { changed += child; });
    m_timeline->show(changed, m_run->session().elapsed());
    isRunning() ? m_children->draw() : m_children->drawNow();
    drawOutputStatus();
    if (m_timeline->selectedSpan())
        drawSpan(); // more of it may have come
    if (isRunning())
        drawProgress(m_run->lastChild());
    // At least as long a pause as the drawing took: the run needs time, too.
    if (isRunning() || isRamping() || !m_output->isUpToDate())
        m_frame.start(std::max(frameInterval, std::chrono::milliseconds(drawing.elapsed())));
    else if (hasSurvivors())
        m_frame.start(survivorInterval);
}

void MainWindow::drawSoon()
{
    drawOutputStatus();
    if (m_run && !m_frame.isActive())
        m_frame.start(frameInterval);
}

void MainWindow::drawProcesses()
{
    const ProcessTree& tree = m_run->session().processes();
    // Those that are told while the child is being taken leave of are not all survivors.
    const bool hadFocus = m_survivors->isAncestorOf(focusWidget());
    m_survivors->showSurvivors(hasSurvivors() ? tree.processes() : QList<ProcessSnapshot>(), tree.untold());
    if (hadFocus && m_survivors->isHidden())
        m_output->log().setFocus(Qt::OtherFocusReason); // Not to the next button, which Enter would press.
    if (m_processes->isVisible())
        m_processes->showProcesses(tree.processes(), tree.untold(), m_run->session().now());
}

void MainWindow::drawProgress(const ChildSnapshot& child)
{
    const LaunchSpec& spec = m_run->session().spec();
    if (!spec.jobs.isSingle() || isRamping()) {
        drawJobs();
        return;
    }
    m_banner->showProgress(child, spec.grace);
    const SilentChild silent = m_run->silentChild();
    m_output->hint().showHint(bufferingHint(silent), silenceOf(silent));
    m_input->setPending(m_run->session().pendingInput());
    updateActions();
    const QString state = child.state == ChildSnapshot::State::Paused     ? tr("Paused")
                          : child.state == ChildSnapshot::State::Stopping ? tr("Stopping")
                                                                          : tr("Running");
    setWindowTitle(tr("%1 — %2 — Brood").arg(runName(spec), state));
}

void MainWindow::drawLaunchability()
{
    const LaunchSpec wanted = spec();
    m_launchBar->setShell(wanted.shell);
    m_launchBar->setHasInputs(wanted.jobs.count() > wanted.jobs.copies);
    m_hasMany = !wanted.jobs.isSingle();
    m_optionsProblem = m_options->problem();
    if (m_optionsProblem.isEmpty() && wanted.jobs.count() > JobsSpec::most)
        m_optionsProblem = tr("There can be no more than %Ln children.", nullptr, JobsSpec::most);
    m_launchBar->setOptionsSummary(optionsSummary(wanted), m_optionsProblem);
    updateActions();
}

void MainWindow::drawOutputStatus()
{
    m_output->log().setComplete(m_run && !isRunning());
    if (m_run)
        m_status->showOutput(m_output->status(m_run->session().elapsed(), isRunning()));
    else
        m_status->setText(tr("No output yet"));
}

void MainWindow::updateActions()
{
    const QWidget* focused = focusWidget();
    const bool sensible = !m_launchBar->command().isEmpty() && m_optionsProblem.isEmpty();
    const bool canRamp = sensible && m_options->rampProblem().isEmpty();
    const auto activity = isRamping()      ? RunActions::Activity::Searching
                          : isRunning()    ? activityOf(m_run->session(), m_run->lastChild())
                          : hasSurvivors() ? RunActions::Activity::Surviving
                                           : RunActions::Activity::Idle;
    m_actions->update(activity, sensible && !m_closing, m_run && !m_closing);
    m_actions->ramp()->setEnabled(m_actions->launch()->isEnabled() && canRamp);
    updateQueueActions(sensible);
    if (!focused || focused->isEnabled())
        return;
    // Not to the next button, which the next Enter would press: from Launch that is Stop.
    if (isRunning())
        m_output->log().setFocus(Qt::OtherFocusReason);
    else
        m_launchBar->focusCommand();
}

void MainWindow::notifyOf(const QString& headline)
{
    QApplication::alert(this);
    m_notifier->notify(headline, commandLineOf(m_run->session().spec()));
}

} // namespace brood
