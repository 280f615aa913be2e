// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandlineanswer.h"
#include "launch/launchspec.h"

#include <QStringList>

#include <optional>

namespace brood {

/// What `brood run` was told to do.
struct RunOptions
{
    LaunchSpec spec;
    QStringList reports;
    QString dataDirectory;
    QString resume; ///< The run to resume, as findResumable() takes it; empty: none.
    bool history = true;
    bool quiet = false;
};

/// Reads the arguments behind `brood run`. Either the options are there or the answer.
struct ParsedRunOptions
{
    std::optional<RunOptions> options;
    CommandLineAnswer answer;
};
[[nodiscard]] ParsedRunOptions parseRunOptions(const QByteArrayList& arguments);

} // namespace brood
