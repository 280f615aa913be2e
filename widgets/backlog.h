// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"

#include <optional>

namespace brood {

/// A byte in an OutputStore.
struct OutputPlace
{
    std::uint64_t piece = 0;
    qsizetype offset = 0;       ///< In that piece.
    std::uint64_t position = 0; ///< In everything that came.
};

/// Where to go on so that what is left can be shown: nothing if all from `from` on can, which must be a place
/// in the store or its end.
[[nodiscard]] std::optional<OutputPlace> newestStart(const OutputStore& store, const OutputPlace& from,
                                                     qsizetype maxRows);

} // namespace brood
