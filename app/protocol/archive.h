// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

// How the fields of a record become bytes and bytes become fields again. A record names its fields once, in
// `fields(archive)`, and both directions follow from that. The encoding is described in README.md beside this
// file.

namespace brood::protocol {

template <typename T>
concept Scalar = std::is_integral_v<T> || std::is_enum_v<T>;

template <typename T>
struct ScalarBits
{
    using type = T;
};
template <>
struct ScalarBits<bool>
{
    using type = std::uint8_t;
};
template <typename T>
requires std::is_enum_v<T>
struct ScalarBits<T>
{
    using type = std::underlying_type_t<T>;
};

/// Appends fields to a byte string.
class Encoder
{
public:
    explicit Encoder(std::string& bytes)
        : m_bytes(bytes)
    {}

    template <typename... Fields>
    void operator()(Fields&... fields)
    {
        (put(fields), ...);
    }

private:
    template <Scalar T>
    void put(const T& value)
    {
        auto bits = static_cast<std::make_unsigned_t<typename ScalarBits<T>::type>>(value);
        for (std::size_t i = 0; i < sizeof bits; ++i) {
            m_bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits & 0xffU)));
            if constexpr (sizeof bits > 1)
                bits = static_cast<decltype(bits)>(bits >> 8U);
        }
    }
    void put(const std::string& text)
    {
        const auto size = static_cast<std::uint32_t>(text.size());
        put(size);
        m_bytes += text;
    }
    template <typename T>
    void put(const std::vector<T>& items)
    {
        const auto size = static_cast<std::uint32_t>(items.size());
        put(size);
        for (const T& item : items)
            put(item);
    }
    template <typename T>
    void put(const std::optional<T>& item)
    {
        put(item.has_value());
        if (item)
            put(*item);
    }
    template <typename T>
    requires std::is_class_v<T>
    void put(const T& record)
    {
        // fields() is not const because one function serves both directions; an encoder only reads.
        const_cast<T&>(record).fields(*this);
    }

    std::string& m_bytes;
};

/// Takes fields from the front of a byte range. After the first field that does not fit, ok() is false and
/// every further field is left as it was; nothing is read beyond the range.
class Decoder
{
public:
    explicit Decoder(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {}

    template <typename... Fields>
    void operator()(Fields&... fields)
    {
        (get(fields), ...);
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::span<const std::byte> rest() const { return m_bytes; }

private:
    template <Scalar T>
    void get(T& value)
    {
        using Bits = std::make_unsigned_t<typename ScalarBits<T>::type>;
        if (!need(sizeof(Bits)))
            return;
        Bits bits = 0;
        for (std::size_t i = 0; i < sizeof bits; ++i)
            bits = static_cast<Bits>(bits | static_cast<Bits>(static_cast<Bits>(m_bytes[i]) << (8U * i)));
        m_bytes = m_bytes.subspan(sizeof bits);
        value = static_cast<T>(bits);
    }
    void get(std::string& text)
    {
        std::uint32_t size = 0;
        get(size);
        if (!m_ok || !need(size))
            return;
        const auto bytes = m_bytes.first(size);
        text.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        m_bytes = m_bytes.subspan(size);
    }
    template <typename T>
    void get(std::vector<T>& items)
    {
        std::uint32_t size = 0;
        get(size);
        // Every item takes at least a byte, so a hostile count cannot make us allocate more than was sent.
        if (!m_ok || !need(size))
            return;
        items.clear();
        for (std::uint32_t i = 0; i < size && m_ok; ++i)
            get(items.emplace_back());
    }
    template <typename T>
    void get(std::optional<T>& item)
    {
        bool present = false;
        get(present);
        item.reset();
        if (m_ok && present)
            get(item.emplace());
    }
    template <typename T>
    requires std::is_class_v<T>
    void get(T& record) { record.fields(*this); }

    bool need(std::size_t size)
    {
        m_ok = m_ok && size <= m_bytes.size();
        return m_ok;
    }

    std::span<const std::byte> m_bytes;
    bool m_ok = true;
};

} // namespace brood::protocol
