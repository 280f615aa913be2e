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

const DeathEvidence* find(const ChildResult& result, DeathEvidence::Kind kind)
{
    const auto found = std::ranges::find(result.evidence, kind, &DeathEvidence::kind);
    return found == result.evidence.end() ? nullptr : &*found;
}

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

QString coreProgramOf(const ChildResult& result, const LaunchSpec& spec)
{
    if (const DeathEvidence* program = find(result, DeathEvidence::Kind::CoreProgram))
        return QFile::decodeName(program->text);
    return find(result, DeathEvidence::Kind::DescendantsCore) ? QString() : programOf(spec);
}

QString coreOf(const ChildResult& result)
{
    const DeathEvidence* core = find(result, DeathEvidence::Kind::CoreFile);
    if (!core)
        core = find(result, DeathEvidence::Kind::DescendantsCore);
    return core ? QFile::decodeName(core->text) : QString();
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
