// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/indexfile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <limits>

#include <unistd.h>

namespace brood {

namespace {

constexpr std::uint64_t magic =
    0x0001'676f'4c64'7242; // "BrdLog", version 1; another byte order is another number.
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

std::string sourcePath(const std::string& directory, OutputSource id)
{
    return directory + "/" + std::to_string(id.child) +
           (id.stream == OutputStream::Out ? ".stdout" : ".stderr");
}

std::uint64_t blocksFor(std::uint64_t begin, std::uint64_t end)
{
    return (end + OutputStore::blockBytes - 1) / OutputStore::blockBytes - begin / OutputStore::blockBytes;
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
    if (!log.hasFile())
        return rest.add(log, begin, end);
    error = error != 0 ? error : log.flushToFile();
    return inOwnFile;
}

void putStyle(IndexBytesWriter& out, const TextStyle& style)
{
    for (const TerminalColor& color : {style.foreground, style.background, style.underlineColor})
        out.number(static_cast<std::uint64_t>(color.kind) << 32 | color.value);
    const std::array flags{style.bold,    style.faint,  style.italic,    style.blink,
                           style.inverse, style.hidden, style.struckOut, style.overlined};
    std::uint64_t bits = 0;
    for (const bool flag : flags)
        bits = bits << 1 | (flag ? 1U : 0U);
    out.number(bits << 8 | static_cast<std::uint64_t>(style.underline));
    out.text(style.link);
}

TextStyle getStyle(IndexBytesReader& in)
{
    TextStyle style;
    for (TerminalColor* color : {&style.foreground, &style.background, &style.underlineColor}) {
        const std::uint64_t number = in.number();
        in.expect(number >> 32 <= static_cast<std::uint64_t>(TerminalColor::Kind::Rgb));
        *color = {static_cast<TerminalColor::Kind>(number >> 32 & 3), static_cast<std::uint32_t>(number)};
    }
    std::uint64_t bits = in.number();
    in.expect((bits & 0xff) <= static_cast<std::uint64_t>(Underline::Dashed));
    style.underline = static_cast<Underline>(bits & 0x7);
    bits >>= 8;
    for (bool* flag : {&style.overlined, &style.struckOut, &style.hidden, &style.inverse, &style.blink,
                       &style.italic, &style.faint, &style.bold}) {
        *flag = (bits & 1) != 0;
        bits >>= 1;
    }
    style.link = in.text();
    return style;
}

void put(IndexBytesWriter& out, const Arrival& arrival)
{
    for (const std::uint64_t number : std::bit_cast<std::array<std::uint64_t, 5>>(arrival))
        out.number(number);
}

Arrival getArrival(IndexBytesReader& in)
{
    std::array<std::uint64_t, 5> numbers{};
    for (std::uint64_t& number : numbers)
        number = in.number();
    return std::bit_cast<Arrival>(numbers);
}

void put(IndexBytesWriter& out, const OutputStore::Totals& totals)
{
    for (const std::uint64_t number :
         {totals.bytes, totals.lines, totals.firstRow, totals.completeRows, totals.droppedBytes,
          totals.unkeptBytes, static_cast<std::uint64_t>(totals.error),
          static_cast<std::uint64_t>(totals.lastAt.count())})
        out.number(number);
}

void get(IndexBytesReader& in, OutputStore::Totals& totals)
{
    totals.version = 1;
    for (std::uint64_t* number : {&totals.bytes, &totals.lines, &totals.firstRow, &totals.completeRows,
                                  &totals.droppedBytes, &totals.unkeptBytes})
        *number = in.number();
    totals.error = static_cast<int>(in.number());
    totals.lastAt = std::chrono::nanoseconds(static_cast<std::int64_t>(in.number()));
    in.expect(totals.firstRow <= totals.completeRows);
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
    Place open(std::uint64_t place, const std::string& path, std::uint64_t begin, std::uint64_t end)
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
        const bool isThere = found.offset <= size && end - begin <= size - found.offset;
        if (begin != end && (begin > end || !isThere))
            found.file.reset();
        return found;
    }

private:
    std::string m_directory;
    std::shared_ptr<SpoolFile> m_rest;
};

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

void IndexFile::put(IndexBytesWriter& out, const BlockIndex& index)
{
    for (const std::uint64_t number : {index.m_begin, index.m_end, index.m_firstRow, index.m_rows,
                                       index.m_openBegin, std::uint64_t{index.m_openIsContinuation}})
        out.number(number);
    for (const OutputBlock& block : index.m_blocks)
        out.number(std::bit_cast<std::uint64_t>(block));
    out.number(index.m_breaks.size());
    for (const OutputBreak& mark : index.m_breaks)
        out.number(mark.offset << 1 | (mark.endsRow ? 1U : 0U));
    out.number(index.m_styles.size());
    for (const BlockIndex::StyleMark& mark : index.m_styles) {
        out.number(mark.block);
        out.number(mark.style ? *mark.style + std::uint64_t{1} : 0);
    }
}

void IndexFile::get(IndexBytesReader& in, BlockIndex& index, std::uint64_t styles)
{
    for (std::uint64_t* number :
         {&index.m_begin, &index.m_end, &index.m_firstRow, &index.m_rows, &index.m_openBegin})
        *number = in.number();
    index.m_openIsContinuation = in.number() != 0;
    in.expect(index.m_begin <= index.m_openBegin && index.m_openBegin <= index.m_end &&
              index.m_firstRow <= index.m_rows && index.m_end <= std::numeric_limits<std::int64_t>::max());
    index.m_firstBlock = index.m_begin / OutputStore::blockBytes;
    std::uint64_t rowsBefore = 0;
    for (std::uint64_t left = in.isGood() ? blocksFor(index.m_begin, index.m_end) : 0;
         left > 0 && in.isGood(); --left) {
        index.m_blocks.push_back(std::bit_cast<OutputBlock>(in.number()));
        in.expect(index.m_blocks.back().rowsBefore >= rowsBefore);
        rowsBefore = index.m_blocks.back().rowsBefore;
    }
    for (std::uint64_t left = in.count(8); left > 0; --left) {
        const std::uint64_t mark = in.number();
        in.expect(mark >> 1 <= index.m_end &&
                  (index.m_breaks.empty() || index.m_breaks.back().offset <= mark >> 1));
        index.m_breaks.push_back({mark >> 1, (mark & 1) != 0});
    }
    for (std::uint64_t left = in.count(16); left > 0; --left) {
        const std::uint64_t block = in.number();
        const std::uint64_t style = in.number();
        in.expect(style <= styles);
        index.addStyle(block,
                       style == 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(style - 1)));
    }
}

void IndexFile::put(IndexBytesWriter& out, const LineNumbers& lines)
{
    out.number(lines.m_count);
    out.number(lines.m_runs.size());
    for (const LineNumbers::Run& run : lines.m_runs) {
        for (const std::uint64_t number : {run.row, run.before, run.line})
            out.number(number);
    }
}

void IndexFile::get(IndexBytesReader& in, LineNumbers& lines)
{
    lines.m_count = in.number();
    for (std::uint64_t left = in.count(24); left > 0; --left) {
        LineNumbers::Run run;
        for (std::uint64_t* number : {&run.row, &run.before, &run.line})
            *number = in.number();
        in.expect(run.before <= lines.m_count);
        lines.m_runs.push_back(run);
    }
}

int IndexFile::save(StoreData& data)
{
    if (data.directory.empty())
        return ENOENT;
    RestWriter rest(data.directory + "/rest");
    int error = rest.error();
    if (error != 0)
        return error;
    IndexBytesWriter out;
    out.number(magic);
    brood::put(out, data.totals);
    put(out, data.lines);
    out.number(data.styles.styles().size());
    for (const TextStyle& style : data.styles.styles())
        putStyle(out, style);
    out.number(data.sources.size());
    for (const auto& source : data.sources) {
        out.number(static_cast<std::uint64_t>(source->id.child));
        out.number(static_cast<std::uint64_t>(source->id.stream));
        out.number(source->newestLine);
        out.number(static_cast<std::uint64_t>(source->newestAt.count()));
        put(out, source->index);
        out.number(place(*source->log, source->index.begin(), source->index.end(), rest, error));
    }
    out.number(data.openRows.size());
    for (const auto& [order, source] : data.openRows)
        out.number(source);
    out.number(data.firstArrival);
    out.number(data.arrivalCount);
    out.number(data.newestArrival ? 1 : 0);
    brood::put(out, data.newestArrival.value_or(Arrival()));
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
    brood::get(in, totals);
    get(in, lines);
    for (std::uint64_t left = in.count(40); left > 0; --left)
        styles.add(getStyle(in));
    std::vector<std::unique_ptr<StoredSource>> sources;
    for (std::uint64_t left = in.count(64); left > 0 && in.isGood(); --left) {
        OutputSource id;
        id.child = static_cast<int>(in.number());
        id.stream = in.number() == 0 ? OutputStream::Out : OutputStream::Err;
        const std::uint64_t newestLine = in.number();
        const std::chrono::nanoseconds newestAt(static_cast<std::int64_t>(in.number()));
        BlockIndex index;
        get(in, index, styles.styles().size());
        const LogOpener::Place place =
            opener.open(in.number(), sourcePath(directory, id), index.begin(), index.end());
        in.expect(place.file != nullptr);
        auto log = std::make_unique<ByteLog>(place.file, place.offset, index.begin(), index.end());
        sources.push_back(std::make_unique<StoredSource>(id, std::move(log)));
        sources.back()->index = std::move(index);
        sources.back()->newestLine = newestLine;
        sources.back()->newestAt = newestAt;
    }
    std::vector<SourceIndex> open;
    for (std::uint64_t left = in.count(8); left > 0; --left) {
        open.push_back(static_cast<SourceIndex>(in.number()));
        in.expect(open.back() < sources.size());
    }
    const std::uint64_t first = in.number();
    const std::uint64_t count = in.number();
    const bool hasNewest = in.number() != 0;
    const Arrival newest = getArrival(in);
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
