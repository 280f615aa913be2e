// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/commandlineanswer.h"
#include "output/outputexport.h"

#include <QByteArrayList>

#include <optional>

namespace brood {

/// What `brood show` was told to do.
struct ShowOptions
{
    QString run = QStringLiteral("last"); ///< As RunArchive::find() takes it.
    QString dataDirectory;
    std::optional<ExportRequest> output; ///< Empty: tell how the run ended.
};

/// Reads the arguments behind `brood show`. Either the options are there or the answer.
struct ParsedShowOptions
{
    std::optional<ShowOptions> options;
    CommandLineAnswer answer;
};
[[nodiscard]] ParsedShowOptions parseShowOptions(const QByteArrayList& arguments);

} // namespace brood
