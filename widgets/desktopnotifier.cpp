// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktopnotifier.h"

#include "widgets/sessionbus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace brood {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
/// The specification's name for "the notification itself was clicked".
constexpr QLatin1String defaultAction("default");
constexpr int expiryOfServersChoice = -1;

} // namespace

void DesktopNotifier::notify(const QString& summary, const QString& body)
{
    if (!hasSessionBus())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    call << tr("Brood") << m_lastId << QStringLiteral("brood") << summary << body.toHtmlEscaped()
         << QStringList{defaultAction, tr("Show")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("brood")}} << expiryOfServersChoice;
    auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        const QDBusPendingReply<uint> id = *reply;
        if (id.isValid())
            m_lastId = id.value();
        reply->deleteLater();
    });
}

void DesktopNotifier::listen()
{
    if (m_listening)
        return;
    m_listening =
        QDBusConnection::sessionBus().connect(QString(), path, service, QStringLiteral("ActionInvoked"), this,
                                              SLOT(onActionInvoked(uint, QString)));
}

void DesktopNotifier::onActionInvoked(uint id, const QString& action)
{
    if (id == m_lastId && action == defaultAction)
        Q_EMIT activated();
}

} // namespace brood
