// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputstore.h"
#include "output/rowset.h"
#include "widgets/filesaver.h"

#include <optional>
#include <vector>

namespace brood {

/// The ways to save a run's output: as text, as a web page, and as bytes, of both streams or of one.
/// @param store must stay while one of them writes.
/// @param rows only those.
/// @param title of the web page.
[[nodiscard]] std::vector<SaveFormat> outputFormats(const OutputStore& store,
                                                    const std::optional<RowSet>& rows, const QString& title);

} // namespace brood
