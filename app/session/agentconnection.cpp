// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agentconnection.h"

#include <QCoreApplication>

namespace brood {

namespace {
constexpr std::size_t greetingLimit = std::size_t{64} * 1024;
constexpr qsizetype greetingShown = 800;
constexpr qsizetype stderrLimit = 2000;
} // namespace

AgentConnection::AgentConnection(QObject* parent)
    : QObject(parent)
    , m_process(std::make_unique<QProcess>())
    , m_reader(greetingLimit)
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &AgentConnection::readFrames);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &AgentConnection::readStderr);
    connect(m_process.get(), &QProcess::finished, this, &AgentConnection::onProcessEnded);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { send(protocol::Heartbeat{}); });
    // A failure to start may be noticed inside QProcess::start(); finished() does not follow it.
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            fail(QStringLiteral("AGENT_MISSING"),
                 tr("Brood's helper program “%1” could not be started: %2. Install Brood again.")
                     .arg(m_program, m_process->errorString()));
            onProcessEnded();
        },
        Qt::QueuedConnection);
}

AgentConnection::~AgentConnection()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // QProcess's destructor would kill the guard and wait. Left alone, the agent ends its children with their
    // grace.
    m_process->closeWriteChannel();
    m_process->closeReadChannel(QProcess::StandardOutput);
    QProcess* process = m_process.release();
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

void AgentConnection::open(const AgentCommand& command, const protocol::Hello& hello, FrameHandler handler)
{
    m_handler = std::move(handler);
    m_program = command.program;
    m_process->start(command.program, command.arguments);
    if (hello.heartbeatMs > 0)
        m_heartbeat.start(std::chrono::milliseconds(hello.heartbeatMs));
    std::string bytes(protocol::magic);
    protocol::appendRecord(bytes, hello);
    sendBytes(bytes);
}

void AgentConnection::sendBytes(const std::string& bytes)
{
    if (m_process->state() != QProcess::NotRunning)
        m_process->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void AgentConnection::abandon()
{
    if (m_helloSeen)
        return;
    m_abandoned = true;
    m_process->kill();
}

void AgentConnection::readFrames()
{
    if (m_error) {
        m_process->readAllStandardOutput();
        return;
    }
    while (const qint64 available = m_process->bytesAvailable()) {
        const auto room = m_reader.prepare(static_cast<std::size_t>(available));
        const qint64 count = m_process->read(reinterpret_cast<char*>(room.data()), available);
        if (count <= 0)
            break;
        m_reader.commit(static_cast<std::size_t>(count));
        protocol::Frame frame;
        while (!m_error) {
            const auto state = m_reader.next(frame);
            if (state == protocol::FrameReader::State::Incomplete)
                break;
            if (state == protocol::FrameReader::State::Corrupt) {
                fail(QStringLiteral("AGENT_PROTOCOL"),
                     tr("What “%1” sends is not Brood's protocol (%2).")
                         .arg(m_program, QString::fromStdString(m_reader.error())));
                break;
            }
            if (!m_helloSeen) {
                const auto hello = frame.as<protocol::Hello>();
                // Without a pid it is our own Hello, and the agent an echo.
                if (!hello || hello->protocolVersion != protocol::version || hello->pid <= 0) {
                    fail(QStringLiteral("AGENT_PROTOCOL"),
                         tr("“%1” belongs to another version of Brood. Install both from the same version.")
                             .arg(m_program));
                    break;
                }
                m_helloSeen = true;
            }
            if (frame.type == protocol::RecordType::Bye) {
                const auto bye = frame.as<protocol::Bye>();
                m_byeSeen = true;
                if (bye && !bye->reason.empty())
                    fail(QStringLiteral("AGENT_PROTOCOL"),
                         tr("Brood's helper program gave up: %1.").arg(QString::fromStdString(bye->reason)));
            }
            m_handler(frame);
        }
    }
}

void AgentConnection::readStderr()
{
    m_stderrTail += m_process->readAllStandardError();
    m_stderrTail = m_stderrTail.right(stderrLimit);
}

void AgentConnection::fail(const QString& code, const QString& message)
{
    if (m_error)
        return;
    m_error = ErrorInfo{ErrorKind::Agent, code, message};
    // The agent ends the children and itself; onProcessEnded() follows. What never was an agent has no
    // children, and may well go on for ever.
    m_process->closeWriteChannel();
    if (!m_helloSeen)
        m_process->kill();
}

QString AgentConnection::details() const
{
    QByteArray said = QByteArray::fromStdString(m_reader.greeting()).left(greetingShown);
    said += m_stderrTail;
    QString text = QString::fromLocal8Bit(said);
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    text = text.trimmed();
    return text.isEmpty() ? QString() : QLatin1Char(' ') + tr("It said: %1").arg(text);
}

void AgentConnection::onProcessEnded()
{
    if (m_closed)
        return;
    m_heartbeat.stop();
    if (m_process->isOpen()) {
        readFrames();
        readStderr();
    }
    m_closed = true;
    // A Bye may still come from the worker when its guard was killed.
    const bool inOrder = m_abandoned || (m_byeSeen && m_process->exitStatus() == QProcess::NormalExit);
    if (!inOrder && !m_error) {
        if (m_helloSeen)
            fail(QStringLiteral("AGENT_LOST"), tr("Brood's helper program was killed or crashed. Everything "
                                                  "that it had started was ended with it, "
                                                  "so how the child would have ended is unknown."));
        else
            fail(QStringLiteral("AGENT_MISSING"),
                 tr("“%1” ended without a word; it is not Brood's helper program. Install Brood again.")
                     .arg(m_program));
    }
    if (m_error)
        m_error->message += details();
    Q_EMIT closed(m_error);
}

} // namespace brood
