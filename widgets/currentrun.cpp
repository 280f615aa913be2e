// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/currentrun.h"

#include "history/runarchive.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace brood {

CurrentRun::CurrentRun(const AgentCommand& agent, QObject* parent)
    : QObject(parent)
    , m_output(nullptr)
    , m_session(agent, &m_output)
{
    m_output.setProblemHandler([this](const QString& problem) { Q_EMIT keepingFailed({problem}); });
    connect(&m_session, &RunSession::finished, this, &CurrentRun::keep);
}

CurrentRun::~CurrentRun()
{
    for (const auto* thread : {&m_looking, &m_keeping}) {
        if (*thread)
            (*thread)->wait();
    }
}

void CurrentRun::start(const LaunchSpec& spec, const std::optional<QString>& dataDirectory)
{
    constexpr std::size_t keptInMemory = std::size_t{16} * 1024 * 1024;
    QStringList problems;
    if (dataDirectory)
        problems = m_output.begin(*dataDirectory, m_session, spec);
    else
        m_output.beginInMemory(keptInMemory);
    m_progress.emplace(store());
    m_started = QDateTime::currentDateTime();
    m_session.start(spec);
    if (dataDirectory && spec.jobs.isSingle())
        lookAtEarlierRuns(spec, *dataDirectory);
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
    connect(m_keeping.get(), &QThread::finished, this, &CurrentRun::kept);
    m_keeping->start();
}

bool CurrentRun::isBeingKept() const
{
    return m_keeping && !m_keeping->isFinished();
}

ChildSnapshot CurrentRun::lastChild() const
{
    return m_session.youngestChild().value_or(ChildSnapshot());
}

std::optional<Progress> CurrentRun::progress()
{
    return m_progress ? m_progress->poll(m_session.elapsed()) : std::nullopt;
}

LastLines CurrentRun::lastLines() const
{
    std::set<int> failed;
    for (const ChildResult& child : m_session.results()) {
        if (!child.success)
            failed.insert(child.index);
    }
    OutputTails tails;
    std::array<std::byte, OutputTails::tailBytes> bytes{};
    const std::vector<OutputSource> sources = store().sources();
    for (SourceIndex i = 0; i < sources.size(); ++i) {
        if (!failed.contains(sources[i].child))
            continue;
        const auto [begin, end] = store().extent(i);
        const std::uint64_t from = end - std::min<std::uint64_t>(end - begin, bytes.size());
        const std::size_t count = store().read(i, from, bytes);
        tails.write({sources[i].child, sources[i].stream, {}, std::span(bytes).first(count)});
    }
    return lastLinesOfFailed(m_session.result(), tails);
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
