// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/exitstatus.h"

#include <algorithm>
#include <utility>

namespace brood {

int exitStatusFor(const ChildResult& result)
{
    const auto status = [](ExitStatus value) {
        return static_cast<int>(value);
    };
    if (result.outcome == ChildOutcome::TimedOut)
        return status(ExitStatus::TimedOut);
    if (result.error) {
        switch (result.error->kind) {
        case ErrorKind::NotFound: return status(ExitStatus::NotFound);
        case ErrorKind::NotExecutable: return status(ExitStatus::NotExecutable);
        case ErrorKind::Setup:
        case ErrorKind::Agent: return status(ExitStatus::BroodFailed);
        }
    }
    if (result.signal)
        return status(ExitStatus::SignalBase) + *result.signal;
    return result.exitCode.value_or(status(ExitStatus::BroodFailed));
}

int exitStatusForMany(const RunResult& result)
{
    const auto isOurs = [](const ChildResult& child) {
        return child.error && child.error->kind == ErrorKind::Agent;
    };
    if (result.agentError || std::ranges::any_of(result.children, isOurs))
        return static_cast<int>(ExitStatus::BroodFailed);
    return result.outcome == RunOutcome::Succeeded ? 0 : 1;
}

} // namespace brood
