// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taskbarprogress.h"

#include "widgets/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <cmath>

namespace brood {

TaskbarProgress::~TaskbarProgress()
{
    show(std::nullopt);
}

void TaskbarProgress::show(std::optional<double> fraction)
{
    std::optional<int> percent;
    if (fraction)
        percent = static_cast<int>(std::floor(*fraction * 100));
    if (percent == m_shownPercent || !hasSessionBus())
        return;
    m_shownPercent = percent;
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/io/github/brood/Brood"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    // As desktop files are called there.
    signal << QStringLiteral("application://brood.desktop")
           << QVariantMap{{QStringLiteral("progress"), fraction.value_or(0)},
                          {QStringLiteral("progress-visible"), fraction.has_value()}};
    QDBusConnection::sessionBus().send(signal);
}

} // namespace brood
