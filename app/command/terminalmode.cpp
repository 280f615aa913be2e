// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/terminalmode.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace brood {

RawTerminal::RawTerminal(int fd)
    : m_fd(fd)
{
    termios mode{};
    if (tcgetattr(fd, &mode) != 0)
        return;
    m_before = mode;
    cfmakeraw(&mode);
    tcsetattr(fd, TCSADRAIN, &mode);
}

RawTerminal::~RawTerminal()
{
    if (m_before)
        tcsetattr(m_fd, TCSADRAIN, &*m_before);
}

std::optional<TerminalCells> ownTerminalSize()
{
    for (const int fd : {STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO}) {
        winsize size{};
        if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0)
            return TerminalCells{size.ws_col, size.ws_row};
    }
    return std::nullopt;
}

} // namespace brood
