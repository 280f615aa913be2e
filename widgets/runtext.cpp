// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runtext.h"

#include "launch/shellquoting.h"
#include "widgets/bytetext.h"

#include <QDir>
#include <QFile>

namespace brood {

namespace {

constexpr qsizetype longestName = 40;

} // namespace

QString runName(const LaunchSpec& spec)
{
    const QByteArray program = spec.command.value(0);
    QString name =
        textFromBytes(spec.shell ? program : program.sliced(program.lastIndexOf('/') + 1)).simplified();
    if (name.size() > longestName)
        name = name.first(longestName - 1).trimmed() + u'…';
    return name;
}

QString commandLineOf(const LaunchSpec& spec)
{
    return textFromBytes(spec.shell ? spec.command.value(0) : quoteCommandLine(spec.command));
}

QString workingDirectoryOf(const LaunchSpec& spec)
{
    return QDir::current().absoluteFilePath(QFile::decodeName(spec.workingDirectory));
}

} // namespace brood
