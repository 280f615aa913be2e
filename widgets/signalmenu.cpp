// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signalmenu.h"

#include "widgets/signallist.h"

namespace brood {

SignalMenu::SignalMenu(QWidget* parent)
    : QMenu(tr("Send s&ignal"), parent)
{
    const auto add = [this](const QString& title, bool wholeTree) {
        auto* list = new SignalList(title, this);
        addMenu(list);
        connect(list, &SignalList::signalChosen, this,
                [this, wholeTree](int number) { Q_EMIT signalChosen(number, wholeTree); });
    };
    add(tr("To the &child"), false);
    add(tr("To the whole &tree"), true);
}

} // namespace brood
