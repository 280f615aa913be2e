// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

/// What to do instead of a command: print `text` and end.
struct CommandLineAnswer
{
    enum class Kind
    {
        Answer, ///< What was asked for: it goes to stdout.
        Notice, ///< Why there is nothing to do: it goes to stderr.
        Error,  ///< It goes to stderr, and the exit status is 125 instead of 0.
    };
    QString text;
    Kind kind = Kind::Answer;
};

/// The user's data directory: $XDG_DATA_HOME/brood.
[[nodiscard]] QString defaultDataDirectory();

} // namespace brood
