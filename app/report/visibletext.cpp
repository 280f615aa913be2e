// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visibletext.h"

namespace brood {

namespace {

bool isBidiControl(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069);
}

char16_t visible(char16_t unit, TextOrigin origin)
{
    constexpr char16_t pictures = 0x2400;
    constexpr char16_t deletePicture = 0x2421;
    if (unit == u'\n' || unit == u'\t')
        return unit;
    if (unit < u' ')
        return static_cast<char16_t>(pictures + unit);
    if (unit == 0x7f)
        return deletePicture;
    const bool isC1 = unit >= 0x80 && unit < 0xa0;
    const bool isHidden = origin == TextOrigin::Foreign && isBidiControl(unit);
    return isC1 || isHidden || unit >= 0xfffe ? char16_t{QChar::ReplacementCharacter} : unit;
}

} // namespace

QString visibleText(const QString& text, TextOrigin origin)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        if (each.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += each;
            result += text[++i];
        } else {
            result += each.isSurrogate() ? QChar(QChar::ReplacementCharacter)
                                         : QChar(visible(each.unicode(), origin));
        }
    }
    return result;
}

} // namespace brood
