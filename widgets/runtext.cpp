// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runtext.h"

#include "launch/shellquoting.h"
#include "widgets/bytetext.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

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

QString programOf(const LaunchSpec& spec)
{
    if (spec.shell || spec.command.isEmpty())
        return {};
    const QString program = QFile::decodeName(spec.command.first());
    if (program.contains(u'/'))
        return QDir(workingDirectoryOf(spec)).absoluteFilePath(program);
    const QByteArray path = spec.environment.set.value("PATH", qgetenv("PATH"));
    return QStandardPaths::findExecutable(program, QFile::decodeName(path).split(u':', Qt::SkipEmptyParts));
}

QString coreOf(const ChildResult& result)
{
    const auto core = std::ranges::find(result.evidence, DeathEvidence::Kind::CoreFile, &DeathEvidence::kind);
    return core == result.evidence.end() ? QString() : QFile::decodeName(core->text);
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
