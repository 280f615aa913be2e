// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchspec.h"

namespace brood {

QByteArrayList LaunchSpec::argumentsFor(int index) const
{
    QByteArrayList arguments = command;
    const QByteArray number = QByteArray::number(index);
    for (QByteArray& argument : arguments)
        argument.replace("{i}", number);
    if (shell)
        return {QByteArrayLiteral("/bin/sh"), QByteArrayLiteral("-c"), arguments.join(' ')};
    return arguments;
}

} // namespace brood
