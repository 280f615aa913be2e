// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/progress.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace brood {

/// What a row tells of progress, and what it has in common with other rows that tell of the same.
struct ProgressMark
{
    Progress progress;
    bool isSure = false;     ///< It can hardly be anything else.
    std::size_t shape = 0;   ///< Equal for those of one kind.
    std::size_t context = 0; ///< Equal if the text before it differs in nothing but numbers and bars.
};
[[nodiscard]] std::optional<ProgressMark> findProgress(std::string_view row);

} // namespace brood
