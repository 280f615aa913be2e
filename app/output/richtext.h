// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/terminalrow.h"

#include <QByteArray>

#include <cstdint>

namespace brood {

/// Makes one self-contained HTML file of rows: UTF-8, no scripts, nothing loaded from elsewhere, for light
/// and dark screens (prefers-color-scheme). The file is head(), any number of rows, and foot().
///
/// Whatever rows and links have in them is text there: no tag, no attribute, and no effect of bidirectional
/// controls on anything beyond the row.
class HtmlWriter
{
public:
    struct RowInfo
    {
        QString time{};           ///< As it shall stand there; may be empty.
        std::uint64_t number = 0; ///< Of the line; 0: none is shown.
        bool isError = false;     ///< It is from stderr, which is said in words.
    };

    /// @param language of the title, as in <html lang>.
    [[nodiscard]] static QByteArray head(const QString& title, const QString& language = {});
    [[nodiscard]] static QByteArray row(const TerminalRow& row, const RowInfo& info);
    [[nodiscard]] static QByteArray foot();
    /// The CSS rules that head() has for rows, for those that stand in another document, whose colours are
    /// black on white and, on dark screens, white on black, or nearly so.
    [[nodiscard]] static QByteArray rowStyle();
};

/// Text to stand in an element or in a quoted attribute. Bidirectional controls become character references,
/// other controls than TAB and what is no character in XML either U+FFFD.
[[nodiscard]] QByteArray htmlEscaped(QStringView text);

} // namespace brood
