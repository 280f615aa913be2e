// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/starterrors.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

namespace brood {

namespace {

struct StartErrors
{
    Q_DECLARE_TR_FUNCTIONS(StartErrors)

public:
    static QString exec(int error, const QString& path, bool foundButUnusable)
    {
        switch (error) {
        case ENOENT:
        case ENOTDIR:
            if (foundButUnusable)
                return tr("“%1” exists, but the interpreter that it names in its first line or header does "
                          "not. "
                          "Install that interpreter or correct the line.")
                    .arg(path);
            if (path.contains(QLatin1Char('/')))
                return tr("“%1” does not exist. Check the path.").arg(path);
            return tr("“%1” was not found in any directory of PATH. Check the spelling, or give the full "
                      "path.")
                .arg(path);
        case EACCES:
            return tr("“%1” may not be executed: permission denied. It must be a file, not a directory, and "
                      "executable (chmod +x).")
                .arg(path);
        case ENOEXEC:
            return tr("“%1” is not a program that this system can run. If it is a script, its first line "
                      "must name "
                      "its interpreter, such as #!/bin/sh.")
                .arg(path);
        case E2BIG:
            return tr("The arguments and the environment are too long for the system together, or one of "
                      "them alone. "
                      "Pass the data in a file or on stdin instead.");
        case ETXTBSY: return tr("“%1” is open for writing. Wait until it has been written.").arg(path);
        case ELIBBAD:
        case EINVAL: return tr("“%1” is a damaged or foreign program file.").arg(path);
        case EPERM:
            return tr("“%1” may not be executed here: its file system or a security policy forbids it.")
                .arg(path);
        default: return other(path, error);
        }
    }

    static QString workingDirectory(int error, const QString& path)
    {
        switch (error) {
        case ENOENT: return tr("The working directory “%1” does not exist.").arg(path);
        case ENOTDIR: return tr("The working directory “%1” is not a directory.").arg(path);
        case EACCES: return tr("The working directory “%1” may not be entered: permission denied.").arg(path);
        default: return tr("The working directory “%1” cannot be used: %2.").arg(path, errnoText(error));
        }
    }

    static QString stdinFile(int error, const QString& path)
    {
        switch (error) {
        case ENOENT: return tr("The file for stdin, “%1”, does not exist.").arg(path);
        case EACCES: return tr("The file for stdin, “%1”, may not be read: permission denied.").arg(path);
        case EISDIR: return tr("The file for stdin, “%1”, is a directory.").arg(path);
        case EOPNOTSUPP:
            return tr("The file for stdin, “%1”, is a FIFO. Use a file, or the stdin of “brood run” (--stdin "
                      "-).")
                .arg(path);
        default: return tr("The file for stdin, “%1”, cannot be opened: %2.").arg(path, errnoText(error));
        }
    }

    static QString resources(int error)
    {
        switch (error) {
        case EAGAIN:
            return tr(
                "The system allows no more processes: a limit is reached (ulimit -u, or pids.max of the "
                "control group). End some processes or raise the limit.");
        case ENOMEM: return tr("The system has not enough memory for another process.");
        case EMFILE:
            return tr(
                "Too many files are open: the limit is reached (ulimit -n). Run fewer children at once or "
                "raise the limit.");
        case ENFILE: return tr("Too many files are open on the whole system.");
        default: return tr("The child could not be set up: %1.").arg(errnoText(error));
        }
    }

    static QString terminal(int error)
    {
        return tr("No pseudo-terminal could be opened: %1. Launch without one, or end programs that use "
                  "some.")
            .arg(errnoText(error));
    }

    static QString request(int error)
    {
        if (error == ECANCELED)
            return tr("Brood is ending; nothing is started any more.");
        return tr("The command, a variable's name or a path is empty or contains a NUL character.");
    }

    static QString killedWhileHeld()
    {
        return tr("The child was killed while it waited for the others to be ready.");
    }

    static QString noCommand() { return tr("There is no command to launch. Type one."); }

private:
    static QString other(const QString& path, int error)
    {
        //: %1 is a file, %2 the system's words for what is wrong
        return tr("“%1” could not be executed: %2.").arg(path, errnoText(error));
    }
};

} // namespace

QString errnoName(int errorNumber)
{
    const char* name = strerrorname_np(errorNumber);
    return name ? QString::fromLatin1(name) : QStringLiteral("errno %1").arg(errorNumber);
}

QString errnoText(int errorNumber)
{
    return qt_error_string(errorNumber);
}

ErrorInfo noCommandError()
{
    return {ErrorKind::Setup, QStringLiteral("NO_COMMAND"), StartErrors::noCommand()};
}

ErrorInfo describeStartFailure(const protocol::StartFailed& failure)
{
    const QString path = QString::fromLocal8Bit(QByteArray::fromStdString(failure.path));
    const int error = failure.errorNumber;
    ErrorInfo info{ErrorKind::Setup, errnoName(error), {}};
    switch (failure.step) {
    case protocol::StartStep::Exec:
        info.message = StartErrors::exec(error, path, failure.foundButUnusable);
        info.kind = (error == ENOENT || error == ENOTDIR) && !failure.foundButUnusable
                        ? ErrorKind::NotFound
                        : ErrorKind::NotExecutable;
        break;
    case protocol::StartStep::WorkingDirectory:
        info.message = StartErrors::workingDirectory(error, path);
        break;
    case protocol::StartStep::StdinFile: info.message = StartErrors::stdinFile(error, path); break;
    case protocol::StartStep::Terminal: info.message = StartErrors::terminal(error); break;
    case protocol::StartStep::Request: info.message = StartErrors::request(error); break;
    case protocol::StartStep::Barrier: info.message = StartErrors::killedWhileHeld(); break;
    case protocol::StartStep::Pipes:
    case protocol::StartStep::Fork: info.message = StartErrors::resources(error); break;
    }
    return info;
}

} // namespace brood
