// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QString>
#include <QStringList>

namespace brood {

/// Whether reports can be written to these files: each has a known ending, a directory that can be written
/// to, and a name of its own.
/// @return an empty string, or in the user's language what is wrong and what to do.
[[nodiscard]] QString checkReportFiles(const QStringList& fileNames);

/// Writes the report in the format that the file name's ending asks for, whole or not at all; into a device
/// or a FIFO of that name, and never in its place.
/// @return as checkReportFiles().
[[nodiscard]] QString writeReport(const QString& fileName, const ReportContent& content);
/// The same for a report that is made already.
[[nodiscard]] QString writeReportBytes(const QString& fileName, const QByteArray& report);

} // namespace brood
