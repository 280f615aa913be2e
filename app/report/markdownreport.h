// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportcontent.h"

#include <QByteArray>
#include <QLocale>

namespace brood {

/// A readable page of Markdown (CommonMark with GitHub's tables), UTF-8, in the user's language.
[[nodiscard]] QByteArray markdownReport(const ReportContent& content, const QLocale& locale);

} // namespace brood
