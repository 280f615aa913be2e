// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/statusdisplay.h"

#include "session/jobstext.h"
#include "session/runsession.h"

#include <QFile>

#include <unistd.h>

namespace brood {

namespace {

constexpr std::chrono::milliseconds progressInterval(250);

const char* colourOf(ResultMark mark)
{
    switch (mark) {
    case ResultMark::Success: return "\x1b[32m";
    case ResultMark::Failure: return "\x1b[31m";
    case ResultMark::Stopped: return "\x1b[33m";
    }
    return "";
}

/// Keeps the direction of a text that runs from right to left, behind our name, which does not.
QString isolated(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return text.isRightToLeft() ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

} // namespace

StatusDisplay::StatusDisplay(const RunSession& session, int fd, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_fd(fd)
    , m_isTerminal(isatty(fd) != 0)
{
    if (!m_isTerminal || isatty(STDOUT_FILENO) != 0)
        return;
    connect(&m_timer, &QTimer::timeout, this, &StatusDisplay::showProgress);
    m_timer.start(progressInterval);
}

void StatusDisplay::write(const QByteArray& bytes) const
{
    // Best effort: there is nobody to tell if stderr itself is gone.
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t result =
            ::write(m_fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (result <= 0)
            return;
        done += result;
    }
}

void StatusDisplay::showProgress()
{
    if (m_session.state() != RunSession::State::Running)
        return;
    const QString line = m_session.spec().jobs.isSingle() ? progressOfOne() : progressOfMany();
    if (line.isEmpty())
        return;
    write("\r\x1b[K" + line.toLocal8Bit());
    m_progressShown = true;
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
    return jobsProgress(m_session.counts(), m_session.elapsed(), m_locale).join(QStringLiteral(" · "));
}

void StatusDisplay::clearProgress()
{
    if (m_progressShown)
        write("\r\x1b[K");
    m_progressShown = false;
}

void StatusDisplay::showBanner(const ChildResult& result)
{
    showText(describe(result, m_locale));
}

void StatusDisplay::showChild(const ChildResult& result)
{
    const ResultText text = describe(result, m_locale);
    QString number = tr("#%1", "number of a child").arg(m_locale.toString(result.index));
    if (result.attempt > 1)
        number += QLatin1Char(' ') + tr("(attempt %1)").arg(m_locale.toString(result.attempt));
    writeLine(text.mark, (QStringList{number, text.headline} + text.figures).join(QStringLiteral(" · ")));
}

void StatusDisplay::showSummary(const RunResult& result)
{
    showText(describeJobs(result, m_session.spec().jobs.copies, m_locale));
}

void StatusDisplay::showText(const ResultText& text)
{
    writeLine(text.mark, (QStringList(text.headline) + text.figures).join(QStringLiteral(" · ")));
    for (const QString& note : text.notes)
        showMessage(note);
}

void StatusDisplay::writeLine(ResultMark mark, const QString& line)
{
    QByteArray bytes = isolated(markSymbol(mark) + QLatin1Char(' ') + line).toLocal8Bit();
    if (m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
        bytes = colourOf(mark) + bytes + "\x1b[0m";
    clearProgress();
    write("brood: " + bytes + '\n');
}

void StatusDisplay::showMessage(const QString& message)
{
    clearProgress();
    write("brood: " + isolated(message).toLocal8Bit() + '\n');
}

} // namespace brood
