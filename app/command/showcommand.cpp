// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/showcommand.h"

#include "command/exitstatus.h"
#include "command/writeall.h"
#include "launch/shellquoting.h"
#include "session/resulttext.h"
#include "session/starterrors.h"

#include <QDir>
#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace brood {

namespace {

/// Whether what is written to one of them does not come out beside what is written to the other.
bool goApart(int first, int second)
{
    struct stat one = {};
    struct stat other = {};
    return fstat(first, &one) == 0 && fstat(second, &other) == 0 &&
           (one.st_dev != other.st_dev || one.st_ino != other.st_ino);
}

QString commandLine(const LaunchSpec& spec)
{
    return QString::fromUtf8(spec.shell ? spec.command.join(' ') : quoteCommandLine(spec.command));
}

} // namespace

int ShowCommand::run()
{
    const RunArchive::Found found = RunArchive(m_options.dataDirectory).find(m_options.run);
    bool isShown = false;
    if (!found.run) {
        tell(found.problem);
        if (found.cutOff)
            tell(tr("Command: %1").arg(commandLine(found.cutOff->spec)));
    } else {
        isShown = m_options.output ? showOutput(*found.run, *m_options.output) : showResult(*found.run);
    }
    return isShown ? 0 : static_cast<int>(ExitStatus::BroodFailed);
}

bool ShowCommand::showResult(const ArchivedRun& run)
{
    const QLocale locale;
    const RunResult& result = run.record.result;
    QStringList lines;
    std::uint64_t outBytes = 0;
    std::uint64_t errBytes = 0;
    for (const ChildResult& child : result.children) {
        const ResultText text = describe(child, locale);
        lines += markSymbol(text.mark) + QLatin1Char(' ') +
                 (QStringList(text.headline) + markedFigures(text)).join(QStringLiteral(" · "));
        lines += text.notes;
        outBytes += child.stdoutBytes;
        errBytes += child.stderrBytes;
    }
    lines += tr("Command: %1").arg(commandLine(run.record.spec));
    lines += tr("Folder: %1").arg(QString::fromUtf8(run.record.spec.workingDirectory));
    lines += tr("Started: %1")
                 .arg(locale.toString(result.started.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    lines += tr("Output: %1 on stdout, %2 on stderr")
                 .arg(bytesText(outBytes, locale), bytesText(errBytes, locale));
    lines += missingText(run.record.droppedBytes, run.record.unkeptBytes, run.record.unkeptBecause);
    if (!run.hasOutput && outBytes + errBytes > 0)
        lines += tr("The output is no longer kept: it had to make room for newer ones.");
    lines += tr("Run: %1").arg(result.id);
    return isWritten(
        writeAll(STDOUT_FILENO, (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toLocal8Bit()));
}

bool ShowCommand::showOutput(const ArchivedRun& run, ExportRequest request)
{
    const RunResult& result = run.record.result;
    const QString directory = RunArchive(m_options.dataDirectory).outputDirectory(result.id);
    if (!run.hasOutput) {
        tell(tr("The output of the run %1 is no longer kept: it had to make room for newer ones.")
                 .arg(result.id));
        return false;
    }
    const std::unique_ptr<OutputStore> store = OutputStore::load(QFile::encodeName(directory).toStdString());
    if (!store) {
        tell(tr("The output of the run %1 is incomplete or damaged. What is left of it is in “%2”.")
                 .arg(result.id, directory));
        return false;
    }
    request.started = result.started;
    request.title = commandLine(run.record.spec);
    request.streamsApart = goApart(STDOUT_FILENO, STDERR_FILENO);
    const bool isOne = request.stream.has_value();
    int error = 0;
    OutputExport output(*store, std::move(request));
    const auto write = [isOne, &error](OutputStream stream, std::string_view bytes) {
        error = writeAll(isOne || stream == OutputStream::Out ? STDOUT_FILENO : STDERR_FILENO,
                         std::as_bytes(std::span(bytes)));
        return error == 0;
    };
    while (output.step(write)) {
    }
    if (!isWritten(error))
        return false;
    const OutputStore::Totals totals = store->totals();
    for (const QString& line : missingText(totals.droppedBytes, totals.unkeptBytes, errnoText(totals.error)))
        tell(line);
    if (error == 0 && output.missingBytes() > 0) {
        tell(tr("%1 of the output could not be read from “%2”.")
                 .arg(bytesText(output.missingBytes(), QLocale()), directory));
        return false;
    }
    return true;
}

/// A reader who has seen enough is no failure.
bool ShowCommand::isWritten(int error)
{
    if (error == 0 || error == EPIPE)
        return true;
    tell(tr("The output could not be written: %1.").arg(errnoText(error)));
    return false;
}

QStringList ShowCommand::missingText(std::uint64_t droppedBytes, std::uint64_t unkeptBytes,
                                     const QString& reason)
{
    const QLocale locale;
    QStringList lines;
    if (droppedBytes > 0)
        lines += tr("The first %1 of the output are not here: they were dropped to keep to a limit.")
                     .arg(bytesText(droppedBytes, locale));
    if (unkeptBytes > 0)
        lines += tr("The last %1 of the output are not here, because they could not be kept: %2.")
                     .arg(bytesText(unkeptBytes, locale), reason);
    return lines;
}

void ShowCommand::tell(const QString& message)
{
    // Best effort: there is nobody to tell if stderr itself is gone.
    writeAll(STDERR_FILENO, "brood: " + message.toLocal8Bit() + '\n');
}

} // namespace brood
