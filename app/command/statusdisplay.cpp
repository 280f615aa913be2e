// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/statusdisplay.h"

#include "session/resulttext.h"
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
    const QList<ChildSnapshot> children = m_session.children();
    if (children.isEmpty() || children.last().state == ChildSnapshot::State::Starting)
        return;
    const QString time = elapsedText(children.last().elapsed, m_locale);
    const bool paused = children.last().state == ChildSnapshot::State::Paused;
    write("\r\x1b[K" + (paused ? tr("Paused · %1") : tr("Running · %1")).arg(time).toLocal8Bit());
    m_progressShown = true;
}

void StatusDisplay::clearProgress()
{
    if (m_progressShown)
        write("\r\x1b[K");
    m_progressShown = false;
}

void StatusDisplay::showBanner(const ChildResult& result)
{
    const ResultText text = describe(result, m_locale);
    QString line = markSymbol(text.mark);
    line += QLatin1Char(' ') + (QStringList(text.headline) + text.figures).join(QStringLiteral(" · "));
    QByteArray bytes = isolated(line).toLocal8Bit();
    if (m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR"))
        bytes = colourOf(text.mark) + bytes + "\x1b[0m";
    clearProgress();
    write("brood: " + bytes + '\n');
    for (const QString& note : text.notes)
        showMessage(note);
}

void StatusDisplay::showMessage(const QString& message)
{
    clearProgress();
    write("brood: " + isolated(message).toLocal8Bit() + '\n');
}

} // namespace brood
