// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textstyle.h"

#include <cstdint>

namespace brood {

/// 0xRRGGBB, sRGB.
using Rgb = std::uint32_t;

enum class TerminalPalette : std::uint8_t
{
    Light, ///< For light backgrounds.
    Dark
};

enum class ColorRole : std::uint8_t
{
    Foreground, ///< On the view's own background: the 16 colours are shifted so that all can be read there.
    Background, ///< Behind text, or on a background that output has set: the 16 colours as they are named.
};

/// The contrast that WCAG 2 asks of text (success criterion 1.4.3).
inline constexpr double readableContrast = 4.5;

/// WCAG's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(Rgb one, Rgb other);
/// The foreground, or where it has too little contrast, the colour next to it in lightness that has enough;
/// the hue stays. Where none has, black or white.
[[nodiscard]] Rgb readable(Rgb foreground, Rgb background, double ratio = readableContrast);

/// What the colours that output does not set are.
struct BaseColors
{
    Rgb text = 0x1f1f1f;
    Rgb background = 0xffffff;

    bool operator==(const BaseColors&) const = default;
};
[[nodiscard]] TerminalPalette paletteFor(const BaseColors& base);

/// @param color not TerminalColor::Kind::Default.
[[nodiscard]] Rgb resolve(const TerminalColor& color, ColorRole role, TerminalPalette palette);

/// A style's colours as they are drawn.
struct DrawnColors
{
    Rgb foreground = 0;
    Rgb background = 0;
    Rgb underline = 0;
    bool hasBackground = false; ///< Otherwise `background` is the view's own.

    bool operator==(const DrawnColors&) const = default;
};

/// Inverse, faint and hidden are dealt with here. Text can be read on what is behind it, unless output has
/// set both to true colours or to colours from the 256: pictures are made of these.
[[nodiscard]] DrawnColors drawnColors(const TextStyle& style, const BaseColors& base);

} // namespace brood
