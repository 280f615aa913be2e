// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/loosepattern.h"

#include <algorithm>

namespace brood {

namespace {

constexpr std::string_view outsideAscii = "\\x{80}-\\x{10ffff}";
/// Hyperscan unrolls repetitions; the time to compile grows with their product at least.
constexpr unsigned long mostRepetitions = 64;
constexpr std::size_t longestPattern = 4000;

bool isOneOf(char character, std::string_view characters)
{
    return characters.find(character) != std::string_view::npos;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Goes through a pattern that PCRE2 has compiled, so its syntax is right.
class Loosener
{
public:
    explicit Loosener(std::string_view pattern)
        : m_pattern(pattern)
    {}

    std::optional<std::string> run()
    {
        while (m_at < m_pattern.size()) {
            if (!item())
                return {};
        }
        return m_result;
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_pattern.size() ? m_pattern[m_at + ahead] : '\0';
    }

    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return m_pattern.substr(m_at).starts_with(text);
    }

    void copy(std::size_t count)
    {
        m_result += m_pattern.substr(m_at, count);
        m_at += count;
    }

    bool item()
    {
        switch (peek()) {
        case '\\': return escape();
        case '[': return characterClass();
        case '(': return group();
        case '{': return repetition();
        default: copy(1); return true;
        }
    }

    bool escape()
    {
        const char kind = peek(1);
        if (kind == 'Q') {
            const std::size_t end = std::min(m_pattern.find("\\E", m_at), m_pattern.size() - 2);
            if (!m_pattern.substr(end).starts_with("\\E"))
                return false;
            copy(end + 2 - m_at);
            return true;
        }
        if (isOneOf(kind, "wds")) {
            m_result += "[";
            m_result += outsideAscii;
            copy(2);
            m_result += "]";
            return true;
        }
        if (isOneOf(kind, "bB")) {
            m_result += "(?:)";
            m_at += 2;
            return true;
        }
        // Those that look at the ends of the subject, at Unicode's tables or at other groups, and \c, which
        // may be followed by anything.
        if (isOneOf(kind, "AzZGKCXRpPNgkEchHvV") || isDigit(kind))
            return false;
        copy(2);
        return true;
    }

    /// Adds what lies outside ASCII to a class that names a property. In a class that is negated nothing need
    /// be added for \w, but something would have to be taken away for \W.
    bool characterClass()
    {
        const bool isNegated = peek(1) == '^';
        std::string body;
        bool addsOthers = false;
        m_at += isNegated ? 2 : 1;
        for (bool isFirst = true; isFirst || peek() != ']'; isFirst = false) {
            if (m_at >= m_pattern.size())
                return false;
            std::size_t length = 1;
            if (startsWith("[:")) {
                const std::size_t end = m_pattern.find(":]", m_at);
                if (end == std::string_view::npos)
                    return false;
                if (isNegated && peek(2) == '^')
                    return false;
                length = end + 2 - m_at;
                addsOthers = true;
            } else if (peek() == '\\') {
                const char kind = peek(1);
                if (isOneOf(kind, "QEpPNcRXBhHvV") || (isNegated && isOneOf(kind, "WDS")))
                    return false;
                length = 2;
                addsOthers = addsOthers || isOneOf(kind, "wds");
            } else if (isFirst && isOneOf(peek(), "]-^")) {
                body += '\\'; // something may come to stand before it
            } else if (peek() == '[') {
                body += '\\';
            }
            body += m_pattern.substr(m_at, length);
            m_at += length;
        }
        ++m_at;
        m_result += isNegated ? "[^" : "[";
        if (addsOthers && !isNegated)
            m_result += outsideAscii;
        m_result += body;
        m_result += "]";
        return true;
    }

    bool group()
    {
        if (peek(1) == '*')
            return false;
        if (peek(1) != '?') {
            copy(1);
            return true;
        }
        for (const std::string_view harmless : {"(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?|"}) {
            if (startsWith(harmless)) {
                copy(harmless.size());
                return true;
            }
        }
        // The other options change where lines end or what is a comment.
        for (const std::string_view options : {"(?i)", "(?i:", "(?s)", "(?s:", "(?-i)", "(?-i:"}) {
            if (startsWith(options)) {
                copy(options.size());
                return true;
            }
        }
        const bool isNamed = startsWith("(?<") || startsWith("(?P<") || startsWith("(?'");
        if (!isNamed)
            return false; // conditions, recursion, callouts, comments
        m_result += "(";
        m_at = m_pattern.find_first_of(">'", m_at + 4);
        if (m_at == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    }

    bool repetition()
    {
        const std::size_t end = m_pattern.find('}', m_at);
        if (end == std::string_view::npos || end == m_at + 1 ||
            m_pattern.substr(m_at + 1, end - m_at - 1).find_first_not_of("0123456789,") !=
                std::string_view::npos) {
            copy(1);
            return true;
        }
        unsigned long most = 0;
        unsigned long number = 0;
        for (const char character : m_pattern.substr(m_at + 1, end - m_at - 1)) {
            number = isDigit(character) ? std::min(number * 10 + static_cast<unsigned long>(character - '0'),
                                                   mostRepetitions + 1)
                                        : 0;
            most = std::max(most, number);
        }
        if (peek(1) == ',')
            return false; // a repetition in newer versions, and text in older ones
        const bool isOfGroup = m_at > 0 && m_pattern[m_at - 1] == ')';
        m_groupRepetitions *= isOfGroup ? std::max(most, 1UL) : 1;
        m_repetitions += most;
        copy(end + 1 - m_at);
        return m_groupRepetitions <= mostRepetitions && m_repetitions <= mostRepetitions;
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
    std::string m_result;
    unsigned long m_repetitions = 0;
    unsigned long m_groupRepetitions = 1;
};

} // namespace

std::optional<std::string> loosePattern(std::string_view pattern, bool isCaseSensitive)
{
    const bool isAscii = std::ranges::all_of(
        pattern, [](char character) { return static_cast<unsigned char>(character) < 0x80; });
    // Hyperscan's tables of upper and lower case are older than PCRE2's. NUL would end the pattern.
    if ((!isAscii && !isCaseSensitive) || pattern.size() > longestPattern ||
        pattern.find('\0') != std::string_view::npos)
        return {};
    return Loosener(pattern).run();
}

} // namespace brood
