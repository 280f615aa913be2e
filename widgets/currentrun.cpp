// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/currentrun.h"

#include "history/runarchive.h"

#include <QThread>

namespace brood {

CurrentRun::CurrentRun(const AgentCommand& agent, QObject* parent)
    : QObject(parent)
    , m_output(nullptr)
    , m_session(agent, &m_output)
{
    connect(&m_session, &RunSession::finished, this, &CurrentRun::keep);
}

CurrentRun::~CurrentRun()
{
    for (const auto* thread : {&m_looking, &m_keeping}) {
        if (*thread)
            (*thread)->wait();
    }
}

void CurrentRun::start(const LaunchSpec& spec, const QString& dataDirectory)
{
    const QStringList problems = m_output.begin(dataDirectory, m_session.id(), spec.outputLimit);
    m_progress.emplace(store());
    m_started = QDateTime::currentDateTime();
    m_session.start(spec);
    lookAtEarlierRuns(spec, dataDirectory);
    if (!problems.isEmpty())
        Q_EMIT keepingFailed(problems);
}

void CurrentRun::lookAtEarlierRuns(const LaunchSpec& spec, const QString& dataDirectory)
{
    m_looking.reset(QThread::create([this, spec, dataDirectory] {
        const auto forecast = forecastElapsed(RunArchive(dataDirectory).elapsedOf(spec));
        QMetaObject::invokeMethod(
            this, [this, forecast] { m_forecast = forecast; }, Qt::QueuedConnection);
    }));
    m_looking->start(QThread::LowPriority);
}

void CurrentRun::keep(const RunResult& result)
{
    m_keeping.reset(QThread::create([this, spec = m_session.spec(), result] {
        const QStringList problems = m_output.finish(spec, result);
        if (!problems.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, problems] { Q_EMIT keepingFailed(problems); }, Qt::QueuedConnection);
    }));
    m_keeping->start();
}

ChildSnapshot CurrentRun::lastChild() const
{
    return m_session.youngestChild().value_or(ChildSnapshot());
}

std::optional<Progress> CurrentRun::progress()
{
    return m_progress ? m_progress->poll(m_session.elapsed()) : std::nullopt;
}

SilentChild CurrentRun::silentChild() const
{
    const ChildSnapshot child = lastChild();
    SilentChild silent;
    silent.state = child.state;
    silent.isOnTerminal = m_session.spec().terminal.has_value();
    silent.now = m_session.elapsed();
    silent.runningSince = child.start;
    for (const PausedSpan& span : child.pausedSpans)
        silent.runningSince = std::max(silent.runningSince, span.to);
    silent.stdoutBytes = m_session.stdoutBytes();
    silent.stdoutPieces = m_session.stdoutPieces();
    silent.lastOutputAt = store().totals().lastAt;
    return silent;
}

} // namespace brood
