// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/resulttext.h"

#include <QColor>
#include <QPalette>

namespace brood {

/// The WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `colour`, moved towards black or white as far as is needed to stand out against `background` by that
/// ratio.
[[nodiscard]] QColor readableOn(const QColor& background, QColor colour, double ratio = 4.5);

/// The colour with another opacity, 0…1.
[[nodiscard]] QColor faded(QColor colour, float alpha);

/// The colours of a panel that says how something ended, fitting to a light or a dark palette.
struct Tint
{
    QColor background;
    QColor border;
    QColor accent; ///< For marks on the background: ratio at least 3.
    QColor text;   ///< Ratio at least 4.5 on the background.
};
[[nodiscard]] Tint tintFor(ResultMark mark, const QPalette& palette);
/// The same without a meaning.
[[nodiscard]] Tint neutralTint(const QPalette& palette);

/// For text that says what is wrong, on the palette's window background.
[[nodiscard]] QColor problemColor(const QPalette& palette);

} // namespace brood
