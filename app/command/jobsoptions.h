// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/optionparser.h"
#include "launch/jobsspec.h"

#include <QString>

#include <string>

namespace brood {

/// Options about how many children there are, when they are started, and what follows from failures.
class JobsOptions
{
public:
    /// Adds them to a parser, which must not outlive this.
    void declare(CLI::App& app);

    // Once they were parsed.
    /// Sets all but the inputs and what depends on the timeout.
    void fill(JobsSpec& jobs) const;
    /// Why what was asked for can't be, in the user's language; empty if it can. @param jobs complete
    [[nodiscard]] QString contradiction(const JobsSpec& jobs) const;

private:
    // The values as CLI11 stores them.
    int m_copies = 1;
    int m_jobs = 0;
    int m_retries = 0;
    bool m_barrier = false;
    std::string m_startDelay;
    std::string m_retryDelay;
    std::string m_restart;
    std::string m_startSuccess;
    std::string m_halt;
    std::string m_haltAfter;
};

} // namespace brood
