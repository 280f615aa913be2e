// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/requiredtexts.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace brood {

namespace {

/// Looks in each alternative for the longest piece of text that is neither in a group nor repeated.
class TextFinder
{
public:
    explicit TextFinder(std::string_view pattern)
        : m_pattern(pattern)
    {}

    std::vector<std::string> run()
    {
        while (m_at < m_pattern.size()) {
            if (m_pattern.substr(m_at).starts_with("\\Q"))
                return {};
            if (m_pattern[m_at] == '|') {
                ++m_at;
                if (!endAlternative())
                    return {};
            } else {
                item();
            }
        }
        return endAlternative() ? m_texts : std::vector<std::string>();
    }

private:
    void item()
    {
        const char character = m_pattern[m_at];
        switch (character) {
        case '[': skipClass(); break;
        case '(': skipGroup(); break;
        case '+': endText(); break;
        case '?':
        case '*':
        case '{': dropLast(); break;
        case '.':
        case '^':
        case '$': endText(); break;
        case '\\': escape(); return;
        default: m_text += character;
        }
        ++m_at;
    }

    void escape()
    {
        const char kind = m_at + 1 < m_pattern.size() ? m_pattern[m_at + 1] : '\0';
        const bool isText = std::ispunct(static_cast<unsigned char>(kind)) != 0 || kind == ' ';
        m_at += 2;
        if (isText) {
            m_text += kind;
            return;
        }
        endText();
        if (m_at < m_pattern.size() && m_pattern[m_at] == '{')
            m_at = std::min(m_pattern.find('}', m_at), m_pattern.size() - 1) + 1;
        else if (kind == 'x')
            m_at = std::min(m_pattern.find_first_not_of("0123456789abcdefABCDEF", m_at), m_pattern.size());
    }

    /// To its "]".
    void skipClass()
    {
        endText();
        for (++m_at; m_at < m_pattern.size() && m_pattern[m_at] != ']'; ++m_at) {
            if (m_pattern.substr(m_at).starts_with("[:"))
                m_at = std::min(m_pattern.find(":]", m_at), m_pattern.size() - 2) + 1;
            else if (m_pattern[m_at] == '\\')
                ++m_at;
        }
    }

    /// To its ")".
    void skipGroup()
    {
        endText();
        for (int depth = 1; depth > 0 && ++m_at < m_pattern.size();) {
            switch (m_pattern[m_at]) {
            case '(': ++depth; break;
            case ')': --depth; break;
            case '[': skipClass(); break;
            case '\\': ++m_at; break;
            default: break;
            }
        }
    }

    /// The last character may not be there, and what follows in braces says how often.
    void dropLast()
    {
        while (!m_text.empty() && (static_cast<unsigned char>(m_text.back()) & 0xC0U) == 0x80U)
            m_text.pop_back();
        if (!m_text.empty())
            m_text.pop_back();
        endText();
        if (m_pattern[m_at] == '{')
            m_at = std::min(m_pattern.find('}', m_at), m_pattern.size() - 1);
    }

    void endText()
    {
        if (m_text.size() > m_longest.size())
            m_longest = m_text;
        m_text.clear();
    }

    bool endAlternative()
    {
        constexpr std::size_t shortest = 3;
        endText();
        m_texts.push_back(std::exchange(m_longest, {}));
        return m_texts.back().size() >= shortest;
    }

    std::string_view m_pattern;
    std::size_t m_at = 0;
    std::string m_text;
    std::string m_longest;
    std::vector<std::string> m_texts;
};

} // namespace

std::vector<std::string> requiredTexts(std::string_view loose)
{
    // "(?i)" and the like hold for what follows.
    for (const std::string_view option : {"(?i)", "(?-i)", "(?s)", "\\n"}) {
        if (loose.find(option) != std::string_view::npos)
            return {};
    }
    return TextFinder(loose).run();
}

} // namespace brood
