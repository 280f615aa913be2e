// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outputexcerpt.h"

#include "output/outputstore.h"
#include "output/richtext.h"
#include "output/terminalrow.h"

#include <QByteArrayList>

#include <algorithm>
#include <span>
#include <vector>

namespace brood {

namespace {

/// A colour for every character takes fifty times the room of the characters.
constexpr qsizetype mostHtml = qsizetype{2} * 1024 * 1024;
constexpr std::uint64_t rowsAtOnce = 256;

/// A reader of the report shall not end up wherever the output wants.
void dropLinks(TerminalRow& row)
{
    for (TerminalRow::Run& run : row.runs)
        run.style.link.clear();
}

/// Takes rows from the last one on, towards the first.
class ExcerptMaker
{
public:
    ExcerptMaker(const OutputStore& store, std::size_t mostBytes)
        : m_store(store)
        , m_sources(store.sources())
        , m_room(mostBytes)
    {}

    /// @return whether there is room for more.
    bool add(const OutputRow& row)
    {
        const std::uint64_t size = row.end - row.begin;
        const std::uint64_t used = std::min<std::uint64_t>(size, m_room);
        if (used < size && m_shownBytes > 0)
            return false;
        std::vector<std::byte> bytes(static_cast<std::size_t>(used));
        bytes.resize(m_store.read(row.source, row.end - used, bytes));
        TerminalRow text = decodeTerminalRow(bytes, m_store.styleAt(row));
        dropLinks(text);
        HtmlWriter::RowInfo info;
        info.time = QString::number(std::chrono::duration<double>(row.at).count(), 'f', 3);
        info.isError = row.source < m_sources.size() && m_sources[row.source].stream == OutputStream::Err;
        const QByteArray html = HtmlWriter::row(text, info);
        if (m_html + html.size() > mostHtml)
            return false;
        m_rows.append(html);
        m_html += html.size();
        m_room -= used;
        m_shownBytes += used + (row.hasNewline ? 1 : 0);
        return used == size && m_room > 0;
    }
    [[nodiscard]] std::uint64_t shownBytes() const { return m_shownBytes; }
    [[nodiscard]] QByteArray html()
    {
        std::reverse(m_rows.begin(), m_rows.end());
        return m_rows.join();
    }

private:
    const OutputStore& m_store;
    std::vector<OutputSource> m_sources;
    std::uint64_t m_room;
    std::uint64_t m_shownBytes = 0;
    qsizetype m_html = 0;
    QByteArrayList m_rows; ///< The last one first.
};

} // namespace

OutputExcerpt outputExcerpt(const OutputStore& store, std::size_t mostBytes)
{
    const OutputStore::Totals totals = store.totals();
    ExcerptMaker maker(store, mostBytes);
    bool hasRoom = mostBytes > 0;
    for (std::uint64_t end = totals.endRow(); hasRoom && end > totals.firstRow;) {
        const std::uint64_t first = end - std::min(end - totals.firstRow, rowsAtOnce);
        const std::vector<OutputRow> rows = store.rows(first, static_cast<std::size_t>(end - first));
        for (auto row = rows.rbegin(); hasRoom && row != rows.rend(); ++row)
            hasRoom = maker.add(*row);
        end = first;
    }
    OutputExcerpt excerpt;
    excerpt.shownBytes = maker.shownBytes();
    excerpt.droppedBytes = totals.droppedBytes;
    excerpt.unkeptBytes = totals.unkeptBytes;
    const std::uint64_t kept = totals.bytes - totals.droppedBytes - totals.unkeptBytes;
    excerpt.leftOutBytes = kept - std::min(kept, excerpt.shownBytes);
    excerpt.rows = maker.html();
    return excerpt;
}

QByteArray outputExcerptStyle()
{
    return HtmlWriter::rowStyle();
}

} // namespace brood
