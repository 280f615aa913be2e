// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/elapsedhistogram.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using brood::ElapsedHistogram;
using brood::histogramOf;
using std::chrono::nanoseconds;
using namespace std::chrono_literals;

class TestElapsedHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutTimes() { QCOMPARE(histogramOf({}, 10), ElapsedHistogram()); }
    void hasOneBinForEqualTimes();
    void countsByBins();
    void everyTimeIsInOneBin();
};

void TestElapsedHistogram::hasOneBinForEqualTimes()
{
    const std::vector<nanoseconds> times(7, 3s);
    const ElapsedHistogram histogram = histogramOf(times, 10);
    QCOMPARE(histogram.from, nanoseconds(3s));
    QCOMPARE(histogram.to, nanoseconds(3s));
    QCOMPARE(histogram.counts, std::vector<std::uint32_t>{7});
}

void TestElapsedHistogram::countsByBins()
{
    const std::vector<nanoseconds> times{10s, 0s, 4s, 5s, 9s, 1s};
    QCOMPARE(histogramOf(times, 2).counts, (std::vector<std::uint32_t>{3, 3}));
    QCOMPARE(histogramOf(times, 5).counts, (std::vector<std::uint32_t>{2, 0, 2, 0, 2}));
}

void TestElapsedHistogram::everyTimeIsInOneBin()
{
    QVERIFY(rc::check([](const std::vector<std::uint32_t>& numbers) {
        std::vector<nanoseconds> times;
        for (const std::uint32_t number : numbers)
            times.emplace_back(number);
        const std::size_t bins = *rc::gen::inRange<std::size_t>(1, 100);
        const ElapsedHistogram histogram = histogramOf(times, bins);
        RC_ASSERT(histogram.counts.size() <= bins);
        RC_ASSERT(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::size_t{0}) ==
                  times.size());
        if (times.empty())
            return;
        RC_ASSERT(histogram.from == *std::ranges::min_element(times));
        RC_ASSERT(histogram.to == *std::ranges::max_element(times));
        RC_ASSERT(histogram.counts.front() > 0U);
        RC_ASSERT(histogram.counts.back() > 0U);
    }));
}

QTEST_GUILESS_MAIN(TestElapsedHistogram)
#include "tst_elapsedhistogram.moc"
