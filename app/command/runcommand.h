// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/messagewriter.h"
#include "command/outputwriter.h"
#include "command/runoptions.h"
#include "command/statusdisplay.h"
#include "command/stdinforwarder.h"
#include "command/terminalmode.h"
#include "history/recordedoutput.h"
#include "session/runsession.h"

#include <QObject>

#include <optional>

namespace brood {

/// `brood run`: one launch whose streams are brood's own.
class RunCommand : public QObject
{
    Q_OBJECT

public:
    RunCommand(RunOptions options, AgentCommand agent, QObject* parent = nullptr);
    ~RunCommand() override;

    void start();
    /// SIGINT, SIGTERM, SIGHUP: ends the tree, then exits with 128 + number. SIGWINCH: the terminal has a new
    /// size.
    void handleSignal(int number);

Q_SIGNALS:
    /// Everything is over and written.
    void finished(int exitStatus);

private:
    /// Leaves out what an earlier run has done.
    /// @return whether there is anything left to do; otherwise it is over.
    [[nodiscard]] bool resume();
    void endEarly(int status);
    void keepHistory();
    void tell(const QStringList& problems);
    void onChildFinished(const ChildResult& result);
    void onFinished(const RunResult& result);
    void onOutputFailed(OutputStream stream, int errorNumber);
    void conclude();
    [[nodiscard]] bool writeReports();
    [[nodiscard]] int exitStatus() const;

    RunOptions m_options;
    MessageWriter m_messages;
    OutputWriter m_writer;
    RecordedOutput m_output;
    RunSession m_session;
    StatusDisplay m_display;
    std::optional<StdinForwarder> m_stdin;
    std::optional<RawTerminal> m_rawTerminal;
    std::optional<ChildResult> m_lastAttempt; ///< Not told yet.
    std::optional<RunResult> m_result;
    std::optional<int> m_signal;
    bool m_outputLost = false;
    bool m_readerLeft = false;
    bool m_concluded = false;
};

} // namespace brood
