// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricseries.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using brood::MetricSeries;
using Nanoseconds = MetricSeries::Nanoseconds;
using namespace std::chrono_literals;

namespace {

struct Value
{
    Nanoseconds from{};
    Nanoseconds to{};
    double value = 0;
};

double seconds(Nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// What there is in a plain list of values, each counted whole.
MetricSeries::Statistics naive(const std::vector<Value>& values, std::size_t first, std::size_t end)
{
    MetricSeries::Statistics statistics{.min = std::numeric_limits<double>::max(),
                                        .max = std::numeric_limits<double>::lowest()};
    for (std::size_t i = first; i < end; ++i) {
        const Value& value = values[i];
        statistics.integral += value.value * seconds(value.to - value.from);
        statistics.min = std::min(statistics.min, static_cast<double>(static_cast<float>(value.value)));
        statistics.max = std::max(statistics.max, static_cast<double>(static_cast<float>(value.value)));
        statistics.covered += value.to - value.from;
    }
    if (statistics.covered > 0ns)
        statistics.mean = statistics.integral / seconds(statistics.covered);
    return statistics;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * (1 + std::abs(a) + std::abs(b));
}

/// With gaps here and there. Moments have some time before and behind them, so that an end of another value
/// is not at the same moment.
rc::Gen<std::vector<Value>> anyValues()
{
    const auto step = rc::gen::tuple(rc::gen::weightedElement<int>({{4, 0}, {1, 500}}),
                                     rc::gen::weightedElement<int>({{1, 0}, {4, 1}, {4, 1000}}),
                                     rc::gen::inRange(-1'000'000, 1'000'000));
    return rc::gen::map(
        rc::gen::resize(400, rc::gen::container<std::vector<std::tuple<int, int, int>>>(step)),
        [](const std::vector<std::tuple<int, int, int>>& steps) {
            std::vector<Value> values;
            Nanoseconds now = 3s;
            for (const auto& [gap, length, value] : steps) {
                now += std::chrono::microseconds(length == 0 ? gap + 1 : gap);
                const Nanoseconds from = now;
                now += std::chrono::microseconds(length);
                values.push_back({from, now, value / 7.0});
                if (length == 0)
                    now += 1us;
            }
            return values;
        });
}

MetricSeries seriesOf(const std::vector<Value>& values, std::size_t levelCapacity)
{
    MetricSeries series(levelCapacity);
    for (const Value& value : values)
        series.add(value.from, value.to, value.value);
    return series;
}

/// All values but one, which is a spike.
MetricSeries steadySeries(std::size_t count, std::size_t spikeAt, std::size_t levelCapacity)
{
    MetricSeries series(levelCapacity);
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = static_cast<Nanoseconds::rep>(i) * Nanoseconds(100ms);
        series.add(from, from + 100ms, i == spikeAt ? 1000 : 1);
    }
    return series;
}

} // namespace

class TestMetricSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingAtFirst();
    void keepsValuesAndGaps();
    void momentsCountForExtremesOnly();
    void ignoresWhatIsNotLater();
    void ignoresWhatIsNoFigure();
    void cutsBucketsAtTheEnds();
    void knowsTheValueOfAMoment();
    void replacesTheNewest();
    void aSpikeNeverVanishes();
    void memoryIsBounded();
    void theFinestLevelThatFitsIsDrawn();
    void agreesWithAPlainList();
    void drawsEverythingOnce();
    void replacingIsLikeHavingAddedIt();
    void isFastEnoughToDraw();
};

void TestMetricSeries::hasNothingAtFirst()
{
    const MetricSeries series;
    QVERIFY(series.isEmpty());
    QVERIFY(series.buckets(0s, 10s, 100).empty());
    QVERIFY(!series.statistics(0s, 10s));
    QVERIFY(!series.valueAt(0s));
}

void TestMetricSeries::keepsValuesAndGaps()
{
    MetricSeries series;
    series.add(1s, 2s, 5);
    series.add(0s, 4s, 2); // From the end of the one before.
    series.add(6s, 7s, 3);
    QCOMPARE(series.begin(), Nanoseconds(1s));
    QCOMPARE(series.end(), Nanoseconds(7s));
    const auto buckets = series.buckets(0s, 10s, 100);
    QCOMPARE(buckets.size(), std::size_t{3});
    QCOMPARE(buckets[1].from, Nanoseconds(2s));
    QCOMPARE(buckets[1].to, Nanoseconds(4s));
    QCOMPARE(buckets[1].mean, 2.0);
    QCOMPARE(buckets[2].from, Nanoseconds(6s));
    const auto statistics = series.statistics(0s, 10s);
    QVERIFY(statistics);
    QCOMPARE(statistics->integral, 12.0);
    QCOMPARE(statistics->covered, Nanoseconds(4s));
    QCOMPARE(statistics->mean, 3.0);
    QVERIFY(!series.statistics(Nanoseconds(4100ms), Nanoseconds(5900ms)));
}

void TestMetricSeries::momentsCountForExtremesOnly()
{
    MetricSeries series;
    series.add(0s, 1s, 1);
    series.add(1s, 1s, 100);
    series.add(1s, 2s, 3);
    const auto statistics = series.statistics(0s, 2s);
    QVERIFY(statistics);
    QCOMPARE(statistics->max, 100.0);
    QCOMPARE(statistics->mean, 2.0);
    QCOMPARE(series.buckets(0s, 2s, 1).front().max, 100.0F);

    MetricSeries moments;
    moments.add(1s, 1s, 4);
    moments.add(2s, 2s, 8);
    QCOMPARE(moments.statistics(0s, 3s)->mean, 6.0);
    QCOMPARE(moments.statistics(0s, 3s)->integral, 0.0);
}

void TestMetricSeries::ignoresWhatIsNotLater()
{
    MetricSeries series;
    series.add(0s, 2s, 1);
    series.add(0s, 1s, 50);
    series.add(5s, 4s, 50);
    series.replaceLast(1s, 50);
    QCOMPARE(series.end(), Nanoseconds(2s));
    QCOMPARE(series.statistics(0s, 9s)->max, 1.0);
}

void TestMetricSeries::ignoresWhatIsNoFigure()
{
    MetricSeries series;
    series.add(0s, 1s, std::numeric_limits<double>::quiet_NaN());
    series.add(0s, 1s, std::numeric_limits<double>::infinity());
    series.add(0s, 1s, 1e300);
    QVERIFY(series.isEmpty());
}

void TestMetricSeries::cutsBucketsAtTheEnds()
{
    MetricSeries series;
    series.add(0s, 10s, 4);
    series.add(10s, 20s, 8);
    const auto statistics = series.statistics(9s, 12s);
    QVERIFY(statistics);
    QCOMPARE(statistics->integral, 20.0);
    QCOMPARE(statistics->covered, Nanoseconds(3s));
    // What only touches does not count.
    QCOMPARE(series.statistics(10s, 12s)->min, 8.0);
    QCOMPARE(series.statistics(9s, 10s)->max, 4.0);
}

void TestMetricSeries::knowsTheValueOfAMoment()
{
    MetricSeries series;
    series.add(1s, 2s, 5);
    series.add(2s, 3s, 6);
    series.add(4s, 5s, 7);
    QVERIFY(!series.valueAt(999ms));
    QCOMPARE(series.valueAt(1s), 5.0);
    QCOMPARE(series.valueAt(2s), 6.0);
    QCOMPARE(series.valueAt(3s), 6.0);
    QVERIFY(!series.valueAt(3500ms));
    QCOMPARE(series.valueAt(5s), 7.0);
    QVERIFY(!series.valueAt(5001ms));

    // What is long ago is known as a mean of more.
    MetricSeries small(4);
    for (int i = 0; i < 1000; ++i)
        small.add(std::chrono::seconds(i), std::chrono::seconds(i + 1), i);
    QCOMPARE(small.valueAt(999500ms), 999.0);
    QCOMPARE(small.valueAt(10s), 127.5);
}

void TestMetricSeries::replacesTheNewest()
{
    MetricSeries series;
    series.replaceLast(1s, 1);
    QVERIFY(series.isEmpty());
    series.add(0s, 1s, 100);
    series.add(1s, 2s, 100);
    series.replaceLast(3s, 7);
    QCOMPARE(series.end(), Nanoseconds(3s));
    QCOMPARE(series.statistics(0s, 9s)->integral, 114.0);
    QCOMPARE(series.buckets(0s, 9s, 1).front().min, 7.0F);
}

void TestMetricSeries::aSpikeNeverVanishes()
{
    for (const std::size_t spikeAt : {0U, 1U, 4711U, 50'000U, 99'998U, 99'999U}) {
        const MetricSeries series = steadySeries(100'000, spikeAt, 16);
        for (const std::size_t most : {1U, 2U, 3U, 7U, 10U}) {
            const auto buckets = series.buckets(series.begin(), series.end(), most);
            QVERIFY(!buckets.empty() && buckets.size() <= std::max<std::size_t>(most, 2));
            const bool hasSpike = std::any_of(buckets.begin(), buckets.end(),
                                              [](const auto& bucket) { return bucket.max == 1000; });
            QVERIFY(hasSpike);
        }
        QCOMPARE(series.statistics(0s, 100h)->max, 1000.0);
    }
}

void TestMetricSeries::memoryIsBounded()
{
    // The figures that the header states.
    constexpr std::size_t day = 864'000;
    constexpr std::size_t kibibyte = 1024;
    QVERIFY(steadySeries(day, 0, 4096).memoryBytes() < 1700 * kibibyte);
    QVERIFY(steadySeries(day, 0, 512).memoryBytes() < 300 * kibibyte);
    QVERIFY(steadySeries(day, 0, 64).memoryBytes() < 60 * kibibyte);
    const std::size_t ofAMillion = steadySeries(1U << 20U, 0, 64).memoryBytes();
    const std::size_t ofTwo = steadySeries(1U << 21U, 0, 64).memoryBytes();
    QVERIFY(ofTwo - ofAMillion <= std::size_t{64} * 64);
}

void TestMetricSeries::theFinestLevelThatFitsIsDrawn()
{
    const MetricSeries series = steadySeries(1000, 0, 4096);
    QCOMPARE(series.buckets(0s, 100s, 1000).size(), std::size_t{1000});
    QCOMPARE(series.buckets(0s, 100s, 999).size(), std::size_t{500});
    QCOMPARE(series.buckets(0s, 100s, 499).size(), std::size_t{250});
    QCOMPARE(series.buckets(0s, 100s, 1).size(), std::size_t{2}); // 512 and the rest.
    // Also of a part, with those that overlap its ends or touch them.
    QCOMPARE(series.buckets(10050ms, 10950ms, 100).size(), std::size_t{10});

    // The newest are known finely, the old ones no more.
    const MetricSeries small = steadySeries(100'000, 0, 256);
    QCOMPARE(small.buckets(9980s, 10000s, 1000).size(), std::size_t{201});
    QVERIFY(small.buckets(10s, 30s, 1000).size() <= 2);
}

void TestMetricSeries::agreesWithAPlainList()
{
    QVERIFY(rc::check("statistics of whole values are those of a plain list", [] {
        const auto values = *rc::gen::nonEmpty(anyValues());
        const MetricSeries series = seriesOf(values, 1024);
        const auto first = *rc::gen::inRange<std::size_t>(0, values.size());
        const auto end = *rc::gen::inRange<std::size_t>(first + 1, values.size() + 1);
        const auto expected = naive(values, first, end);
        const auto statistics = series.statistics(values[first].from, values[end - 1].to);
        RC_ASSERT(statistics.has_value());
        RC_ASSERT(isNear(statistics->integral, expected.integral));
        RC_ASSERT(statistics->min == expected.min);
        RC_ASSERT(statistics->max == expected.max);
        RC_ASSERT(statistics->covered == expected.covered);
        if (expected.covered > 0ns)
            RC_ASSERT(isNear(statistics->mean, expected.mean));
        for (const Value& value : values)
            RC_ASSERT(series.valueAt(value.from) == value.value);
    }));
    QVERIFY(rc::check("also where little is kept, for all of it", [] {
        const auto values = *rc::gen::nonEmpty(anyValues());
        const auto capacity = *rc::gen::inRange<std::size_t>(0, 40);
        const MetricSeries series = seriesOf(values, capacity);
        const auto expected = naive(values, 0, values.size());
        const auto statistics = series.statistics(values.front().from, values.back().to);
        RC_ASSERT(statistics.has_value());
        RC_ASSERT(isNear(statistics->integral, expected.integral));
        RC_ASSERT(statistics->min == expected.min);
        RC_ASSERT(statistics->max == expected.max);
        RC_ASSERT(statistics->covered == expected.covered);
    }));
}

void TestMetricSeries::drawsEverythingOnce()
{
    QVERIFY(rc::check("each bucket is what the values within have in common", [] {
        const auto values = *rc::gen::nonEmpty(anyValues());
        const auto capacity = *rc::gen::inRange<std::size_t>(0, 80);
        const MetricSeries series = seriesOf(values, capacity);
        const auto most = *rc::gen::inRange<std::size_t>(0, 500);
        const auto first = *rc::gen::inRange<std::size_t>(0, values.size());
        const auto last = *rc::gen::inRange<std::size_t>(first, values.size());
        const auto buckets = series.buckets(values[first].from, values[last].to, most);
        RC_ASSERT(!buckets.empty());
        RC_ASSERT(buckets.size() <= std::max<std::size_t>(most, 2));
        RC_ASSERT(buckets.front().from <= values[first].from);
        RC_ASSERT(buckets.back().to >= values[last].to);
        auto value = std::find_if(values.begin(), values.end(),
                                  [&](const Value& v) { return v.from == buckets.front().from; });
        for (const auto& bucket : buckets) {
            RC_ASSERT(value != values.end());
            RC_ASSERT(value->from == bucket.from);
            const auto begin = static_cast<std::size_t>(value - values.begin());
            while (value != values.end() && value->to <= bucket.to)
                ++value;
            const auto expected = naive(values, begin, static_cast<std::size_t>(value - values.begin()));
            RC_ASSERT(values[static_cast<std::size_t>(value - values.begin()) - 1].to == bucket.to);
            RC_ASSERT(static_cast<double>(bucket.min) == expected.min);
            RC_ASSERT(static_cast<double>(bucket.max) == expected.max);
            if (expected.covered > 0ns)
                RC_ASSERT(isNear(bucket.mean, expected.mean));
        }
    }));
}

void TestMetricSeries::replacingIsLikeHavingAddedIt()
{
    QVERIFY(rc::check("a replaced value leaves nothing behind", [] {
        auto values = *rc::gen::nonEmpty(anyValues());
        const auto capacity = *rc::gen::inRange<std::size_t>(0, 80);
        MetricSeries replaced = seriesOf(values, capacity);
        values.back().to += 1s;
        values.back().value = 12.5;
        replaced.replaceLast(values.back().to, 12.5);
        const MetricSeries added = seriesOf(values, capacity);
        for (const std::size_t most : {1U, 3U, 10U, 50U, 1000U}) {
            const auto left = replaced.buckets(0s, 1h, most);
            const auto right = added.buckets(0s, 1h, most);
            RC_ASSERT(left.size() == right.size());
            for (std::size_t i = 0; i < left.size(); ++i) {
                RC_ASSERT(left[i].to == right[i].to);
                RC_ASSERT(left[i].min == right[i].min);
                RC_ASSERT(left[i].max == right[i].max);
                RC_ASSERT(isNear(left[i].mean, right[i].mean));
            }
        }
    }));
}

void TestMetricSeries::isFastEnoughToDraw()
{
    const MetricSeries series = steadySeries(864'000, 0, 4096);
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 100;
    for (int i = 0; i < frames * 4; ++i) {
        QVERIFY(series.buckets(series.begin(), series.end(), 2400).size() > 1200);
        QVERIFY(series.statistics(1h, 23h));
    }
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / frames;
    qInfo("4 series x 2,400 buckets: %.3f ms", milliseconds);
    QVERIFY(milliseconds < 8); // It takes 0.05; more under a sanitizer on a busy machine.
}

QTEST_APPLESS_MAIN(TestMetricSeries)
#include "tst_metricseries.moc"
