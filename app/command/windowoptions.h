// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandlineanswer.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace brood {

/// What `brood` without a subcommand was told to do.
struct WindowOptions
{
    QByteArrayList command; ///< Empty: none given.
    bool launch = false;
    QString dataDirectory;
};
struct ParsedWindowOptions
{
    std::optional<WindowOptions> options;
    CommandLineAnswer answer;
};
/// Reads the arguments behind `brood`, without Qt's own.
[[nodiscard]] ParsedWindowOptions parseWindowOptions(const QByteArrayList& arguments);

} // namespace brood
