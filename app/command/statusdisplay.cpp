// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/statusdisplay.h"

#include "session/jobstext.h"
#include "session/runsession.h"

#include <unistd.h>

namespace brood {

namespace {

constexpr std::chrono::milliseconds progressInterval(250);

} // namespace

StatusDisplay::StatusDisplay(const RunSession& session, MessageWriter& writer, bool sharesTerminal,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(writer)
{
    if (!m_writer.showsProgress() || (isatty(STDOUT_FILENO) != 0 && !sharesTerminal))
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
    const auto child = m_session.youngestChild();
    if (!child || child->state == ChildSnapshot::State::Starting)
        return {};
    const QString time = elapsedText(child->elapsed, m_locale);
    const bool paused = child->state == ChildSnapshot::State::Paused;
    return (paused ? tr("Paused · %1") : tr("Running · %1")).arg(time);
}

QString StatusDisplay::progressOfMany() const
{
    return jobsProgressText(m_session.jobsProgress(), m_locale).join(QStringLiteral(" · "));
}

void StatusDisplay::showBanner(const ChildResult& result)
{
    showText(describe(result, m_locale));
}

void StatusDisplay::showChild(const ChildResult& result)
{
    const ResultText text = describe(result, m_locale);
    QString number = tr("#%1", "number of a child").arg(m_locale.toString(result.index));
    const JobsSpec& jobs = m_session.spec().jobs;
    if (jobs.restart == RestartPolicy::Never && jobs.retries > 0)
        number += QLatin1Char(' ') +
                  tr("(attempt %1 of %2)")
                      .arg(m_locale.toString(result.attempt), m_locale.toString(jobs.retries + 1));
    else if (result.attempt > 1)
        number += QLatin1Char(' ') + tr("(attempt %1)").arg(m_locale.toString(result.attempt));
    m_writer.writeLine(text.mark,
                       (QStringList{number, text.headline} + text.figures).join(QStringLiteral(" · ")));
}

void StatusDisplay::showSummary(const RunResult& result)
{
    showText(describeJobs(result, m_session.spec().jobs.pending(), m_locale));
}

void StatusDisplay::showText(const ResultText& text)
{
    m_writer.writeLine(text.mark,
                       (QStringList(text.headline) + markedFigures(text)).join(QStringLiteral(" · ")));
    for (const QString& note : text.notes)
        showMessage(note);
}

} // namespace brood
