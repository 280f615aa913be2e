// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputexport.h"

#include "output/exportformatter.h"

#include <algorithm>
#include <tuple>

namespace brood {

namespace {

constexpr std::uint64_t stepBytes = std::uint64_t{1024} * 1024;
constexpr std::size_t stepSegments = 256;
constexpr std::size_t stepRows = 4096;

} // namespace

class OutputExport::Private
{
public:
    Private(const OutputStore& outputStore, ExportRequest exportRequest);

    bool step(const Writer& write);
    [[nodiscard]] double progress() const;

private:
    [[nodiscard]] bool isWanted(SourceIndex source) const;
    bool copySource(ExportWriter& writer);
    bool addSegments(ExportWriter& writer);
    bool addChosenRows(ExportWriter& writer);
    void addOpenRows(ExportWriter& writer);
    void addSegment(const OutputSegment& segment, ExportWriter& writer);

    const OutputStore& m_store;
    ExportRequest m_request;
    ExportFormatter m_formatter;
    std::vector<OutputSource> m_sources;
    std::uint64_t m_firstRow = 0;
    std::uint64_t m_nextRow = 0;
    std::uint64_t m_completeRows = 0;
    std::vector<OutputRow> m_openRows;
    std::uint64_t m_nextChosen = 0; ///< In the request's rows.
    /// A whole stream of one child needs no rows.
    std::optional<SourceIndex> m_onlySource;
    std::uint64_t m_begin = 0; ///< Of that source.
    std::uint64_t m_offset = 0;
    std::uint64_t m_end = 0;
};

OutputExport::Private::Private(const OutputStore& outputStore, ExportRequest exportRequest)
    : m_store(outputStore)
    , m_request(std::move(exportRequest))
    , m_formatter(outputStore, m_request)
    , m_sources(outputStore.sources())
{
    const OutputStore::Totals totals = m_store.totals();
    m_firstRow = totals.firstRow;
    m_nextRow = totals.firstRow;
    m_completeRows = totals.completeRows;
    m_openRows = m_store.rows(totals.completeRows, totals.openRows);
    if (m_request.format != ExportRequest::Format::Raw || !m_request.stream || m_request.rows)
        return;
    std::vector<SourceIndex> wanted;
    for (SourceIndex i = 0; i < m_sources.size(); ++i) {
        if (isWanted(i))
            wanted.push_back(i);
    }
    if (wanted.size() == 1) {
        m_onlySource = wanted.front();
        std::tie(m_begin, m_end) = m_store.extent(wanted.front());
        m_offset = m_begin;
    }
}

bool OutputExport::Private::isWanted(SourceIndex source) const
{
    return source < m_sources.size() && (!m_request.stream || *m_request.stream == m_sources[source].stream);
}

bool OutputExport::Private::step(const Writer& write)
{
    ExportWriter writer(write);
    bool more = false;
    if (m_onlySource)
        more = copySource(writer);
    else if (m_request.rows)
        more = addChosenRows(writer);
    else
        more = addSegments(writer);
    if (!more)
        m_formatter.finish(writer);
    return writer.flush() && more;
}

double OutputExport::Private::progress() const
{
    const auto share = [](std::uint64_t done, std::uint64_t all) {
        return all == 0 ? 1.0 : static_cast<double>(std::min(done, all)) / static_cast<double>(all);
    };
    if (m_onlySource)
        return share(m_offset - m_begin, m_end - m_begin);
    if (m_request.rows)
        return share(m_nextChosen, m_request.rows->count());
    return share(m_nextRow - m_firstRow, m_completeRows - m_firstRow);
}

bool OutputExport::Private::copySource(ExportWriter& writer)
{
    // What is dropped meanwhile can't be given out any more.
    m_offset = std::max(m_offset, m_store.extent(*m_onlySource).first);
    if (m_offset >= m_end)
        return false;
    const auto size = static_cast<std::size_t>(std::min(m_end - m_offset, stepBytes));
    const std::string_view bytes = m_formatter.read(*m_onlySource, m_offset, size);
    writer.write(*m_request.stream, bytes);
    m_offset += bytes.size();
    return !bytes.empty() && m_offset < m_end;
}

bool OutputExport::Private::addSegments(ExportWriter& writer)
{
    m_nextRow = std::max(m_nextRow, m_store.totals().firstRow);
    const std::vector<OutputSegment> segments = m_store.segments(m_nextRow, stepSegments, stepBytes);
    for (const OutputSegment& segment : segments) {
        if (segment.firstRow + segment.rowCount > m_completeRows)
            break;
        addSegment(segment, writer);
        m_nextRow = segment.firstRow + segment.rowCount;
    }
    const bool isStuck =
        segments.empty() || segments.front().firstRow + segments.front().rowCount > m_completeRows;
    if (isStuck && m_nextRow < m_completeRows) {
        // A segment goes on beyond what was there at the beginning.
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(m_completeRows - m_nextRow, stepRows));
        const std::vector<OutputRow> rows = m_store.rows(m_nextRow, count);
        for (const OutputRow& row : rows) {
            if (isWanted(row.source))
                m_formatter.addRow(row, writer);
        }
        m_nextRow += rows.size();
        if (rows.empty())
            m_nextRow = m_completeRows;
    }
    if (m_nextRow < m_completeRows)
        return true;
    addOpenRows(writer);
    return false;
}

void OutputExport::Private::addSegment(const OutputSegment& segment, ExportWriter& writer)
{
    if (!isWanted(segment.source) || m_formatter.addSegment(segment, writer))
        return;
    std::uint64_t next = segment.firstRow;
    const std::uint64_t end = segment.firstRow + segment.rowCount;
    while (next < end) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(end - next, stepRows));
        const std::vector<OutputRow> rows = m_store.rows(next, count);
        if (rows.empty())
            return;
        for (const OutputRow& row : rows)
            m_formatter.addRow(row, writer);
        next += rows.size();
    }
}

void OutputExport::Private::addOpenRows(ExportWriter& writer)
{
    for (const OutputRow& row : m_openRows) {
        if (isWanted(row.source))
            m_formatter.addRow(row, writer);
    }
}

bool OutputExport::Private::addChosenRows(ExportWriter& writer)
{
    const std::vector<std::uint64_t> numbers = m_request.rows->rows(m_nextChosen, stepRows);
    std::size_t i = 0;
    while (i < numbers.size() && writer.size() < stepBytes) {
        std::size_t count = 1;
        while (i + count < numbers.size() && numbers[i + count] == numbers[i] + count)
            ++count;
        if (numbers[i] >= m_completeRows) {
            const std::uint64_t open = numbers[i] - m_completeRows;
            if (open < m_openRows.size() && isWanted(m_openRows[static_cast<std::size_t>(open)].source))
                m_formatter.addRow(m_openRows[static_cast<std::size_t>(open)], writer);
            ++i;
            continue;
        }
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_completeRows - numbers[i]));
        for (const OutputRow& row : m_store.rows(numbers[i], count)) {
            if (isWanted(row.source))
                m_formatter.addRow(row, writer);
        }
        i += count;
    }
    m_nextChosen += i;
    return m_nextChosen < m_request.rows->count();
}

OutputExport::OutputExport(const OutputStore& store, ExportRequest request)
    : d(std::make_unique<Private>(store, std::move(request)))
{}

OutputExport::~OutputExport() = default;

bool OutputExport::step(const Writer& write)
{
    return d->step(write);
}

double OutputExport::progress() const
{
    return d->progress();
}

} // namespace brood
