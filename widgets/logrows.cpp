// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logrows.h"

namespace brood {

void LogRows::reopenLast()
{
    if (m_batch.rows.isEmpty())
        m_batch.replacesLast = true;
    else
        m_batch.rows.removeLast();
}

/// Another stream's row is about to come behind the unfinished one. The missing part of its last character
/// will stand in another row, and so does the character.
void LogRows::leaveLast()
{
    if (m_last && m_last->text.isInCharacter()) {
        reopenLast();
        m_last->open.text.chop(1);
        if (!m_last->open.text.isEmpty())
            m_batch.rows.append(m_last->open);
    }
    m_last = nullptr;
}

qsizetype LogRows::write(int child, OutputStream stream, std::chrono::nanoseconds at, std::uint64_t position,
                         QByteArrayView bytes, qsizetype maxRows)
{
    Source& source = m_sources[{child, stream}];
    LogRow row{.child = child, .stream = stream, .at = at, .position = position};
    const bool goesOn = m_last == &source;
    if (goesOn)
        row = source.open;
    else
        source.text.breakRow();

    m_finished.clear();
    const qsizetype taken = source.text.write(bytes, m_finished, maxRows);
    const QString open = source.text.openRow();
    const bool isOpen = !open.isEmpty() || (goesOn && m_finished.isEmpty());
    if (m_finished.isEmpty() && !isOpen)
        return taken;
    if (goesOn)
        reopenLast();
    else
        leaveLast();
    m_gap.gapBytes = 0;

    for (TerminalText::Row& finished : m_finished) {
        row.text = std::move(finished.text);
        if (finished.rewritten)
            row.at = at;
        m_batch.rows.append(row);
        row = {.kind = finished.cut ? LogRow::Kind::Continuation : LogRow::Kind::Text,
               .child = child,
               .stream = stream,
               .at = at,
               .position = position + static_cast<std::uint64_t>(finished.end)};
    }
    m_last = isOpen ? &source : nullptr;
    if (isOpen) {
        row.text = open;
        if (source.text.takeRewritten())
            row.at = at;
        m_batch.rows.append(row);
        source.open = row;
    }
    return taken;
}

void LogRows::addGap(std::chrono::nanoseconds at, std::uint64_t position, std::uint64_t bytes)
{
    m_sources.clear();
    m_last = nullptr;
    if (m_gap.gapBytes > 0)
        reopenLast();
    else
        m_gap = {.kind = LogRow::Kind::Gap, .at = at, .position = position};
    m_gap.at = at;
    m_gap.gapBytes += bytes;
    m_batch.rows.append(m_gap);
}

void LogRows::clear()
{
    m_sources.clear();
    m_last = nullptr;
    m_gap = {};
    m_batch = {};
}

} // namespace brood
