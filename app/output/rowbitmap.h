// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

extern "C" struct roaring_bitmap_s;

namespace brood {

/// A Roaring bitmap with value semantics. A copy is a full one: the sharing that CRoaring itself offers
/// counts its users without atomics, so it can't be used by several threads.
class RowBitmap
{
public:
    RowBitmap();
    RowBitmap(const RowBitmap& other);
    RowBitmap(RowBitmap&&) noexcept = default;
    RowBitmap& operator=(const RowBitmap& other);
    RowBitmap& operator=(RowBitmap&&) noexcept = default;
    ~RowBitmap() = default;

    /// @return whether it was not there yet.
    bool add(std::uint32_t value);
    void addRange(std::uint32_t first, std::uint32_t last); ///< Both included.
    void unite(const RowBitmap& other);
    void intersect(const RowBitmap& other);
    void subtract(const RowBitmap& other);
    /// Takes as little memory as it can.
    void compress();

    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] bool contains(std::uint32_t value) const;
    [[nodiscard]] std::uint64_t countUpTo(std::uint32_t value) const; ///< It included.
    [[nodiscard]] std::uint32_t at(std::uint32_t index) const;
    /// Fills `values` from the one at `index` on. @return how many there were.
    [[nodiscard]] std::size_t read(std::uint32_t index, std::span<std::uint32_t> values) const;
    [[nodiscard]] std::uint64_t memoryBytes() const;
    [[nodiscard]] bool operator==(const RowBitmap& other) const;

private:
    struct Free
    {
        void operator()(roaring_bitmap_s* bitmap) const;
    };
    std::unique_ptr<roaring_bitmap_s, Free> m_bitmap;
};

} // namespace brood
