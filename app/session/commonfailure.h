// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputtails.h"
#include "session/rampresult.h"

#include <QHash>
#include <QString>

#include <optional>

namespace brood {

/// What children that failed wrote last, by their number.
using LastLines = QHash<int, QString>;

/// Of all children that failed.
[[nodiscard]] LastLines lastLinesOfFailed(const RunResult& run, const OutputTails& tails);

/// How most of the children that failed did so: alike are those whose last lines differ in numbers only, and
/// of those that wrote nothing, or did not exit by themselves, those that ended alike. Empty if none failed.
[[nodiscard]] std::optional<CommonFailure> commonFailure(const RunResult& run, const LastLines& lines);

} // namespace brood
