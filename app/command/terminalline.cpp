// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/terminalline.h"

#include "command/writeall.h"

#include <QList>

#include <algorithm>
#include <cwchar>

#include <sys/ioctl.h>

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
    writeAll(fd, eraseLine + (columns > 0 ? cutToColumns(progress, columns) : progress).toLocal8Bit());
    m_shownOn = fd;
}

void TerminalLine::clear()
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (lock)
        takeAway();
}

void TerminalLine::begin(int fd)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock)
        return;
    takeAway();
    if (!m_isLineBegin)
        writeAll(fd, "\n");
    m_isLineBegin = true;
}

void TerminalLine::takeAway()
{
    if (m_shownOn)
        writeAll(*m_shownOn, eraseLine);
    m_shownOn.reset();
}

} // namespace brood
