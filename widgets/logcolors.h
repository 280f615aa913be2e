// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/textstyle.h"

#include <QColor>
#include <QPalette>

#include <vector>

namespace brood {

/// How a piece of a row is drawn: a TextStyle in colours that fit to a palette.
struct LogStyle
{
    QColor foreground;
    QColor background; ///< Invalid: that of the row.
    QColor underlineColor;
    Underline underline = Underline::None;
    bool bold = false;
    bool italic = false;
    bool struckOut = false;
    bool overlined = false;
    bool hidden = false;

    bool operator==(const LogStyle&) const = default;
    [[nodiscard]] bool isDecorated() const { return underline != Underline::None || struckOut || overlined; }
};

/// The log's colours. All text stands out against what is behind it, in light palettes and in dark ones.
///
/// All are opaque: Qt 6.4 hands large areas that are not to its thread pool, and waits for that.
class LogColors
{
public:
    explicit LogColors(const QPalette& palette);

    /// @param isError the row is tinted as one from stderr.
    [[nodiscard]] LogStyle styleFor(const TextStyle& style, bool isError = false) const;

    QColor text;
    QColor base;
    QColor errorTint; ///< Behind rows from stderr.
    QColor errorMark;
    QColor noticeTint; ///< Behind notices.
    QColor noticeText;
    QColor caretRowTint; ///< Behind the row with the caret.
    QColor caretErrorRowTint;
    QColor gutter;
    QColor gutterEdge;
    QColor gutterText;
    QColor separator;
    QColor selection;
    QColor selectedText;
    QColor match;
    QColor matchOutline;
    QColor matchText;
    QColor currentMatch;
    QColor currentMatchOutline;
    QColor currentMatchText;
    QColor bookmark;

private:
    struct Known
    {
        TextStyle style;
        bool isError = false;
        LogStyle drawn;
    };
    [[nodiscard]] LogStyle makeStyle(const TextStyle& style, bool isError) const;

    mutable std::vector<Known> m_known; ///< What was asked for last: contrasts take their time.
    mutable std::size_t m_oldest = 0;
};

} // namespace brood
