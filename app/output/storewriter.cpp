// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/storewriter.h"

#include "output/bytescan.h"
#include "output/droppedrows.h"

#include <algorithm>
#include <cerrno>
#include <limits>

namespace brood {

namespace {

/// What all sources together may have in memory before one that grows goes into its file early.
constexpr std::size_t memoryForAll = std::size_t{16} * 1024 * 1024;
constexpr std::size_t arrivalMemory = std::size_t{64} * 1024;
/// Pieces of one source are one arrival if they come within this time: a flood costs little.
constexpr std::chrono::nanoseconds joinedTime = std::chrono::milliseconds(1);
constexpr std::uint64_t maxJoinedBytes = std::uint64_t{1} << 30;
/// Dropping costs some system calls: not for every piece.
constexpr std::uint64_t largestDropStep = std::uint64_t{64} * 1024 * 1024;

} // namespace

StoreWriter::StoreWriter(StoreData& data, const OutputStore::Options& options)
    : m_data(data)
    , m_options(options)
    , m_memoryRoom(memoryForAll)
{}

void StoreWriter::write(const OutputPiece& piece)
{
    const SourceIndex number = sourceNumber({piece.child, piece.stream});
    int error = m_data.totals.error;
    if (error == 0)
        error = keep(number, piece);
    if (error == 0) {
        keepLimit();
        return;
    }
    const std::uint64_t newlines = countNewlines(piece.bytes);
    const std::lock_guard lock(m_data.mutex);
    m_data.totals.error = error;
    m_data.totals.unkeptBytes += piece.bytes.size();
    count(number, piece, newlines);
}

void StoreWriter::endChild(int child)
{
    for (const OutputStream stream : {OutputStream::Out, OutputStream::Err}) {
        if (const auto found = m_numbers.find({child, stream}); found != m_numbers.end())
            endSource(found->second);
    }
}

SourceIndex StoreWriter::sourceNumber(OutputSource id)
{
    const auto next = static_cast<SourceIndex>(m_sources.size());
    const auto [found, isNew] = m_numbers.try_emplace({id.child, id.stream}, next);
    if (!isNew)
        return found->second;
    std::string path = m_data.directory.empty() ? std::string() : sourcePath(m_data.directory, id);
    m_sources.push_back(std::make_unique<Source>());
    auto stored = std::make_unique<StoredSource>(id, std::move(path), m_options.memoryLimit);
    const std::lock_guard lock(m_data.mutex);
    m_data.sources.push_back(std::move(stored));
    return next;
}

/// Hold the mutex.
void StoreWriter::count(SourceIndex number, const OutputPiece& piece, std::uint64_t newlines)
{
    countLines(*m_sources[number], newlines, piece.bytes.back() != std::byte{'\n'});
    m_data.totals.bytes += piece.bytes.size();
    m_data.totals.lastAt = std::max(m_data.totals.lastAt, piece.at);
    ++m_data.totals.version;
}

void StoreWriter::countLines(Source& source, std::uint64_t newlines, bool hasOpenLine)
{
    m_completeLines += newlines;
    if (source.hasOpenLine != hasOpenLine)
        m_openLines += hasOpenLine ? 1 : std::uint64_t(-1);
    source.hasOpenLine = hasOpenLine;
    m_data.totals.lines = m_completeLines + m_openLines;
}

int StoreWriter::keep(SourceIndex number, const OutputPiece& piece)
{
    if (number > Arrival::maxSource)
        return EOVERFLOW;
    // Scanned first, while the bytes are in the processor's cache.
    m_sources[number]->scanner.feed(piece.bytes, m_found);
    if (const int error = append(*m_data.sources[number]->log, piece.bytes); error != 0)
        return error;
    const std::optional<Arrival> next = nextArrival(number, piece.at);
    if (const int error = closeArrival(next); error != 0)
        return error;
    m_keptBytes += piece.bytes.size();
    const std::lock_guard lock(m_data.mutex);
    addFound(number, next, piece.at);
    count(number, piece, m_found.newlines);
    return 0;
}

int StoreWriter::append(ByteLog& log, std::span<const std::byte> bytes)
{
    const std::size_t before = log.memoryBytes();
    if (!m_data.directory.empty() && !log.hasFile() && m_memoryBytes + bytes.size() > m_memoryRoom) {
        // It may stay in memory nevertheless, if there are no more descriptors.
        if (log.flushToFile() != 0)
            m_memoryRoom += memoryForAll;
    }
    const int error = log.append(bytes);
    m_memoryBytes += log.memoryBytes() - before; // Wraps around if it has become less.
    return error;
}

/// @return the arrival that the rows in m_found begin, if they don't join the newest.
std::optional<Arrival> StoreWriter::nextArrival(SourceIndex number, std::chrono::nanoseconds at) const
{
    if (m_found.completed == 0)
        return std::nullopt;
    const BlockIndex& index = m_data.sources[number]->index;
    const std::uint64_t begin = index.openBegin();
    const std::uint64_t length = m_found.openBegin - begin;
    Arrival next;
    next.at = at.count();
    if (const std::optional<Arrival>& newest = m_data.newestArrival) {
        // An open row may have lost its beginning: then they don't lie one behind the other.
        if (std::uint64_t{newest->source} == number && newest->begin + newest->length == begin &&
            newest->length + length <= maxJoinedBytes && at.count() - newest->at < joinedTime.count())
            return std::nullopt;
        next.at = std::max(next.at, newest->at); // In order, because it is searched by time.
    }
    next.firstRow = m_data.totals.completeRows;
    next.firstSourceRow = index.completeRows();
    next.begin = begin;
    next.length = length & Arrival::maxLength;
    next.source = std::uint64_t{number} & Arrival::maxSource;
    return next;
}

int StoreWriter::closeArrival(const std::optional<Arrival>& next)
{
    return next && m_data.newestArrival ? m_data.arrivals->append(*m_data.newestArrival) : 0;
}

/// Makes known what m_found says. Hold the mutex.
void StoreWriter::addFound(SourceIndex number, const std::optional<Arrival>& next,
                           std::chrono::nanoseconds at)
{
    if (next) {
        if (m_data.newestArrival)
            ++m_data.arrivalCount;
        m_data.newestArrival = next;
    } else if (m_found.completed > 0) {
        const std::uint64_t length = m_found.openBegin - m_data.sources[number]->index.openBegin();
        m_data.newestArrival->length += length & Arrival::maxLength;
    }
    m_data.addBytes(number, m_found, at);
}

void StoreWriter::endSource(SourceIndex number)
{
    Source& source = *m_sources[number];
    const StoredSource& stored = *m_data.sources[number];
    if (m_data.totals.error == 0)
        source.scanner.endAttempt(m_found);
    else
        endUnkept(stored.index);
    const std::chrono::nanoseconds at = stored.newestAt;
    const std::optional<Arrival> next = nextArrival(number, at);
    const int error = closeArrival(next);
    const std::lock_guard lock(m_data.mutex);
    if (error == 0)
        addFound(number, next, at);
    else
        m_data.totals.error = error;
    countLines(source, source.hasOpenLine ? 1 : 0, false);
    ++m_data.totals.version;
}

/// Like RowScanner::endAttempt(), where the scanner may know of bytes that could not be kept.
void StoreWriter::endUnkept(const BlockIndex& index)
{
    m_found = {};
    m_found.end = index.end();
    m_found.openBegin = index.end();
    m_found.completed = index.hasOpenRow() ? 1 : 0;
    m_found.breakAtEnd = OutputBreak{index.end(), index.hasOpenRow()};
    if (index.hasOpenRow() && index.openIsContinuation())
        m_found.continuations.push_back(0);
}

std::uint64_t StoreWriter::limit() const
{
    std::uint64_t limit = m_options.keepBytes.value_or(std::numeric_limits<std::uint64_t>::max());
    if (m_data.directory.empty())
        limit = std::min<std::uint64_t>(limit, m_options.memoryLimit * m_sources.size());
    return limit;
}

void StoreWriter::keepLimit()
{
    const std::uint64_t limit = this->limit();
    const std::uint64_t arrivals = m_data.arrivalCount - m_data.firstArrival;
    // In memory, very short rows must not make the index larger than what it is about.
    std::uint64_t arrivalLimit = std::numeric_limits<std::uint64_t>::max();
    if (m_data.directory.empty())
        arrivalLimit = std::max<std::uint64_t>(limit, arrivalMemory) / sizeof(Arrival);
    if (m_keptBytes <= limit && arrivals <= arrivalLimit)
        return;
    const std::uint64_t aim = limit - std::min(limit / 16, largestDropStep);
    DroppedRows dropped(m_data);
    dropped.choose(m_keptBytes > limit ? m_keptBytes - aim : 0,
                   arrivals > arrivalLimit ? arrivals - arrivalLimit + arrivalLimit / 16 : 0);
    for (const auto& [source, begin] : dropped.begins()) {
        const StoredSource& stored = *m_data.sources[source];
        m_memoryBytes -= stored.log->memoryBytes();
    }
    m_keptBytes -= dropped.drop();
    for (const auto& [source, begin] : dropped.begins()) {
        const StoredSource& stored = *m_data.sources[source];
        m_memoryBytes += stored.log->memoryBytes();
        if (begin.row == stored.index.completeRows() && begin.offset == stored.index.openBegin())
            m_sources[source]->scanner.shortenOpenRow(begin.offset);
    }
}

} // namespace brood
