// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchspec.h"

namespace brood {

namespace {
const QByteArray placeholder = QByteArrayLiteral("{i}");
} // namespace

QByteArrayList LaunchSpec::argumentsFor(int index) const
{
    QByteArrayList arguments = command;
    const QByteArray number = QByteArray::number(index);
    for (QByteArray& argument : arguments) {
        for (qsizetype at = argument.indexOf(placeholder); at >= 0; at = argument.indexOf(placeholder, at)) {
            if (at > 0 && argument[at - 1] == '$') { // "${i}" is a shell's variable.
                at += placeholder.size();
            } else {
                argument.replace(at, placeholder.size(), number);
                at += number.size();
            }
        }
    }
    if (shell)
        return {QByteArrayLiteral("/bin/sh"), QByteArrayLiteral("-c"), arguments.join(' ')};
    return arguments;
}

} // namespace brood
