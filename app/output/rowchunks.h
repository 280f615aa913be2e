// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/copyonwrite.h"
#include "output/rowbitmap.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace brood {

/// The parts of which a RowSet consists.
struct RowChunks
{
    /// Rows in a chunk. Adding to a set that others share copies a chunk at most, here 512 KiB; a thousand
    /// million rows are some 240 chunks.
    static constexpr unsigned chunkBits = 22;
    static constexpr std::uint64_t chunkMask = (std::uint64_t{1} << chunkBits) - 1;

    struct Chunk
    {
        std::uint64_t key = 0;    ///< The rows' upper bits.
        std::uint64_t before = 0; ///< How many rows the chunks before have together.
        std::uint64_t count = 0;
        CopyOnWrite<RowBitmap> rows;

        [[nodiscard]] std::uint64_t firstRow() const { return key << chunkBits; }
    };

    std::vector<Chunk> chunks; ///< By rising key; none is empty.

    [[nodiscard]] std::size_t indexOf(std::uint64_t key) const
    {
        const auto found = std::ranges::lower_bound(chunks, key, {}, &Chunk::key);
        return static_cast<std::size_t>(found - chunks.begin());
    }

    /// Makes it if it is not there; whoever calls puts something into it.
    Chunk& chunk(std::uint64_t key)
    {
        if (!chunks.empty() && chunks.back().key == key)
            return chunks.back();
        const std::size_t index = indexOf(key);
        if (index == chunks.size() && index > 0) {
            chunks.back().rows.edit().compress(); // the usual way of adding: it is full now
        }
        if (index == chunks.size() || chunks[index].key != key)
            chunks.insert(chunks.begin() + static_cast<std::ptrdiff_t>(index), Chunk{.key = key, .rows = {}});
        return chunks[index];
    }

    void recountFrom(std::size_t index)
    {
        std::uint64_t before = index > 0 ? chunks[index - 1].before + chunks[index - 1].count : 0;
        for (; index < chunks.size(); ++index) {
            chunks[index].before = before;
            before += chunks[index].count;
        }
    }

    [[nodiscard]] std::uint64_t count() const
    {
        return chunks.empty() ? 0 : chunks.back().before + chunks.back().count;
    }

    /// The chunk with the row that has so many rows before it. @pre index < count()
    [[nodiscard]] const Chunk& chunkAt(std::uint64_t index) const
    {
        return *std::prev(std::ranges::upper_bound(chunks, index, {}, &Chunk::before));
    }
};

} // namespace brood
