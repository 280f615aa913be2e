// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signallist.h"

#include "session/signalnames.h"

#include <QInputDialog>

#include <algorithm>
#include <array>
#include <csignal>

namespace brood {

namespace {

/// What people send by hand; the rest stands in a submenu.
constexpr std::array usualSignals{SIGTERM, SIGINT,  SIGHUP,  SIGQUIT, SIGUSR1,
                                  SIGUSR2, SIGSTOP, SIGCONT, SIGABRT, SIGKILL};
/// The last signal of signal(7)'s table of standard signals.
constexpr int lastStandardSignal = SIGSYS;

} // namespace

SignalList::SignalList(const QString& title, QWidget* parent)
    : QMenu(title, parent)
{
    for (const int number : usualSignals)
        addSignal(this, number);
    addSeparator();
    QMenu* others = addMenu(tr("&Others"));
    for (int number = 1; number <= lastStandardSignal; ++number) {
        if (std::ranges::find(usualSignals, number) == usualSignals.end())
            addSignal(others, number);
    }
    addAction(tr("By &number…"), this, &SignalList::askForNumber);
}

void SignalList::addSignal(QMenu* menu, int number)
{
    menu->addAction(signalText(number), this, [this, number] { Q_EMIT signalChosen(number); });
}

void SignalList::askForNumber()
{
    QWidget* owner = parentWidget();
    while (qobject_cast<QMenu*>(owner)) // Which would take the dialog away as it closes.
        owner = owner->parentWidget();
    auto* dialog = new QInputDialog(owner);
    dialog->setObjectName(QStringLiteral("signalNumber"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Send signal"));
    dialog->setLabelText(
        tr("Number of the signal (real-time signals: %1 to %2):").arg(SIGRTMIN).arg(SIGRTMAX));
    dialog->setIntRange(1, SIGRTMAX);
    dialog->setIntValue(SIGRTMIN);
    dialog->setOkButtonText(tr("Send"));
    connect(dialog, &QInputDialog::intValueSelected, this, &SignalList::signalChosen);
    dialog->open();
}

} // namespace brood
