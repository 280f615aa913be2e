// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/escapeparser.h"
#include "output/textstyle.h"

namespace brood {

/// What a longer OSC 8 target is not taken for; the length that VTE and others keep to.
inline constexpr std::size_t maxLinkBytes = 2083;

/// Whether an OSC 8 target is kept: http, https, ftp, file and mailto, without controls and spaces. Others
/// could start anything that the desktop has registered for their scheme.
[[nodiscard]] bool isAllowedLink(std::string_view target);

/// What SGR, OSC 8, RIS and DECSTR do to the style. @return whether the sequence is one of these.
bool applyToStyle(const EscapeSequence& sequence, TextStyle& style);

/// Whether a sequence can make what comes later stand in the place of what was there before: a move to the
/// left, or an erasure there. Erasures to the right need such a move or CR or BS before.
[[nodiscard]] bool canRewrite(const EscapeSequence& sequence);

} // namespace brood
