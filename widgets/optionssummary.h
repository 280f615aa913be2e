// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/launchspec.h"

#include <QString>

namespace brood {

/// What of a spec is not as usual, on one line and without the command: "pty 80×24 · timeout 2s". Empty if
/// all is.
[[nodiscard]] QString optionsSummary(const LaunchSpec& spec);

} // namespace brood
