// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/limittext.h"
#include "session/ramptext.h"
#include "widgets/childrenpanel.h"
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/detailspanel.h"
#include "widgets/exportactions.h"
#include "widgets/mainwindow.h"
#include "widgets/optionspanel.h"
#include "widgets/problembar.h"
#include "widgets/ramppanel.h"
#include "widgets/resultbanner.h"
#include "widgets/runtext.h"
#include "widgets/sidepages.h"
#include "widgets/timelineview.h"

#include <QMessageBox>
#include <QSplitter>

#include <algorithm>

// What the window does with a ramp: it runs each round as it runs anything else, one after the other.

namespace brood {

bool MainWindow::isRamping() const
{
    return m_ramp && !m_ramp->session().isFinished();
}

void MainWindow::startRamp()
{
    if (hasSurvivors()) {
        m_next = [this] {
            startRamp();
        };
        m_run->session().stop();
        return;
    }
    m_exports->setRamp(nullptr);
    m_ramp = std::make_unique<CurrentRamp>(m_agent, m_options->rampOf(spec()));
    RampSession& session = m_ramp->session();
    connect(&session, &RampSession::roundWanted, this, [this](const LaunchSpec& round) {
        showLevels();
        startRun(round, std::nullopt);
    });
    connect(&session, &RampSession::roundJudged, m_levels, &RampPanel::addRound);
    connect(&session, &RampSession::recoveryAwaited, this,
            [this](const QString& why) { m_banner->showJobs(ResultBanner::Jobs::Ending, {why}); });
    connect(&session, &RampSession::finished, this, &MainWindow::finishRamp);
    m_levels->begin(session.spec());
    m_problems->clear();
    m_details->clear();
    m_banner->showJobs(ResultBanner::Jobs::Running, {});
    setWindowTitle(tr("%1 — %2 — Brood").arg(runName(session.spec().launch), tr("Running")));
    session.start();
    const auto most = static_cast<std::uint64_t>(session.spec().plan.max);
    const auto lowest = limitsBelow(session.limits(), most);
    if (!lowest.empty())
        m_problems->say(limitWarning(lowest.front(), most, QLocale()));
    updateActions();
}

void MainWindow::showLevels()
{
    if (m_sidePages->isShown(m_levels))
        return;
    m_sidePages->setShown(m_levels, true);
    m_sidePages->setCurrentWidget(m_levels);
    // Now it is what the window is about.
    constexpr int usualWidth = 520;
    auto* const sides = qobject_cast<QSplitter*>(m_sidePages->parentWidget());
    const int all = m_sidePages->parentWidget()->width();
    const int width = std::max(std::min(usualWidth, all / 2), sides->sizes().constFirst());
    sides->setSizes({width, all - width});
}

void MainWindow::roundFinished(const RunResult& result)
{
    draw();
    m_ramp->roundEnded(result, m_run->lastLines());
}

void MainWindow::finishRamp(const RampResult& result)
{
    const RampSpec& spec = m_ramp->session().spec();
    const QLocale locale;
    ResultText text;
    text.mark = rampMark(result);
    text.headline = rampHeadline(result, spec, locale);
    text.figures = {elapsedText(result.elapsed, locale)};
    if (!result.rounds.empty())
        text.figures.prepend(tr("%Ln round(s)", nullptr, static_cast<int>(result.rounds.size())));
    if (const QString reason = rampReason(result, spec, locale); !reason.isEmpty() && !result.error)
        text.notes += reason;
    m_levels->showAnswer(result.answer);
    m_exports->setRamp(m_ramp.get());
    m_banner->showResult(text);
    m_timeline->setOver();
    setWindowTitle(tr("%1 — %2 — Brood").arg(runName(spec.launch), text.headline));
    if (m_run)
        draw();
    updateActions();
    if (m_closeQuestion)
        m_closeQuestion->reject(); // There is nothing left to ask.
    if (m_closing)
        m_closeSoon.start();
    else if (!isActiveWindow())
        notifyOf(text.headline);
}

} // namespace brood
