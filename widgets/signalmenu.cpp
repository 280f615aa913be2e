// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signalmenu.h"

#include "session/resulttext.h"

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

SignalMenu::SignalMenu(QWidget* parent)
    : QMenu(tr("Send s&ignal"), parent)
{
    fill(addMenu(tr("To the &child")), false);
    fill(addMenu(tr("To the whole &tree")), true);
}

void SignalMenu::fill(QMenu* menu, bool wholeTree)
{
    for (const int number : usualSignals)
        addSignal(menu, number, wholeTree);
    menu->addSeparator();
    QMenu* others = menu->addMenu(tr("&Others"));
    for (int number = 1; number <= lastStandardSignal; ++number) {
        if (std::ranges::find(usualSignals, number) == usualSignals.end())
            addSignal(others, number, wholeTree);
    }
    menu->addAction(tr("By &number…"), this, [this, wholeTree] { askForNumber(wholeTree); });
}

void SignalMenu::addSignal(QMenu* menu, int number, bool wholeTree)
{
    menu->addAction(signalText(number), this,
                    [this, number, wholeTree] { Q_EMIT signalChosen(number, wholeTree); });
}

void SignalMenu::askForNumber(bool wholeTree)
{
    auto* dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("signalNumber"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Send signal"));
    dialog->setLabelText(
        tr("Number of the signal (real-time signals: %1 to %2):").arg(SIGRTMIN).arg(SIGRTMAX));
    dialog->setIntRange(1, SIGRTMAX);
    dialog->setIntValue(SIGRTMIN);
    dialog->setOkButtonText(tr("Send"));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, wholeTree](int number) { Q_EMIT signalChosen(number, wholeTree); });
    dialog->open();
}

} // namespace brood
