// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recordedoutput.h"

#include "session/resulttext.h"
#include "session/starterrors.h"

#include <QFile>

namespace brood {

namespace {
/// What a stream has in memory where there are no files.
constexpr std::size_t memoryWithoutArchive = std::size_t{16} * 1024 * 1024;
} // namespace

RecordedOutput::RecordedOutput(OutputSink* live)
    : m_live(live)
{
    if (m_live)
        m_live->setReleaseHandler([this](std::size_t bytes) { release(bytes); });
}

RecordedOutput::~RecordedOutput()
{
    if (m_live)
        m_live->setReleaseHandler({});
}

QStringList RecordedOutput::begin(const QString& dataDirectory, const QString& runId,
                                  std::optional<std::uint64_t> keepBytes)
{
    RunArchive archive(dataDirectory);
    RunArchive::Begun begun = archive.begin(runId);
    OutputStore::Options options;
    options.keepBytes = keepBytes;
    if (begun.problem.isEmpty()) {
        m_lock = std::move(begun.lock);
        m_directory = archive.outputDirectory(runId);
        options.directory = QFile::encodeName(m_directory).toStdString();
        m_archive = std::move(archive);
    } else if (m_live) {
        return {begun.problem}; // Nobody could look at what is kept in memory.
    } else {
        options.memoryLimit = memoryWithoutArchive;
    }
    m_store = std::make_unique<OutputStore>(options);
    return begun.problem.isEmpty() ? QStringList() : QStringList(begun.problem);
}

void RecordedOutput::write(const OutputPiece& piece)
{
    if (m_store)
        m_store->write(piece);
    if (m_live)
        m_live->write(piece);
    else
        release(piece.bytes.size());
}

void RecordedOutput::endChild(int child)
{
    if (m_store)
        m_store->endChild(child);
    if (m_live)
        m_live->endChild(child);
}

QStringList RecordedOutput::finish(const LaunchSpec& spec, const RunResult& result)
{
    if (!m_archive)
        return {};
    m_archive->prepareToFinish(result.id);
    const int saveError = m_store->save();
    QStringList problems = lost(m_store->totals(), saveError);
    for (const QString& problem : {m_archive->finish(spec, result), m_archive->prune()}) {
        if (!problem.isEmpty())
            problems += problem;
    }
    return problems;
}

QStringList RecordedOutput::lost(const OutputStore::Totals& totals, int saveError) const
{
    const QLocale locale;
    QStringList problems;
    if (totals.droppedBytes > 0)
        problems +=
            tr("Of the output only the newest part is kept, as --output-limit says; the first %1 were "
               "dropped.")
                .arg(bytesText(totals.droppedBytes, locale));
    const int error = totals.unkeptBytes > 0 ? totals.error : saveError;
    if (error == 0)
        return problems;
    const bool isFull = error == ENOSPC || error == EDQUOT;
    const QString advice =
        isFull ? tr("Free some space in “%1”, or keep less with --output-limit.").arg(m_directory)
               : tr("Check the permissions of “%1”.").arg(m_directory);
    const QString what = totals.unkeptBytes > 0
                             ? tr("%1 of the output could not be kept: %2.")
                                   .arg(bytesText(totals.unkeptBytes, locale), errnoText(error))
                             : tr("The output could not be kept: %1.").arg(errnoText(error));
    problems += what + QLatin1Char(' ') + advice;
    return problems;
}

} // namespace brood
