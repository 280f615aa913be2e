// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/currentramp.h"
#include "widgets/currentrun.h"
#include "widgets/mainwindow.h"
#include "widgets/runtext.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

// How the window closes: at once, after a question, or because Brood was told to end.

namespace brood {

void MainWindow::interrupt(int signalNumber)
{
    m_interruptSignal = signalNumber;
    m_closing = true;
    updateActions();
    if (isRamping())
        m_ramp->session().stop();
    if (isRunning() || hasSurvivors())
        m_run->session().interrupt();
    else if (!isRamping())
        m_closeSoon.start();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!isBusy())
        return;
    event->ignore();
    if (!m_closing)
        askWhetherToClose();
}

QString MainWindow::whatStillRuns() const
{
    if (isRamping())
        return tr("The ramp of “%1” is still running.").arg(runName(m_ramp->session().spec().launch));
    const RunSession& session = m_run->session();
    const QString name = runName(session.spec());
    if (hasSurvivors())
        return tr("Something that “%1” started is still running.").arg(name);
    if (session.spec().jobs.isSingle())
        return tr("“%1” is still running.").arg(name);
    return tr("%Ln child(ren) of “%1” are still running.", nullptr,
              static_cast<int>(session.counts().running))
        .arg(name);
}

QString MainWindow::whatClosingDoes() const
{
    const auto waiting = isRunning() && !isRamping() ? m_run->session().counts().waiting : 0;
    return waiting == 0 ? tr("Closing the window ends it.")
                        : tr("Closing the window ends it; %Ln child(ren) that wait will not be started.",
                             nullptr, static_cast<int>(waiting));
}

void MainWindow::askWhetherToClose()
{
    if (m_closeQuestion) {
        m_closeQuestion->raise();
        return;
    }
    m_closeQuestion = new QMessageBox(QMessageBox::Question, tr("Close Brood?"), whatStillRuns(),
                                      QMessageBox::Cancel, this);
    m_closeQuestion->setObjectName(QStringLiteral("closeQuestion"));
    m_closeQuestion->setAttribute(Qt::WA_DeleteOnClose);
    m_closeQuestion->setTextFormat(Qt::PlainText);
    m_closeQuestion->setInformativeText(whatClosingDoes());
    QPushButton* stopIt = m_closeQuestion->addButton(tr("&Stop it and close"), QMessageBox::AcceptRole);
    m_closeQuestion->setDefaultButton(QMessageBox::Cancel);
    connect(stopIt, &QPushButton::clicked, this, [this] {
        m_closing = true;
        if (isRamping())
            m_ramp->session().stop();
        if (isRunning() || hasSurvivors())
            m_run->session().stop();
        else if (!isRamping())
            m_closeSoon.start();
    });
    m_closeQuestion->open();
}

void MainWindow::closeNow()
{
    close();
    if (m_interruptSignal)
        Q_EMIT interrupted(*m_interruptSignal);
}

} // namespace brood
