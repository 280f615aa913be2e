// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/terminalline.h"

#include <QList>

#include <algorithm>
#include <cwchar>

#include <sys/ioctl.h>
#include <unistd.h>

namespace brood {

namespace {

constexpr const char* eraseLine = "\r\x1b[K";

/// 0: unknown.
int columnsOf(int fd)
{
    winsize size = {};
    return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

void writeFully(int fd, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t result =
            ::write(fd, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (result <= 0)
            return;
        done += result;
    }
}

QString cutToColumns(const QString& text, int columns)
{
    const auto width = [](char32_t character) {
        return std::max(wcwidth(static_cast<wchar_t>(character)), 0);
    };
    QList<uint> kept;
    int used = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        used += width(character);
        if (used >= columns) {
            // The dots take the place of what does not fit with them.
            while (!kept.isEmpty() && used - width(character) + 1 >= columns)
                used -= width(kept.takeLast());
            kept.append(u'…');
            break;
        }
        kept.append(character);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size());
}

void TerminalLine::show(int fd, const QString& progress)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock || !m_isLineBegin)
        return;
    const int columns = columnsOf(fd);
    writeFully(fd, eraseLine + (columns > 0 ? cutToColumns(progress, columns) : progress).toLocal8Bit());
    m_isShown = true;
}

void TerminalLine::clear(int fd)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock)
        takeAway(fd);
}

void TerminalLine::takeAway(int fd)
{
    if (m_isShown)
        writeFully(fd, eraseLine);
    m_isShown = false;
}

} // namespace brood
