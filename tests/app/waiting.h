// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace brood::test {

/// Handles events until something is true, or for too long. Unlike QTest::qWaitFor() it does not sleep while
/// there are events, so megabytes flow as they would in a program.
template <typename Predicate>
[[nodiscard]] bool waitUntil(Predicate predicate, int timeoutMs = 15'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTimer tick;
    tick.start(10);
    while (!predicate()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace brood::test
