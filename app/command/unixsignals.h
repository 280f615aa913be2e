// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace brood {

/// Turns POSIX signals into Qt signals, by a signalfd(2). Needs an application object.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    /// Blocks the signals for the process, so that nothing but a UnixSignals takes them. To be called before
    /// there is any other thread, because threads inherit the mask; so before the application object too.
    /// Children are not concerned: brood-agent gives them an empty mask.
    static void block(const QList<int>& numbers);

    /// @pre the signals are blocked.
    explicit UnixSignals(const QList<int>& numbers, QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void received(int number);

private:
    void read();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace brood
