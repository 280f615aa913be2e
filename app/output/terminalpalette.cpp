// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/terminalpalette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace brood {

namespace {

constexpr std::uint32_t namedColors = 16;

constexpr std::array<Rgb, namedColors> onLight{0x000000, 0xb3201b, 0x1b7430, 0x855f00, 0x1d4fc4, 0x9b2393,
                                               0x0b6e80, 0x5f5f5f, 0x6b6b6b, 0xcf2a22, 0x1f7f2d, 0x8a6a00,
                                               0x2f66e0, 0xb83aae, 0x0a7a86, 0x3a3a3a};
constexpr std::array<Rgb, namedColors> onDark{0x8f8f8f, 0xff7a70, 0x4fc964, 0xd9a931, 0x6aa5ff, 0xd98be6,
                                              0x35c4cf, 0xd3d3d3, 0xa0a0a0, 0xffa49b, 0x7fe08c, 0xf0cc62,
                                              0x9cc4ff, 0xeab4f2, 0x7fe0e6, 0xffffff};
constexpr std::array<Rgb, namedColors> asNamed{0x000000, 0xc4302b, 0x2e9e44, 0xc99a13, 0x2f5fd0, 0xa33bb5,
                                               0x1f9aa5, 0xd0d0d0, 0x6b6b6b, 0xf0605a, 0x5fd070, 0xf2d04a,
                                               0x6f9cf5, 0xd27be0, 0x5fd3dc, 0xffffff};

struct Channels
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

Channels channelsOf(Rgb color)
{
    return {.red = (color >> 16 & 0xff) / 255.0,
            .green = (color >> 8 & 0xff) / 255.0,
            .blue = (color & 0xff) / 255.0};
}

Rgb rgbOf(const Channels& channels)
{
    const auto byte = [](double value) {
        return static_cast<Rgb>(std::lround(std::clamp(value, 0.0, 1.0) * 255));
    };
    return byte(channels.red) << 16 | byte(channels.green) << 8 | byte(channels.blue);
}

double luminance(Rgb color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const Channels channels = channelsOf(color);
    return 0.2126 * linear(channels.red) + 0.7152 * linear(channels.green) + 0.0722 * linear(channels.blue);
}

double lightness(const Channels& color)
{
    return (std::max({color.red, color.green, color.blue}) + std::min({color.red, color.green, color.blue})) /
           2;
}

/// The colour with another lightness (HSL), its hue and saturation kept.
Rgb withLightness(Rgb color, double wanted)
{
    const Channels old = channelsOf(color);
    const double now = lightness(old);
    const auto room = [](double light) {
        return 1 - std::abs(2 * light - 1);
    };
    const double scale = room(now) > 0 ? room(wanted) / room(now) : 0;
    const auto moved = [&](double value) {
        return wanted + (value - now) * scale;
    };
    return rgbOf({.red = moved(old.red), .green = moved(old.green), .blue = moved(old.blue)});
}

Rgb mixed(Rgb one, Rgb other, double share)
{
    const Channels a = channelsOf(one);
    const Channels b = channelsOf(other);
    const auto mix = [share](double left, double right) {
        return left * share + right * (1 - share);
    };
    return rgbOf({.red = mix(a.red, b.red), .green = mix(a.green, b.green), .blue = mix(a.blue, b.blue)});
}

bool isNamed(const TerminalColor& color)
{
    return color.kind == TerminalColor::Kind::Indexed && color.value < namedColors;
}

bool isSet(const TerminalColor& color)
{
    return color.kind != TerminalColor::Kind::Default;
}

} // namespace

double contrast(Rgb one, Rgb other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Rgb readable(Rgb foreground, Rgb background, double ratio)
{
    if (contrast(foreground, background) >= ratio)
        return foreground;
    constexpr int steps = 256;
    const double start = lightness(channelsOf(foreground));
    // The least step towards black or white with which there is enough contrast.
    const auto search = [&](double end) {
        int low = 0;
        int high = steps;
        while (high - low > 1) {
            const int middle = (low + high) / 2;
            const Rgb color = withLightness(foreground, start + (end - start) * middle / steps);
            (contrast(color, background) >= ratio ? high : low) = middle;
        }
        const double found = start + (end - start) * high / steps;
        return std::pair(std::abs(found - start), withLightness(foreground, found));
    };
    const auto darker = search(0);
    const auto lighter = search(1);
    const double darkContrast = contrast(darker.second, background);
    const double lightContrast = contrast(lighter.second, background);
    if (darkContrast >= ratio && lightContrast >= ratio)
        return std::min(darker, lighter).second;
    return darkContrast > lightContrast ? darker.second : lighter.second;
}

TerminalPalette paletteFor(const BaseColors& base)
{
    return luminance(base.background) < luminance(base.text) ? TerminalPalette::Dark : TerminalPalette::Light;
}

Rgb resolve(const TerminalColor& color, ColorRole role, TerminalPalette palette)
{
    if (color.kind == TerminalColor::Kind::Rgb)
        return color.value & 0xffffff;
    const std::uint32_t index = color.value & 0xff;
    if (index < namedColors) {
        if (role == ColorRole::Background)
            return asNamed.at(index);
        return palette == TerminalPalette::Light ? onLight.at(index) : onDark.at(index);
    }
    constexpr std::uint32_t firstGrey = 232;
    if (index >= firstGrey)
        return (8 + (index - firstGrey) * 10) * 0x010101;
    const auto level = [](std::uint32_t step) {
        return step == 0 ? 0 : 55 + step * 40;
    };
    const std::uint32_t cube = index - namedColors;
    return level(cube / 36) << 16 | level(cube / 6 % 6) << 8 | level(cube % 6);
}

DrawnColors drawnColors(const TextStyle& style, const BaseColors& base)
{
    const TerminalPalette palette = paletteFor(base);
    TerminalColor front = style.foreground;
    TerminalColor back = style.background;
    BaseColors own = base;
    if (style.inverse) {
        std::swap(front, back);
        std::swap(own.text, own.background);
    }

    DrawnColors result;
    result.hasBackground = style.inverse || isSet(back);
    result.background = isSet(back) ? resolve(back, ColorRole::Background, palette) : own.background;
    const ColorRole role = result.hasBackground ? ColorRole::Background : ColorRole::Foreground;
    result.foreground = isSet(front) ? resolve(front, role, palette) : own.text;

    const bool isPicture = isSet(front) && isSet(back) && !isNamed(front) && !isNamed(back);
    if (!isPicture)
        result.foreground = readable(result.foreground, result.background);
    constexpr double faintShare = 0.6;
    constexpr double lineContrast = 3; // WCAG 1.4.11; and what is meant to be faint shall look so.
    if (style.faint) {
        result.foreground = readable(mixed(result.foreground, result.background, faintShare),
                                     result.background, lineContrast);
    }
    result.underline = isSet(style.underlineColor) ? readable(resolve(style.underlineColor, role, palette),
                                                              result.background, lineContrast)
                                                   : result.foreground;
    if (style.hidden)
        result.foreground = result.underline = result.background;
    return result;
}

} // namespace brood
