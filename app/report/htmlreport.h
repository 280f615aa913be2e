// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>
#include <QLocale>

namespace brood {

/// A page with everything: how the run ended, what was run where, its timeline, what was measured, the
/// figures over time as a table, and the end of the output. One file of HTML (which is well-formed XML, too),
/// UTF-8, without scripts and without anything from elsewhere, for light and dark screens, narrow and wide
/// ones, and paper. In the user's language; whatever the child, its arguments and its output have in them is
/// text.
[[nodiscard]] QByteArray htmlReport(const ReportContent& content, const QLocale& locale);

} // namespace brood
