// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/resulttext.h"
#include "session/runresult.h"

#include <QLocale>
#include <QString>

namespace brood {

/// The command line that makes this command again; with `shell`, the shell's command. Bytes that are no
/// UTF-8 are U+FFFD.
[[nodiscard]] QString commandText(const LaunchSpec& spec);

/// How the last attempt ended, with what there is to say about the run as a whole.
[[nodiscard]] ResultText describeRun(const LaunchSpec& spec, const RunResult& result, const QLocale& locale);

/// "2026-01-31 13:00:00+01:00": local time, unmistakable in every country.
[[nodiscard]] QString startedText(const QDateTime& started);

} // namespace brood
