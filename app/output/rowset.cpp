// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowset.h"

#include "output/rowchunks.h"

#include <algorithm>
#include <array>
#include <limits>

namespace brood {

namespace {

using Chunk = RowChunks::Chunk;
constexpr unsigned chunkBits = RowChunks::chunkBits;
constexpr std::uint64_t chunkMask = RowChunks::chunkMask;

std::uint32_t lowBits(std::uint64_t row)
{
    return static_cast<std::uint32_t>(row & chunkMask);
}

} // namespace

class RowSet::Private : public RowChunks
{};

RowSet::RowSet() = default;
RowSet::~RowSet() = default;
RowSet::RowSet(const RowSet&) = default;
RowSet::RowSet(RowSet&&) noexcept = default;
RowSet& RowSet::operator=(const RowSet&) = default;
RowSet& RowSet::operator=(RowSet&&) noexcept = default;

void RowSet::add(std::uint64_t row)
{
    Private& data = d.edit();
    Chunk& chunk = data.chunk(row >> chunkBits);
    if (!chunk.rows.edit().add(lowBits(row)))
        return;
    ++chunk.count;
    if (chunk.count == 1 || &chunk != &data.chunks.back())
        data.recountFrom(static_cast<std::size_t>(&chunk - data.chunks.data()));
}

void RowSet::addRange(std::uint64_t first, std::uint64_t end)
{
    if (first >= end)
        return;
    Private& data = d.edit();
    const std::uint64_t firstKey = first >> chunkBits;
    const std::uint64_t lastKey = (end - 1) >> chunkBits;
    CopyOnWrite<RowBitmap> full; // one for all the chunks in the middle of a long range
    if (lastKey > firstKey + 1)
        full.edit().addRange(0, chunkMask);
    for (std::uint64_t key = firstKey; key <= lastKey; ++key) {
        Chunk& chunk = data.chunk(key);
        if (key != firstKey && key != lastKey) {
            chunk.rows = full;
            chunk.count = chunkMask + 1;
        } else {
            const std::uint32_t from = key == firstKey ? lowBits(first) : 0;
            const std::uint32_t to =
                key == lastKey ? lowBits(end - 1) : static_cast<std::uint32_t>(chunkMask);
            chunk.rows.edit().addRange(from, to);
            chunk.count = chunk.rows.read().count();
        }
    }
    data.recountFrom(data.indexOf(firstKey));
}

void RowSet::unite(const RowSet& other)
{
    if (isEmpty() || d.isSharedWith(other.d)) {
        d = other.d;
        return;
    }
    if (other.isEmpty())
        return;
    Private& data = d.edit();
    for (const Chunk& theirs : other.d.read().chunks) {
        Chunk& mine = data.chunk(theirs.key);
        if (mine.count == 0)
            mine.rows = theirs.rows;
        else if (!mine.rows.isSharedWith(theirs.rows))
            mine.rows.edit().unite(theirs.rows.read());
        mine.count = mine.rows.read().count();
    }
    data.recountFrom(data.indexOf(other.d.read().chunks.front().key));
}

void RowSet::intersect(const RowSet& other)
{
    if (d.isSharedWith(other.d))
        return;
    Private& data = d.edit();
    for (Chunk& mine : data.chunks) {
        const auto& others = other.d.read().chunks;
        const std::size_t index = other.d.read().indexOf(mine.key);
        if (index == others.size() || others[index].key != mine.key) {
            mine.count = 0;
        } else if (mine.count == chunkMask + 1) {
            mine.rows = others[index].rows;
            mine.count = others[index].count;
        } else if (!mine.rows.isSharedWith(others[index].rows)) {
            mine.rows.edit().intersect(others[index].rows.read());
            mine.count = mine.rows.read().count();
        }
    }
    std::erase_if(data.chunks, [](const Chunk& chunk) { return chunk.count == 0; });
    data.recountFrom(0);
}

void RowSet::subtract(const RowSet& other)
{
    if (d.isSharedWith(other.d)) {
        d = {};
        return;
    }
    Private& data = d.edit();
    for (const Chunk& theirs : other.d.read().chunks) {
        const std::size_t index = data.indexOf(theirs.key);
        if (index == data.chunks.size() || data.chunks[index].key != theirs.key)
            continue;
        Chunk& mine = data.chunks[index];
        if (mine.rows.isSharedWith(theirs.rows)) {
            mine.count = 0;
        } else {
            mine.rows.edit().subtract(theirs.rows.read());
            mine.count = mine.rows.read().count();
        }
    }
    std::erase_if(data.chunks, [](const Chunk& chunk) { return chunk.count == 0; });
    data.recountFrom(0);
}

bool RowSet::isEmpty() const
{
    return d.read().chunks.empty();
}

std::uint64_t RowSet::count() const
{
    return d.read().count();
}

bool RowSet::contains(std::uint64_t row) const
{
    const auto& chunks = d.read().chunks;
    const std::size_t index = d.read().indexOf(row >> chunkBits);
    return index < chunks.size() && chunks[index].key == row >> chunkBits &&
           chunks[index].rows.read().contains(lowBits(row));
}

std::uint64_t RowSet::rank(std::uint64_t row) const
{
    const auto& chunks = d.read().chunks;
    const std::size_t index = d.read().indexOf(row >> chunkBits);
    if (index == chunks.size())
        return count();
    const Chunk& chunk = chunks[index];
    if (chunk.firstRow() >= row)
        return chunk.before;
    return chunk.before + chunk.rows.read().countUpTo(lowBits(row - 1));
}

std::uint64_t RowSet::at(std::uint64_t index) const
{
    const Chunk& chunk = d.read().chunkAt(index);
    return chunk.firstRow() + chunk.rows.read().at(static_cast<std::uint32_t>(index - chunk.before));
}

std::vector<std::uint64_t> RowSet::rows(std::uint64_t index, std::size_t count) const
{
    const std::uint64_t end = index + std::min(count, this->count() - std::min(index, this->count()));
    std::vector<std::uint64_t> result;
    std::array<std::uint32_t, 1024> values; // NOLINT(cppcoreguidelines-pro-type-member-init)
    while (index < end) {
        const Chunk& chunk = d.read().chunkAt(index);
        const std::size_t wanted = std::min<std::uint64_t>(values.size(), end - index);
        const std::size_t got = chunk.rows.read().read(static_cast<std::uint32_t>(index - chunk.before),
                                                       std::span(values).first(wanted));
        for (const std::uint32_t value : std::span(values).first(got))
            result.push_back(chunk.firstRow() + value);
        index += got;
    }
    return result;
}

std::optional<std::uint64_t> RowSet::nextAt(std::uint64_t row) const
{
    const std::uint64_t index = rank(row);
    return index < count() ? std::optional(at(index)) : std::nullopt;
}

std::optional<std::uint64_t> RowSet::previousAt(std::uint64_t row) const
{
    if (contains(row))
        return row;
    const std::uint64_t index = rank(row);
    return index > 0 ? std::optional(at(index - 1)) : std::nullopt;
}

std::vector<std::uint64_t> RowSet::histogram(std::uint64_t end, std::size_t parts) const
{
    std::vector<std::uint64_t> result(parts);
    // end * part / parts, without leaving 64 bits
    const auto border = [end, parts](std::size_t part) {
        return end / parts * part + end % parts * part / parts;
    };
    std::uint64_t before = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::uint64_t upTo = rank(border(part + 1));
        result[part] = upTo - before;
        before = upTo;
    }
    return result;
}

RowSet RowSet::within(std::uint64_t first, std::uint64_t end) const
{
    if (isEmpty() || first >= end)
        return {};
    if (first <= at(0) && at(count() - 1) < end)
        return *this;
    const Private& mine = d.read();
    const std::uint64_t lastKey = (end - 1) >> chunkBits;
    RowSet result;
    std::vector<Chunk>& chunks = result.d.edit().chunks;
    for (std::size_t index = mine.indexOf(first >> chunkBits);
         index < mine.chunks.size() && mine.chunks[index].key <= lastKey; ++index) {
        Chunk chunk = mine.chunks[index];
        const std::uint32_t from = first > chunk.firstRow() ? lowBits(first) : 0;
        const std::uint32_t to = chunk.key == lastKey ? lowBits(end - 1) : lowBits(chunkMask);
        if (from > 0 || to < chunkMask) {
            RowBitmap range;
            range.addRange(from, to);
            chunk.rows.edit().intersect(range);
            chunk.count = chunk.rows.read().count();
        }
        if (chunk.count > 0)
            chunks.push_back(std::move(chunk));
    }
    result.d.edit().recountFrom(0);
    return result;
}

RowSet RowSet::widened(std::uint64_t before, std::uint64_t after) const
{
    if (isEmpty() || (before == 0 && after == 0))
        return *this;
    constexpr std::uint64_t lastRow = std::numeric_limits<std::uint64_t>::max() - 1;
    const auto widenedFirst = [before](std::uint64_t row) {
        return row - std::min(row, before);
    };
    const auto widenedLast = [after](std::uint64_t row) {
        return row + std::min(lastRow - row, after);
    };
    RowSet result;
    std::uint64_t first = widenedFirst(at(0));
    std::uint64_t last = first;
    constexpr std::size_t batch = 4096;
    for (std::uint64_t index = 0; index < count(); index += batch) {
        const auto some = rows(index, batch);
        if (widenedFirst(some.front()) <= last + 1 && some.back() - some.front() + 1 == some.size()) {
            last = widenedLast(some.back());
            continue;
        }
        for (const std::uint64_t row : some) {
            if (widenedFirst(row) > last + 1) {
                result.addRange(first, last + 1);
                first = widenedFirst(row);
            }
            last = widenedLast(row);
        }
    }
    result.addRange(first, last + 1);
    return result;
}

std::uint64_t RowSet::memoryBytes() const
{
    std::uint64_t bytes = sizeof(Private);
    for (const Chunk& chunk : d.read().chunks)
        bytes += sizeof(Chunk) + chunk.rows.read().memoryBytes();
    return bytes;
}

bool RowSet::operator==(const RowSet& other) const
{
    const auto& mine = d.read().chunks;
    const auto& theirs = other.d.read().chunks;
    return d.isSharedWith(other.d) ||
           std::ranges::equal(mine, theirs, [](const Chunk& one, const Chunk& two) {
               return one.key == two.key && one.count == two.count &&
                      (one.rows.isSharedWith(two.rows) || one.rows.read() == two.rows.read());
           });
}

} // namespace brood
