// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/indexbytes.h"
#include "output/storedata.h"

namespace brood {

/// How the parts of a store's index stand in a file. Who reads finds out from IndexBytesReader::isGood()
/// whether all that came is possible; until then it may be anything, but harmless.
class IndexCodec
{
public:
    static void put(IndexBytesWriter& out, const TextStyle& style);
    static void get(IndexBytesReader& in, TextStyle& style);
    static void put(IndexBytesWriter& out, const Arrival& arrival);
    static void get(IndexBytesReader& in, Arrival& arrival);
    static void put(IndexBytesWriter& out, const OutputStore::Totals& totals);
    static void get(IndexBytesReader& in, OutputStore::Totals& totals);
    static void put(IndexBytesWriter& out, const LineNumbers& lines);
    static void get(IndexBytesReader& in, LineNumbers& lines);
    static void put(IndexBytesWriter& out, const BlockIndex& index);
    /// @param styles how many there are.
    static void get(IndexBytesReader& in, BlockIndex& index, std::uint64_t styles);
};

} // namespace brood
