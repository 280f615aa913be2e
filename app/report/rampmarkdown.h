// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/rampreport.h"

namespace brood {

/// The answer, how it was searched, and the level table, as Markdown text for people.
[[nodiscard]] QByteArray rampMarkdown(const RampReportContent& content, const QLocale& locale);

} // namespace brood
