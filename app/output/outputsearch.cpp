// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsearch.h"

#include "output/outputstore.h"
#include "output/rowfinder.h"

#include <algorithm>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace brood {

bool SearchRequest::takes(const OutputSource& source) const
{
    return (!stream || source.stream == *stream) &&
           (children.empty() || std::ranges::binary_search(children, source.child));
}

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How much is asked of the store at once.
constexpr std::uint64_t stepBytes = std::uint64_t{4} << 20U;
constexpr std::size_t stepSegments = 1024;
constexpr auto publishInterval = 30ms;
constexpr auto lookInterval = 100ms;

} // namespace

class OutputSearch::Private
{
public:
    Private(const OutputStore& searched, SearchRequest wanted)
        : store(searched)
        , request(std::move(wanted))
        , m_finder(request.matcher ? std::optional<RowFinder>(std::in_place, store, *request.matcher)
                                   : std::nullopt)
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {}

    const OutputStore& store;
    const SearchRequest request;

    std::mutex mutex;
    std::condition_variable_any woken;
    bool wasWoken = false;
    Progress published;
    MatchCounts publishedCounts;

private:
    void run(const std::stop_token& stop);
    bool step(const std::stop_token& stop);
    bool searchSegment(const OutputSegment& segment, const std::stop_token& stop);
    bool isWanted(SourceIndex source);
    void keepFound(const OutputSegment& segment);
    void publish();

    // The thread's own.
    MatchCounts m_counts;
    Progress m_progress;
    std::vector<OutputSource> m_sources;
    std::optional<RowFinder> m_finder; ///< If there is a pattern.
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
    m_counts.dropBefore(totals.firstRow);
    m_progress.searchedRows = std::max(m_progress.searchedRows, totals.firstRow);
    const bool readsBytes = request.matcher != nullptr;
    const auto segments =
        store.segments(m_progress.searchedRows, stepSegments,
                       readsBytes ? stepBytes : std::numeric_limits<std::uint64_t>::max() / 2);
    m_progress.isUpToDate = segments.empty();
    for (const OutputSegment& segment : segments) {
        if (!searchSegment(segment, stop))
            break; // stopped, or the segment was dropped meanwhile
        if (m_counts.total() > 0 &&
            (published.matches == 0 || Clock::now() - m_publishedAt >= publishInterval))
            publish();
    }
    if (Clock::now() - m_publishedAt >= publishInterval)
        publish();
    return !segments.empty();
}

bool OutputSearch::Private::searchSegment(const OutputSegment& segment, const std::stop_token& stop)
{
    const std::uint64_t endRow = segment.firstRow + segment.rowCount;
    if (isWanted(segment.source)) {
        if (request.matcher == nullptr) {
            if (!request.isInverted)
                m_counts.addRange(segment.firstRow, endRow);
        } else {
            if (!m_finder->find(segment, stop))
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
    if (!request.stream && request.children.empty())
        return true;
    if (source >= m_sources.size())
        m_sources = store.sources();
    return source < m_sources.size() && request.takes(m_sources[source]);
}

void OutputSearch::Private::keepFound(const OutputSegment& segment)
{
    if (!request.isInverted) {
        for (const RowFinder::Row& found : m_finder->found())
            m_counts.add(found.row, found.matches);
        return;
    }
    std::uint64_t next = segment.firstRow;
    for (const RowFinder::Row& found : m_finder->found()) {
        m_counts.addRange(next, found.row);
        next = found.row + 1;
    }
    m_counts.addRange(next, segment.firstRow + segment.rowCount);
}

void OutputSearch::Private::publish()
{
    m_progress.matchingRows = m_counts.rows().count();
    m_progress.matches = m_counts.total();
    m_publishedAt = Clock::now();
    MatchCounts previous; // is freed without the lock
    const std::lock_guard lock(mutex);
    published = m_progress;
    previous = std::exchange(publishedCounts, m_counts);
}

OutputSearch::OutputSearch(const OutputStore& store, SearchRequest request)
    : d(std::make_unique<Private>(store, std::move(request)))
{}

OutputSearch::~OutputSearch() = default;

OutputSearch::Progress OutputSearch::progress() const
{
    const std::uint64_t rows = d->store.totals().completeRows;
    const std::lock_guard lock(d->mutex);
    Progress progress = d->published;
    if (progress.isUpToDate && progress.searchedRows < rows) {
        progress.isUpToDate = false;
        d->wasWoken = true;
        d->woken.notify_one();
    }
    return progress;
}

MatchCounts OutputSearch::counts() const
{
    const std::lock_guard lock(d->mutex);
    return d->publishedCounts;
}

const SearchRequest& OutputSearch::request() const
{
    return d->request;
}

} // namespace brood
