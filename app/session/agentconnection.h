// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framing.h"
#include "session/agentcommand.h"
#include "session/agentreader.h"
#include "session/runresult.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace brood {

/// The client's side of the connection to one agent: a QProcess whose stdin and stdout carry records. Its
/// stdout is a pipe of our own, which a thread of its own reads: QProcess would copy every byte twice in the
/// thread of the window.
class AgentConnection : public QObject
{
    Q_OBJECT

public:
    /// The receivers of what the agent sends.
    struct Handlers
    {
        /// Every record but Output, in the reading thread, at once.
        std::function<void(const protocol::Frame&)> note;
        /// Bytes that a child wrote, in the reading thread, in order with the records that are noted.
        /// @return whether credit for them comes through returnCredit().
        std::function<bool(const protocol::OutputHead&, std::span<const std::byte>)> write;
        /// Every record but Output, in the connection's thread, in their order; each after it was noted.
        std::function<void(const protocol::Frame&)> handle;
    };

    explicit AgentConnection(QObject* parent = nullptr);
    /// An agent that still runs sees the end of its stdin, and goes on alone to end everything it started.
    ~AgentConnection() override;

    /// Starts the agent and greets it. The agent's Hello is the first record and already checked. closed()
    /// never comes from inside this.
    void open(const AgentCommand& command, const protocol::Hello& hello, Handlers handlers);

    template <typename Record>
    void send(const Record& record)
    {
        std::string bytes;
        protocol::appendRecord(bytes, record);
        sendBytes(bytes);
    }

    /// So many bytes of Output are dealt with: lets the agent send as many more. In any thread.
    void returnCredit(std::size_t bytes);

    /// Ends an agent that has not greeted and is not wanted any more; closed() follows, without an error.
    void abandon();

Q_SIGNALS:
    /// The agent has gone, and with it all that it had started. Once, last.
    /// @param error empty if the agent said Bye in good order.
    void closed(const std::optional<brood::ErrorInfo>& error);

private:
    [[nodiscard]] bool openReader();
    void noteRecord(const protocol::Frame& frame);
    void receive(protocol::RecordType type, const std::string& payload);
    void sendBytes(const std::string& bytes);
    void sendCredit();
    void readStderr();
    void onForeign(const QString& corruption);
    void fail(const QString& code, const QString& message);
    void failToStart(const QString& reason);
    void onProcessEnded();
    void onReadingEnded();
    void close();
    [[nodiscard]] QString details() const;

    std::unique_ptr<QProcess> m_process;
    agent::Descriptor m_agentOutput; ///< The writing end, until the agent has it.
    QTimer m_heartbeat;
    QString m_program;
    Handlers m_handlers;
    std::optional<ErrorInfo> m_error;
    std::string m_greeting;
    QByteArray m_stderrTail;
    std::atomic<std::uint64_t> m_credit = 0; ///< Not sent yet.
    std::uint64_t m_creditStep = 0;
    bool m_helloSeen = false;
    bool m_byeSeen = false;
    bool m_abandoned = false;
    bool m_processEnded = false;
    bool m_readingEnded = false;
    bool m_closed = false;
    std::unique_ptr<AgentReader> m_reader; ///< Last: its thread uses the others.
};

} // namespace brood
