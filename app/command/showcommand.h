// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/showoptions.h"
#include "history/runarchive.h"

#include <QCoreApplication>

namespace brood {

/// `brood show`: how an earlier run ended, or what it wrote.
class ShowCommand
{
    Q_DECLARE_TR_FUNCTIONS(brood::ShowCommand)

public:
    explicit ShowCommand(ShowOptions options)
        : m_options(std::move(options))
    {}

    /// Does it all. @return the exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool showResult(const ArchivedRun& run);
    [[nodiscard]] bool showOutput(const ArchivedRun& run, ExportRequest request);
    [[nodiscard]] bool isWritten(int error);
    [[nodiscard]] static QStringList missingText(std::uint64_t droppedBytes, std::uint64_t unkeptBytes,
                                                 const QString& reason);
    void tell(const QString& message);

    ShowOptions m_options;
};

} // namespace brood
