// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <sys/types.h>

namespace brood::agent {

/// What the kernel wrote into a core about the process and its end (elf(5), PT_NOTE). 0 or empty: it is not
/// told.
struct CoreNotes
{
    pid_t pid = 0;
    pid_t session = 0;
    int signalNumber = 0;
    int code = 0;        ///< si_code (sigaction(2)), if there is a signal number.
    pid_t sender = 0;    ///< si_pid, where the code tells that a process sent the signal.
    std::string program; ///< The file that was executed.

    /// kill(2), tgkill(2) or sigqueue(3).
    [[nodiscard]] bool isSent() const;
    /// A fault, or else something that the kernel does by itself.
    [[nodiscard]] bool isByKernel() const { return signalNumber > 0 && code > 0; }
};

/// Reads little, however big the file is, and believes nothing in it: it may be anyone's.
/// @return nothing if the file is not a core of this machine's kind; empty notes if they are cut off
[[nodiscard]] std::optional<CoreNotes> readCoreNotes(int file);

} // namespace brood::agent
