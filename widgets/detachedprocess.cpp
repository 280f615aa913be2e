// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detachedprocess.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <cstdlib>

#include <unistd.h>

namespace brood {

namespace {

/// Runs in the new process. Only what is async-signal-safe is allowed here.
void detach()
{
    for (const int number : {SIGPIPE, SIGXFSZ})
        signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    setsid();
    if (const pid_t pid = fork(); pid != 0)
        _exit(pid > 0 ? EXIT_SUCCESS : EXIT_FAILURE);
}

/// Whether the desktop might run it rather than show it.
bool mayRun(const QFileInfo& file)
{
    return file.isFile() && (file.isExecutable() || QMimeDatabase().mimeTypeForFile(file).inherits(
                                                        QStringLiteral("application/x-desktop")));
}

} // namespace

bool startDetached(const QString& program, const QStringList& arguments, const QString& directory,
                   QString& reason)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
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

bool openWithDesktop(const QUrl& url)
{
    if (url.isLocalFile() && mayRun(QFileInfo(url.toLocalFile())))
        return false;
    // What Qt would start, with brood's signals.
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    QString reason;
    if (!opener.isEmpty())
        return startDetached(opener, {url.toString(QUrl::FullyEncoded)}, {}, reason);
    return QDesktopServices::openUrl(url);
}

} // namespace brood
