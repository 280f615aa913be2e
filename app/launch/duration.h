// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace brood {

/// Reads "500ms", "2s", "1m30s", "1h", "1d", "250us", "10ns", or a bare number of seconds such as "2" or
/// "0.5". A unit may have a fraction ("1.5s"), of which whole nanoseconds count; units stand in falling
/// order, each at most once. Empty where it is none of these, is negative, or is longer than nanoseconds can
/// count (292 years). Independent of the locale.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseDuration(QStringView text);

/// A time-out: empty also where it is 0, which is none, as timeout(1) has it.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseTimeout(QStringView text);

/// The usual text, which parseDuration() reads as exactly the same duration: "1m30s", "1.5s", "500ms", "0s".
/// @pre The duration is not negative.
[[nodiscard]] QString durationToText(std::chrono::nanoseconds duration);

} // namespace brood
