// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace brood {

/// "Send signal ▸ To the child ▸ SIGHUP (1) …"
class SignalMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SignalMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void signalChosen(int number, bool wholeTree);
};

} // namespace brood
