// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportfacts.h"
#include "report/visibletext.h"

#include <QString>
#include <QStringList>

namespace brood {

// Parts of a document in Markdown (CommonMark, with GitHub's tables). Whatever text is given stands there as
// it is.

[[nodiscard]] QString markdownText(const QString& text, TextOrigin origin = TextOrigin::Words);
[[nodiscard]] QString markdownParagraph(const QString& text);
/// A command, in a block of its own.
[[nodiscard]] QString markdownCode(const QString& text);
/// @param firstRight from this column on, cells stand at the right.
[[nodiscard]] QString markdownTableHead(const QStringList& header, qsizetype firstRight);
[[nodiscard]] QString markdownTableRow(const QStringList& cells);
[[nodiscard]] QString markdownFactRow(const ReportFact& fact);

} // namespace brood
