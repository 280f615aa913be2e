// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

/// Text of unknown origin, so that it can stand in a document and does nothing there but be seen: controls
/// but line breaks and tabs become their pictures (U+2400 to U+2421), bidirectional controls and what is no
/// character U+FFFD.
[[nodiscard]] QString visibleText(const QString& text);

} // namespace brood
