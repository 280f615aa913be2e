// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricssum.h"
#include "metrics/treemetrics.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <cmath>
#include <vector>

using brood::Metric;
using brood::MetricsSum;
using brood::TreeMetrics;
using brood::TreeSample;
using brood::TreeTotals;
using Nanoseconds = TreeMetrics::Nanoseconds;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t capacity = 256;
constexpr std::array allMetrics{Metric::Cpu,     Metric::Memory,    Metric::Output, Metric::Read,
                                Metric::Written, Metric::Processes, Metric::Threads};

double integral(const TreeMetrics& metrics, Metric metric)
{
    const auto statistics = metrics.series(metric).statistics(0s, 1000h);
    return statistics ? statistics->integral : 0;
}

double highest(const TreeMetrics& metrics, Metric metric)
{
    const auto statistics = metrics.series(metric).statistics(0s, 1000h);
    return statistics ? statistics->max : 0;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * (1 + std::abs(a) + std::abs(b));
}

double seconds(Nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// At rising moments from 0 on, with counters that also fall.
std::vector<TreeSample> anySamples()
{
    const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 200), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)));
    std::vector<TreeSample> samples;
    Nanoseconds now{};
    std::uint64_t base = 0;
    for (const auto& [pause, a, b] : steps) {
        now += std::chrono::milliseconds(pause);
        base += 300;
        samples.push_back({.at = now,
                           .user = std::chrono::microseconds(base + static_cast<unsigned>(a)),
                           .system = std::chrono::microseconds(base + static_cast<unsigned>(b)),
                           .readBytes = base + static_cast<unsigned>(b),
                           .writtenBytes = base * static_cast<unsigned>(a),
                           .outputBytes = base * 10 + static_cast<unsigned>(a),
                           .rssBytes = static_cast<unsigned>(a) * std::uint64_t{4096},
                           .processes = static_cast<unsigned>(a % 7),
                           .threads = static_cast<unsigned>(b % 50)});
    }
    return samples;
}

} // namespace

class TestTreeMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheSamplesSay();
    void aFallingCounterIsUnchanged();
    void stepsOfCpuTimeAreNoSpikes();
    void growthIsNeverLost();
    void aRunWithoutASampleIsNotBlank();
    void theLastStretchGetsWhatWasMissed();
    void aNewSplitOfTheCpuTimeIsNoGrowth();
    void aShortLastStretchIsNoSpike();
    void ignoresWhatComesAtTheWrongTime();
    void attemptsHaveAGapBetween();
    void sumsUpTrees();
    void theSumHasAGapWhileNothingRuns();
    void treesThatNoPassSawCount();
    void theSumAgreesWithItsTrees();
};

void TestTreeMetrics::saysWhatTheSamplesSay()
{
    TreeMetrics metrics(capacity);
    metrics.begin(1s);
    metrics.add({.at = 2s,
                 .user = 300ms,
                 .system = 200ms,
                 .readBytes = 100,
                 .writtenBytes = 200,
                 .outputBytes = 1000,
                 .rssBytes = 4096,
                 .processes = 2,
                 .threads = 3});
    metrics.add({.at = 4s,
                 .user = 2300ms,
                 .system = 2200ms,
                 .readBytes = 100,
                 .writtenBytes = 400,
                 .outputBytes = 5000,
                 .rssBytes = 2048,
                 .processes = 1,
                 .threads = 1});
    const auto at = [&metrics](Metric metric, Nanoseconds moment) {
        return metrics.series(metric).valueAt(moment).value_or(-1);
    };
    QCOMPARE(at(Metric::Cpu, 1500ms), 0.5);
    QCOMPARE(at(Metric::Cpu, 3s), 2.0);
    QCOMPARE(at(Metric::Memory, 1500ms), 4096.0);
    QCOMPARE(at(Metric::Memory, 3s), 2048.0);
    QCOMPARE(at(Metric::Output, 1500ms), 1000.0);
    QCOMPARE(at(Metric::Output, 3s), 2000.0);
    QCOMPARE(at(Metric::Read, 3s), 0.0);
    QCOMPARE(at(Metric::Written, 3s), 100.0);
    QCOMPARE(at(Metric::Processes, 1500ms), 2.0);
    QCOMPARE(at(Metric::Threads, 1500ms), 3.0);
    QCOMPARE(at(Metric::Cpu, 900ms), -1.0);
    QCOMPARE(metrics.latest().outputBytes, std::uint64_t{5000});
    QCOMPARE(metrics.latest().rssBytes, std::uint64_t{2048});
}

void TestTreeMetrics::aFallingCounterIsUnchanged()
{
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    metrics.add({.at = 1s, .readBytes = 1000});
    metrics.add({.at = 2s, .readBytes = 900});
    metrics.add({.at = 3s, .readBytes = 1100});
    QCOMPARE(metrics.series(Metric::Read).valueAt(1500ms), 0.0);
    QCOMPARE(metrics.series(Metric::Read).valueAt(2500ms), 100.0);
    QCOMPARE(integral(metrics, Metric::Read), 1100.0);
}

void TestTreeMetrics::stepsOfCpuTimeAreNoSpikes()
{
    // One core that is busy, told every millisecond in steps of 10 ms.
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    for (int i = 1; i <= 105; ++i)
        metrics.add({.at = std::chrono::milliseconds(i), .user = std::chrono::milliseconds(i / 10 * 10)});
    QVERIFY(highest(metrics, Metric::Cpu) <= 1.5);
    QCOMPARE(metrics.series(Metric::Cpu).end(), Nanoseconds(100ms));
    metrics.end(107ms, {.user = 107ms});
    QVERIFY(highest(metrics, Metric::Cpu) <= 1.5);
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 0.107));
    QCOMPARE(metrics.series(Metric::Cpu).end(), Nanoseconds(107ms));
}

void TestTreeMetrics::growthIsNeverLost()
{
    QVERIFY(rc::check("the integral of each rate is what its counter grew, and no rate is negative", [] {
        const auto samples = anySamples();
        TreeMetrics metrics(4096);
        metrics.begin(0s);
        TreeSample top;
        for (const TreeSample& sample : samples) {
            metrics.add(sample);
            top.at = sample.at;
            top.user = std::max(top.user, sample.user + sample.system); // They are one counter.
            top.readBytes = std::max(top.readBytes, sample.readBytes);
            top.writtenBytes = std::max(top.writtenBytes, sample.writtenBytes);
            top.outputBytes = std::max(top.outputBytes, sample.outputBytes);
        }
        const Nanoseconds end = top.at + std::chrono::microseconds(*rc::gen::inRange(1, 100'000));
        const Nanoseconds missed = std::chrono::microseconds(*rc::gen::inRange(0, 50'000));
        metrics.end(end, {.user = top.user + missed, .outputBytes = top.outputBytes + 77});
        RC_ASSERT(isNear(integral(metrics, Metric::Cpu), seconds(top.user + missed)));
        RC_ASSERT(isNear(integral(metrics, Metric::Read), static_cast<double>(top.readBytes)));
        RC_ASSERT(isNear(integral(metrics, Metric::Written), static_cast<double>(top.writtenBytes)));
        RC_ASSERT(isNear(integral(metrics, Metric::Output), static_cast<double>(top.outputBytes + 77)));
        for (const Metric metric : {Metric::Cpu, Metric::Output, Metric::Read, Metric::Written}) {
            RC_ASSERT(metrics.series(metric).begin() == 0ns);
            RC_ASSERT(metrics.series(metric).end() == end);
            for (const auto& bucket : metrics.series(metric).buckets(0s, end, 10'000))
                RC_ASSERT(bucket.min >= 0);
        }
    }));
}

void TestTreeMetrics::aRunWithoutASampleIsNotBlank()
{
    TreeMetrics metrics(capacity);
    metrics.begin(5s);
    metrics.end(5001ms, {.user = 500us, .system = 250us, .outputBytes = 12, .peakRssBytes = 1 << 20});
    for (const Metric metric : allMetrics) {
        QCOMPARE(metrics.series(metric).begin(), Nanoseconds(5s));
        QCOMPARE(metrics.series(metric).end(), Nanoseconds(5001ms));
    }
    QVERIFY(isNear(highest(metrics, Metric::Cpu), 0.75));
    QVERIFY(isNear(integral(metrics, Metric::Output), 12));
    QCOMPARE(highest(metrics, Metric::Memory), 1048576.0);
    QCOMPARE(highest(metrics, Metric::Processes), 1.0);

    // It was looked at when it was dead.
    TreeMetrics dead(capacity);
    dead.begin(5s);
    dead.add({.at = 5001ms, .user = 500us, .processes = 1, .threads = 1});
    dead.end(5002ms, {.user = 500us, .peakRssBytes = 1 << 20});
    QCOMPARE(dead.series(Metric::Memory).begin(), Nanoseconds(5s));
    QCOMPARE(highest(dead, Metric::Memory), 1048576.0);

    // What nobody knows is not drawn as none.
    TreeMetrics unknown(capacity);
    unknown.begin(5s);
    unknown.end(6s, {});
    QVERIFY(unknown.series(Metric::Memory).isEmpty());
    QCOMPARE(unknown.series(Metric::Cpu).valueAt(5500ms), 0.0);
}

void TestTreeMetrics::theLastStretchGetsWhatWasMissed()
{
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    metrics.add({.at = 1s, .user = 1s, .rssBytes = 4096, .processes = 1, .threads = 1});
    metrics.end(2s, {.user = 1500ms, .system = 100ms});
    QVERIFY(isNear(metrics.series(Metric::Cpu).valueAt(1500ms).value_or(0), 0.6));
    QCOMPARE(metrics.series(Metric::Memory).valueAt(2s), 4096.0);
    QCOMPARE(metrics.latest().user, Nanoseconds(1500ms));
    QVERIFY(!metrics.isRunning());
}

void TestTreeMetrics::aNewSplitOfTheCpuTimeIsNoGrowth()
{
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    metrics.add({.at = 1s, .user = 800ms, .system = 0ms});
    metrics.add({.at = 2s, .user = 600ms, .system = 1200ms});
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 1.8));
    metrics.end(3s, {.user = 100ms, .system = 2700ms});
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 2.8));
    QCOMPARE(metrics.latest().user, Nanoseconds(100ms));
}

void TestTreeMetrics::aShortLastStretchIsNoSpike()
{
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    metrics.add({.at = 100ms, .user = 90ms, .outputBytes = 100});
    metrics.end(100ms + 1us, {.user = 100ms, .outputBytes = 65'636});
    QVERIFY(highest(metrics, Metric::Cpu) < 1.01);
    QVERIFY(highest(metrics, Metric::Output) < 700'000);
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 0.1));
    QVERIFY(isNear(integral(metrics, Metric::Output), 65'636));
}

void TestTreeMetrics::ignoresWhatComesAtTheWrongTime()
{
    TreeMetrics metrics(capacity);
    metrics.add({.at = 1s, .rssBytes = 5});
    QVERIFY(metrics.series(Metric::Memory).isEmpty());
    metrics.begin(1s);
    metrics.add({.at = 3s, .rssBytes = 5});
    metrics.add({.at = 2s, .rssBytes = 500});
    metrics.end(2s, {});
    metrics.add({.at = 9s, .rssBytes = 500});
    metrics.end(9s, {});
    QCOMPARE(metrics.series(Metric::Memory).end(), Nanoseconds(3s));
    QCOMPARE(highest(metrics, Metric::Memory), 5.0);
}

void TestTreeMetrics::attemptsHaveAGapBetween()
{
    TreeMetrics metrics(capacity);
    metrics.begin(0s);
    metrics.add({.at = 1s, .user = 1s, .outputBytes = 500});
    metrics.end(2s, {.user = 2s, .outputBytes = 1000});
    metrics.begin(5s);
    metrics.add({.at = 6s, .user = 500ms, .outputBytes = 10});
    metrics.end(7s, {.user = 500ms, .outputBytes = 10});
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 2.5));
    QVERIFY(isNear(integral(metrics, Metric::Output), 1010));
    for (const Metric metric : {Metric::Cpu, Metric::Output, Metric::Processes})
        QVERIFY(!metrics.series(metric).valueAt(3500ms));
    QCOMPARE(metrics.latest().outputBytes, std::uint64_t{10});
}

void TestTreeMetrics::sumsUpTrees()
{
    MetricsSum sum(capacity);
    sum.begin(1, 0s);
    sum.begin(2, 500ms);
    const std::array first{
        MetricsSum::Member{1, {.user = 1s, .rssBytes = 100, .processes = 1, .threads = 1}},
        MetricsSum::Member{2, {.user = 500ms, .rssBytes = 50, .processes = 2, .threads = 2}},
        MetricsSum::Member{99, {.user = 77s, .rssBytes = 77, .processes = 77, .threads = 77}}};
    sum.add(1s, first);
    const TreeMetrics& metrics = sum.metrics();
    QCOMPARE(metrics.series(Metric::Cpu).valueAt(1s), 1.5);
    QCOMPARE(metrics.series(Metric::Memory).valueAt(1s), 150.0);
    QCOMPARE(metrics.series(Metric::Processes).valueAt(1s), 3.0);

    const brood::TreeSummary one = sum.end(1, 1500ms, {.user = 1500ms, .peakRssBytes = 120});
    QCOMPARE(one.latest.user, Nanoseconds(1500ms));
    QCOMPARE(one.peaks.rssBytes, std::uint64_t{120});
    const std::array second{
        MetricsSum::Member{2, {.user = 1s, .rssBytes = 70, .processes = 1, .threads = 1}}};
    sum.add(2s, second);
    QCOMPARE(sum.treeCount(), std::size_t{1});
    QCOMPARE(metrics.series(Metric::Cpu).valueAt(2s), 1.0);
    QCOMPARE(metrics.series(Metric::Memory).valueAt(2s), 70.0);

    const brood::TreeSummary two = sum.end(2, 3s, {.user = 900ms});
    QCOMPARE(two.latest.user, Nanoseconds(1s)); // Nobody waited for one of them: the totals know less.
    QCOMPARE(two.peaks.rssBytes, std::uint64_t{70});
    QCOMPARE(two.peaks.processes, 2U);
    QCOMPARE(two.peaks.threads, 2U);
    QVERIFY(isNear(integral(metrics, Metric::Cpu), 2.5));
    QCOMPARE(metrics.series(Metric::Cpu).end(), Nanoseconds(3s));
    QVERIFY(!metrics.isRunning());
}

void TestTreeMetrics::theSumHasAGapWhileNothingRuns()
{
    MetricsSum sum(capacity);
    sum.begin(1, 0s);
    sum.end(1, 1s, {.user = 500ms, .peakRssBytes = 4096});
    sum.begin(1, 3s);
    sum.end(1, 4s, {.user = 1s, .peakRssBytes = 2048});
    const auto& cpu = sum.metrics().series(Metric::Cpu);
    QCOMPARE(cpu.valueAt(500ms), 0.5);
    QVERIFY(!cpu.valueAt(2s));
    QCOMPARE(cpu.valueAt(3500ms), 1.0);
    QCOMPARE(sum.metrics().series(Metric::Memory).valueAt(3500ms), 2048.0);
}

void TestTreeMetrics::treesThatNoPassSawCount()
{
    MetricsSum sum(capacity);
    sum.begin(0, 0s);
    for (std::uint64_t tree = 1; tree <= 1000; ++tree) {
        sum.begin(tree, 1ms);
        sum.end(tree, 2ms, {.user = 1ms, .outputBytes = 10});
    }
    sum.add(1s, {});
    QVERIFY(isNear(integral(sum.metrics(), Metric::Cpu), 1));
    QVERIFY(isNear(integral(sum.metrics(), Metric::Output), 10'000));
}

void TestTreeMetrics::theSumAgreesWithItsTrees()
{
    QVERIFY(rc::check("the sum of the integrals is the integral of the sum", [] {
        MetricsSum sum(4096);
        std::array<TreeMetrics, 3> trees{TreeMetrics(4096), TreeMetrics(4096), TreeMetrics(4096)};
        auto samples = anySamples();
        Nanoseconds now{};
        for (TreeSample& sample : samples) {
            // What grew within no time at all can't be told as a rate.
            now = sample.at = std::max(sample.at, now) + 1us;
            const auto tree = *rc::gen::inRange<std::size_t>(0, trees.size());
            const auto what = *rc::gen::inRange(0, 10);
            if (what == 0 && trees[tree].isRunning()) {
                const TreeTotals totals{.user = sample.user, .outputBytes = sample.outputBytes};
                trees[tree].end(now, totals);
                sum.end(tree, now, totals);
            } else if (what < 4 && !trees[tree].isRunning()) {
                trees[tree].begin(now);
                sum.begin(tree, now);
            } else {
                trees[tree].add(sample);
                const std::array members{MetricsSum::Member{tree, sample}};
                sum.add(now, members);
            }
        }
        double cpu = 0;
        double output = 0;
        for (std::size_t tree = 0; tree < trees.size(); ++tree) {
            trees[tree].end(now + 1s, {});
            sum.end(tree, now + 1s, {});
            cpu += integral(trees[tree], Metric::Cpu);
            output += integral(trees[tree], Metric::Output);
        }
        RC_ASSERT(isNear(integral(sum.metrics(), Metric::Cpu), cpu));
        RC_ASSERT(isNear(integral(sum.metrics(), Metric::Output), output));
        RC_ASSERT(sum.treeCount() == 0);
    }));
}

QTEST_APPLESS_MAIN(TestTreeMetrics)
#include "tst_treemetrics.moc"
