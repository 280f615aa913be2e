// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace brood {

/// A colour as SGR names it (ECMA-48 8.3.117; ISO 8613-6 for the indexed and direct ones).
struct TerminalColor
{
    enum class Kind : std::uint8_t
    {
        Default, ///< The view's own.
        Indexed, ///< `value` is 0 to 255: the 16 of the palette, the 6×6×6 cube, the greys.
        Rgb,     ///< `value` is 0xRRGGBB.
    };
    Kind kind = Kind::Default;
    std::uint32_t value = 0;

    bool operator==(const TerminalColor&) const = default;
};

enum class Underline : std::uint8_t
{
    None,
    Single,
    Double,
    Curly,
    Dotted,
    Dashed
};

/// How text looks: what SGR and OSC 8 have set.
struct TextStyle
{
    TerminalColor foreground;
    TerminalColor background;
    TerminalColor underlineColor;
    Underline underline = Underline::None;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool blink = false;
    bool inverse = false;
    bool hidden = false;
    bool struckOut = false;
    bool overlined = false;
    /// The target of OSC 8, as it came; empty: none. Only what isAllowedLink() (sgr.h) lets pass gets here:
    /// http, https, ftp, file, mailto.
    std::string link;

    bool operator==(const TextStyle&) const = default;
};

} // namespace brood
