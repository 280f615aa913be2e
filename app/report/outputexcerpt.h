// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace brood {

class OutputStore;

/// The last rows of what a run wrote, to stand in an HTML document with outputExcerptStyle().
struct OutputExcerpt
{
    QByteArray rows; ///< HTML elements that are well-formed XML, too; no links, no scripts.
    std::uint64_t shownBytes = 0;
    std::uint64_t leftOutBytes = 0; ///< Before them.
    std::uint64_t droppedBytes = 0; ///< Likewise, not kept any more because of a limit.
    std::uint64_t unkeptBytes = 0;  ///< Behind them, could not be kept.
};

/// As much as a report tells.
inline constexpr std::size_t reportedOutputBytes = std::size_t{64} * 1024;

/// @param mostBytes of the output; of a row that is longer, its end. In any one thread; also while output
/// arrives.
[[nodiscard]] OutputExcerpt outputExcerpt(const OutputStore& store,
                                          std::size_t mostBytes = reportedOutputBytes);

/// CSS rules for the rows.
[[nodiscard]] QByteArray outputExcerptStyle();

} // namespace brood
