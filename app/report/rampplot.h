// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rampresult.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace brood {

/// How many children succeeded in a second, and how long they took, against how many there were at once: an
/// SVG element to stand in an HTML document with rampPlotStyle() and htmlReportStyle().
/// @param words what it shows, for who does not see it.
[[nodiscard]] QByteArray rampPlot(const RampResult& result, const QString& words, const QLocale& locale);

/// CSS rules for it.
[[nodiscard]] QByteArray rampPlotStyle();

} // namespace brood
