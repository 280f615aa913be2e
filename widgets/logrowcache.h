// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/terminalrow.h"
#include "output/textmatcher.h"
#include "widgets/logcontent.h"
#include "widgets/logrowlayout.h"

#include <list>
#include <unordered_map>

namespace brood {

/// All that makes a row look as it does, beside its content.
struct LogLook
{
    LogFont font;
    LogColors colors;
    qreal wrapWidth = 0; ///< In pixels; 0: rows are not wrapped.
    std::shared_ptr<const TextMatcher> matcher;
};

/// A row, ready to be drawn.
struct LogRow
{
    std::uint64_t number = 0;
    OutputRow info;
    OutputSource source;
    TerminalRow content;
    LogText drawn;
    std::unique_ptr<LogRowLayout> layout;
    std::vector<TextMatcher::Range> matches; ///< What of its text belongs to some.

    [[nodiscard]] const QString& text() const { return content.text; }
    [[nodiscard]] bool isError() const { return source.stream == OutputStream::Err; }
};

/// The rows that were asked for last.
class LogRowCache
{
public:
    static constexpr std::size_t maxRows = 1024;
    static constexpr qsizetype maxUnits = qsizetype{8} * 1024 * 1024; ///< Of text, in UTF-16 units.

    /// Both must outlive the cache.
    LogRowCache(const LogContent& content, const LogLook& look);

    /// Null if the row is gone. Valid until the content or the look changes; at least the last few hundred
    /// rows of usual length are.
    [[nodiscard]] const LogRow* row(std::uint64_t number);

    void contentChanged(); ///< Open rows are other ones now, or longer.
    void lookChanged();
    void matcherChanged();
    void clear();

private:
    struct Entry
    {
        LogRow row;
        bool isFresh = true; ///< Agrees with the content as it is now.
    };
    using Entries = std::list<Entry>;

    void fill(LogRow& row) const;
    void layOut(LogRow& row) const;
    void match(LogRow& row) const;
    void trim();

    const LogContent& m_content;
    const LogLook& m_look;
    Entries m_entries; ///< The last used first.
    std::unordered_map<std::uint64_t, Entries::iterator> m_places;
    qsizetype m_units = 0;
};

} // namespace brood
