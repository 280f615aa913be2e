// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/records.h"
#include "session/runresult.h"

namespace brood {

/// What went wrong and what to do about it, for a child that could not be started.
[[nodiscard]] ErrorInfo describeStartFailure(const protocol::StartFailed& failure);

/// The launch names no program.
[[nodiscard]] ErrorInfo noCommandError();

/// "ENOENT"; "errno 999" for a number without a name.
[[nodiscard]] QString errnoName(int errorNumber);
/// strerror(3)'s text.
[[nodiscard]] QString errnoText(int errorNumber);

} // namespace brood
