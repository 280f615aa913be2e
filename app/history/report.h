// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/runresult.h"

#include <QByteArray>

namespace brood {

/// The report of a run as JSON, UTF-8, with the fields and the meaning that scripts rely on. Bytes of the
/// command that are no UTF-8 are replaced by U+FFFD, because JSON has no other way.
[[nodiscard]] QByteArray jsonReport(const LaunchSpec& spec, const RunResult& result);

/// The argument vector of a child of this launch.
[[nodiscard]] QByteArrayList argumentsOf(const LaunchSpec& spec, const ChildResult& child);

/// What reports for programs call it: "exited", "signalled" …
[[nodiscard]] const char* outcomeKey(ChildOutcome outcome);

} // namespace brood
