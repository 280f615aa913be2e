// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace brood {

/// "Send signal ▸ To the child ▸ SIGHUP (1) …": every signal by name, the real-time ones by number.
class SignalMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SignalMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void signalChosen(int number, bool wholeTree);

private:
    void fill(QMenu* menu, bool wholeTree);
    void addSignal(QMenu* menu, int number, bool wholeTree);
    void askForNumber(bool wholeTree);
};

} // namespace brood
