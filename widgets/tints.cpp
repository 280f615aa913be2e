// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tints.h"

#include <cmath>

namespace brood {

namespace {

double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor blend(const QColor& over, const QColor& under, float share)
{
    const auto mix = [share](float a, float b) {
        return a * share + b * (1 - share);
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

Tint tintFrom(const QColor& hue, const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool dark = luminance(window) < 0.2;
    Tint tint;
    tint.background = blend(hue, window, dark ? 0.22F : 0.14F);
    tint.border = blend(hue, window, 0.45F);
    tint.accent = readableOn(tint.background, hue, 3.0);
    tint.text = readableOn(tint.background, palette.color(QPalette::WindowText));
    return tint;
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QColor readableOn(const QColor& background, QColor colour, double ratio)
{
    const QColor target = luminance(background) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20 && contrastRatio(background, colour) < ratio; ++step)
        colour = blend(target, colour, 0.15F);
    return contrastRatio(background, colour) < ratio ? target : colour;
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

Tint tintFor(ResultMark mark, const QPalette& palette)
{
    // Blue-green, vermilion and amber: told apart also by most who don't tell red from green (Okabe and Ito,
    // 2008).
    switch (mark) {
    case ResultMark::Success: return tintFrom(QColor(0, 158, 115), palette);
    case ResultMark::Failure: return tintFrom(QColor(213, 60, 30), palette);
    case ResultMark::Stopped: break;
    }
    return tintFrom(QColor(214, 140, 0), palette);
}

Tint neutralTint(const QPalette& palette)
{
    return tintFrom(palette.color(QPalette::Mid), palette);
}

QColor problemColor(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Window), QColor(200, 40, 20));
}

} // namespace brood
