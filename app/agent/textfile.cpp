// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/textfile.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fcntl.h>
#include <unistd.h>

namespace brood::agent {

namespace {

/// Blanks and the like are told as "\040" (proc(5), mountinfo).
std::string unescaped(std::string_view text)
{
    constexpr std::size_t digits = 3;
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '\\' && text.size() - i > digits) {
            const char* const begin = text.data() + i + 1;
            if (const auto parsed = std::from_chars(begin, begin + digits, value, 8);
                parsed.ec == std::errc() && parsed.ptr == begin + digits) {
                plain.push_back(static_cast<char>(value));
                i += digits;
                continue;
            }
        }
        plain.push_back(text[i]);
    }
    return plain;
}

} // namespace

std::string readTextFile(const std::string& path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0; file && (size = read(file.get(), buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(size));
    return text;
}

std::optional<std::string> TextFile::read()
{
    if (!m_file)
        m_file = Descriptor(open(m_path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!m_file)
        return std::nullopt;
    std::string text;
    std::array<char, 4096> buffer{};
    for (ssize_t size = 0;
         (size = pread(m_file.get(), buffer.data(), buffer.size(), static_cast<off_t>(text.size()))) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(size));
    return text;
}

LineList linesOf(std::string_view text)
{
    LineList lines;
    while (!text.empty()) {
        lines.push_back(text.substr(0, text.find('\n')));
        text.remove_prefix(std::min(text.size(), lines.back().size() + 1));
    }
    return lines;
}

std::optional<std::uint64_t> numberIn(std::string_view text, std::string_view name)
{
    for (std::string_view line : linesOf(text)) {
        if (!name.empty()) {
            if (!line.starts_with(name) || line.substr(name.size(), 1) != " ")
                continue;
            line.remove_prefix(name.size() + 1);
        }
        std::uint64_t value = 0;
        const auto parsed = std::from_chars(line.data(), line.data() + line.size(), value);
        return parsed.ec == std::errc() ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint64_t> numberAfter(std::string_view text, std::string_view before,
                                         std::string_view behind)
{
    const std::size_t line = text.find(before);
    if (line == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = text.substr(line + before.size());
    rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of(" \t")));
    std::uint64_t number = 0;
    const char* const end = rest.data() + rest.size();
    const auto parsed = std::from_chars(rest.data(), end, number);
    const bool isWhole = parsed.ec == std::errc() && std::string_view(parsed.ptr, end).starts_with(behind);
    return isWhole ? std::optional(number) : std::nullopt;
}

std::optional<Mount> mountOf(std::string_view line)
{
    std::array<std::string_view, 5> words; // number, parent's, device, root, mount point
    for (std::string_view& word : words) {
        word = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(line.size(), word.size() + 1));
    }
    return words[4].empty() ? std::nullopt : std::optional(Mount{unescaped(words[3]), unescaped(words[4])});
}

} // namespace brood::agent
