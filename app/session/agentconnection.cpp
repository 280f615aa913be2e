// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agentconnection.h"

#include "session/starterrors.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace brood {

namespace {
constexpr qsizetype greetingShown = 800;
constexpr qsizetype stderrLimit = 2000;
constexpr int pipeCapacity = 1024 * 1024;
/// Credit goes back in so many parts of the window: fewer, and the agent waits for it; more, and it costs
/// time.
constexpr std::uint64_t creditParts = 4;

/// Whether there are descriptors for QProcess, which would only say so in words that are not ours.
bool hasRoomForProcess()
{
    std::array<agent::Descriptor, 10> descriptors;
    for (agent::Descriptor& descriptor : descriptors) {
        descriptor = agent::Descriptor(fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0));
        if (descriptor.get() < 0)
            return errno != EMFILE;
    }
    return true;
}
} // namespace

AgentConnection::AgentConnection(QObject* parent)
    : QObject(parent)
    , m_process(std::make_unique<QProcess>())
{
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &AgentConnection::readStderr);
    connect(m_process.get(), &QProcess::finished, this, &AgentConnection::onProcessEnded);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { send(protocol::Heartbeat{}); });
    // A failure to start may be noticed inside QProcess::start(); finished() does not follow it.
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                failToStart(m_process->errorString());
        },
        Qt::QueuedConnection);
}

AgentConnection::~AgentConnection()
{
    m_reader.reset();
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning)
        return;
    // QProcess's destructor would kill the guard and wait. Left alone, the agent ends its children with their
    // grace.
    m_process->closeWriteChannel();
    QProcess* process = m_process.release();
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
}

void AgentConnection::open(const AgentCommand& command, const protocol::Hello& hello, Handlers handlers)
{
    m_handlers = std::move(handlers);
    m_program = command.program;
    m_creditStep = hello.outputWindow / creditParts;
    if (!openReader())
        return;
    if (!hasRoomForProcess()) {
        m_agentOutput.reset();
        QMetaObject::invokeMethod(
            this, [this] { failToStart(errnoText(EMFILE)); }, Qt::QueuedConnection);
        return;
    }
    // With a channel forwarded QProcess makes no pipe for it; ours takes its place.
    m_process->setProcessChannelMode(QProcess::ForwardedOutputChannel);
    m_process->setChildProcessModifier([fd = m_agentOutput.get()] { ::dup2(fd, STDOUT_FILENO); });
    m_process->start(command.program, command.arguments);
    m_agentOutput.reset();
    if (hello.heartbeatMs > 0)
        m_heartbeat.start(std::chrono::milliseconds(hello.heartbeatMs));
    std::string bytes(protocol::magic);
    protocol::appendRecord(bytes, hello);
    sendBytes(bytes);
}

bool AgentConnection::openReader()
{
    std::array<int, 2> ends{};
    int error = ::pipe2(ends.data(), O_CLOEXEC) == 0 ? 0 : errno;
    if (error == 0) {
        m_agentOutput = agent::Descriptor(ends[1]);
        // Refused past /proc/sys/fs/pipe-user-pages-soft; the default size serves as well, only slower.
        fcntl(ends[1], F_SETPIPE_SZ, pipeCapacity);
        const auto post = [this](auto action) {
            QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
        };
        AgentReader::Handlers reading;
        reading.record = [this](const protocol::Frame& frame) {
            noteRecord(frame);
        };
        reading.output = [this](const protocol::OutputHead& head, std::span<const std::byte> bytes) {
            if (!m_handlers.write(head, bytes))
                returnCredit(bytes.size());
        };
        reading.foreign = [this, post](const std::string& corruption) {
            post([this, corruption] { onForeign(QString::fromStdString(corruption)); });
        };
        reading.ended = [this, post](const std::string& greeting) {
            post([this, greeting] {
                m_greeting = greeting;
                onReadingEnded();
            });
        };
        try {
            m_reader = std::make_unique<AgentReader>(agent::Descriptor(ends[0]), std::move(reading));
        } catch (const std::system_error& failure) {
            error = failure.code().value();
        }
    }
    if (error != 0) {
        m_readingEnded = true;
        QMetaObject::invokeMethod(
            this, [this, error] { failToStart(errnoText(error)); }, Qt::QueuedConnection);
    }
    return error == 0;
}

void AgentConnection::sendBytes(const std::string& bytes)
{
    if (m_process->state() != QProcess::NotRunning)
        m_process->write(bytes.data(), static_cast<qint64>(bytes.size()));
}

void AgentConnection::returnCredit(std::size_t bytes)
{
    const std::uint64_t before = m_credit.fetch_add(bytes);
    if (before < m_creditStep && before + bytes >= m_creditStep)
        QMetaObject::invokeMethod(this, &AgentConnection::sendCredit, Qt::QueuedConnection);
}

void AgentConnection::sendCredit()
{
    send(protocol::Credit{m_credit.exchange(0)});
}

void AgentConnection::abandon()
{
    if (m_helloSeen)
        return;
    m_abandoned = true;
    m_process->kill();
}

void AgentConnection::noteRecord(const protocol::Frame& frame)
{
    m_handlers.note(frame);
    std::string payload(reinterpret_cast<const char*>(frame.payload.data()), frame.payload.size());
    QMetaObject::invokeMethod(
        this, [this, type = frame.type, payload = std::move(payload)] { receive(type, payload); },
        Qt::QueuedConnection);
}

void AgentConnection::receive(protocol::RecordType type, const std::string& payload)
{
    if (m_error || m_closed)
        return;
    const protocol::Frame frame{type, std::as_bytes(std::span(payload))};
    m_helloSeen = true;
    if (type == protocol::RecordType::Bye) {
        const auto bye = frame.as<protocol::Bye>();
        m_byeSeen = true;
        if (bye && !bye->reason.empty())
            fail(QStringLiteral("AGENT_PROTOCOL"),
                 tr("Brood's helper program gave up: %1.").arg(QString::fromStdString(bye->reason)));
    }
    m_handlers.handle(frame);
}

void AgentConnection::readStderr()
{
    m_stderrTail += m_process->readAllStandardError();
    m_stderrTail = m_stderrTail.right(stderrLimit);
}

void AgentConnection::onForeign(const QString& corruption)
{
    if (corruption.isEmpty())
        fail(QStringLiteral("AGENT_PROTOCOL"),
             tr("“%1” belongs to another version of Brood. Install both from the same version.")
                 .arg(m_program));
    else
        fail(QStringLiteral("AGENT_PROTOCOL"),
             tr("What “%1” sends is not Brood's protocol (%2).").arg(m_program, corruption));
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

void AgentConnection::failToStart(const QString& reason)
{
    QString text = tr("Brood's helper program “%1” could not be started: %2.").arg(m_program, reason);
    const QFileInfo program(m_program);
    const bool isThere = program.isFile() && program.isExecutable();
    if (!isThere)
        text += QLatin1Char(' ') + tr("Install Brood again.");
    else if (reason == errnoText(EMFILE) || !hasRoomForProcess())
        text += QLatin1Char(' ') + tr("Raise the limit on open files (ulimit -n).");
    fail(isThere ? QStringLiteral("AGENT_START") : QStringLiteral("AGENT_MISSING"), text);
    onProcessEnded();
}

QString AgentConnection::details() const
{
    QByteArray said = QByteArray::fromStdString(m_greeting).left(greetingShown);
    said += m_stderrTail;
    QString text = QString::fromLocal8Bit(said);
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    text = text.trimmed();
    return text.isEmpty() ? QString() : QLatin1Char(' ') + tr("It said: %1").arg(text);
}

void AgentConnection::onProcessEnded()
{
    m_heartbeat.stop();
    m_processEnded = true;
    if (m_process->isOpen())
        readStderr();
    // Whoever else has the pipe open does not keep us.
    if (m_reader)
        m_reader->drain();
    close();
}

void AgentConnection::onReadingEnded()
{
    m_readingEnded = true;
    close();
}

void AgentConnection::close()
{
    if (m_closed || !m_processEnded || !m_readingEnded)
        return;
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
