// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/storedata.h"

#include "output/bytescan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace brood {

namespace {

/// Appends where rows begin that begin behind newlines of these bytes or at breaks.
class BeginCollector
{
public:
    BeginCollector(std::uint64_t first, std::size_t count, std::vector<std::uint64_t>& begins)
        : m_wanted(first + begins.size())
        , m_end(first + count)
        , m_begins(begins)
    {}

    void collect(const BlockIndex::Place& place, std::span<const std::byte> bytes)
    {
        m_row = place.row;
        std::uint64_t from = place.from;
        for (const std::uint64_t mark : place.breaks) {
            addNewlines(from, bytes.subspan(from - place.from, mark - from));
            from = mark;
            add(mark);
        }
        addNewlines(from, bytes.subspan(from - place.from));
    }

private:
    void add(std::uint64_t begin)
    {
        if (++m_row == m_wanted && m_wanted < m_end) {
            m_begins.push_back(begin);
            ++m_wanted;
        }
    }

    void addNewlines(std::uint64_t from, std::span<const std::byte> bytes)
    {
        if (m_wanted >= m_end)
            return;
        std::size_t at = 0;
        if (m_row + 1 < m_wanted) {
            const std::uint64_t passed = m_wanted - m_row - 1;
            at = findNewline(bytes, passed);
            if (at == noNewline) {
                m_row += countNewlines(bytes);
                return;
            }
            ++at;
            m_row += passed;
        }
        while (at < bytes.size() && m_wanted < m_end) {
            const void* found = std::memchr(bytes.data() + at, '\n', bytes.size() - at);
            if (!found)
                return;
            at = static_cast<std::size_t>(static_cast<const std::byte*>(found) - bytes.data()) + 1;
            add(from + at);
        }
    }

    std::uint64_t m_row = 0;
    std::uint64_t m_wanted;
    std::uint64_t m_end;
    std::vector<std::uint64_t>& m_begins;
};

} // namespace

std::uint32_t StyleTable::number(const TextStyle& style)
{
    // Programs use few styles; who uses very many gets the same one several times.
    constexpr std::ptrdiff_t looked = 64;
    const auto from = m_styles.size() > looked ? m_styles.end() - looked : m_styles.begin();
    const auto found = std::find(from, m_styles.end(), style);
    const auto number = static_cast<std::uint32_t>(found - m_styles.begin());
    if (found == m_styles.end())
        m_styles.push_back(style);
    return number;
}

std::uint64_t StyleTable::memoryBytes() const
{
    std::uint64_t bytes = m_styles.size() * sizeof(TextStyle);
    for (const TextStyle& style : m_styles)
        bytes += style.link.size();
    return bytes;
}

std::string sourcePath(const std::string& directory, OutputSource id)
{
    return directory + "/" + std::to_string(id.child) +
           (id.stream == OutputStream::Out ? ".stdout" : ".stderr");
}

StoreData::StoreData(std::string directoryPath, std::size_t memoryLimit)
    : directory(std::move(directoryPath))
    , arrivals(std::make_unique<ArrivalLog>(directory.empty() ? std::string() : directory + "/arrivals",
                                            memoryLimit))
{}

StoreData::Rows StoreData::completeRows() const
{
    const std::lock_guard lock(mutex);
    return {totals.firstRow, totals.completeRows, firstArrival, arrivalCount, newestArrival};
}

std::vector<Arrival> StoreData::arrivalsFrom(const Rows& rows, std::uint64_t number, std::size_t count) const
{
    const std::uint64_t closed = number < rows.arrivalCount ? rows.arrivalCount - number : 0;
    std::vector<Arrival> found;
    if (closed > 0) {
        found = arrivals->read(number, static_cast<std::size_t>(std::min<std::uint64_t>(closed, count)));
        if (found.size() < closed)
            return found;
    }
    if (found.size() < count && rows.newestArrival && number <= rows.arrivalCount)
        found.push_back(*rows.newestArrival);
    return found;
}

std::optional<BlockIndex::Place> StoreData::findRow(const StoredSource& source, std::uint64_t row) const
{
    const std::lock_guard lock(mutex);
    return source.index.find(row);
}

std::vector<std::uint64_t> StoreData::rowBegins(const StoredSource& source, std::uint64_t first,
                                                std::size_t count) const
{
    std::vector<std::uint64_t> begins;
    begins.reserve(count);
    std::array<std::byte, OutputStore::blockBytes> buffer;
    while (begins.size() < count) {
        const std::size_t known = begins.size();
        const std::optional<BlockIndex::Place> place = findRow(source, first + known);
        if (!place)
            break;
        if (place->start) {
            begins.push_back(*place->start);
            continue;
        }
        const auto bytes = std::span(buffer).first(static_cast<std::size_t>(place->to - place->from));
        if (source.log->read(place->from, bytes) < bytes.size())
            break;
        BeginCollector(first, count, begins).collect(*place, bytes);
        if (begins.size() == known)
            break; // The file is not what was written.
    }
    return begins;
}

void StoreData::addBytes(SourceIndex number, const FoundRows& found, std::chrono::nanoseconds at)
{
    StoredSource& source = *sources[number];
    const bool wasOpen = source.index.hasOpenRow();
    source.index.add(found);
    for (const FoundRows::Style& mark : found.styles) {
        const bool isDefault = mark.style == TextStyle();
        source.index.addStyle(mark.block,
                              isDefault ? std::nullopt : std::optional(styles.number(mark.style)));
    }
    addLines(source, found, totals.completeRows);
    totals.completeRows += found.completed;
    updateOpenRow(number, wasOpen, found);
    totals.openRows = openRows.size();
    source.newestAt = at;
    totals.lastAt = std::max(totals.lastAt, at);
    ++totals.version;
}

void StoreData::addLines(StoredSource& source, const FoundRows& found, std::uint64_t firstRow)
{
    for (const std::uint64_t row : found.continuations) {
        const std::uint64_t line = row == 0 ? source.newestLine : lines.find(firstRow + row - 1).line;
        lines.addContinuation(firstRow + row, line);
    }
    if (found.completed > 0)
        source.newestLine = lines.find(firstRow + found.completed - 1).line;
}

void StoreData::updateOpenRow(SourceIndex number, bool wasOpen, const FoundRows& found)
{
    StoredSource& source = *sources[number];
    const bool isOpen = source.index.hasOpenRow();
    if (wasOpen && (!isOpen || found.lineBegan))
        openRows.erase(source.openOrder);
    if (isOpen && (!wasOpen || found.lineBegan)) {
        source.openOrder = m_nextOpenOrder++;
        openRows.emplace(source.openOrder, number);
    }
}

} // namespace brood
