// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framing.h"
#include "session/agentcommand.h"
#include "session/runresult.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>

namespace brood {

/// The client's side of the connection to one agent: a QProcess whose stdin and stdout carry records.
class AgentConnection : public QObject
{
    Q_OBJECT

public:
    using FrameHandler = std::function<void(const protocol::Frame&)>;

    explicit AgentConnection(QObject* parent = nullptr);
    /// An agent that still runs sees the end of its stdin, and goes on alone to end everything it started.
    ~AgentConnection() override;

    /// Starts the agent and greets it. Frames are handed on as they come, the agent's Hello first and already
    /// checked. closed() never comes from inside this.
    void open(const AgentCommand& command, const protocol::Hello& hello, FrameHandler handler);

    template <typename Record>
    void send(const Record& record)
    {
        std::string bytes;
        protocol::appendRecord(bytes, record);
        sendBytes(bytes);
    }

    /// Ends an agent that has not greeted and is not wanted any more; closed() follows, without an error.
    void abandon();

Q_SIGNALS:
    /// The agent has gone, and with it all that it had started. Once, last.
    /// @param error empty if the agent said Bye in good order.
    void closed(const std::optional<brood::ErrorInfo>& error);

private:
    void sendBytes(const std::string& bytes);
    void readFrames();
    void readStderr();
    void fail(const QString& code, const QString& message);
    void onProcessEnded();
    [[nodiscard]] QString details() const;

    std::unique_ptr<QProcess> m_process;
    QTimer m_heartbeat;
    QString m_program;
    protocol::FrameReader m_reader;
    FrameHandler m_handler;
    std::optional<ErrorInfo> m_error;
    QByteArray m_stderrTail;
    bool m_helloSeen = false;
    bool m_byeSeen = false;
    bool m_abandoned = false;
    bool m_closed = false;
};

} // namespace brood
