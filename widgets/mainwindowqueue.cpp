// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/resume.h"
#include "session/jobstext.h"
#include "widgets/childrenpanel.h"
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/launchbar.h"
#include "widgets/mainwindow.h"
#include "widgets/outputpanel.h"
#include "widgets/problembar.h"
#include "widgets/resultbanner.h"
#include "widgets/runactions.h"
#include "widgets/runtext.h"
#include "widgets/sidepages.h"

#include <QStatusBar>
#include <QThread>

// What the window does with several children.

namespace brood {

void MainWindow::connectChildren()
{
    connect(m_showChildren, &QAction::toggled, this, [this](bool shown) {
        m_sidePages->setShown(m_children, shown);
        if (shown && !m_isStarting) {
            m_sidePages->setCurrentWidget(m_children);
            m_children->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(m_sidePages, &QTabWidget::currentChanged, m_children, &ChildrenPanel::drawNow);
    connect(m_children, &ChildrenPanel::selectionChanged, m_output, &OutputPanel::setChildren);
    connect(m_children, &ChildrenPanel::stopRequested, this,
            [this](std::uint32_t number, bool now) { m_run->session().stopChild(number, now); });
    connect(m_children, &ChildrenPanel::retryRequested, this, &MainWindow::retryFailed);
    connect(m_launchBar, &LaunchBar::atOnceChanged, this, [this](int atOnce) {
        if (isRunning() && !m_run->session().spec().jobs.isSingle())
            m_run->session().setAtOnce(atOnce);
    });
    connect(m_actions->hold(), &QAction::triggered, this,
            [this](bool hold) { hold ? m_run->session().hold() : m_run->session().unhold(); });
    connect(m_actions->resumeQueue(), &QAction::triggered, this, [this] { resumeQueue(spec()); });
}

void MainWindow::retryFailed()
{
    if (isRunning())
        m_run->session().retryFailed();
    else
        resumeQueue(m_run->session().spec());
}

/// All of it but what has succeeded when it was launched last, be it cut off in the middle.
void MainWindow::resumeQueue(const LaunchSpec& queue)
{
    if (m_lookingBack)
        return;
    if (m_run && m_run->isBeingKept()) {
        connect(
            m_run.get(), &CurrentRun::kept, this, [this, queue] { resumeQueue(queue); },
            Qt::SingleShotConnection);
        return;
    }
    m_lookingBack.reset(QThread::create([this, wanted = queue, dataDirectory = m_dataDirectory]() mutable {
        // Records of many children take their time.
        const ResumableRun earlier = findResumable(QStringLiteral("last"), wanted, dataDirectory);
        if (earlier.record)
            wanted.jobs.resumed = resumedFrom(*earlier.record, wanted);
        QMetaObject::invokeMethod(
            this, [this, wanted, problem = earlier.problem] { resumeFound(wanted, problem); },
            Qt::QueuedConnection);
    }));
    m_lookingBack->start();
    updateActions();
}

void MainWindow::resumeFound(const LaunchSpec& wanted, const QString& problem)
{
    m_lookingBack->wait();
    m_lookingBack.reset();
    updateActions();
    if (isBusy() || m_closing)
        return;
    if (!wanted.jobs.resumed) {
        m_problems->say(problem);
        return;
    }
    if (wanted.jobs.pending() > 0)
        start(wanted);
    constexpr int messageTime = 10'000;
    statusBar()->showMessage(resumedText(wanted.jobs, QLocale()), messageTime);
    remember(m_launchBar->commandLine());
}

void MainWindow::drawJobs()
{
    const RunSession& session = m_run->session();
    const auto doing = session.state() != RunSession::State::Running ? ResultBanner::Jobs::Ending
                       : session.isStopping()                        ? ResultBanner::Jobs::Stopping
                       : session.isPaused()                          ? ResultBanner::Jobs::Paused
                                                                     : ResultBanner::Jobs::Running;
    QStringList figures = jobsProgressText(session.jobsProgress(), QLocale());
    if (isRamping()) {
        const RampStep& step = m_ramp->session().step();
        //: Of a ramp: %1 is how many children run at once, %2 the number of the try
        figures.prepend(
            tr("level %1, round %2").arg(QLocale().toString(step.level), QLocale().toString(step.round)));
    }
    m_banner->showJobs(doing, figures);
    updateActions();
    const QString state = doing == ResultBanner::Jobs::Paused     ? tr("Paused")
                          : doing == ResultBanner::Jobs::Stopping ? tr("Stopping")
                                                                  : tr("Running");
    setWindowTitle(tr("%1 — %2 — Brood").arg(runName(session.spec()), state));
}

void MainWindow::updateQueueActions(bool sensible)
{
    const bool isQueue = isRunning() && !isRamping() && !m_run->session().spec().jobs.isSingle();
    m_actions->updateHold(isQueue && m_actions->pause()->isEnabled(), isQueue && m_run->session().isHeld());
    const bool isOver = m_run && !isBusy() && !m_closing && !m_lookingBack && !m_ramp &&
                        !m_run->session().spec().jobs.isSingle();
    m_children->setRetryable((isQueue && !m_run->session().isStopping()) || isOver);
    m_actions->resumeQueue()->setEnabled(sensible && m_actions->launch()->isEnabled() && m_hasMany &&
                                         !m_lookingBack);
}

} // namespace brood
