// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/messagewriter.h"
#include "launch/rampspec.h"
#include "session/rampresult.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace brood {

class RunSession;

/// What `brood ramp` says: how it gets on to stderr, the answer to stdout.
class RampDisplay
{
    Q_DECLARE_TR_FUNCTIONS(brood::RampDisplay)

public:
    /// @param quiet only what is wrong, and the answer.
    RampDisplay(const RampSpec& spec, int fd, bool quiet);

    [[nodiscard]] bool showsProgress() const { return m_writer.isTerminal() && !m_quiet; }
    void showWarnings(const std::vector<LauncherLimit>& limits);
    void showProgress(const RampStep& step, const RunSession& run);
    void showRound(const RampRound& round);
    void showRecovery(const QString& why);
    void showProblem(const QString& message) { m_writer.showMessage(message); }
    void clearProgress() { m_writer.clearProgress(); }
    /// The answer, the evidence for it and a table of all rounds if they were not shown there already, for
    /// stdout.
    [[nodiscard]] QString answer(const RampResult& result) const;

private:
    [[nodiscard]] QString table(const std::vector<RampRound>& rounds) const;

    const RampSpec& m_spec;
    MessageWriter m_writer;
    bool m_quiet;
    QLocale m_locale;
};

} // namespace brood
