// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <optional>

#include <termios.h>

namespace brood {

/// Hands every key of our terminal on as it is (cfmakeraw(3)) as long as it lives, for a child that has a
/// terminal of its own.
class RawTerminal
{
public:
    explicit RawTerminal(int fd);
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;
    ~RawTerminal();

private:
    int m_fd;
    std::optional<termios> m_before;
};

/// The size of the terminal that stdout, stderr or stdin is; empty if none of them is one.
[[nodiscard]] std::optional<TerminalCells> ownTerminalSize();

} // namespace brood
