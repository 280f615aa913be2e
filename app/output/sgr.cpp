// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sgr.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace brood {

namespace {

using Parameters = std::span<const EscapeSequence::Parameter>;

TerminalColor indexed(std::uint32_t index)
{
    return {.kind = TerminalColor::Kind::Indexed, .value = index};
}

/// All but the link: SGR knows nothing of that.
void reset(TextStyle& style)
{
    std::string link = std::move(style.link);
    style = TextStyle();
    style.link = std::move(link);
}

void setAttribute(std::uint32_t code, TextStyle& style)
{
    switch (code) {
    case 0: reset(style); break;
    case 1: style.bold = true; break;
    case 2: style.faint = true; break;
    case 3: style.italic = true; break;
    case 4: style.underline = Underline::Single; break;
    case 5:
    case 6: style.blink = true; break;
    case 7: style.inverse = true; break;
    case 8: style.hidden = true; break;
    case 9: style.struckOut = true; break;
    case 21: style.underline = Underline::Double; break;
    case 22: style.bold = style.faint = false; break;
    case 23: style.italic = false; break;
    case 24: style.underline = Underline::None; break;
    case 25: style.blink = false; break;
    case 27: style.inverse = false; break;
    case 28: style.hidden = false; break;
    case 29: style.struckOut = false; break;
    case 39: style.foreground = {}; break;
    case 49: style.background = {}; break;
    case 53: style.overlined = true; break;
    case 55: style.overlined = false; break;
    case 59: style.underlineColor = {}; break;
    default:
        if (code >= 30 && code <= 37)
            style.foreground = indexed(code - 30);
        else if (code >= 40 && code <= 47)
            style.background = indexed(code - 40);
        else if (code >= 90 && code <= 97)
            style.foreground = indexed(code - 90 + 8);
        else if (code >= 100 && code <= 107)
            style.background = indexed(code - 100 + 8);
    }
}

/// Where the color goes that follows the code.
TerminalColor* colorOf(std::uint32_t code, TextStyle& style)
{
    switch (code) {
    case 38: return &style.foreground;
    case 48: return &style.background;
    case 58: return &style.underlineColor;
    default: return nullptr;
    }
}

void setIndexed(std::uint32_t index, TerminalColor& color)
{
    if (index <= 255)
        color = indexed(index);
}

void setRgb(Parameters rgb, TerminalColor& color)
{
    std::uint32_t value = 0;
    for (const auto& part : rgb.first(3)) {
        if (part.value > 255)
            return;
        value = value << 8 | part.value;
    }
    color = {.kind = TerminalColor::Kind::Rgb, .value = value};
}

/// A parameter with sub-parameters: 4:3, 38:5:n, 38:2:r:g:b, 38:2:space:r:g:b.
void setFromGroup(Parameters group, TextStyle& style)
{
    const std::uint32_t kind = group[1].value;
    if (TerminalColor* const color = colorOf(group[0].value, style)) {
        if (kind == 5 && group.size() >= 3)
            setIndexed(group[2].value, *color);
        else if (kind == 2 && group.size() >= 5)
            setRgb(group.subspan(group.size() == 5 ? 2 : 3), *color);
    } else if (group[0].value == 4 && kind <= 5) {
        style.underline = static_cast<Underline>(kind);
    }
}

/// The older form with semicolons: 38;5;n, 38;2;r;g;b. @return how many parameters belong to it.
std::size_t setFromList(Parameters list, TerminalColor& color)
{
    const auto plainEnd = std::find_if(list.begin(), list.end(), [](const auto& each) { return each.isSub; });
    // The one before a sub-parameter belongs to that.
    const auto plain = static_cast<std::size_t>(plainEnd - list.begin()) - (plainEnd == list.end() ? 0 : 1);
    if (plain < 2)
        return 1;
    const std::uint32_t kind = list[1].value;
    if (kind != 2 && kind != 5)
        return 2;
    const std::size_t count = kind == 5 ? 3 : 5;
    if (plain >= count) {
        if (kind == 5)
            setIndexed(list[2].value, color);
        else
            setRgb(list.subspan(2), color);
    }
    return std::min(count, plain);
}

void applySgr(Parameters parameters, TextStyle& style)
{
    if (parameters.empty())
        reset(style);
    while (!parameters.empty()) {
        std::size_t count = 1;
        while (count < parameters.size() && parameters[count].isSub)
            ++count;
        if (count > 1)
            setFromGroup(parameters.first(count), style);
        else if (TerminalColor* const color = colorOf(parameters.front().value, style))
            count = setFromList(parameters, *color);
        else
            setAttribute(parameters.front().value, style);
        parameters = parameters.subspan(count);
    }
}

/// @param text of an OSC 8: "8;key=value:key=value;target".
void applyLink(std::string_view text, TextStyle& style)
{
    const std::size_t end = text.find(';', 2);
    const std::string_view target = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    if (isAllowedLink(target))
        style.link = target;
    else
        style.link.clear();
}

} // namespace

bool isAllowedLink(std::string_view target)
{
    static constexpr std::array<std::string_view, 5> schemes{"http", "https", "ftp", "file", "mailto"};
    const std::size_t colon = target.find(':');
    if (colon == std::string_view::npos || target.size() > maxLinkBytes)
        return false;
    const auto isWrong = [](char each) {
        return (each >= 0 && each <= ' ') || each == 0x7f;
    };
    const auto isSame = [](char left, char right) {
        return (left | 0x20) == right;
    };
    return std::none_of(target.begin(), target.end(), isWrong) &&
           std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
               return std::equal(target.begin(), target.begin() + static_cast<std::ptrdiff_t>(colon),
                                 scheme.begin(), scheme.end(), isSame);
           });
}

bool applyToStyle(const EscapeSequence& sequence, TextStyle& style)
{
    switch (sequence.kind) {
    case EscapeSequence::Kind::Csi:
        if (sequence.isPlainCsi() && sequence.final == 'm')
            applySgr(sequence.parameters, style);
        else if (sequence.final == 'p' && sequence.intermediate == '!' && sequence.prefix == 0)
            reset(style); // DECSTR
        else
            return false;
        return true;
    case EscapeSequence::Kind::Osc:
        if (!sequence.text.starts_with("8;"))
            return false;
        applyLink(sequence.text, style);
        return true;
    case EscapeSequence::Kind::Escape:
        if (sequence.final != 'c' || sequence.intermediate != 0)
            return false;
        style = {}; // RIS
        return true;
    }
    return false;
}

bool canRewrite(const EscapeSequence& sequence)
{
    if (sequence.kind == EscapeSequence::Kind::Escape)
        return sequence.intermediate == 0 && sequence.final == '8'; // DECRC
    if (!sequence.isPlainCsi())
        return false;
    switch (sequence.final) {
    case 'D': // CUB
    case 'G': // CHA
    case '`': // HPA
    case 'j': // HPB
    case 'u': // SCORC
        return true;
    case 'K': // EL
        return sequence.firstParameter() != 0;
    default: return false;
    }
}

} // namespace brood
