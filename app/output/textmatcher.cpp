// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/textmatcher.h"

#include "output/literalfinder.h"
#include "output/regexprogram.h"
#include "output/rowprefilter.h"
#include "output/unicodetext.h"

#include <QStringList>

#include <algorithm>
#include <mutex>

namespace brood {

namespace {

/// What a thread needs to match.
struct Scratch
{
    RegexProgram::Scratch regex;
    RowPrefilter::Scratch prefilter;
    std::vector<RowPrefilter::Candidate> candidates;
    std::optional<LiteralFinder::Pair> pair;
    std::vector<std::size_t> places;
};

/// Those that are not in use. Making one takes longer than matching many rows.
class ScratchPool
{
public:
    [[nodiscard]] std::unique_ptr<Scratch> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty())
            return std::make_unique<Scratch>();
        auto scratch = std::move(m_free.back());
        m_free.pop_back();
        return scratch;
    }
    void giveBack(std::unique_ptr<Scratch> scratch)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(scratch));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Scratch>> m_free;
};

class BorrowedScratch
{
public:
    explicit BorrowedScratch(ScratchPool& pool, const std::stop_token& stop = {})
        : m_pool(pool)
        , m_scratch(pool.take())
    {
        m_scratch->regex.setStop(stop);
    }
    BorrowedScratch(const BorrowedScratch&) = delete;
    BorrowedScratch& operator=(const BorrowedScratch&) = delete;
    ~BorrowedScratch()
    {
        m_scratch->regex.setStop({});
        m_pool.giveBack(std::move(m_scratch));
    }
    [[nodiscard]] Scratch& get() const { return *m_scratch; }

private:
    ScratchPool& m_pool;
    std::unique_ptr<Scratch> m_scratch;
};

/// A regular expression that matches the text itself.
QString quoted(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        if (character.unicode() < 0x80 && !character.isLetterOrNumber())
            result += u'\\';
        result += character;
    }
    return result;
}

/// The text in UTF-8, each lone surrogate as a "?", so that UTF-16 units can be counted in it.
std::string toUtf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

/// Whether it matches texts as they stand there, and no more than that ("error|warning").
bool isOfTexts(const SearchPattern& pattern)
{
    if (!pattern.isRegularExpression)
        return true;
    const bool isPlain = std::ranges::all_of(pattern.text, [](QChar character) {
        return character.isLetterOrNumber() || QStringView(u" _-:/|").contains(character);
    });
    return isPlain && !pattern.text.split(u'|').contains(QString());
}

/// How much text is searched between two looks whether to stop; it stays in the processor's cache.
constexpr std::size_t windowBytes = std::size_t{256} * 1024;

/// Behind the last row that begins within the window.
std::size_t windowEnd(std::string_view text, std::size_t begin)
{
    if (text.size() - begin <= windowBytes)
        return text.size();
    const std::size_t newline = text.find('\n', begin + windowBytes - 1);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

} // namespace

class TextMatcher::Private
{
public:
    SearchPattern pattern;
    std::string utf8; ///< The bare pattern or text.
    std::shared_ptr<const RegexProgram> program;
    std::optional<LiteralFinder> literal; ///< If each place where a text stands is a match.
    bool isPrefilterExact = false;        ///< Each place that it reports is a match, unless two overlap.
    mutable ScratchPool scratches;

    /// Made when it is needed first: it takes some milliseconds.
    [[nodiscard]] const RowPrefilter* prefilter() const
    {
        std::call_once(m_prefilterOnce, [this] {
            m_prefilter = pattern.isRegularExpression
                              ? RowPrefilter::forPattern(utf8, pattern.isCaseSensitive)
                              : RowPrefilter::forLiteral(utf8, pattern.isCaseSensitive);
        });
        return m_prefilter.get();
    }

    void findRows(std::string_view text, std::size_t offset, std::vector<Hit>& hits, Scratch& scratch,
                  const std::stop_token& stop) const;
    [[nodiscard]] PartMatches findLiteral(const LinePart& part, Scratch& scratch) const;
    [[nodiscard]] PartMatches findInPart(const LinePart& part, Scratch& scratch) const;

private:
    void findCandidates(std::string_view text, Scratch& scratch) const;

    mutable std::once_flag m_prefilterOnce;
    mutable std::unique_ptr<RowPrefilter> m_prefilter;
};

void TextMatcher::Private::findRows(std::string_view text, std::size_t offset, std::vector<Hit>& hits,
                                    Scratch& scratch, const std::stop_token& stop) const
{
    const RowPrefilter* filter = prefilter();
    const bool isFiltered = filter != nullptr && filter->scan(text, scratch.prefilter, scratch.candidates);
    if (!isFiltered)
        findCandidates(text, scratch);
    for (const RowPrefilter::Candidate& row : scratch.candidates) {
        std::size_t matches = row.ends;
        if (!isFiltered || !isPrefilterExact || row.mayOverlap) {
            if (stop.stop_requested())
                return;
            matches = program->count(text.substr(row.begin, row.end - row.begin), row.from - row.begin,
                                     row.until - row.begin, scratch.regex);
        }
        if (matches > 0)
            hits.push_back({.begin = offset + row.begin, .end = offset + row.end, .matches = matches});
    }
}

PartMatches TextMatcher::Private::findLiteral(const LinePart& part, Scratch& scratch) const
{
    constexpr std::size_t sampleBytes = std::size_t{16} * 1024;
    if (!scratch.pair)
        scratch.pair = literal->rarestPair(part.text.substr(0, sampleBytes));
    std::vector<std::size_t>& places = scratch.places;
    places.clear();
    literal->find(part.text, *scratch.pair, places);
    if (places.empty())
        return {};
    const std::size_t length = literal->text().size();
    auto at = places.cbegin();
    const auto next = [&](const LineView& view, std::size_t from) -> std::optional<TextRange> {
        if (at == places.cend() || *at >= from)
            at = std::lower_bound(places.cbegin(), places.cend(), from);
        while (at != places.cend() && *at < from)
            ++at;
        if (at == places.cend() || *at + length > view.range.end)
            return std::nullopt;
        return TextRange{*at, *at + length};
    };
    return matchesInPart(part, {places.front(), places.back() + length}, next);
}

PartMatches TextMatcher::Private::findInPart(const LinePart& part, Scratch& scratch) const
{
    TextRange places{0, part.text.size()};
    const RowPrefilter* filter = prefilter();
    if (filter != nullptr && filter->scan(part.text, scratch.prefilter, scratch.candidates)) {
        if (scratch.candidates.empty())
            return {};
        places = {scratch.candidates.front().from, scratch.candidates.back().until};
    }
    RegexProgram::start(part.text.size(), scratch.regex);
    const auto next = [&](const LineView& view, std::size_t from) -> std::optional<TextRange> {
        const std::size_t begin = view.range.begin;
        const auto match = program->next(part.text.substr(begin, view.range.end - begin), from - begin,
                                         {view.isBegin, view.isEnd}, scratch.regex);
        return match ? std::optional(TextRange{begin + match->begin, begin + match->end}) : std::nullopt;
    };
    return matchesInPart(part, places, next);
}

/// All rows.
void TextMatcher::Private::findCandidates(std::string_view text, Scratch& scratch) const
{
    scratch.candidates.clear();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        scratch.candidates.push_back({.begin = begin, .end = end, .from = begin, .until = end});
        begin = end + 1;
    }
}

TextMatcher::TextMatcher(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

TextMatcher::~TextMatcher() = default;

TextMatcher::Compiled TextMatcher::compile(const SearchPattern& pattern)
{
    if (pattern.text.isEmpty())
        return {};
    const QString bare = pattern.isRegularExpression ? pattern.text : quoted(pattern.text);
    auto compiled = RegexProgram::compile(toUtf8(bare), pattern.isCaseSensitive);
    if (compiled.program == nullptr) {
        const std::string before = toUtf8(bare).substr(0, compiled.errorOffset);
        return {.matcher = nullptr,
                .error =
                    tr("The regular expression is not valid: %1").arg(QString::fromStdString(compiled.error)),
                .errorOffset = utf16Length(before)};
    }
    if (pattern.wholeWords) {
        // A pattern in extended syntax may end in a comment, which a newline ends.
        const std::string body = toUtf8(bare);
        auto words = RegexProgram::compile("(?<!\\w)(?:" + body + ")(?!\\w)", pattern.isCaseSensitive);
        if (words.program == nullptr)
            words = RegexProgram::compile("(?<!\\w)(?:" + body + "\n)(?!\\w)", pattern.isCaseSensitive);
        if (words.program == nullptr)
            return {.matcher = nullptr, .error = tr("This regular expression does not go with whole words.")};
        compiled = std::move(words);
    }
    auto parts = std::make_unique<Private>();
    parts->pattern = pattern;
    parts->utf8 = toUtf8(pattern.text);
    parts->program = std::move(compiled.program);
    if (!pattern.isRegularExpression && pattern.isCaseSensitive && !pattern.wholeWords)
        parts->literal.emplace(parts->utf8);
    parts->isPrefilterExact = !pattern.wholeWords && isOfTexts(pattern);
    return {.matcher = std::make_shared<const TextMatcher>(std::move(parts)), .error = {}, .errorOffset = 0};
}

std::vector<TextMatcher::Range> TextMatcher::findAll(QStringView row) const
{
    const std::string utf8 = toUtf8(row);
    const BorrowedScratch scratch(d->scratches);
    std::vector<Range> ranges;
    std::size_t at = 0;
    qsizetype units = 0;
    for (const RegexProgram::Match& match : d->program->findAll(utf8, scratch.get().regex)) {
        units += utf16Length(std::string_view(utf8).substr(at, match.begin - at));
        const qsizetype length =
            utf16Length(std::string_view(utf8).substr(match.begin, match.end - match.begin));
        ranges.push_back({.start = units, .length = length});
        units += length;
        at = match.end;
    }
    return ranges;
}

std::size_t TextMatcher::count(std::string_view row) const
{
    const BorrowedScratch scratch(d->scratches);
    return d->program->count(row, 0, row.size(), scratch.get().regex);
}

PartMatches TextMatcher::findInPart(const LinePart& part, const std::stop_token& stop) const
{
    const BorrowedScratch scratch(d->scratches, stop);
    return d->literal ? d->findLiteral(part, scratch.get()) : d->findInPart(part, scratch.get());
}

void TextMatcher::findRows(std::string_view text, std::vector<Hit>& hits, const std::stop_token& stop) const
{
    const BorrowedScratch scratch(d->scratches, stop);
    for (std::size_t begin = 0; begin < text.size() && !stop.stop_requested();) {
        const std::size_t end = windowEnd(text, begin);
        d->findRows(text.substr(begin, end - begin), begin, hits, scratch.get(), stop);
        begin = end;
    }
}

} // namespace brood
