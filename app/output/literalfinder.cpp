// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/literalfinder.h"

#include <array>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace brood {

namespace {

struct Search
{
    std::string_view in;
    std::string_view text;
    LiteralFinder::Pair pair;
};
using Places = std::vector<std::size_t>;

bool isAt(const Search& search, std::size_t place)
{
    return std::memcmp(search.in.data() + place, search.text.data(), search.text.size()) == 0;
}

void findFrom(std::size_t begin, const Search& search, Places& places)
{
    const char rarest = search.text[search.pair.first];
    for (std::size_t at = begin + search.pair.first; at < search.in.size(); ++at) {
        const void* found = std::memchr(search.in.data() + at, rarest, search.in.size() - at);
        if (found == nullptr)
            return;
        at = static_cast<std::size_t>(static_cast<const char*>(found) - search.in.data());
        const std::size_t place = at - search.pair.first;
        if (place + search.text.size() <= search.in.size() && isAt(search, place))
            places.push_back(place);
    }
}

void findAnywhere(const Search& search, Places& places)
{
    findFrom(0, search, places);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void findWithAvx2(const Search& search, Places& places)
{
    constexpr std::size_t step = sizeof(__m256i);
    const __m256i first = _mm256_set1_epi8(search.text[search.pair.first]);
    const __m256i second = _mm256_set1_epi8(search.text[search.pair.second]);
    const char* const firsts = search.in.data() + search.pair.first;
    const char* const seconds = search.in.data() + search.pair.second;
    std::size_t at = 0;
    for (; at + step + search.text.size() <= search.in.size(); at += step) {
        const auto* const firstsHere = reinterpret_cast<const __m256i*>(firsts + at);
        const auto* const secondsHere = reinterpret_cast<const __m256i*>(seconds + at);
        const __m256i both = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(firstsHere), first),
                                              _mm256_cmpeq_epi8(_mm256_loadu_si256(secondsHere), second));
        for (auto mask = static_cast<unsigned>(_mm256_movemask_epi8(both)); mask != 0; mask &= mask - 1) {
            const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(mask));
            if (isAt(search, place))
                places.push_back(place);
        }
    }
    findFrom(at, search, places);
}
#endif

using Finder = void (*)(const Search&, Places&);

Finder bestFinder()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return findWithAvx2;
#endif
    return findAnywhere;
}

} // namespace

LiteralFinder::Pair LiteralFinder::rarestPair(std::string_view sample) const
{
    std::array<std::size_t, 256> counts{};
    for (const char byte : sample)
        ++counts[static_cast<unsigned char>(byte)];
    const auto isRarer = [this, &counts](std::size_t one, std::size_t other) {
        return counts[static_cast<unsigned char>(m_text[one])] <
               counts[static_cast<unsigned char>(m_text[other])];
    };
    Pair pair;
    for (std::size_t i = 1; i < m_text.size(); ++i) {
        if (isRarer(i, pair.first))
            pair.first = i;
    }
    pair.second = pair.first == 0 ? m_text.size() - 1 : 0;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (i != pair.first && isRarer(i, pair.second))
            pair.second = i;
    }
    return pair;
}

void LiteralFinder::find(std::string_view in, Pair pair, std::vector<std::size_t>& places) const
{
    static const Finder finder = bestFinder();
    places.clear();
    finder({.in = in, .text = m_text, .pair = pair}, places);
}

} // namespace brood
