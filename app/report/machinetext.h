// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>

namespace brood {

// Figures and words where programs read them: always the same, whatever the locale.

/// "1.234011", "0.0": all of it, without zeros at the end.
[[nodiscard]] QByteArray secondsText(std::chrono::nanoseconds time);
/// Twelve digits, or fewer if these are all, as in C: "0.5", "1234567", "1e+21".
[[nodiscard]] QByteArray numberText(double value);
/// A field of a CSV file (RFC 4180), in quotes if need be.
[[nodiscard]] QByteArray csvField(const QByteArray& text);
/// A row of a CSV file (RFC 4180), with its line break.
[[nodiscard]] QByteArray csvRow(const QByteArrayList& fields);

} // namespace brood
