// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runactions.h"

#include "widgets/glyphs.h"
#include "widgets/signalmenu.h"

#include <QKeySequence>
#include <QWidget>

namespace brood {

RunActions::RunActions(QWidget* parent)
    : QObject(parent)
    , m_launch(new QAction(glyphIcon(Glyph::Launch), tr("&Launch"), this))
    , m_ramp(new QAction(glyphIcon(Glyph::Ramp), tr("Ramp"), this))
    , m_launchAgain(new QAction(tr("Launch &again"), this))
    , m_resumeQueue(new QAction(tr("Launch what is l&eft"), this))
    , m_stop(new QAction(glyphIcon(Glyph::Stop), tr("&Stop"), this))
    , m_kill(new QAction(tr("&Kill now"), this))
    , m_pause(new QAction(this))
    , m_hold(new QAction(tr("Hold"), this))
    , m_stopMenu(std::make_unique<QMenu>(parent))
{
    m_launch->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_launch->setToolTip(tr("Start the command"));
    m_ramp->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_ramp->setToolTip(tr("Start more and more children at once, and find the number at which they break"));
    m_launchAgain->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_resumeQueue->setObjectName(QStringLiteral("resumeQueue"));
    m_resumeQueue->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_resumeQueue->setToolTip(
        tr("Launch only the children that have not succeeded when the same command was launched last"));
    m_stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    m_kill->setToolTip(tr("End the whole tree at once (SIGKILL)"));
    m_pause->setShortcuts({QKeySequence(Qt::Key_Pause), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    connect(m_pause, &QAction::triggered, this, [this] { m_paused ? resumeRequested() : pauseRequested(); });

    m_hold->setObjectName(QStringLiteral("holdQueue"));
    m_hold->setCheckable(true);
    m_hold->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_hold->setToolTip(tr("Start no more children for now; those that run go on"));

    auto* signalMenu = new SignalMenu(m_stopMenu.get());
    connect(signalMenu, &SignalMenu::signalChosen, this, &RunActions::signalChosen);
    m_signalMenu = signalMenu;
    m_stopMenu->addAction(m_stop);
    m_stopMenu->addAction(m_kill);
    m_stopMenu->addSeparator();
    m_stopMenu->addMenu(m_signalMenu);

    update(Activity::Idle, false, false);
    updateHold(false, false);
}

QMenu* RunActions::signalMenu() const
{
    return m_signalMenu;
}

void RunActions::update(Activity activity, bool canLaunch, bool canLaunchAgain)
{
    const bool idle = activity == Activity::Idle;
    const bool surviving = activity == Activity::Surviving;
    const bool alive = !idle && !surviving && activity != Activity::Ending && activity != Activity::Searching;
    m_launch->setEnabled((idle || surviving) && canLaunch);
    m_ramp->setEnabled((idle || surviving) && canLaunch);
    m_launchAgain->setEnabled((idle || surviving) && canLaunchAgain);
    m_stop->setEnabled(!idle);
    m_kill->setEnabled(!idle);
    m_pause->setEnabled(activity == Activity::Running || activity == Activity::Paused);
    m_signalMenu->setEnabled(alive);
    m_stop->setToolTip(
        activity == Activity::Stopping
            ? tr("Being asked to end. Stop again to end it at once (SIGKILL)")
            : tr("Ask the whole tree to end (SIGTERM); end it after the grace period (SIGKILL)"));
    showPauseAs(activity == Activity::Paused);
}

void RunActions::updateHold(bool isPossible, bool isHeld)
{
    m_hold->setEnabled(isPossible);
    m_hold->setChecked(isHeld);
}

void RunActions::showPauseAs(bool resume)
{
    if (!m_pause->text().isEmpty() && resume == m_paused)
        return;
    m_paused = resume;
    m_pause->setText(resume ? tr("Resu&me") : tr("&Pause"));
    m_pause->setIcon(glyphIcon(resume ? Glyph::Launch : Glyph::Pause));
    m_pause->setToolTip(resume ? tr("Let the whole tree go on (SIGCONT)")
                               : tr("Halt the whole tree (SIGSTOP)"));
}

} // namespace brood
