// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

namespace brood {

/// Tells the person something through the desktop (freedesktop.org's Desktop Notifications
/// Specification, 1.2). Where nothing there takes notifications, nothing happens. Never blocks.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new notification takes the place of the last one.
    void notify(const QString& summary, const QString& body);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);

Q_SIGNALS:
    /// The person clicked the notification.
    void activated();

private:
    void listen();

    uint m_lastId = 0;
    bool m_listening = false;
};

} // namespace brood
