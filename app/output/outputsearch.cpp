// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"

#include "output/outputstore.h"
#include "output/searchtext.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <limits>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace brood {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How much is asked of the store at once, and how much is searched at once: this fits the processor's cache,
/// and takes far less than the time in which a search must be cancelled.
constexpr std::uint64_t stepBytes = std::uint64_t{1} << 20U;
constexpr std::size_t pieceBytes = std::size_t{256} * 1024;
constexpr std::size_t stepSegments = 1024;
constexpr std::size_t stepRows = 1024;
constexpr auto publishInterval = 30ms;
constexpr auto lookInterval = 100ms;

struct FoundRow
{
    std::uint64_t row = 0;
    std::size_t matches = 0;
};

} // namespace

class OutputSearch::Private
{
public:
    Private(const OutputStore& searched, SearchRequest wanted)
        : store(searched)
        , request(std::move(wanted))
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {}

    const OutputStore& store;
    const SearchRequest request;

    std::mutex mutex;
    std::condition_variable_any woken;
    bool wasWoken = false;
    Progress published;
    RowSet publishedRows;

private:
    void run(const std::stop_token& stop);
    bool step(const std::stop_token& stop);
    void dropBefore(std::uint64_t row);
    bool searchSegment(const OutputSegment& segment, const std::stop_token& stop);
    bool isWanted(SourceIndex source);
    bool findInLines(const OutputSegment& segment, const std::stop_token& stop);
    bool findInRows(const OutputSegment& segment, const std::stop_token& stop);
    void findInText(std::string_view text, std::uint64_t firstRow, const std::stop_token& stop);
    bool read(SourceIndex source, std::uint64_t begin, std::uint64_t end, std::size_t at);
    [[nodiscard]] std::string_view bytes() const { return {m_bytes.data(), m_byteCount}; }
    void keepFound(const OutputSegment& segment);
    void publish();

    // The thread's own.
    RowSet m_rows;
    Progress m_progress;
    std::vector<OutputSource> m_sources;
    std::vector<char> m_bytes; ///< Grows only.
    std::size_t m_byteCount = 0;
    std::string m_text;
    std::vector<TextMatcher::Hit> m_hits;
    std::vector<FoundRow> m_found; ///< In the segment that is being searched.
    Clock::time_point m_publishedAt;

    std::jthread m_thread; ///< The last one, so that all else is there as long as it runs.
};

void OutputSearch::Private::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (step(stop))
            continue;
        publish();
        std::unique_lock lock(mutex);
        woken.wait_for(lock, stop, lookInterval, [this] { return wasWoken; });
        wasWoken = false;
    }
}

/// @return whether there was something to look at.
bool OutputSearch::Private::step(const std::stop_token& stop)
{
    const OutputStore::Totals totals = store.totals();
    dropBefore(totals.firstRow);
    const bool readsBytes = request.matcher != nullptr;
    const auto segments =
        store.segments(m_progress.searchedRows, stepSegments,
                       readsBytes ? stepBytes : std::numeric_limits<std::uint64_t>::max() / 2);
    m_progress.isUpToDate = segments.empty();
    for (const OutputSegment& segment : segments) {
        if (!searchSegment(segment, stop))
            break; // stopped, or the segment was dropped meanwhile
        if (m_progress.matches > 0 &&
            (published.matches == 0 || Clock::now() - m_publishedAt >= publishInterval))
            publish();
    }
    if (Clock::now() - m_publishedAt >= publishInterval)
        publish();
    return !segments.empty();
}

void OutputSearch::Private::dropBefore(std::uint64_t row)
{
    if (m_rows.rank(row) > 0)
        m_rows = m_rows.within(row, std::numeric_limits<std::uint64_t>::max());
    m_progress.searchedRows = std::max(m_progress.searchedRows, row);
}

bool OutputSearch::Private::searchSegment(const OutputSegment& segment, const std::stop_token& stop)
{
    const std::uint64_t endRow = segment.firstRow + segment.rowCount;
    if (isWanted(segment.source)) {
        if (request.matcher == nullptr) {
            if (!request.isInverted) {
                m_rows.addRange(segment.firstRow, endRow);
                m_progress.matches += segment.rowCount;
            }
        } else {
            m_found.clear();
            if (!findInLines(segment, stop) && !stop.stop_requested()) {
                m_found.clear();
                // What can't be read for another reason than that it was dropped has no matches.
                if (!findInRows(segment, stop) && store.totals().firstRow > segment.firstRow)
                    return false;
            }
            if (stop.stop_requested())
                return false;
            keepFound(segment);
        }
    }
    m_progress.searchedRows = endRow;
    m_progress.searchedBytes += segment.end - segment.begin;
    return true;
}

bool OutputSearch::Private::isWanted(SourceIndex source)
{
    if (!request.stream)
        return true;
    if (source >= m_sources.size())
        m_sources = store.sources();
    return source < m_sources.size() && m_sources[source].stream == *request.stream;
}

/// @return false if it was stopped, could not be read, or has rows that are not lines.
bool OutputSearch::Private::findInLines(const OutputSegment& segment, const std::stop_token& stop)
{
    std::uint64_t row = segment.firstRow;
    const std::uint64_t endRow = row + segment.rowCount;
    std::size_t rest = 0; // bytes of a row that has no end yet
    for (std::uint64_t begin = segment.begin; begin < segment.end;) {
        const std::uint64_t end = std::min<std::uint64_t>(begin + pieceBytes, segment.end);
        if (stop.stop_requested() || !read(segment.source, begin, end, rest))
            return false;
        begin = end;
        const std::string_view all = bytes();
        const std::string_view rows = end == segment.end ? all : all.substr(0, all.rfind('\n') + 1);
        const TextScan scan = scanText(rows);
        const bool isPlain = scan.isPlainAscii || isShownAsItIs(rows);
        findInText(isPlain ? rows : shownText(rows, m_text), row, stop);
        row += scan.newlines;
        if (row > endRow)
            return false;
        rest = all.size() - rows.size();
        std::memmove(m_bytes.data(), all.data() + rows.size(), rest);
        if (end == segment.end && !rows.ends_with('\n'))
            ++row;
    }
    return row == endRow;
}

/// Row by row, as the store has them.
bool OutputSearch::Private::findInRows(const OutputSegment& segment, const std::stop_token& stop)
{
    const std::uint64_t endRow = segment.firstRow + segment.rowCount;
    for (std::uint64_t row = segment.firstRow; row < endRow;) {
        const auto rows =
            store.rows(row, static_cast<std::size_t>(std::min<std::uint64_t>(stepRows, endRow - row)));
        if (rows.empty())
            return false;
        std::uint64_t firstRow = row;
        m_text.clear();
        for (const OutputRow& one : rows) {
            if (stop.stop_requested() || !read(one.source, one.begin, one.end, 0))
                return false;
            appendShownText(bytes(), m_text);
            m_text += '\n';
            ++row;
            if (m_text.size() >= pieceBytes || row == endRow || &one == &rows.back()) {
                findInText(m_text, firstRow, stop);
                m_text.clear();
                firstRow = row;
            }
        }
    }
    return true;
}

void OutputSearch::Private::findInText(std::string_view text, std::uint64_t firstRow,
                                       const std::stop_token& stop)
{
    m_hits.clear();
    request.matcher->findRows(text, m_hits, stop);
    std::uint64_t row = firstRow;
    std::size_t counted = 0;
    for (const TextMatcher::Hit& hit : m_hits) {
        row += countNewlines(text.substr(counted, hit.begin - counted));
        counted = hit.begin;
        m_found.push_back({.row = row, .matches = hit.matches});
    }
}

/// Puts bytes behind the first `at` of the buffer.
bool OutputSearch::Private::read(SourceIndex source, std::uint64_t begin, std::uint64_t end, std::size_t at)
{
    m_byteCount = at + static_cast<std::size_t>(end - begin);
    m_bytes.resize(std::max(m_bytes.size(), m_byteCount));
    const auto wanted = std::as_writable_bytes(std::span(m_bytes).subspan(at, m_byteCount - at));
    return store.read(source, begin, wanted) == wanted.size();
}

void OutputSearch::Private::keepFound(const OutputSegment& segment)
{
    if (!request.isInverted) {
        for (const FoundRow& found : m_found) {
            m_rows.add(found.row);
            m_progress.matches += found.matches;
        }
        return;
    }
    std::uint64_t next = segment.firstRow;
    for (const FoundRow& found : m_found) {
        m_rows.addRange(next, found.row);
        next = found.row + 1;
    }
    m_rows.addRange(next, segment.firstRow + segment.rowCount);
    m_progress.matches += segment.rowCount - m_found.size();
}

void OutputSearch::Private::publish()
{
    m_progress.matchingRows = m_rows.count();
    m_publishedAt = Clock::now();
    RowSet previous; // is freed without the lock
    const std::lock_guard lock(mutex);
    published = m_progress;
    previous = std::exchange(publishedRows, m_rows);
}

OutputSearch::OutputSearch(const OutputStore& store, SearchRequest request)
    : d(std::make_unique<Private>(store, std::move(request)))
{}

OutputSearch::~OutputSearch() = default;

OutputSearch::Progress OutputSearch::progress() const
{
    const std::lock_guard lock(d->mutex);
    return d->published;
}

RowSet OutputSearch::rows() const
{
    const std::lock_guard lock(d->mutex);
    return d->publishedRows;
}

const SearchRequest& OutputSearch::request() const
{
    return d->request;
}

void OutputSearch::wake()
{
    const std::lock_guard lock(d->mutex);
    d->wasWoken = true;
    d->woken.notify_one();
}

} // namespace brood
