// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/statusdisplay.h"

#include "session/resulttext.h"
#include "session/runsession.h"

#include <unistd.h>

namespace brood {

namespace {

constexpr std::chrono::milliseconds progressInterval(250);

} // namespace

StatusDisplay::StatusDisplay(const RunSession& session, int fd, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(fd)
{
    if (!m_writer.isTerminal() || isatty(STDOUT_FILENO) != 0)
        return;
    connect(&m_timer, &QTimer::timeout, this, &StatusDisplay::showProgress);
    m_timer.start(progressInterval);
}

void StatusDisplay::showProgress()
{
    if (m_session.state() != RunSession::State::Running)
        return;
    const QString line = m_session.spec().jobs.isSingle() ? progressOfOne() : progressOfMany();
    if (!line.isEmpty())
        m_writer.showProgress(line);
}

QString StatusDisplay::progressOfOne() const
{
    const QList<ChildSnapshot> children = m_session.children();
    if (children.isEmpty() || children.last().state == ChildSnapshot::State::Starting)
        return {};
    const QString time = elapsedText(children.last().elapsed, m_locale);
    const bool paused = children.last().state == ChildSnapshot::State::Paused;
    return (paused ? tr("Paused · %1") : tr("Running · %1")).arg(time);
}

QString StatusDisplay::progressOfMany() const
{
    const JobQueue::Counts counts = m_session.counts();
    const std::uint32_t ended = counts.succeeded + counts.failed + counts.stopped;
    QStringList parts{tr("%1 of %2 ended", "children")
                          .arg(m_locale.toString(ended), m_locale.toString(m_session.spec().jobs.copies))};
    if (counts.failed > 0)
        parts += tr("%Ln failed", "children", static_cast<int>(counts.failed));
    parts += elapsedText(m_session.elapsed(), m_locale);
    return parts.join(QStringLiteral(" · "));
}

void StatusDisplay::showBanner(const ChildResult& result)
{
    const ResultText text = describe(result, m_locale);
    m_writer.writeLine(text.mark, (QStringList(text.headline) + text.figures).join(QStringLiteral(" · ")));
    for (const QString& note : text.notes)
        showMessage(note);
}

void StatusDisplay::showChild(const ChildResult& result)
{
    const ResultText text = describe(result, m_locale);
    QString number = tr("#%1", "number of a child").arg(m_locale.toString(result.index));
    if (result.attempt > 1)
        number += QLatin1Char(' ') + tr("(attempt %1)").arg(m_locale.toString(result.attempt));
    m_writer.writeLine(text.mark,
                       (QStringList{number, text.headline} + text.figures).join(QStringLiteral(" · ")));
}

void StatusDisplay::showSummary(const RunResult& result)
{
    const JobQueue::Counts counts = m_session.counts();
    const int copies = m_session.spec().jobs.copies;
    QStringList parts{tr("%1 of %2 succeeded", "children")
                          .arg(m_locale.toString(counts.succeeded), m_locale.toString(copies))};
    if (counts.failed > 0)
        parts += tr("%Ln failed", "children", static_cast<int>(counts.failed));
    if (counts.stopped > 0)
        parts += tr("%Ln stopped", "children", static_cast<int>(counts.stopped));
    const std::uint32_t notRun = counts.waiting + counts.running;
    if (notRun > 0)
        parts += tr("%Ln not started", "children", static_cast<int>(notRun));
    parts += elapsedText(result.elapsed, m_locale);
    const double seconds = std::chrono::duration<double>(result.elapsed).count();
    const std::uint32_t ended = counts.succeeded + counts.failed;
    if (seconds > 0 && ended > 0)
        parts += tr("%1 per second", "children that ended").arg(m_locale.toString(ended / seconds, 'f', 1));
    const bool isStopped = result.outcome == RunOutcome::Stopped || result.outcome == RunOutcome::Interrupted;
    const ResultMark failure = isStopped ? ResultMark::Stopped : ResultMark::Failure;
    m_writer.writeLine(result.outcome == RunOutcome::Succeeded ? ResultMark::Success : failure,
                       parts.join(QStringLiteral(" · ")));
    if (result.agentError)
        showMessage(result.agentError->message);
}

} // namespace brood
