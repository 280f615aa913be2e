// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/mediantimeout.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using brood::MedianTimeout;
using brood::RunningMedian;
using namespace std::chrono_literals;

class TestMedianTimeout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMedian();
    void waitsForThreeThatSucceeded();
    void namesEachWhoIsLateOnce();
    void knowsWhenTheNextWillBeLate();
    void leavesPausesOut();
    void forgetsWhoHasEnded();
};

void TestMedianTimeout::findsTheMedian()
{
    QVERIFY(rc::check("it is what sorting finds", [](const std::vector<int>& numbers) {
        RunningMedian median;
        std::vector<std::int64_t> sorted;
        RC_ASSERT(!median.median().has_value());
        for (const int number : numbers) {
            median.add(RunningMedian::Nanoseconds(number));
            sorted.insert(std::ranges::upper_bound(sorted, number), number);
            const std::size_t half = sorted.size() / 2;
            const std::int64_t expected = sorted.size() % 2 == 1
                                              ? sorted[half]
                                              : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
            RC_ASSERT(median.median()->count() == expected);
            RC_ASSERT(median.count() == sorted.size());
        }
    }));
}

void TestMedianTimeout::waitsForThreeThatSucceeded()
{
    MedianTimeout timeout(3);
    timeout.started(7, 0s);
    timeout.succeeded(1s);
    timeout.succeeded(4s);
    QVERIFY(!timeout.limit());
    QVERIFY(timeout.takeLate(1h).empty());
    QVERIFY(!timeout.nextAt());
    timeout.succeeded(2s);
    QCOMPARE(timeout.limit(), std::optional<MedianTimeout::Nanoseconds>(6s));
    QCOMPARE(timeout.takeLate(1h), std::vector<std::uint32_t>{7});
}

void TestMedianTimeout::namesEachWhoIsLateOnce()
{
    MedianTimeout timeout(1.5);
    for (int i = 0; i < 3; ++i)
        timeout.succeeded(2s);
    timeout.started(1, 1s);
    timeout.started(2, 0s);
    timeout.started(3, 2s);
    QVERIFY(timeout.takeLate(3s).empty()); // Exactly so long is not longer.
    QCOMPARE(timeout.takeLate(4s + 1ns), (std::vector<std::uint32_t>{2, 1}));
    QVERIFY(timeout.takeLate(5s).empty());
    QCOMPARE(timeout.takeLate(6s), (std::vector<std::uint32_t>{3}));
}

void TestMedianTimeout::knowsWhenTheNextWillBeLate()
{
    MedianTimeout timeout(2);
    for (int i = 0; i < 3; ++i)
        timeout.succeeded(1s);
    QVERIFY(!timeout.nextAt());
    timeout.started(1, 5s);
    const auto at = timeout.nextAt();
    QVERIFY(at);
    QVERIFY(timeout.takeLate(*at - 1ns).empty());
    QCOMPARE(timeout.takeLate(*at), (std::vector<std::uint32_t>{1}));
    timeout.started(2, 5s);
    for (int i = 0; i < 4; ++i)
        timeout.succeeded(10s); // They made the median longer.
    QVERIFY(timeout.takeLate(*at).empty());
}

void TestMedianTimeout::leavesPausesOut()
{
    MedianTimeout timeout(1);
    for (int i = 0; i < 3; ++i)
        timeout.succeeded(10s);
    timeout.started(1, 0s);
    timeout.paused(1, 4s);
    QVERIFY(timeout.takeLate(1h).empty());
    QVERIFY(!timeout.nextAt());
    timeout.resumed(1, 100s);
    QVERIFY(timeout.takeLate(106s).empty());
    QCOMPARE(timeout.takeLate(106s + 1ns), (std::vector<std::uint32_t>{1}));
    timeout.paused(1, 107s); // Nobody knows it any more.
    timeout.resumed(1, 108s);
    QVERIFY(timeout.takeLate(1h).empty());
}

void TestMedianTimeout::forgetsWhoHasEnded()
{
    MedianTimeout timeout(1);
    for (int i = 0; i < 3; ++i)
        timeout.succeeded(1s);
    timeout.started(1, 0s);
    timeout.started(2, 0s);
    timeout.paused(2, 0s);
    timeout.ended(1);
    timeout.ended(2);
    timeout.resumed(2, 1s);
    timeout.ended(3);
    QVERIFY(timeout.takeLate(1h).empty());
}

QTEST_APPLESS_MAIN(TestMedianTimeout)
#include "tst_mediantimeout.moc"
