// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace brood {

class RunSession;

/// Hands brood's own stdin on to the child, as fast as the child takes it, and its end after it.
class StdinForwarder : public QObject
{
    Q_OBJECT

public:
    StdinForwarder(RunSession& session, int fd, QObject* parent = nullptr);

private:
    void read();
    void setPace();

    RunSession& m_session;
    int m_fd;
    QSocketNotifier m_notifier;
    bool m_ended = false;
};

} // namespace brood
