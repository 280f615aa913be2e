// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brood {

/// Teaches Qt to tell assistive technologies what brood's own widgets are. Call it once, after QApplication
/// is there and before the first window.
void installAccessibility();

} // namespace brood
