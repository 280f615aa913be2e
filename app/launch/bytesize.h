// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace brood {

/// Reads "500M", "1.5GiB", "64k", "2GB" or a bare number of bytes. As for dd(1) and its kin, K, M, G, T, P
/// and KiB, MiB … are powers of 1024, and KB, MB … are powers of 1000; capitals don't matter, a fraction is
/// cut to whole bytes. Empty where it is none of these or more than 64 bits can count. Independent of the
/// locale.
[[nodiscard]] std::optional<std::uint64_t> parseByteSize(QStringView text);

/// The usual text, which parseByteSize() reads as exactly the same size: "500MiB", "2GB", "1234B".
[[nodiscard]] QString byteSizeToText(std::uint64_t bytes);

} // namespace brood
