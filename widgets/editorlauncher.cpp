// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editorlauncher.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <csignal>
#include <cstdlib>

#include <unistd.h>

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

/// What the desktop would show and not run: output may name anything.
bool isTextToOpen(const QFileInfo& file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file);
    return type.inherits(QStringLiteral("text/plain")) &&
           !type.inherits(QStringLiteral("application/x-desktop")) && !file.isExecutable();
}

/// Runs in the new process: unblocks the signals that brood takes from a descriptor, and leaves the program
/// to a process of its own. Only what is async-signal-safe is allowed here.
void detach()
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    setsid();
    if (const pid_t pid = fork(); pid != 0)
        _exit(pid > 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

/// As QProcess::startDetached(), which would pass on the signals that are blocked: it ignores the modifier.
bool startDetached(const EditorCommand& command, const QString& directory, QString& reason)
{
    QProcess process;
    process.setProgram(command.program);
    process.setArguments(command.arguments);
    process.setWorkingDirectory(directory);
    process.setStandardInputFile(QProcess::nullDevice());
    // Its messages would come between those of whoever started brood from a terminal.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(detach);
    process.start();
    const bool isStarted = process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0;
    reason = process.errorString();
    return isStarted;
}

QString openWithDesktop(const QFileInfo& file)
{
    if (isTextToOpen(file) && QDesktopServices::openUrl(QUrl::fromLocalFile(file.filePath())))
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
        return openWithDesktop(file);
    if (!command->problem.isEmpty())
        return command->problem;

    QString reason;
    if (startDetached(*command, QDir(directory).exists() ? directory : QString(), reason))
        return {};
    return LauncherText::tr("The editor “%1” could not be started: %2").arg(command->program, reason);
}

} // namespace brood
