// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/indexfile.h"

#include "output/indexcodec.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <limits>

#include <unistd.h>

namespace brood {

namespace {

constexpr std::uint64_t magic =
    0x0002'676f'4c64'7242; // "BrdLog", version 2; another byte order is another number.
constexpr std::uint64_t inOwnFile = std::numeric_limits<std::uint64_t>::max();

/// FNV-1a, on eight bytes at once.
std::uint64_t checksum(std::span<const std::byte> bytes)
{
    std::uint64_t sum = 0xcbf2'9ce4'8422'2325;
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(bytes.size(), sizeof sum))) {
        std::uint64_t word = bytes.size();
        std::memcpy(&word, bytes.data(), std::min(bytes.size(), sizeof word));
        sum = (sum ^ word) * 0x0000'0100'0000'01b3;
        sum ^= sum >> 32;
    }
    return sum;
}

/// The file that has what is in memory only.
class RestWriter
{
public:
    explicit RestWriter(const std::string& path)
        : m_file(SpoolFile::create(path, m_error))
    {}

    /// @return where it is now.
    std::uint64_t add(const ByteLog& log, std::uint64_t begin, std::uint64_t end)
    {
        const std::uint64_t at = m_end;
        std::vector<std::byte> buffer(std::size_t{64} * 1024);
        while (begin < end && m_error == 0) {
            const auto wanted = std::span(buffer).first(
                static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), end - begin)));
            const std::size_t got = log.read(begin, wanted);
            m_error = got == 0 ? EIO : write(wanted.first(got));
            begin += got;
        }
        return at;
    }

    int error() const { return m_error; }

private:
    int write(SpoolFile::Part part)
    {
        const int error = m_file->writeAt(m_end, std::span(&part, 1));
        m_end += part.size();
        return error;
    }

    int m_error = 0;
    std::shared_ptr<SpoolFile> m_file;
    std::uint64_t m_end = 0;
};

/// Puts a log's bytes where they can be found again. @return the place in the rest, or inOwnFile.
std::uint64_t place(ByteLog& log, std::uint64_t begin, std::uint64_t end, RestWriter& rest, int& error)
{
    error = 0;
    if (!log.hasFile())
        return rest.add(log, begin, end);
    error = log.flushToFile();
    return inOwnFile;
}

/// Puts the sources' bytes where they can be found again. What can't be written there is counted as unkept;
/// the source's file is shorter then than the index says.
std::vector<std::uint64_t> placeSources(StoreData& data, RestWriter& rest)
{
    std::vector<std::uint64_t> places;
    for (const auto& source : data.sources) {
        int error = 0;
        places.push_back(place(*source->log, source->index.begin(), source->index.end(), rest, error));
        if (error == 0)
            continue;
        const std::lock_guard lock(data.mutex);
        data.totals.unkeptBytes += source->log->memoryBytes();
        data.totals.error = data.totals.error != 0 ? data.totals.error : error;
    }
    return places;
}

/// Opens logs whose places are known.
class LogOpener
{
public:
    explicit LogOpener(const std::string& directory)
        : m_directory(directory)
    {}

    struct Place
    {
        std::shared_ptr<SpoolFile> file; ///< Null if it is not there or too short.
        std::uint64_t offset = 0;
    };
    enum class Length
    {
        All,
        MayBeShorter ///< Not all could be written.
    };
    Place open(std::uint64_t place, const std::string& path, std::uint64_t begin, std::uint64_t end,
               Length length = Length::All)
    {
        int error = 0;
        Place found;
        if (place == inOwnFile) {
            found = {SpoolFile::open(path, error), begin};
        } else {
            if (!m_rest)
                m_rest = SpoolFile::open(m_directory + "/rest", error);
            found = {m_rest, place};
        }
        const std::uint64_t size = found.file ? found.file->size() : 0;
        // Where nothing is left, the file may end before.
        const bool isThere =
            length == Length::MayBeShorter || (found.offset <= size && end - begin <= size - found.offset);
        if (begin != end && (begin > end || !isThere))
            found.file.reset();
        return found;
    }

private:
    std::string m_directory;
    std::shared_ptr<SpoolFile> m_rest;
};

std::unique_ptr<StoredSource> readSource(IndexBytesReader& in, LogOpener& opener,
                                         const std::string& directory, std::uint64_t styles,
                                         LogOpener::Length length)
{
    OutputSource id;
    id.child = static_cast<int>(in.number());
    id.stream = in.number() == 0 ? OutputStream::Out : OutputStream::Err;
    const std::uint64_t newestLine = in.number();
    const std::chrono::nanoseconds newestAt(static_cast<std::int64_t>(in.number()));
    BlockIndex index;
    IndexCodec::get(in, index, styles);
    const LogOpener::Place place =
        opener.open(in.number(), sourcePath(directory, id), index.begin(), index.end(), length);
    in.expect(place.file != nullptr);
    auto log = std::make_unique<ByteLog>(place.file, place.offset, index.begin(), index.end());
    auto source = std::make_unique<StoredSource>(id, std::move(log));
    source->index = std::move(index);
    source->newestLine = newestLine;
    source->newestAt = newestAt;
    return source;
}

void putSource(IndexBytesWriter& out, const StoredSource& source, std::uint64_t place)
{
    out.number(static_cast<std::uint64_t>(source.id.child));
    out.number(static_cast<std::uint64_t>(source.id.stream));
    out.number(source.newestLine);
    out.number(static_cast<std::uint64_t>(source.newestAt.count()));
    IndexCodec::put(out, source.index);
    out.number(place);
}

/// Whether arrivals say nothing that would lead astray: they are in no checksum.
bool areConsistent(const StoreData& data)
{
    const StoreData::Rows rows = data.completeRows();
    const std::uint64_t count = rows.arrivalCount + (rows.newestArrival ? 1 : 0);
    std::uint64_t row = 0;
    std::int64_t at = std::numeric_limits<std::int64_t>::min();
    for (std::uint64_t number = rows.firstArrival; number < count;) {
        const std::vector<Arrival> arrivals = data.arrivalsFrom(rows, number, 1024);
        if (arrivals.empty() || (number == rows.firstArrival && arrivals.front().firstRow > rows.firstRow))
            return false;
        for (const Arrival& arrival : arrivals) {
            const bool isNext = number == rows.firstArrival || arrival.firstRow > row;
            if (!isNext || arrival.at < at || arrival.firstRow >= rows.completeRows ||
                arrival.source >= data.sources.size())
                return false;
            const BlockIndex& index = data.sources[arrival.source]->index;
            if (arrival.begin > index.end() || arrival.length > index.end() - arrival.begin ||
                arrival.firstSourceRow > index.completeRows())
                return false;
            row = arrival.firstRow;
            at = arrival.at;
            ++number;
        }
    }
    return count > rows.firstArrival || rows.completeRows == rows.firstRow;
}

} // namespace

int IndexFile::save(StoreData& data)
{
    if (data.directory.empty())
        return ENOENT;
    RestWriter rest(data.directory + "/rest");
    int error = rest.error();
    if (error != 0)
        return error;
    const std::vector<std::uint64_t> places = placeSources(data, rest);
    IndexBytesWriter out;
    out.number(magic);
    IndexCodec::put(out, data.totals);
    IndexCodec::put(out, data.lines);
    out.number(data.styles.styles().size());
    for (const TextStyle& style : data.styles.styles())
        IndexCodec::put(out, style);
    out.number(data.sources.size());
    for (std::size_t i = 0; i < data.sources.size(); ++i)
        putSource(out, *data.sources[i], places[i]);
    out.number(data.openRows.size());
    for (const auto& [order, source] : data.openRows)
        out.number(source);
    out.number(data.firstArrival);
    out.number(data.arrivalCount);
    out.number(data.newestArrival ? 1 : 0);
    IndexCodec::put(out, data.newestArrival.value_or(Arrival()));
    ByteLog& arrivals = data.arrivals->log();
    out.number(place(arrivals, data.firstArrival * sizeof(Arrival), data.arrivalCount * sizeof(Arrival), rest,
                     error));
    error = error != 0 ? error : rest.error();
    return error != 0 ? error : replace(data.directory + "/index", out.bytes());
}

int IndexFile::replace(const std::string& path, std::span<const std::byte> bytes)
{
    const std::uint64_t sum = checksum(bytes);
    const std::array parts{bytes, std::as_bytes(std::span(&sum, 1))};
    const std::string newPath = path + ".new";
    int error = 0;
    const std::shared_ptr<SpoolFile> file = SpoolFile::create(newPath, error);
    if (file)
        error = file->writeAt(0, parts);
    if (error == 0 && std::rename(newPath.c_str(), path.c_str()) != 0)
        error = errno;
    if (error != 0)
        ::unlink(newPath.c_str());
    return error;
}

std::unique_ptr<StoreData> IndexFile::load(const std::string& directory)
{
    int error = 0;
    const std::shared_ptr<SpoolFile> file = SpoolFile::open(directory + "/index", error);
    if (!file || file->size() < 2 * sizeof magic)
        return nullptr;
    std::vector<std::byte> bytes(static_cast<std::size_t>(file->size()));
    if (file->readAt(0, bytes) != bytes.size())
        return nullptr;
    const auto body = std::span(bytes).first(bytes.size() - sizeof magic);
    if (IndexBytesReader(std::span(bytes).last(sizeof magic)).number() != checksum(body))
        return nullptr;
    return read(IndexBytesReader(body), directory);
}

std::unique_ptr<StoreData> IndexFile::read(IndexBytesReader in, const std::string& directory)
{
    in.expect(in.number() == magic);
    LogOpener opener(directory);
    OutputStore::Totals totals;
    LineNumbers lines;
    StyleTable styles;
    IndexCodec::get(in, totals);
    IndexCodec::get(in, lines);
    for (std::uint64_t left = in.count(40); left > 0; --left) {
        TextStyle style;
        IndexCodec::get(in, style);
        styles.add(std::move(style));
    }
    std::vector<std::unique_ptr<StoredSource>> sources;
    for (std::uint64_t left = in.count(64); left > 0 && in.isGood(); --left)
        sources.push_back(
            readSource(in, opener, directory, styles.styles().size(),
                       totals.error != 0 ? LogOpener::Length::MayBeShorter : LogOpener::Length::All));
    std::vector<SourceIndex> open;
    for (std::uint64_t left = in.count(8); left > 0; --left) {
        open.push_back(static_cast<SourceIndex>(in.number()));
        in.expect(open.back() < sources.size());
    }
    const std::uint64_t first = in.number();
    const std::uint64_t count = in.number();
    const bool hasNewest = in.number() != 0;
    Arrival newest;
    IndexCodec::get(in, newest);
    in.expect(first <= count && count < std::numeric_limits<std::uint64_t>::max() / sizeof(Arrival));
    const LogOpener::Place place =
        opener.open(in.number(), directory + "/arrivals", first * sizeof(Arrival), count * sizeof(Arrival));
    in.expect(place.file != nullptr && in.isAtEnd());
    if (!in.isGood())
        return nullptr;
    auto data =
        std::make_unique<StoreData>(std::make_unique<ArrivalLog>(place.file, place.offset, first, count));
    data->sources = std::move(sources);
    data->totals = totals;
    data->totals.openRows = open.size();
    data->lines = std::move(lines);
    data->styles = std::move(styles);
    for (std::uint64_t order = 0; order < open.size(); ++order)
        data->openRows.emplace(order, open[static_cast<std::size_t>(order)]);
    data->firstArrival = first;
    data->arrivalCount = count;
    if (hasNewest)
        data->newestArrival = newest;
    return areConsistent(*data) ? std::move(data) : nullptr;
}

} // namespace brood
