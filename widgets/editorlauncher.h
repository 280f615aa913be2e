// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/editorcommand.h"

#include <QString>

namespace brood {

/// Opens a file where a row of output names it, in the editor that the environment and $PATH lead to; else
/// with what the desktop opens text with, without the line. The editor is not a child of brood.
/// @param directory what a relative name is resolved against.
/// @return what to tell the user if that is not possible; empty if something was started.
[[nodiscard]] QString openInEditor(FilePosition position, const QString& directory);

} // namespace brood
