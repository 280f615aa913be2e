// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/haltrule.h"

#include <QString>

#include <optional>

namespace brood {

// What people write for the parts of a JobsSpec. Empty where it makes no sense.

/// "3": so many failures; "10%": that share of what has ended. The rule's `when` is not in it.
[[nodiscard]] std::optional<HaltRule> parseHaltAfter(const QString& text);
[[nodiscard]] QString haltAfterToText(const HaltRule& rule);
/// "300%": that share of the median, which may well be more than all of it.
[[nodiscard]] std::optional<double> parseTimeoutShare(const QString& text);
[[nodiscard]] QString timeoutShareToText(double share);

} // namespace brood
