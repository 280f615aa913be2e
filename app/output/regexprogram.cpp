// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 8 // NOLINT(cppcoreguidelines-macro-usage): pcre2.h wants it

#include "output/regexprogram.h"

#include <algorithm>
#include <array>

#include <pcre2.h>

namespace brood {

namespace {

template <auto function>
struct FreeBy
{
    template <class T>
    void operator()(T* pointer) const
    {
        function(pointer);
    }
};
using Code = std::unique_ptr<pcre2_code, FreeBy<pcre2_code_free>>;

/// PCRE2 counts how often it backtracks from one place where a match could begin. Few for a sane expression.
constexpr std::uint32_t quickBacktracks = 5'000;
/// How many such places are tried before somebody looks whether to stop.
constexpr std::size_t quickWindow = 1024;
/// An expression that needs more is run step by step, and up to so many steps in a row.
constexpr std::size_t carefulSteps = 200'000;
constexpr std::size_t carefulStepsPerByte = 16;
/// Alternatives that repeat take some bytes of stack for each byte of a row.
constexpr std::size_t jitStackBytes = std::size_t{8} * 1024 * 1024;

PCRE2_SPTR bytesOf(std::string_view text)
{
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

struct RegexProgram::Private
{
    Code quick;   ///< Gives up early.
    Code careful; ///< Calls back at every step, so that it can be stopped.
};

struct RegexProgram::Scratch::Private
{
    Private()
    {
        pcre2_jit_stack_assign(quick.get(), nullptr, stack.get());
        pcre2_set_match_limit(quick.get(), quickBacktracks);
        pcre2_jit_stack_assign(careful.get(), nullptr, stack.get());
        pcre2_set_callout(careful.get(), &Private::step, this);
    }

    static int step(pcre2_callout_block* /*block*/, void* self)
    {
        auto& d = *static_cast<Private*>(self);
        if (d.stepsLeft == 0 || (d.stepsLeft % 256 == 0 && d.stop.stop_requested()))
            return PCRE2_ERROR_CALLOUT;
        --d.stepsLeft;
        return 0;
    }

    std::stop_token stop;
    std::size_t stepsLeft = 0;
    // The first pair of the vector is the match; more are not asked for.
    std::unique_ptr<pcre2_match_data, FreeBy<pcre2_match_data_free>> data{
        pcre2_match_data_create(1, nullptr)};
    std::unique_ptr<pcre2_jit_stack, FreeBy<pcre2_jit_stack_free>> stack{
        pcre2_jit_stack_create(std::size_t{32} * 1024, jitStackBytes, nullptr)};
    std::unique_ptr<pcre2_match_context, FreeBy<pcre2_match_context_free>> quick{
        pcre2_match_context_create(nullptr)};
    std::unique_ptr<pcre2_match_context, FreeBy<pcre2_match_context_free>> careful{
        pcre2_match_context_create(nullptr)};
};

RegexProgram::Scratch::Scratch()
    : d(std::make_unique<Private>())
{}

RegexProgram::Scratch::~Scratch() = default;
RegexProgram::Scratch::Scratch(Scratch&&) noexcept = default;
RegexProgram::Scratch& RegexProgram::Scratch::operator=(Scratch&&) noexcept = default;

void RegexProgram::Scratch::setStop(std::stop_token stop)
{
    d->stop = std::move(stop);
}

RegexProgram::RegexProgram(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

RegexProgram::~RegexProgram() = default;

RegexProgram::Compiled RegexProgram::compile(const std::string& pattern, bool isCaseSensitive)
{
    const std::unique_ptr<pcre2_compile_context, FreeBy<pcre2_compile_context_free>> context(
        pcre2_compile_context_create(nullptr));
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    const std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_MATCH_INVALID_UTF | PCRE2_NEVER_BACKSLASH_C |
                                  PCRE2_USE_OFFSET_LIMIT | (isCaseSensitive ? 0U : PCRE2_CASELESS);
    int error = 0;
    std::size_t offset = 0;
    const auto compiled = [&](std::uint32_t more) {
        Code code(
            pcre2_compile(bytesOf(pattern), pattern.size(), options | more, &error, &offset, context.get()));
        // Without a JIT compiler (some systems forbid it) PCRE2 interprets, under the same limits.
        if (code != nullptr)
            static_cast<void>(pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE));
        return code;
    };

    auto parts = std::make_unique<Private>();
    parts->quick = compiled(0);
    if (parts->quick != nullptr)
        parts->careful = compiled(PCRE2_AUTO_CALLOUT);
    if (parts->careful == nullptr) {
        std::array<PCRE2_UCHAR, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        return {.program = nullptr,
                .error = reinterpret_cast<const char*>(message.data()),
                .errorOffset = std::min(offset, pattern.size())};
    }
    return {.program = std::make_shared<RegexProgram>(std::move(parts)), .error = {}, .errorOffset = 0};
}

void RegexProgram::start(std::size_t bytes, Scratch& scratch)
{
    scratch.d->stepsLeft = carefulSteps + carefulStepsPerByte * bytes;
}

std::vector<RegexProgram::Match> RegexProgram::findAll(std::string_view row, Scratch& scratch) const
{
    start(row.size(), scratch);
    std::vector<Match> matches;
    for (auto match = next(row, 0, {}, scratch); match; match = next(row, match->end, {}, scratch))
        matches.push_back(*match);
    return matches;
}

std::size_t RegexProgram::count(std::string_view row, std::size_t from, std::size_t until,
                                Scratch& scratch) const
{
    start(row.size(), scratch);
    while (from < row.size() && isContinuation(row[from]))
        ++from;
    std::size_t matches = 0;
    for (std::optional<Match> match; from < until && (match = next(row, from, {}, scratch));
         from = match->end)
        ++matches;
    return matches;
}

std::optional<RegexProgram::Match> RegexProgram::next(std::string_view row, std::size_t from, Edges edges,
                                                      Scratch& scratch) const
{
    const std::uint32_t options =
        PCRE2_NOTEMPTY | (edges.isBegin ? 0U : PCRE2_NOTBOL) | (edges.isEnd ? 0U : PCRE2_NOTEOL);
    const Scratch::Private& with = *scratch.d;
    int result = PCRE2_ERROR_NOMATCH;
    for (std::size_t start = from; start < row.size() && result == PCRE2_ERROR_NOMATCH;) {
        const std::size_t windowEnd = std::min(start + quickWindow, row.size());
        pcre2_set_offset_limit(with.quick.get(), windowEnd);
        result = pcre2_match(d->quick.get(), bytesOf(row), row.size(), start, options, with.data.get(),
                             with.quick.get());
        if (result == PCRE2_ERROR_MATCHLIMIT || result == PCRE2_ERROR_HEAPLIMIT) {
            result = findCarefully(row, start, options, scratch);
            break;
        }
        start = windowEnd + 1;
        while (start < row.size() && isContinuation(row[start]))
            ++start;
        if (start < row.size() && with.stop.stop_requested())
            break;
    }
    if (result < 0)
        return {};
    const std::size_t* ends = pcre2_get_ovector_pointer(with.data.get());
    return ends[1] > ends[0] && ends[0] >= from ? std::optional(Match{ends[0], ends[1]}) : std::nullopt;
}

int RegexProgram::findCarefully(std::string_view row, std::size_t from, std::uint32_t options,
                                Scratch& scratch) const
{
    return pcre2_match(d->careful.get(), bytesOf(row), row.size(), from, options, scratch.d->data.get(),
                       scratch.d->careful.get());
}

} // namespace brood
