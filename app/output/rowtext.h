// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputrow.h"

#include <QString>

namespace brood {

class OutputStore;

/// A row's text as decodeTerminalRow() makes it; of a row that is longer than maxRewrittenBytes what its
/// newest bytes make.
[[nodiscard]] QString readRowText(const OutputStore& store, const OutputRow& row);

} // namespace brood
