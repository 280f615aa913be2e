// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace brood {

/// "SIGTERM (15)", "SIGINT (2)", …: every signal by name, the real-time ones by number.
class SignalList : public QMenu
{
    Q_OBJECT

public:
    explicit SignalList(const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    void signalChosen(int number);

private:
    void addSignal(QMenu* menu, int number);
    void askForNumber();
};

} // namespace brood
