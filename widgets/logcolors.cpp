// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logcolors.h"

#include "output/terminalpalette.h"
#include "widgets/tints.h"

#include <algorithm>

namespace brood {

namespace {

constexpr std::size_t knownStyles = 32;

QColor mix(const QColor& one, const QColor& other, float share)
{
    const auto channel = [share](float a, float b) {
        return a * share + b * (1 - share);
    };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

} // namespace

LogColors::LogColors(const QPalette& palette)
    : text(palette.color(QPalette::Text))
    , base(palette.color(QPalette::Base))
{
    const bool isDark = base.lightnessF() < 0.5F;
    const QColor red(213, 60, 30);
    errorTint = mix(red, base, isDark ? 0.16F : 0.07F);
    errorMark = readableOn(base, red);
    noticeTint = mix(text, base, isDark ? 0.16F : 0.07F);
    noticeText = readableOn(noticeTint, mix(text, base, 0.7F));
    const float caretShare = isDark ? 0.22F : 0.12F;
    caretRowTint = mix(palette.color(QPalette::Highlight), base, caretShare);
    caretErrorRowTint = mix(palette.color(QPalette::Highlight), errorTint, caretShare);
    gutter = mix(text, base, 0.035F);
    gutterEdge = mix(text, base, 0.17F);
    gutterText = readableOn(gutter, mix(text, base, 0.62F));
    separator = mix(text, base, 0.45F);
    selection = palette.color(QPalette::Highlight);
    selectedText = readableOn(selection, palette.color(QPalette::HighlightedText), 3.0);
    match = isDark ? QColor(92, 72, 0) : QColor(255, 236, 150);
    matchOutline = isDark ? QColor(214, 170, 30) : QColor(176, 130, 0);
    matchText = readableOn(match, text, 7);
    currentMatch = QColor(255, 150, 40);
    currentMatchOutline = text;
    currentMatchText = QColor(Qt::black);
    bookmark = readableOn(base, QColor(0, 114, 178), 3.0);
}

LogStyle LogColors::styleFor(const TextStyle& style, bool isError) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known& each) {
        return each.isError == isError && each.style == style;
    });
    if (known != m_known.end())
        return known->drawn;
    const LogStyle drawn = makeStyle(style, isError);
    if (m_known.size() < knownStyles) {
        m_known.push_back({style, isError, drawn});
    } else {
        m_known[m_oldest] = {style, isError, drawn};
        m_oldest = (m_oldest + 1) % knownStyles;
    }
    return drawn;
}

LogStyle LogColors::makeStyle(const TextStyle& style, bool isError) const
{
    const QColor& behind = isError ? errorTint : base;
    const DrawnColors colors = drawnColors(style, {text.rgb() & RGB_MASK, behind.rgb() & RGB_MASK});
    LogStyle result;
    result.foreground = QColor(colors.foreground);
    if (colors.hasBackground)
        result.background = QColor(colors.background);
    result.underlineColor = QColor(colors.underline);
    result.underline =
        style.link.empty() || style.underline != Underline::None ? style.underline : Underline::Dotted;
    result.bold = style.bold;
    result.italic = style.italic;
    result.struckOut = style.struckOut;
    result.overlined = style.overlined;
    result.hidden = style.hidden;
    return result;
}

} // namespace brood
