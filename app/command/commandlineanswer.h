// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

/// What to do instead of a command: print `text` and end.
struct CommandLineAnswer
{
    QString text;
    bool isError = false; ///< Then it goes to stderr, and the exit status is 125.
};

/// The user's data directory: $XDG_DATA_HOME/brood.
[[nodiscard]] QString defaultDataDirectory();

} // namespace brood
