// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/targetcheck.h"

#include "session/commonfailure.h"

#include <QFile>
#include <QTcpSocket>

#include <utility>

namespace brood {

namespace {
constexpr std::chrono::seconds patienceWithPorts(3);
} // namespace

TargetCheck::TargetCheck(AgentCommand agent, const RampSpec& spec, QObject* parent)
    : QObject(parent)
    , m_agent(std::move(agent))
    , m_spec(spec)
{
    if (m_spec.watchedPid)
        m_pidsStart = startOf(*m_spec.watchedPid);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceWithPorts);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        portAnswered(false, tr("no answer within %n seconds", nullptr, patienceWithPorts.count()));
    });
}

TargetCheck::~TargetCheck() = default;

/// proc(5): field 22 of stat, in clock ticks since boot; empty if it is dead or a zombie.
std::optional<std::uint64_t> TargetCheck::startOf(int pid) const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The name before it may have blanks and brackets in it.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype start = 19;
    if (fields.size() <= start || fields.first() == "Z" || fields.first() == "X")
        return {};
    return fields[start].toULongLong();
}

void TargetCheck::check()
{
    m_state = {};
    m_isStopped = false;
    QMetaObject::invokeMethod(this, &TargetCheck::checkPid, Qt::QueuedConnection);
}

void TargetCheck::stop()
{
    m_isStopped = true;
    if (m_socket)
        portAnswered(false, {});
    else if (m_health && m_health->isActive())
        m_health->stop();
}

void TargetCheck::checkPid()
{
    if (m_isStopped)
        return finish();
    if (m_spec.watchedPid) {
        const auto start = startOf(*m_spec.watchedPid);
        m_state.isAlive = start && start == m_pidsStart;
        if (!*m_state.isAlive) {
            m_state.words = tr("process %1 is not there").arg(*m_spec.watchedPid);
            return finish();
        }
    }
    checkPort();
}

void TargetCheck::checkPort()
{
    if (!m_spec.watchedPort)
        return checkHealth();
    m_socket = new QTcpSocket(this);
    connect(m_socket, &QTcpSocket::connected, this, [this] { portAnswered(true, {}); });
    connect(m_socket, &QTcpSocket::errorOccurred, this,
            [this] { portAnswered(false, m_socket ? m_socket->errorString() : QString()); });
    m_patience.start();
    m_socket->connectToHost(m_spec.watchedPort->host, m_spec.watchedPort->port);
}

void TargetCheck::portAnswered(bool isThere, const QString& why)
{
    if (!m_socket)
        return;
    m_patience.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    std::exchange(m_socket, nullptr)->deleteLater();
    if (m_isStopped)
        return finish();
    m_state.isAlive = isThere;
    if (isThere)
        return checkHealth();
    m_state.words = tr("port %1 of %2 does not answer: %3")
                        .arg(QString::number(m_spec.watchedPort->port), m_spec.watchedPort->host, why);
    finish();
}

void TargetCheck::checkHealth()
{
    if (m_isStopped || m_spec.healthCommand.isEmpty())
        return finish();
    m_health.reset(); // It writes to the other.
    m_said = std::make_unique<OutputTails>();
    m_health = std::make_unique<RunSession>(m_agent, m_said.get());
    connect(m_health.get(), &RunSession::finished, this, &TargetCheck::healthAnswered);
    m_health->start(m_spec.health());
}

void TargetCheck::healthAnswered(const RunResult& result)
{
    // Brood's own trouble tells nothing of the target's health.
    const bool isAnswer = !m_isStopped && !result.agentError;
    if (isAnswer) {
        m_state.isHealthy = result.outcome == RunOutcome::Succeeded;
        if (const auto failure = commonFailure(result, lastLinesOfFailed(result, *m_said)))
            m_state.words = failure->words;
    }
    finish();
}

void TargetCheck::finish()
{
    Q_EMIT checked(m_state);
}

} // namespace brood
