// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rampreport.h"

namespace brood {

/// The answer, how it was searched, throughput and latency against the level, and the level table, as an
/// HTML document that needs nothing else and is well-formed XML, too.
[[nodiscard]] QByteArray rampHtml(const RampReportContent& content, const QLocale& locale);

} // namespace brood
