// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QCustomPlot;

namespace brood {

/// A plot as it is drawn at a moment, to be kept elsewhere.
struct PlotPictures
{
    QImage image; ///< Twice as fine as the window's pixels, for large and for fine screens.
    QByteArray svg;
    QByteArray pdf; ///< One page of the plot's size.
};

/// @param description what it shows, in words; the SVG has it, too.
[[nodiscard]] PlotPictures plotPictures(QCustomPlot& plot, const QString& title, const QString& description);

} // namespace brood
