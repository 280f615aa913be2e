// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QString>

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace brood {

/// Keeps no more of what children write than the end of it, in memory: what a child said last, thousands of
/// them at once.
class OutputTails final : public OutputSink
{
public:
    /// How much of each stream is kept.
    static constexpr std::size_t tailBytes = 512;

    void write(const OutputPiece& piece) override;

    /// The last line of a child that is not blank, as a terminal would show it: of stderr, or else of stdout.
    /// Empty if there is none. In any thread.
    [[nodiscard]] QString lastLine(int child) const;

private:
    struct Tails
    {
        std::string out;
        std::string err;
    };
    mutable std::mutex m_mutex;
    std::map<int, Tails> m_children;
};

} // namespace brood
