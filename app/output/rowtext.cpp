// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowtext.h"

#include "output/outputstore.h"
#include "output/terminalrow.h"

#include <algorithm>

namespace brood {

QString readRowText(const OutputStore& store, const OutputRow& row)
{
    std::vector<std::byte> bytes(std::min<std::uint64_t>(row.end - row.begin, maxRewrittenBytes));
    bytes.resize(store.read(row.source, row.end - bytes.size(), bytes));
    return decodeTerminalRow(bytes).text;
}

} // namespace brood
