// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>

namespace brood {

/// A table (RFC 4180, UTF-8) with a row for each attempt of each child. The columns are named after the keys
/// of the JSON report and mean the same; what is null there is empty.
[[nodiscard]] QByteArray csvReport(const ReportContent& content);

/// What GNU parallel(1) writes with --joblog: a line for each child, of its last attempt. Receive is what it
/// wrote to stdout; as there, -1 is the exit value of what timed out.
[[nodiscard]] QByteArray joblogReport(const ReportContent& content);

} // namespace brood
