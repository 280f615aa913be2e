// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace brood {

/// A row of numbers and texts, as this machine holds them, to be put into a file.
class IndexBytesWriter
{
public:
    void number(std::uint64_t value) { append(&value, sizeof value); }
    void text(std::string_view text)
    {
        number(text.size());
        append(text.data(), text.size());
    }
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

private:
    void append(const void* data, std::size_t size)
    {
        const auto* first = static_cast<const std::byte*>(data);
        m_bytes.insert(m_bytes.end(), first, first + size);
    }

    std::vector<std::byte> m_bytes;
};

/// Reads what IndexBytesWriter wrote. At the end, and from where something is wrong, it reads zeros.
class IndexBytesReader
{
public:
    explicit IndexBytesReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] std::uint64_t number()
    {
        std::uint64_t value = 0;
        if (const auto bytes = take(sizeof value); !bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    [[nodiscard]] std::string text()
    {
        const auto bytes = take(number());
        std::string text(bytes.size(), '\0');
        if (!bytes.empty())
            std::memcpy(text.data(), bytes.data(), bytes.size());
        return text;
    }
    /// How many things follow of which each takes at least so many bytes.
    [[nodiscard]] std::uint64_t count(std::uint64_t leastBytes)
    {
        const std::uint64_t value = number();
        expect(value <= m_bytes.size() / leastBytes);
        return m_isGood ? value : 0;
    }
    void expect(bool isTrue) { m_isGood = m_isGood && isTrue; }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_bytes.empty(); }

private:
    [[nodiscard]] std::span<const std::byte> take(std::uint64_t size)
    {
        expect(size <= m_bytes.size());
        if (!m_isGood)
            return {};
        const auto taken = m_bytes.first(static_cast<std::size_t>(size));
        m_bytes = m_bytes.subspan(taken.size());
        return taken;
    }

    std::span<const std::byte> m_bytes;
    bool m_isGood = true;
};

} // namespace brood
