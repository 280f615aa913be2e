// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/rowprefilter.h"

#include "output/literalfinder.h"
#include "output/loosepattern.h"
#include "output/requiredtexts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <optional>

#include <hs.h>

namespace brood {

namespace {

struct Free
{
    void operator()(hs_database_t* database) const { hs_free_database(database); }
    void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
    void operator()(hs_compile_error_t* error) const { hs_free_compile_error(error); }
    void operator()(hs_expr_info_t* info) const { std::free(info); } // NOLINT(cppcoreguidelines-no-malloc)
};
using Database = std::unique_ptr<hs_database_t, Free>;
using CompileError = std::unique_ptr<hs_compile_error_t, Free>;
using Candidate = RowPrefilter::Candidate;

/// Vectorscan, from its fork of Hyperscan (5.4.5) until 5.4.12, misses matches on processors with AVX-512:
/// its pull requests 335 and 378. Nobody would notice, and PCRE2 alone is slower but right.
bool isSound()
{
#if defined(__x86_64__)
    constexpr std::array firstForked{5, 4, 5};
    constexpr std::array firstMended{5, 4, 13};
    std::array version{0, 0, 0};
    // NOLINTNEXTLINE(cert-err34-c): a version that can't be read is not one of these
    std::sscanf(hs_version(), "%d.%d.%d", version.data(), &version[1], &version[2]);
    return version < firstForked || version >= firstMended || __builtin_cpu_supports("avx512f") == 0;
#else
    return true;
#endif
}

Database compiled(const std::string& pattern, unsigned flags)
{
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    const auto result = hs_compile(pattern.c_str(), flags, HS_MODE_BLOCK, nullptr, &database, &error);
    const CompileError freed(error);
    return result == HS_SUCCESS ? Database(database) : nullptr;
}

std::unique_ptr<hs_expr_info_t, Free> infoOf(const std::string& pattern, unsigned flags)
{
    hs_expr_info_t* info = nullptr;
    hs_compile_error_t* error = nullptr;
    const auto result = hs_expression_info(pattern.c_str(), flags, &info, &error);
    const CompileError freed(error);
    return result == HS_SUCCESS ? std::unique_ptr<hs_expr_info_t, Free>(info) : nullptr;
}

/// Makes rows of the places where matches end.
struct Collector
{
    std::string_view text;
    std::size_t maxWidth;
    bool knowsEnds;
    std::vector<Candidate>& candidates;
    std::size_t rowEnd = 0; ///< Of the last candidate.
    std::size_t lastEnd = 0;

    static int add(unsigned /*id*/, unsigned long long /*from*/, unsigned long long to, unsigned /*flags*/,
                   void* context)
    {
        static_cast<Collector*>(context)->addEnd(static_cast<std::size_t>(to));
        return 0;
    }

    void addEnd(std::size_t to)
    {
        // A match within a row is not empty, and its last byte is not a newline.
        if (to == 0 || text[to - 1] == '\n')
            return;
        if (!candidates.empty() && to <= rowEnd) {
            if (knowsEnds)
                candidates.back().until = to;
            ++candidates.back().ends;
            candidates.back().mayOverlap = candidates.back().mayOverlap || to - lastEnd < maxWidth;
            lastEnd = to;
            return;
        }
        lastEnd = to;
        const std::size_t newline = text.find('\n', to);
        rowEnd = newline == std::string_view::npos ? text.size() : newline;
        const void* before = memrchr(text.data(), '\n', to);
        const std::size_t begin =
            before == nullptr ? 0
                              : static_cast<std::size_t>(static_cast<const char*>(before) - text.data()) + 1;
        candidates.push_back({.begin = begin,
                              .end = rowEnd,
                              .from = knowsEnds && to - begin > maxWidth ? to - maxWidth : begin,
                              .until = knowsEnds ? to : rowEnd,
                              .ends = 1,
                              .mayOverlap = false});
    }
};

} // namespace

struct RowPrefilter::Private
{
    std::optional<LiteralFinder> literal; ///< Instead of a database.
    Database database;
    /// In bytes.
    std::size_t maxWidth = std::numeric_limits<std::size_t>::max();
    /// Whether it reports all places where PCRE2's matches end, or only the row.
    bool knowsEnds = true;
};

namespace {

/// A long pattern takes a tenth of a second to compile. The texts that are in it don't.
constexpr std::size_t longPattern = 400;
/// In bytes. An automaton for wider matches ("error: .*[0-9]+") runs, and reports, byte by byte: the texts in
/// the pattern are found faster, and the rows with them matched.
constexpr unsigned widestMatch = 256;

Database compiledTexts(const std::vector<std::string>& texts)
{
    std::vector<const char*> expressions;
    std::vector<std::size_t> lengths;
    for (const std::string& text : texts) {
        expressions.push_back(text.data());
        lengths.push_back(text.size());
    }
    const std::vector<unsigned> zeros(texts.size());
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    const auto result =
        hs_compile_lit_multi(expressions.data(), zeros.data(), zeros.data(), lengths.data(),
                             static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr, &database, &error);
    const CompileError freed(error);
    return result == HS_SUCCESS ? Database(database) : nullptr;
}

} // namespace

struct RowPrefilter::Scratch::Private
{
    std::unique_ptr<hs_scratch_t, Free> scratch;
    std::optional<LiteralFinder::Pair> pair;
    std::vector<std::size_t> places;
};

RowPrefilter::Scratch::Scratch()
    : d(std::make_unique<Private>())
{}
RowPrefilter::Scratch::~Scratch() = default;
RowPrefilter::Scratch::Scratch(Scratch&&) noexcept = default;
RowPrefilter::Scratch& RowPrefilter::Scratch::operator=(Scratch&&) noexcept = default;

RowPrefilter::RowPrefilter(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

RowPrefilter::~RowPrefilter() = default;

std::unique_ptr<RowPrefilter> RowPrefilter::forLiteral(const std::string& text, bool isCaseSensitive)
{
    if (!isCaseSensitive) {
        std::string pattern;
        for (const char character : text) {
            const bool isWord = std::isalnum(static_cast<unsigned char>(character)) != 0 ||
                                static_cast<unsigned char>(character) >= 0x80;
            pattern += isWord ? std::string(1, character) : std::string{'\\', character};
        }
        return forPattern(pattern, false);
    }
    auto parts = std::make_unique<Private>();
    parts->literal.emplace(text);
    parts->maxWidth = text.size();
    return std::make_unique<RowPrefilter>(std::move(parts));
}

std::unique_ptr<RowPrefilter> RowPrefilter::forPattern(const std::string& pattern, bool isCaseSensitive)
{
    static const bool isUsable = isSound();
    const auto loose = isUsable ? loosePattern(pattern, isCaseSensitive) : std::nullopt;
    if (!loose)
        return nullptr;
    auto parts = std::make_unique<Private>();
    const unsigned flags = HS_FLAG_UTF8 | HS_FLAG_MULTILINE | (isCaseSensitive ? 0U : HS_FLAG_CASELESS);
    const bool isLong = loose->size() > longPattern;
    const auto info = isLong ? nullptr : infoOf(*loose, flags | HS_FLAG_PREFILTER);
    if (isLong || (info != nullptr && info->max_width > widestMatch)) {
        const auto texts = isCaseSensitive ? requiredTexts(*loose) : std::vector<std::string>();
        if (texts.size() == 1)
            parts->literal.emplace(texts.front());
        else if (!texts.empty())
            parts->database = compiledTexts(texts);
        parts->knowsEnds = false;
        if (parts->literal || parts->database != nullptr)
            return std::make_unique<RowPrefilter>(std::move(parts));
    }
    // What may be empty would be reported at every byte.
    if (info == nullptr || info->min_width == 0)
        return nullptr;
    parts->database = compiled(*loose, flags);
    parts->knowsEnds = parts->database != nullptr;
    if (parts->knowsEnds)
        parts->maxWidth = info->max_width;
    else
        parts->database = compiled(*loose, flags | HS_FLAG_PREFILTER);
    return parts->database != nullptr ? std::make_unique<RowPrefilter>(std::move(parts)) : nullptr;
}

bool RowPrefilter::scan(std::string_view text, Scratch& scratch, std::vector<Candidate>& candidates) const
{
    candidates.clear();
    Collector collector{
        .text = text, .maxWidth = d->maxWidth, .knowsEnds = d->knowsEnds, .candidates = candidates};
    if (d->literal) {
        constexpr std::size_t sampleBytes = std::size_t{16} * 1024;
        if (!scratch.d->pair)
            scratch.d->pair = d->literal->rarestPair(text.substr(0, sampleBytes));
        d->literal->find(text, *scratch.d->pair, scratch.d->places);
        for (const std::size_t place : scratch.d->places)
            collector.addEnd(place + d->literal->text().size());
        return true;
    }
    if (text.size() > std::numeric_limits<unsigned>::max())
        return false;
    if (scratch.d->scratch == nullptr) {
        hs_scratch_t* allocated = nullptr;
        if (hs_alloc_scratch(d->database.get(), &allocated) != HS_SUCCESS)
            return false;
        scratch.d->scratch.reset(allocated);
    }
    return hs_scan(d->database.get(), text.data(), static_cast<unsigned>(text.size()), 0,
                   scratch.d->scratch.get(), &Collector::add, &collector) == HS_SUCCESS;
}

} // namespace brood
