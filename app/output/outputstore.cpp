// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputstore.h"

#include "output/indexfile.h"
#include "output/storedata.h"
#include "output/storereader.h"
#include "output/storewriter.h"

#include <algorithm>
#include <utility>

namespace brood {

class OutputStore::Private
{
public:
    explicit Private(const Options& options)
        : ownedData(std::make_unique<StoreData>(options.directory, options.memoryLimit))
        , reader(data)
    {
        writer.emplace(data, options);
    }
    explicit Private(std::unique_ptr<StoreData> loaded)
        : ownedData(std::move(loaded))
        , reader(data)
    {}

    const std::unique_ptr<StoreData> ownedData;
    StoreData& data = *ownedData;
    const StoreReader reader;
    std::optional<StoreWriter> writer; ///< Not in a loaded one.
};

OutputStore::OutputStore(Options options)
    : d(std::make_unique<Private>(options))
{}

OutputStore::OutputStore(std::unique_ptr<Private> loaded)
    : d(std::move(loaded))
{}

OutputStore::~OutputStore() = default;

void OutputStore::write(const OutputPiece& piece)
{
    if (piece.bytes.empty())
        return;
    if (d->writer)
        d->writer->write(piece);
    release(piece.bytes.size());
}

void OutputStore::endChild(int child)
{
    if (d->writer)
        d->writer->endChild(child);
}

int OutputStore::save()
{
    return IndexFile::save(d->data);
}

std::unique_ptr<OutputStore> OutputStore::load(const std::string& directory)
{
    std::unique_ptr<StoreData> data = IndexFile::load(directory);
    if (!data)
        return nullptr;
    return std::unique_ptr<OutputStore>(new OutputStore(std::make_unique<Private>(std::move(data))));
}

OutputStore::Totals OutputStore::totals() const
{
    const std::lock_guard lock(d->data.mutex);
    return d->data.totals;
}

std::vector<OutputSource> OutputStore::sources() const
{
    const std::lock_guard lock(d->data.mutex);
    std::vector<OutputSource> sources;
    for (const auto& source : d->data.sources)
        sources.push_back(source->id);
    return sources;
}

std::pair<std::uint64_t, std::uint64_t> OutputStore::extent(SourceIndex source) const
{
    const std::lock_guard lock(d->data.mutex);
    if (source >= d->data.sources.size())
        return {0, 0};
    const BlockIndex& index = d->data.sources[source]->index;
    return {index.begin(), index.end()};
}

std::size_t OutputStore::read(SourceIndex source, std::uint64_t offset, std::span<std::byte> bytes) const
{
    const ByteLog* log = nullptr;
    {
        const std::lock_guard lock(d->data.mutex);
        if (source >= d->data.sources.size())
            return 0;
        const BlockIndex& index = d->data.sources[source]->index;
        if (offset < index.begin() || offset >= index.end())
            return 0;
        log = d->data.sources[source]->log.get();
        // The log may have more already, of which the index does not know yet.
        bytes = bytes.first(
            static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), index.end() - offset)));
    }
    return log->read(offset, bytes);
}

std::vector<OutputRow> OutputStore::rows(std::uint64_t first, std::size_t count) const
{
    return d->reader.rows(first, count);
}

std::uint64_t OutputStore::rowAt(std::chrono::nanoseconds at) const
{
    return d->reader.rowAt(at);
}

std::uint64_t OutputStore::rowOfLine(std::uint64_t line) const
{
    return d->reader.rowOfLine(line);
}

std::vector<OutputSegment> OutputStore::segments(std::uint64_t firstRow, std::size_t maxSegments,
                                                 std::uint64_t maxBytes) const
{
    return d->reader.segments(firstRow, maxSegments, maxBytes);
}

bool OutputStore::isPlain(const OutputSegment& segment) const
{
    const std::lock_guard lock(d->data.mutex);
    return d->data.sources[segment.source]->index.isPlain(segment.begin, segment.end);
}

std::vector<std::uint64_t> OutputStore::rowsAtBlocks(const OutputSegment& segment) const
{
    std::vector<std::uint64_t> rows;
    {
        const std::lock_guard lock(d->data.mutex);
        rows = d->data.sources[segment.source]->index.rowsAtBlocks(segment.begin, segment.end);
    }
    for (std::uint64_t& row : rows)
        row = segment.firstRow + (row - segment.firstSourceRow);
    return rows;
}

bool OutputStore::isCut(SourceIndex source, std::uint64_t offset) const
{
    const std::lock_guard lock(d->data.mutex);
    return source < d->data.sources.size() && d->data.sources[source]->index.cutAt(offset).has_value();
}

std::optional<std::uint64_t> OutputStore::rowBeforeCut(SourceIndex source, std::uint64_t offset) const
{
    std::optional<BlockIndex::Cut> cut;
    const StoredSource* stored = nullptr;
    {
        const std::lock_guard lock(d->data.mutex);
        if (source >= d->data.sources.size())
            return std::nullopt;
        stored = d->data.sources[source].get();
        cut = stored->index.cutAt(offset);
    }
    if (!cut || cut->row == 0)
        return std::nullopt;
    const std::vector<std::uint64_t> begins = d->data.rowBegins(*stored, cut->row - 1, 1);
    return begins.empty() || begins.front() >= offset ? std::nullopt : std::optional(begins.front());
}

std::vector<std::uint64_t> OutputStore::rowsAtCuts(const OutputSegment& segment) const
{
    std::vector<BlockIndex::Cut> cuts;
    {
        const std::lock_guard lock(d->data.mutex);
        cuts = d->data.sources[segment.source]->index.cuts(segment.begin, segment.end);
    }
    std::vector<std::uint64_t> rows;
    rows.reserve(cuts.size());
    for (const BlockIndex::Cut& cut : cuts)
        rows.push_back(segment.firstRow + (cut.row - segment.firstSourceRow));
    return rows;
}

TextStyle OutputStore::styleAt(const OutputRow& row) const
{
    return d->reader.styleAt(row);
}

std::uint64_t OutputStore::indexBytes() const
{
    const std::lock_guard lock(d->data.mutex);
    const StoreData& data = d->data;
    std::uint64_t bytes =
        (data.arrivalCount - data.firstArrival + (data.newestArrival ? 1 : 0)) * sizeof(Arrival);
    for (const auto& source : data.sources)
        bytes += source->index.memoryBytes();
    return bytes + data.lines.memoryBytes() + data.styles.memoryBytes();
}

} // namespace brood
