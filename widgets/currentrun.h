// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/elapsedforecast.h"
#include "history/recordedoutput.h"
#include "output/progressreader.h"
#include "session/bufferinghint.h"
#include "session/commonfailure.h"
#include "session/runsession.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QThread;

namespace brood {

/// A run of the window's and what it printed, which is kept for later.
class CurrentRun : public QObject
{
    Q_OBJECT

public:
    explicit CurrentRun(const AgentCommand& agent, QObject* parent = nullptr);
    /// Waits for what is being written of it.
    ~CurrentRun() override;

    /// As RunSession::start(). @param dataDirectory where it is kept; without one, in memory only.
    void start(const LaunchSpec& spec, const std::optional<QString>& dataDirectory);

    [[nodiscard]] RunSession& session() { return m_session; }
    [[nodiscard]] const RunSession& session() const { return m_session; }
    /// @pre start()
    [[nodiscard]] const OutputStore& store() const { return *m_output.store(); }
    /// By the clock on the wall, local time. @pre start()
    [[nodiscard]] const QDateTime& started() const { return m_started; }
    /// The youngest attempt; one that is starting if there is none yet.
    [[nodiscard]] ChildSnapshot lastChild() const;
    /// How far the youngest attempt says that it is. Meant to be asked once a frame.
    [[nodiscard]] std::optional<Progress> progress();
    /// How long it may take, by earlier runs of the same; known soon after the start, if there are any.
    [[nodiscard]] const std::optional<ElapsedForecast>& forecast() const { return m_forecast; }
    /// The last words of those that failed. @pre the session has finished.
    [[nodiscard]] LastLines lastLines() const;
    /// Its record is on its way to the disk.
    [[nodiscard]] bool isBeingKept() const;
    /// What a hint about held back output goes by.
    [[nodiscard]] SilentChild silentChild() const;

Q_SIGNALS:
    /// Something of it could not be kept; sentences for the user.
    void keepingFailed(const QStringList& problems);
    /// isBeingKept() no longer.
    void kept();

private:
    void keep(const RunResult& result);
    void lookAtEarlierRuns(const LaunchSpec& spec, const QString& dataDirectory);

    RecordedOutput m_output; ///< First: it has to outlive the session.
    RunSession m_session;
    QDateTime m_started;
    std::optional<ProgressReader> m_progress; ///< Once there is a store.
    std::optional<ElapsedForecast> m_forecast;
    std::unique_ptr<QThread> m_looking; ///< Likewise.
    std::unique_ptr<QThread> m_keeping; ///< Files may take their time.
};

} // namespace brood
