// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/styletracker.h"
#include "output/terminalrow.h"

#include <QByteArrayView>
#include <QStringList>

namespace brood {

inline std::span<const std::byte> asBytes(QByteArrayView bytes)
{
    return std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size())));
}

/// All rows of a stream, each with the style that the tracker has where it begins.
inline std::vector<TerminalRow> decodeRows(QByteArrayView bytes)
{
    std::vector<TerminalRow> rows;
    StyleTracker tracker;
    for (;;) {
        const qsizetype newline = bytes.indexOf('\n');
        const QByteArrayView row = newline < 0 ? bytes : bytes.first(newline);
        rows.push_back(decodeTerminalRow(asBytes(row), tracker.style()));
        if (newline < 0)
            return rows;
        tracker.feed(asBytes(bytes.first(newline + 1)));
        bytes = bytes.sliced(newline + 1);
    }
}

inline QStringList textsOf(QByteArrayView bytes)
{
    QStringList texts;
    for (const TerminalRow& row : decodeRows(bytes))
        texts.append(row.text);
    return texts;
}

/// Of one row.
inline QString textOf(QByteArrayView bytes)
{
    return decodeTerminalRow(asBytes(bytes)).text;
}

} // namespace brood
