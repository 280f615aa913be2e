// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"

#include <QString>

#include <optional>
#include <vector>

namespace brood {

// What people write for the parts of a RampSpec. Empty where it makes no sense.

/// "0.05" or "5%".
[[nodiscard]] std::optional<double> parseShare(const QString& text);
/// "500ms", or "2x": that many times as long as a single child takes. A number needs its unit or its x.
[[nodiscard]] std::optional<ElapsedBound> parseElapsedBound(const QString& text);
/// "1,2,4,8"
[[nodiscard]] std::optional<std::vector<int>> parseSteps(const QString& text);
/// "8080", "localhost:8080" or "[::1]:8080".
[[nodiscard]] std::optional<WatchedPort> parseWatchedPort(const QString& text);

} // namespace brood
