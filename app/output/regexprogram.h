// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace brood {

/// A regular expression, run on one row at a time by PCRE2 and its JIT compiler. May be used in any number of
/// threads, each with a Scratch of its own.
///
/// No row takes longer than some milliseconds: an expression that backtracks without end ("(a+)+$") is given
/// up in this row, and what it has not found until then counts as not being there.
class RegexProgram
{
public:
    struct Compiled
    {
        std::shared_ptr<const RegexProgram> program; ///< Null on error.
        std::string error;                           ///< PCRE2's words, in English.
        std::size_t errorOffset = 0;                 ///< In bytes of the pattern.
    };
    /// @param pattern UTF-8.
    [[nodiscard]] static Compiled compile(const std::string& pattern, bool isCaseSensitive);
    struct Private;
    explicit RegexProgram(std::unique_ptr<Private> parts);
    ~RegexProgram();

    /// What a thread needs to run it.
    class Scratch
    {
    public:
        Scratch();
        ~Scratch();
        Scratch(Scratch&&) noexcept;
        Scratch& operator=(Scratch&&) noexcept;
        /// Nothing more is found soon after a stop was requested.
        void setStop(std::stop_token stop);

    private:
        friend class RegexProgram;
        struct Private;
        std::unique_ptr<Private> d;
    };

    struct Match
    {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// All matches that are not empty. @param row need not be valid UTF-8: what is not is matched by nothing.
    [[nodiscard]] std::vector<Match> findAll(std::string_view row, Scratch& scratch) const;
    /// What a text lacks that is a part of a line.
    struct Edges
    {
        bool isBegin = true; ///< The line begins where the text does.
        bool isEnd = true;   ///< The line ends where the text does.
    };
    /// To be called before next(): a row or a part of a line is to be looked through.
    static void start(std::size_t bytes, Scratch& scratch);
    /// The first match at or behind `from`, which is not within a character.
    [[nodiscard]] std::optional<Match> next(std::string_view text, std::size_t from, Edges edges,
                                            Scratch& scratch) const;
    /// How many matches there are, if none of them begins before `from` or ends behind `until`.
    [[nodiscard]] std::size_t count(std::string_view row, std::size_t from, std::size_t until,
                                    Scratch& scratch) const;

private:
    [[nodiscard]] int findCarefully(std::string_view row, std::size_t from, std::uint32_t options,
                                    Scratch& scratch) const;
    std::unique_ptr<Private> d;
};

} // namespace brood
