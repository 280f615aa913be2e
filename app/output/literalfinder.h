// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace brood {

/// Finds a text in others, by the two of its bytes that are rarest in them: looking for those takes as long
/// for any text. Hyperscan always looks for the same two: "error: " in a log full of "user", "server" and
/// "worker" takes it five times as long as "needle".
class LiteralFinder
{
public:
    /// @pre the text is not empty
    explicit LiteralFinder(std::string text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const std::string& text() const { return m_text; }

    /// Which two bytes to look for.
    struct Pair
    {
        std::size_t first = 0; ///< In the text.
        std::size_t second = 0;
    };
    [[nodiscard]] Pair rarestPair(std::string_view sample) const;

    /// Puts into `places` where the text begins in the other one. They may overlap.
    void find(std::string_view in, Pair pair, std::vector<std::size_t>& places) const;

private:
    std::string m_text;
};

} // namespace brood
