// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace brood {

enum class Glyph
{
    Launch,
    Ramp, ///< Steps that go up.
    Stop,
    Pause,
    Open, ///< There is a list or menu to open.
    Unfold,
    Fold,
    Close
};

/// A small symbol in the colours of the application's palette, whatever icon theme there is or is not. It
/// follows changes of the palette by itself.
[[nodiscard]] QIcon glyphIcon(Glyph glyph);

} // namespace brood
