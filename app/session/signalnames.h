// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

/// "SIGSEGV", "SIGRTMIN+3" (signal(7)); empty for a number that is no signal.
[[nodiscard]] QString signalName(int number);

/// "SIGSEGV (11)"; "signal 99" for a number that is none.
[[nodiscard]] QString signalText(int number);

} // namespace brood
