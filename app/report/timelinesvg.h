// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/treemetrics.h"
#include "session/runresult.h"

#include <QByteArray>
#include <QLocale>

namespace brood {

/// The timeline of a run that has ended, as an <svg> element to stand in an HTML document that has
/// timelineSvgStyle(): a lane for each child, a bar for each attempt with its ending's mark and its pauses
/// hatched, and below, on the same axis, strips of what they used: mean, and minimum to maximum.
///
/// It fits any width. Screen readers get one image with its description; pointing at things names them.
/// @param metrics may be null.
[[nodiscard]] QByteArray timelineSvg(const RunResult& result, const TreeMetrics* metrics,
                                     const QLocale& locale);

/// The same as a picture of its own, for a file. @param title stands above it.
[[nodiscard]] QByteArray timelineSvgFile(const RunResult& result, const TreeMetrics* metrics,
                                         const QString& title, const QLocale& locale);

/// CSS rules. They use the document's variables --ink, --paper, --faint, --ok, --bad and --stop.
[[nodiscard]] QByteArray timelineSvgStyle();

/// What the picture shows, in words.
[[nodiscard]] QString timelineWords(const RunResult& result, const TreeMetrics* metrics,
                                    const QLocale& locale);

} // namespace brood
