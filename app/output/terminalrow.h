// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textstyle.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace brood {

/// A row of output as a terminal would show it.
struct TerminalRow
{
    struct Run
    {
        qsizetype start = 0; ///< In UTF-16 units of `text`.
        qsizetype length = 0;
        TextStyle style;

        bool operator==(const Run&) const = default;
    };

    QString text;
    std::vector<Run> runs; ///< Cover the text without gaps; neighbours differ in style.

    bool operator==(const TerminalRow&) const = default;
};

/// Of a row that is written over again and again (CR, BS, StyleTracker::takeRewrites()) only the newest so
/// many bytes are looked at, from behind a CR on if there is one among them.
inline constexpr std::size_t maxRewrittenBytes = std::size_t{64} * 1024;

/// Makes text of a row's bytes (OutputRow, without the newline).
///
/// CR, BS, TAB, erasures in the line (EL, ED, ECH, DCH, ICH) and cursor moves within it (CUF, CUB, CHA, HPA,
/// HPR, HPB, DECSC and DECRC) act on the row; a CR right before its end is nothing. SGR and OSC 8 set the
/// style. All other sequences (ECMA-48, xterm's ctlseqs) are swallowed; one that is not finished within the
/// row ends with it. What is written to another row of the screen between DECSC and DECRC, such as a status
/// line, is not shown.
///
/// Invalid UTF-8 becomes U+FFFD as the WHATWG Encoding Standard has it ("maximal subpart"), and so do C1
/// controls (U+0080 to U+009F). NUL and other controls become control pictures (U+2400…), U+2028 and U+2029
/// the one of a newline. SO and SI, which terminals' reset strings have, are swallowed.
///
/// A cell is a code point with the combining ones that follow, or an emoji sequence; double-width characters
/// take two columns. A TAB stays one, unless a part of it is written over. The text has at most 8 units for
/// each byte, and those that one cursor move can add (about 1,000).
///
/// @param style what is in force where the row begins.
[[nodiscard]] TerminalRow decodeTerminalRow(std::span<const std::byte> bytes, const TextStyle& style = {});

/// Whether the bytes, if they are UTF-8, are themselves the text that decodeTerminalRow() makes of them: no
/// ESC, no CR, no BS, nothing else that it replaces. They may be many rows: newlines are let pass. At the
/// speed of memory where there is mostly ASCII.
[[nodiscard]] bool isPlainText(std::span<const std::byte> bytes);

} // namespace brood
