// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brood {

enum class TextOrigin
{
    Words,  ///< Brood's own, though they may quote others.
    Foreign ///< A command, a file's name.
};

/// Text that can stand in a document and does nothing there but be seen: controls but line breaks and tabs
/// become their pictures (U+2400 to U+2421), and what is no character U+FFFD. So do, in foreign text,
/// bidirectional controls; words need them.
[[nodiscard]] QString visibleText(const QString& text, TextOrigin origin);

} // namespace brood
