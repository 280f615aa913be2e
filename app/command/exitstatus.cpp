// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/exitstatus.h"

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

} // namespace brood
