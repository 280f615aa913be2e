// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/rampspec.h"
#include "session/rampresult.h"
#include "session/resulttext.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace brood {

// What a ramp has found, in words.

/// "passed", "failed", "limited by this machine", "inconclusive"
[[nodiscard]] QString verdictText(LevelVerdict verdict);
[[nodiscard]] ResultMark verdictMark(LevelVerdict verdict);

/// What a round showed: "8 of 72: connection refused", "p95 1.200 s > 1.000 s". Empty if there is nothing to
/// tell.
[[nodiscard]] QString roundEvidence(const RampRound& round, const RampSpec& spec, const QLocale& locale);

/// Columns of the level table, and the cells of a round.
[[nodiscard]] QStringList levelHeader();
[[nodiscard]] QStringList levelCells(const RampRound& round, const RampSpec& spec, const QLocale& locale);

/// The answer in a sentence: "It breaks between 64 and 72 children at once."
[[nodiscard]] QString rampHeadline(const RampResult& result, const RampSpec& spec, const QLocale& locale);
/// The evidence for it: "64 passed 3 of 3, 72 failed 2 of 3: connection refused".
[[nodiscard]] QString rampReason(const RampResult& result, const RampSpec& spec, const QLocale& locale);
[[nodiscard]] ResultMark rampMark(const RampResult& result);

/// A time for comparing: three significant digits, "12.3 ms", "1.20 s".
[[nodiscard]] QString shortTime(std::chrono::nanoseconds time, const QLocale& locale);

} // namespace brood
