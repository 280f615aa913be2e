// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricstable.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <vector>

using brood::allMetrics;
using brood::Metric;
using brood::MetricsTable;
using brood::TreeMetrics;
using brood::TreeSample;
using Nanoseconds = TreeMetrics::Nanoseconds;
using namespace std::chrono_literals;

namespace {

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * (1 + std::abs(a) + std::abs(b));
}

/// Some attempts with pauses between, each of some samples at odd moments.
TreeMetrics anyMetrics(std::size_t levelCapacity)
{
    TreeMetrics metrics(levelCapacity);
    Nanoseconds now{};
    const int attempts = *rc::gen::inRange(0, 3);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        now += std::chrono::microseconds(*rc::gen::inRange(0, 500'000));
        metrics.begin(now);
        TreeSample sample;
        const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, 200), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
        for (const auto& [wait, cpu, bytes] : steps) {
            now += std::chrono::milliseconds(wait);
            sample.at = now;
            sample.user += std::chrono::milliseconds(cpu);
            sample.outputBytes += static_cast<std::uint64_t>(bytes);
            sample.writtenBytes += static_cast<std::uint64_t>(bytes) / 2;
            sample.rssBytes = static_cast<std::uint64_t>(bytes) * 4096;
            sample.processes = 1 + static_cast<std::uint32_t>(cpu) % 7;
            sample.threads = sample.processes * 2;
            metrics.add(sample);
        }
        now += std::chrono::microseconds(*rc::gen::inRange(1, 100'000));
        metrics.end(now, {.user = sample.user + 1ms, .outputBytes = sample.outputBytes + 1});
    }
    return metrics;
}

/// Samples at 10 Hz, with one core busy.
TreeMetrics steadyMetrics(int samples)
{
    TreeMetrics metrics(512);
    metrics.begin(0ns);
    TreeSample sample;
    for (int i = 0; i < samples; ++i) {
        sample.at += 100ms;
        sample.user += 100ms;
        sample.rssBytes = i == samples / 2 ? 1'000'000 : 1000;
        sample.processes = 1;
        sample.threads = 1;
        metrics.add(sample);
    }
    return metrics;
}

} // namespace

class TestMetricsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeAnythingIsKnown();
    void hasARowASampleWhereThereIsRoom();
    void hasNoMoreRowsThanAskedForAndLosesNoSpike();
    void isNeverBlankForARunWithoutSamples();
    void leavesOutWhatIsUnknown();
    void addsUpToTheSeries();
    void namesEachMetricOnce();
};

void TestMetricsTable::isEmptyBeforeAnythingIsKnown()
{
    QVERIFY(MetricsTable().rows().empty());
    QVERIFY(MetricsTable(TreeMetrics(64), 100).rows().empty());
}

void TestMetricsTable::hasARowASampleWhereThereIsRoom()
{
    const MetricsTable table(steadyMetrics(100), 100);
    QCOMPARE(table.rows().size(), std::size_t{100});
    const MetricsTable::Row& row = table.rows()[42];
    QCOMPARE(row.from, 4200ms);
    QCOMPARE(row.to, 4300ms);
    QVERIFY(isNear(row.figure(Metric::Cpu)->mean, 1));
    QCOMPARE(row.figure(Metric::Memory)->max, 1000.0);
    QCOMPARE(row.figure(Metric::Output)->max, 0.0);
}

void TestMetricsTable::hasNoMoreRowsThanAskedForAndLosesNoSpike()
{
    const MetricsTable table(steadyMetrics(50'000), 200);
    QVERIFY(table.rows().size() <= 200 && table.rows().size() > 90);
    QCOMPARE(table.rows().front().from, 0ns);
    QCOMPARE(table.rows().back().to, Nanoseconds(5000s));
    const auto isSpike = [](const MetricsTable::Row& row) {
        return row.figure(Metric::Memory)->max == 1'000'000 && row.figure(Metric::Memory)->min == 1000;
    };
    QCOMPARE(std::ranges::count_if(table.rows(), isSpike), 1);
}

void TestMetricsTable::isNeverBlankForARunWithoutSamples()
{
    TreeMetrics metrics(64);
    metrics.begin(5ms);
    metrics.end(7ms, {.user = 1ms, .peakRssBytes = 4096});
    const MetricsTable table(metrics, 100);
    QCOMPARE(table.rows().size(), std::size_t{1});
    QVERIFY(isNear(table.rows().front().figure(Metric::Cpu)->mean, 0.5));
    QCOMPARE(table.rows().front().figure(Metric::Memory)->max, 4096.0);
}

void TestMetricsTable::leavesOutWhatIsUnknown()
{
    TreeMetrics metrics(64);
    metrics.begin(0ns);
    TreeSample sample;
    sample.at = 10ms; // too soon for a rate, and of a zombie, which has no memory
    sample.processes = 1;
    metrics.add(sample);
    const MetricsTable table(metrics, 100);
    QCOMPARE(table.rows().size(), std::size_t{1});
    QVERIFY(!table.rows().front().figure(Metric::Cpu));
    QVERIFY(!table.rows().front().figure(Metric::Memory));
    QVERIFY(table.rows().front().figure(Metric::Processes));
}

void TestMetricsTable::addsUpToTheSeries()
{
    QVERIFY(rc::check("rows follow each other, and mean × covered over them is the integral", [] {
        const auto capacity = *rc::gen::element<std::size_t>(2, 8, 4096);
        const TreeMetrics metrics = anyMetrics(capacity);
        const auto most = *rc::gen::inRange<std::size_t>(2, 50);
        const MetricsTable table(metrics, most);
        RC_ASSERT(table.rows().size() <= most);
        Nanoseconds end = Nanoseconds::min();
        for (const MetricsTable::Row& row : table.rows()) {
            RC_ASSERT(row.from >= end);
            RC_ASSERT(row.to > row.from);
            end = row.to;
        }
        for (const Metric metric : allMetrics) {
            const brood::MetricSeries& series = metrics.series(metric);
            const auto all = series.statistics(series.begin(), series.end());
            double integral = 0;
            double max = 0;
            for (const MetricsTable::Row& row : table.rows()) {
                const MetricsTable::Figure& figure = row.figure(metric);
                if (!figure)
                    continue;
                RC_ASSERT(figure->covered <= row.to - row.from);
                integral += figure->mean * std::chrono::duration<double>(figure->covered).count();
                max = std::max(max, figure->max);
            }
            // Without a stretch of time there is no row.
            const bool hasTime = all && all->covered > 0ns;
            const double whole = hasTime ? all->integral : 0;
            // Where series are coarse, a part of one may lie in a pause, for which there is no row.
            const bool isRight = capacity < 4096 ? integral <= whole * 1.000001 : isNear(integral, whole);
            RC_ASSERT(isRight);
            RC_ASSERT(!hasTime || max == all->max);
        }
    }));
}

void TestMetricsTable::namesEachMetricOnce()
{
    std::set<std::string_view> keys;
    for (const Metric metric : allMetrics)
        keys.insert(brood::metricKey(metric));
    QCOMPARE(keys.size(), allMetrics.size());
}

QTEST_APPLESS_MAIN(TestMetricsTable)
#include "tst_metricstable.moc"
