// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowbitmap.h"

extern "C" {
#include <roaring/roaring.h>
}

#include <new>

namespace brood {

namespace {

roaring_bitmap_t* checked(roaring_bitmap_t* bitmap)
{
    if (bitmap == nullptr)
        throw std::bad_alloc();
    return bitmap;
}

} // namespace

void RowBitmap::Free::operator()(roaring_bitmap_s* bitmap) const
{
    roaring_bitmap_free(bitmap);
}

RowBitmap::RowBitmap()
    : m_bitmap(checked(roaring_bitmap_create()))
{}

RowBitmap::RowBitmap(const RowBitmap& other)
    : m_bitmap(checked(roaring_bitmap_copy(other.m_bitmap.get())))
{}

RowBitmap& RowBitmap::operator=(const RowBitmap& other)
{
    *this = RowBitmap(other);
    return *this;
}

bool RowBitmap::add(std::uint32_t value)
{
    return roaring_bitmap_add_checked(m_bitmap.get(), value);
}

void RowBitmap::addRange(std::uint32_t first, std::uint32_t last)
{
    roaring_bitmap_add_range_closed(m_bitmap.get(), first, last);
}

void RowBitmap::unite(const RowBitmap& other)
{
    roaring_bitmap_or_inplace(m_bitmap.get(), other.m_bitmap.get());
}

void RowBitmap::intersect(const RowBitmap& other)
{
    roaring_bitmap_and_inplace(m_bitmap.get(), other.m_bitmap.get());
}

void RowBitmap::subtract(const RowBitmap& other)
{
    roaring_bitmap_andnot_inplace(m_bitmap.get(), other.m_bitmap.get());
}

void RowBitmap::compress()
{
    roaring_bitmap_run_optimize(m_bitmap.get());
    roaring_bitmap_shrink_to_fit(m_bitmap.get());
}

std::uint64_t RowBitmap::count() const
{
    return roaring_bitmap_get_cardinality(m_bitmap.get());
}

bool RowBitmap::contains(std::uint32_t value) const
{
    return roaring_bitmap_contains(m_bitmap.get(), value);
}

std::uint64_t RowBitmap::countUpTo(std::uint32_t value) const
{
    return roaring_bitmap_rank(m_bitmap.get(), value);
}

std::uint32_t RowBitmap::at(std::uint32_t index) const
{
    std::uint32_t value = 0;
    static_cast<void>(roaring_bitmap_select(m_bitmap.get(), index, &value));
    return value;
}

std::size_t RowBitmap::read(std::uint32_t index, std::span<std::uint32_t> values) const
{
    std::uint32_t first = 0;
    if (!roaring_bitmap_select(m_bitmap.get(), index, &first))
        return 0;
    roaring_uint32_iterator_t iterator{};
    roaring_init_iterator(m_bitmap.get(), &iterator);
    if (!roaring_move_uint32_iterator_equalorlarger(&iterator, first))
        return 0;
    return roaring_read_uint32_iterator(&iterator, values.data(), static_cast<std::uint32_t>(values.size()));
}

std::uint64_t RowBitmap::memoryBytes() const
{
    // What the containers take, nearly; their array grows by a quarter at a time.
    return sizeof(roaring_bitmap_t) + roaring_bitmap_size_in_bytes(m_bitmap.get());
}

bool RowBitmap::operator==(const RowBitmap& other) const
{
    return roaring_bitmap_equals(m_bitmap.get(), other.m_bitmap.get());
}

} // namespace brood
