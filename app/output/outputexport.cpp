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
    [[nodiscard]] std::uint64_t missingBytes() const { return m_formatter.missingBytes(); }

private:
    [[nodiscard]] bool isWanted(SourceIndex source) const;
    bool copySource(ExportWriter& writer);
    bool addSegments(ExportWriter& writer);
    bool addChosenRows(ExportWriter& writer);
    void addOpenRows(ExportWriter& writer);
    void addSegment(const OutputSegment& segment, ExportWriter& writer);

    const OutputStore& m_store;
    const ExportRequest m_request;
    const OutputStore::Totals m_totals; ///< Asked for first: what it counts comes from m_sources.
    const std::vector<OutputSource> m_sources;
    ExportFormatter m_formatter;
    std::uint64_t m_nextRow;
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
    , m_totals(outputStore.totals())
    , m_sources(outputStore.sources())
    , m_formatter(outputStore, m_sources, m_request)
    , m_nextRow(m_totals.firstRow)
    , m_openRows(outputStore.rows(m_totals.completeRows, m_totals.openRows))
{
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
    return share(m_nextRow - m_totals.firstRow, m_totals.completeRows - m_totals.firstRow);
}

bool OutputExport::Private::copySource(ExportWriter& writer)
{
    if (m_offset >= m_end)
        return false;
    // What was dropped meanwhile.
    if (const std::uint64_t first = m_store.extent(*m_onlySource).first; first > m_offset) {
        m_formatter.addMissingBytes(std::min(first, m_end) - m_offset);
        m_offset = first;
        return true;
    }
    const auto size = static_cast<std::size_t>(std::min(m_end - m_offset, stepBytes));
    const std::string_view bytes = m_formatter.read(*m_onlySource, m_offset, size);
    writer.write(*m_request.stream, bytes);
    m_offset += bytes.size();
    if (bytes.empty())
        m_formatter.addMissingBytes(m_end - m_offset);
    return !bytes.empty() && m_offset < m_end;
}

bool OutputExport::Private::addSegments(ExportWriter& writer)
{
    m_nextRow = std::max(m_nextRow, m_store.totals().firstRow);
    const std::vector<OutputSegment> segments = m_store.segments(m_nextRow, stepSegments, stepBytes);
    for (const OutputSegment& segment : segments) {
        if (segment.firstRow + segment.rowCount > m_totals.completeRows)
            break;
        addSegment(segment, writer);
        m_nextRow = segment.firstRow + segment.rowCount;
    }
    const bool isStuck =
        segments.empty() || segments.front().firstRow + segments.front().rowCount > m_totals.completeRows;
    if (isStuck && m_nextRow < m_totals.completeRows) {
        // A segment goes on beyond what was there at the beginning.
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(m_totals.completeRows - m_nextRow, stepRows));
        const std::vector<OutputRow> rows = m_store.rows(m_nextRow, count);
        for (const OutputRow& row : rows) {
            if (isWanted(row.source))
                m_formatter.addRow(row, writer);
        }
        m_nextRow += rows.size();
        if (rows.empty())
            m_nextRow = m_totals.completeRows;
    }
    if (m_nextRow < m_totals.completeRows)
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
        if (numbers[i] >= m_totals.completeRows) {
            const std::uint64_t open = numbers[i] - m_totals.completeRows;
            if (open < m_openRows.size() && isWanted(m_openRows[static_cast<std::size_t>(open)].source))
                m_formatter.addRow(m_openRows[static_cast<std::size_t>(open)], writer);
            ++i;
            continue;
        }
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_totals.completeRows - numbers[i]));
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

std::uint64_t OutputExport::missingBytes() const
{
    return d->missingBytes();
}

} // namespace brood
