// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace brood::test {

/// A reproducible stream of pseudo-random bytes of all values, for checking that what arrives is what was
/// sent. The bytes depend on the seed alone, not on the sizes in which they are asked for. Steele's
/// SplitMix64 makes eight bytes with three multiplications: faster than a pipe.
class RandomBytes
{
public:
    explicit RandomBytes(std::uint64_t seed)
        : m_state(seed)
    {}

    /// The next bytes of the stream.
    void fill(std::span<std::byte> bytes)
    {
        takeLeft(bytes);
        for (; bytes.size() >= sizeof(std::uint64_t); bytes = bytes.subspan(sizeof(std::uint64_t))) {
            const std::uint64_t word = next();
            std::memcpy(bytes.data(), &word, sizeof word);
        }
        if (!bytes.empty()) {
            const std::uint64_t word = next();
            std::memcpy(m_left.data(), &word, sizeof word);
            m_leftSize = m_left.size();
            takeLeft(bytes);
        }
    }

    /// The next number: as eight bytes of the stream, but whatever was left of a word is kept for fill().
    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t word = m_state;
        word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9U;
        word = (word ^ (word >> 27U)) * 0x94d049bb133111ebU;
        return word ^ (word >> 31U);
    }

private:
    void takeLeft(std::span<std::byte>& bytes)
    {
        const std::size_t size = std::min({m_leftSize, m_left.size(), bytes.size()});
        if (size == 0)
            return;
        std::memcpy(bytes.data(), m_left.data() + m_left.size() - m_leftSize, size);
        m_leftSize -= size;
        bytes = bytes.subspan(size);
    }

    std::uint64_t m_state;
    std::array<std::byte, sizeof(std::uint64_t)> m_left{};
    std::size_t m_leftSize = 0;
};

/// The streams that `brood-misbehave random SEED OUTBYTES ERRBYTES` writes.
[[nodiscard]] inline RandomBytes randomOut(std::uint64_t seed)
{
    return RandomBytes(seed);
}
[[nodiscard]] inline RandomBytes randomErr(std::uint64_t seed)
{
    return RandomBytes(~seed);
}

} // namespace brood::test
