// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logrowcache.h"

#include "output/rowmatches.h"

namespace brood {

LogRowCache::LogRowCache(const LogContent& content, const LogLook& look)
    : m_content(content)
    , m_look(look)
{}

const LogRow* LogRowCache::row(std::uint64_t number)
{
    if (number < m_content.totals().firstRow || number >= m_content.totals().endRow())
        return nullptr;
    const auto found = m_places.find(number);
    if (found != m_places.end() && found->second->isFresh) {
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        if (!found->second->row.layout)
            layOut(found->second->row);
        return &m_entries.front().row;
    }
    const std::optional<OutputRow> info = m_content.info(number);
    if (!info)
        return nullptr;
    if (found != m_places.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found->second);
    } else {
        m_entries.emplace_front();
        m_places.emplace(number, m_entries.begin());
    }
    Entry& entry = m_entries.front();
    LogRow& row = entry.row;
    entry.isFresh = true;
    const bool hasSameText = row.layout && row.info.source == info->source && row.info.begin == info->begin &&
                             row.info.end == info->end;
    const bool wasOpen = row.info.isOpen;
    row.number = number;
    row.info = *info;
    if (hasSameText) {
        // Now it is known what a match at the end of a row that was cut reaches into.
        if (wasOpen && !row.info.isOpen)
            match(row);
        return &row;
    }
    m_units -= row.text().size();
    fill(row);
    m_units += row.text().size();
    layOut(row);
    trim();
    return &row;
}

void LogRowCache::fill(LogRow& row) const
{
    row.source = m_content.source(row.info.source);
    OutputRow part = row.info;
    const std::span<const std::byte> bytes = m_content.bytes(part);
    row.content = decodeTerminalRow(bytes, m_content.store()->styleAt(part));
}

void LogRowCache::layOut(LogRow& row) const
{
    row.drawn.text = row.content.text;
    row.drawn.runs.clear();
    row.drawn.runs.reserve(row.content.runs.size());
    for (const TerminalRow::Run& run : row.content.runs)
        row.drawn.runs.push_back({run.start, run.length, m_look.colors.styleFor(run.style, row.isError())});
    row.layout = LogRowLayout::make(row.drawn, m_look.font, m_look.wrapWidth);
    match(row);
}

void LogRowCache::match(LogRow& row) const
{
    row.matches.clear();
    if (m_look.matcher)
        row.matches = findMatches(*m_content.store(), row.info, *m_look.matcher, row.text())
                          .rangesWithin(row.text().size());
}

void LogRowCache::trim()
{
    while (m_entries.size() > maxRows || (m_units > maxUnits && m_entries.size() > 1)) {
        m_units -= m_entries.back().row.text().size();
        m_places.erase(m_entries.back().row.number);
        m_entries.pop_back();
    }
}

void LogRowCache::contentChanged()
{
    for (Entry& entry : m_entries)
        entry.isFresh = entry.isFresh && !entry.row.info.isOpen;
}

void LogRowCache::lookChanged()
{
    for (Entry& entry : m_entries)
        entry.row.layout.reset();
}

void LogRowCache::matcherChanged()
{
    for (Entry& entry : m_entries)
        match(entry.row);
}

void LogRowCache::clear()
{
    m_entries.clear();
    m_places.clear();
    m_units = 0;
}

} // namespace brood
