// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/runarchive.h"
#include "output/outputstore.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <utility>

namespace brood {

class DoneJournal;
class RunSession;

/// Keeps a run's output in an archive and, if there is one, hands it on to another sink. Keeping never
/// changes what is handed on. Where there can be no archive, and no other sink either, the newest is kept in
/// memory to be looked at.
class RecordedOutput final : public OutputSink
{
    Q_DECLARE_TR_FUNCTIONS(brood::RecordedOutput)

public:
    /// @param live may be null; must outlive this. Bytes are released when it releases them.
    explicit RecordedOutput(OutputSink* live);
    ~RecordedOutput() override;

    // Not while a run writes here. Problems are sentences for the user.

    /// For a session that is going to be started with this spec. Of several children, notes what they have
    /// done in a DoneJournal while the session runs.
    [[nodiscard]] QStringList begin(const QString& dataDirectory, const RunSession& session,
                                    const LaunchSpec& spec);
    /// Is told what begin() could not know yet, in its thread.
    void setProblemHandler(std::function<void(const QString&)> handler) { m_tell = std::move(handler); }
    /// Instead of begin(): keeps about so much of it, the newest, in memory to be looked at.
    void beginInMemory(std::size_t keepBytes);
    /// In any thread: what is left to be written may take its time. Also removes what older runs have kept
    /// and there is no room for any more.
    [[nodiscard]] QStringList finish(const LaunchSpec& spec, const RunResult& result);

    /// What came; null before begin(), and if it is kept nowhere. If it could not be kept in the archive,
    /// the newest of it is there.
    [[nodiscard]] const OutputStore* store() const { return m_store.get(); }

    void write(const OutputPiece& piece) override;
    void endChild(int child) override;

private:
    [[nodiscard]] QString beginJournal(const RunSession& session, const LaunchSpec& spec);
    [[nodiscard]] QStringList describe(const LostOutput& lost) const;

    OutputSink* m_live;
    std::optional<RunArchive> m_archive; ///< There if the run is kept.
    QString m_directory;                 ///< Of the output.
    RunLock m_lock;
    std::unique_ptr<DoneJournal> m_journal;
    std::function<void(const QString&)> m_tell;
    std::unique_ptr<OutputStore> m_store;
};

} // namespace brood
