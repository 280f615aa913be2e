// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signalnames.h"

#include <QCoreApplication>

#include <csignal>
#include <cstring>

namespace brood {

QString signalName(int number)
{
    if (const char* name = sigabbrev_np(number))
        return QLatin1String("SIG") + QLatin1String(name);
    if (number == SIGRTMIN)
        return QStringLiteral("SIGRTMIN");
    if (number > SIGRTMIN && number <= SIGRTMAX)
        return QStringLiteral("SIGRTMIN+%1").arg(number - SIGRTMIN);
    return {};
}

QString signalText(int number)
{
    const QString name = signalName(number);
    if (name.isEmpty())
        return QCoreApplication::translate("SignalNames", "signal %1").arg(number);
    return QStringLiteral("%1 (%2)").arg(name).arg(number);
}

} // namespace brood
