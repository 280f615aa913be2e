// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/searchtext.h"

#include "output/bytescan.h"
#include "output/terminalrow.h"
#include "output/unicodetext.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace brood {

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

/// How many ASCII characters come first.
std::size_t asciiLength(std::string_view text)
{
    constexpr std::size_t block = 32;
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t at = 0;
    for (; at + block <= text.size(); at += block) {
        std::uint64_t words[block / 8]; // NOLINT(cppcoreguidelines-pro-type-member-init)
        std::memcpy(words, text.data() + at, block);
        if (((words[0] | words[1] | words[2] | words[3]) & highBits) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

/// Leaves out colours (SGR) and a CR at the end, which is all that most programs write beside text.
void appendWithoutColours(std::string_view row, std::string& text)
{
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    while (!row.empty()) {
        const std::size_t escape = std::min(row.find('\x1b'), row.size());
        text += row.substr(0, escape);
        row.remove_prefix(escape);
        if (!row.starts_with("\x1b["))
            break;
        const std::size_t end = row.find_first_not_of("0123456789;:", 2);
        if (end == std::string_view::npos || row[end] != 'm')
            break;
        row.remove_prefix(end + 1);
    }
    text += row; // what is no colour
}

} // namespace

bool isShownAsItIs(std::string_view text)
{
    return scanBytes(bytesOf(text)).isPlain || (isPlainText(bytesOf(text)) && isValidUtf8(text));
}

bool isValidUtf8(std::string_view text)
{
    const auto* const begin = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = begin + text.size();
    for (std::size_t at = asciiLength(text); at < text.size(); at += asciiLength(text.substr(at))) {
        while (at < text.size() && begin[at] >= 0x80) {
            const DecodedCharacter decoded = decodeUtf8(begin + at, end);
            constexpr std::string_view replacement = "\xef\xbf\xbd";
            if (decoded.character == 0xfffd && text.substr(at, 3) != replacement)
                return false;
            at += decoded.length;
        }
    }
    return true;
}

void appendShownText(std::string_view row, std::string& text)
{
    const std::size_t begin = text.size();
    appendWithoutColours(row, text);
    if (isShownAsItIs(std::string_view(text).substr(begin)))
        return;
    text.resize(begin);
    text += decodeTerminalRow(bytesOf(row)).text.toUtf8().toStdString();
}

std::string_view shownText(std::string_view rows, std::string& buffer)
{
    buffer.clear();
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = std::min(rows.find('\n', begin), rows.size());
        appendShownText(rows.substr(begin, end - begin), buffer);
        if (end < rows.size())
            buffer += '\n';
        begin = end + 1;
    }
    return buffer;
}

} // namespace brood
