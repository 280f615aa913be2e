// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recordedoutput.h"

#include "history/donejournal.h"
#include "session/resulttext.h"
#include "session/runsession.h"
#include "session/starterrors.h"

#include <QFile>

namespace brood {

namespace {
/// What a stream has in memory where there are no files.
constexpr std::size_t memoryWithoutArchive = std::size_t{16} * 1024 * 1024;
/// @param saveError of OutputStore::save().
LostOutput lostOutput(const OutputStore::Totals& totals, int saveError)
{
    // Without an index nothing can be found any more.
    if (saveError != 0)
        return {.droppedBytes = totals.droppedBytes,
                .unkeptBytes = totals.bytes - totals.droppedBytes,
                .error = saveError};
    return {.droppedBytes = totals.droppedBytes,
            .unkeptBytes = totals.unkeptBytes,
            .error = totals.unkeptBytes > 0 ? totals.error : 0};
}

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

QStringList RecordedOutput::begin(const QString& dataDirectory, const RunSession& session,
                                  const LaunchSpec& spec)
{
    RunArchive archive(dataDirectory);
    RunArchive::Begun begun = archive.begin(session.id());
    QString problem = begun.problem;
    OutputStore::Options options;
    options.keepBytes = spec.outputLimit;
    if (begun.problem.isEmpty()) {
        m_lock = std::move(begun.lock);
        m_directory = archive.outputDirectory(session.id());
        options.directory = QFile::encodeName(m_directory).toStdString();
        m_archive = std::move(archive);
        if (!spec.jobs.isSingle())
            problem = beginJournal(session, spec);
    } else if (m_live) {
        return {begun.problem}; // Nobody could look at what is kept in memory.
    } else {
        options.memoryLimit = memoryWithoutArchive;
    }
    m_store = std::make_unique<OutputStore>(options);
    return problem.isEmpty() ? QStringList() : QStringList(problem);
}

QString RecordedOutput::beginJournal(const RunSession& session, const LaunchSpec& spec)
{
    m_journal = std::make_unique<DoneJournal>();
    QObject::connect(m_journal.get(), &DoneJournal::failed, m_journal.get(), [this](const QString& problem) {
        if (m_tell)
            m_tell(problem);
    });
    QObject::connect(&session, &RunSession::childFinished, m_journal.get(), &DoneJournal::note);
    // From then on finish() may remove the file, in another thread.
    QObject::connect(&session, &RunSession::finished, m_journal.get(), &DoneJournal::end);
    return m_journal->begin(m_archive->journal(session.id()), session.id(), spec);
}

void RecordedOutput::beginInMemory(std::size_t keepBytes)
{
    OutputStore::Options options;
    options.keepBytes = keepBytes;
    m_store = std::make_unique<OutputStore>(options);
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
    const LostOutput lost = lostOutput(m_store->totals(), saveError);
    QStringList problems = describe(lost);
    for (const QString& problem : {m_archive->finish(spec, result, lost), m_archive->prune()}) {
        if (!problem.isEmpty())
            problems += problem;
    }
    return problems;
}

QStringList RecordedOutput::describe(const LostOutput& lost) const
{
    const QLocale locale;
    QStringList problems;
    if (lost.droppedBytes > 0)
        problems += tr("The first %1 of the output are not kept: they were dropped, as --output-limit says.")
                        .arg(bytesText(lost.droppedBytes, locale));
    if (lost.error == 0)
        return problems;
    const bool isFull = lost.error == ENOSPC || lost.error == EDQUOT;
    const QString advice =
        isFull ? tr("Free some space in “%1”, or keep less with --output-limit.").arg(m_directory)
        : lost.error == EFBIG ? tr("Raise the limit on the size of files (ulimit -f).")
                              : tr("Check the permissions of “%1”.").arg(m_directory);
    problems += tr("%1 of the output could not be kept: %2.")
                    .arg(bytesText(lost.unkeptBytes, locale), errnoText(lost.error)) +
                QLatin1Char(' ') + advice;
    return problems;
}

} // namespace brood
