// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/messagewriter.h"

#include "command/writeall.h"

#include <unistd.h>

namespace brood {

namespace {

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

/// terminfo(5) calls one dumb of which nothing is known but that it prints.
bool understandsSequences()
{
    const QByteArray type = qgetenv("TERM");
    return !type.isEmpty() && type != "dumb";
}

} // namespace

MessageWriter::MessageWriter(int fd)
    : m_fd(fd)
    , m_isTerminal(isatty(fd) != 0)
    , m_showsProgress(m_isTerminal && understandsSequences())
{}

void MessageWriter::showProgress(const QString& line)
{
    if (m_showsProgress)
        m_line->show(m_fd, line);
}

void MessageWriter::clearProgress()
{
    m_line->clear();
}

void MessageWriter::writeLine(ResultMark mark, const QString& line)
{
    QByteArray bytes = isolated(markSymbol(mark) + QLatin1Char(' ') + line).toLocal8Bit();
    if (m_showsProgress && qEnvironmentVariableIsEmpty("NO_COLOR"))
        bytes = colourOf(mark) + bytes + "\x1b[0m";
    writeOwnLine("brood: " + bytes + '\n');
}

void MessageWriter::showMessage(const QString& message)
{
    writeOwnLine("brood: " + isolated(message).toLocal8Bit() + '\n');
}

void MessageWriter::writeOwnLine(const QByteArray& line)
{
    if (m_isTerminal)
        m_line->begin(m_fd);
    writeAll(m_fd, line);
}

} // namespace brood
