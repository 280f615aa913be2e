// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framing.h"
#include "tests/app/waiting.h"

#include <QMap>
#include <QProcess>

namespace brood::test {

/// The path of a program of the build.
[[nodiscard]] inline QString program(const char* name)
{
    return qEnvironmentVariable("BROOD_TEST_BIN") + QLatin1Char('/') + QLatin1String(name);
}

/// A plain client of a real brood-agent: sends raw records, keeps all that comes. All waits are bounded.
class AgentClient
{
public:
    static constexpr int patienceMs = 15'000;
    static constexpr std::uint64_t wideWindow = std::uint64_t{4} * 1024 * 1024;

    AgentClient()
    {
        m_process.setProgram(program("brood-agent"));
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    }
    ~AgentClient()
    {
        m_process.disconnect();
        m_process.closeWriteChannel();
        m_process.closeReadChannel(QProcess::StandardOutput);
        m_process.waitForFinished(patienceMs);
    }
    AgentClient(const AgentClient&) = delete;
    AgentClient& operator=(const AgentClient&) = delete;

    /// Before start(): what is to be different about the process.
    QProcess& process() { return m_process; }

    /// Starts the agent and waits for its Hello; says nothing itself.
    [[nodiscard]] bool start()
    {
        m_process.start();
        return wait<protocol::Hello>().has_value();
    }
    /// start(), and our Hello.
    [[nodiscard]] bool connect(std::uint64_t window = wideWindow, std::uint32_t silenceLimitMs = 0)
    {
        if (!start())
            return false;
        protocol::Hello hello;
        hello.outputWindow = window;
        hello.silenceLimitMs = silenceLimitMs;
        sendBytes(std::string(protocol::magic));
        send(hello);
        return true;
    }

    template <typename Record>
    void send(const Record& record)
    {
        std::string bytes;
        protocol::appendRecord(bytes, record);
        sendBytes(bytes);
    }
    void sendBytes(const std::string& bytes)
    {
        m_process.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    void closeStdin() { m_process.closeWriteChannel(); }
    /// Whether output that came is paid back at once; true unless changed.
    void setPaysCredit(bool pays) { m_paysCredit = pays; }

    /// A start of brood-misbehave with these words, separated by blanks.
    [[nodiscard]] static protocol::Start misbehave(std::uint32_t child, const QByteArray& words,
                                                   int graceMs = 300)
    {
        protocol::Start start;
        start.child = child;
        start.command = {program("brood-misbehave").toStdString()};
        for (const QByteArray& word : words.split(' '))
            start.command.push_back(word.toStdString());
        start.graceNs = static_cast<std::uint64_t>(graceMs) * 1'000'000;
        return start;
    }

    /// All records of a type so far, of any child.
    template <typename Record>
    [[nodiscard]] QList<Record> all() const
    {
        QList<Record> found;
        for (const Received& received : m_received) {
            const auto bytes = std::as_bytes(
                std::span(received.payload.data(), static_cast<std::size_t>(received.payload.size())));
            const protocol::Frame frame{received.type, bytes};
            if (auto record = frame.as<Record>())
                found.append(std::move(*record));
        }
        return found;
    }
    /// The first such record, waited for.
    template <typename Record>
    [[nodiscard]] std::optional<Record> wait(int timeoutMs = patienceMs)
    {
        return first<Record>([](const Record&) { return true; }, timeoutMs);
    }
    /// The first such record of this child, waited for.
    template <typename Record>
    [[nodiscard]] std::optional<Record> waitFor(std::uint32_t child, int timeoutMs = patienceMs)
    {
        return first<Record>([child](const Record& record) { return record.child == child; }, timeoutMs);
    }
    [[nodiscard]] bool waitForOutput(std::uint32_t child, const QByteArray& text)
    {
        return waitUntil([&] { return m_out[child].contains(text); }, patienceMs);
    }
    [[nodiscard]] bool waitForEnd(int timeoutMs = patienceMs)
    {
        return waitUntil([this] { return m_process.state() == QProcess::NotRunning; }, timeoutMs);
    }

    /// What records came, in their order.
    [[nodiscard]] QList<protocol::RecordType> types() const
    {
        QList<protocol::RecordType> types;
        for (const Received& received : m_received)
            types.append(received.type);
        return types;
    }
    [[nodiscard]] QByteArray out(std::uint32_t child) const { return m_out.value(child); }
    [[nodiscard]] QByteArray err(std::uint32_t child) const { return m_err.value(child); }
    [[nodiscard]] bool isCorrupt() const { return m_corrupt; }

private:
    struct Received
    {
        protocol::RecordType type;
        QByteArray payload; ///< Empty for Output.
    };

    template <typename Record, typename Predicate>
    std::optional<Record> first(Predicate predicate, int timeoutMs)
    {
        std::optional<Record> found;
        const auto look = [&] {
            const QList<Record> records = all<Record>();
            const auto match = std::find_if(records.begin(), records.end(), predicate);
            if (match != records.end())
                found = *match;
            return found.has_value();
        };
        (void)waitUntil(look, timeoutMs);
        return found;
    }

    void read()
    {
        const QByteArray bytes = m_process.readAllStandardOutput();
        m_reader.feed(std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
        protocol::Frame frame;
        auto state = m_reader.next(frame);
        for (; state == protocol::FrameReader::State::Ready; state = m_reader.next(frame))
            keep(frame);
        m_corrupt = m_corrupt || state == protocol::FrameReader::State::Corrupt;
    }
    void keep(const protocol::Frame& frame)
    {
        if (const auto output = protocol::asOutput(frame)) {
            auto& stream = output->head.stream == protocol::Stream::Out ? m_out : m_err;
            stream[output->head.child].append(reinterpret_cast<const char*>(output->bytes.data()),
                                              static_cast<qsizetype>(output->bytes.size()));
            m_received.append({frame.type, {}});
            if (m_paysCredit)
                send(protocol::Credit{output->bytes.size()});
            return;
        }
        m_received.append({frame.type, QByteArray(reinterpret_cast<const char*>(frame.payload.data()),
                                                  static_cast<qsizetype>(frame.payload.size()))});
    }

    QProcess m_process;
    protocol::FrameReader m_reader{0};
    QList<Received> m_received;
    QMap<std::uint32_t, QByteArray> m_out;
    QMap<std::uint32_t, QByteArray> m_err;
    bool m_paysCredit = true;
    bool m_corrupt = false;
};

} // namespace brood::test
