// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"
#include "session/runresult.h"

#include <QByteArray>
#include <QString>

namespace brood {

/// The report of a run as JSON, UTF-8, with the fields and the meaning that scripts rely on. Bytes of the
/// command that are no UTF-8 are replaced by U+FFFD, because JSON has no other way.
[[nodiscard]] QByteArray jsonReport(const LaunchSpec& spec, const RunResult& result);

/// Whether a report can be written to this file: a known ending, a directory that can be written to.
/// @return an empty string, or in the user's language what is wrong and what to do.
[[nodiscard]] QString checkReportFile(const QString& fileName);

/// Writes the report in the format that the file name's ending asks for, whole or not at all; into a device
/// or a FIFO of that name, and never in its place.
/// @return as checkReportFile().
[[nodiscard]] QString writeReport(const QString& fileName, const LaunchSpec& spec, const RunResult& result);

} // namespace brood
