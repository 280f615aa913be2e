// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorlauncher.h"

#include "widgets/detachedprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QUrl>

namespace brood {

namespace {

struct LauncherText
{
    Q_DECLARE_TR_FUNCTIONS(LauncherText)
};

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool isText(const QFileInfo& file)
{
    return QMimeDatabase().mimeTypeForFile(file).inherits(QStringLiteral("text/plain"));
}

QString openAsText(const QFileInfo& file)
{
    if (isText(file) && openWithDesktop(QUrl::fromLocalFile(file.filePath())))
        return {};
    return LauncherText::tr(
               "No editor was found to open “%1” with. Set the environment variable BROOD_EDITOR to "
               "one, for example “code -g {file}:{line}:{column}”, and start Brood again.")
        .arg(file.filePath());
}

} // namespace

QString openInEditor(FilePosition position, const QString& directory)
{
    const QFileInfo file(QDir::cleanPath(QDir(directory).absoluteFilePath(position.file)));
    if (!file.exists())
        return LauncherText::tr("There is no file “%1”.").arg(file.filePath());
    if (!file.isFile())
        return LauncherText::tr("“%1” is not a file that an editor can open.").arg(file.filePath());
    position.file = file.filePath();

    const EditorChoice choice{.broodEditor = qgetenv("BROOD_EDITOR"),
                              .visual = qgetenv("VISUAL"),
                              .editor = qgetenv("EDITOR"),
                              .isInstalled = isInstalled};
    const auto command = editorCommand(choice, position);
    if (!command)
        return openAsText(file);
    if (!command->problem.isEmpty())
        return command->problem;

    QString reason;
    if (startDetached(command->program, command->arguments, QDir(directory).exists() ? directory : QString(),
                      reason))
        return {};
    return LauncherText::tr("The editor “%1” could not be started: %2").arg(command->program, reason);
}

} // namespace brood
