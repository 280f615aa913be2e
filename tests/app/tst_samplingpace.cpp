// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/samplingpace.h"

#include <QTest>

using brood::agent::Nanoseconds;
using brood::agent::SamplingPace;

namespace {
constexpr Nanoseconds second = 1'000'000'000;
constexpr Nanoseconds microsecond = 1'000;

struct Sampled
{
    int passes = 0;
    Nanoseconds cost = 0;
};

/// What happens from a child's start on for so long.
Sampled sampleFor(SamplingPace& pace, Nanoseconds from, Nanoseconds length, Nanoseconds cost)
{
    Sampled sampled;
    while (pace.deadline() && *pace.deadline() < from + length) {
        pace.sampled(*pace.deadline(), cost);
        ++sampled.passes;
        sampled.cost += cost;
    }
    return sampled;
}

} // namespace

class TestSamplingPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesOnlyWhileSomethingRuns();
    void isDenseAtFirst();
    void settlesAtTenASecond();
    void takesNoMoreThanHalfAPercent_data();
    void takesNoMoreThanHalfAPercent();
    void isBoundedWhileChildrenStartAllTheTime();
};

void TestSamplingPace::samplesOnlyWhileSomethingRuns()
{
    SamplingPace pace;
    QVERIFY(!pace.deadline());
    QVERIFY(!pace.isDue(5 * second));
    pace.begin(second);
    QVERIFY(!pace.isDue(second));
    QVERIFY(pace.isDue(*pace.deadline()));
    pace.end();
    QVERIFY(!pace.deadline());
}

void TestSamplingPace::isDenseAtFirst()
{
    SamplingPace pace;
    pace.begin(0);
    QVERIFY(sampleFor(pace, 0, 20'000'000, 20 * microsecond).passes >= 4);
}

void TestSamplingPace::settlesAtTenASecond()
{
    SamplingPace pace;
    pace.begin(0);
    static_cast<void>(sampleFor(pace, 0, second, 20 * microsecond));
    const int passes = sampleFor(pace, second, 10 * second, 20 * microsecond).passes;
    QVERIFY2(passes >= 99 && passes <= 101, qPrintable(QString::number(passes)));
}

void TestSamplingPace::takesNoMoreThanHalfAPercent_data()
{
    QTest::addColumn<quint64>("cost");
    QTest::newRow("few processes") << quint64(50 * microsecond);
    QTest::newRow("some") << quint64(500 * microsecond);
    QTest::newRow("a thousand") << quint64(3000 * microsecond);
    QTest::newRow("ten thousand") << quint64(24000 * microsecond);
}

void TestSamplingPace::takesNoMoreThanHalfAPercent()
{
    QFETCH(quint64, cost);
    SamplingPace pace;
    pace.begin(0);
    static_cast<void>(sampleFor(pace, 0, 10 * second, cost));
    const Sampled sampled = sampleFor(pace, 10 * second, 100 * second, cost);
    QVERIFY(sampled.passes >= 19); // at least every 5 s
    QVERIFY2(sampled.cost <= 100 * second / 200 + 2 * cost, qPrintable(QString::number(sampled.cost)));
}

void TestSamplingPace::isBoundedWhileChildrenStartAllTheTime()
{
    SamplingPace pace;
    constexpr Nanoseconds cost = 500 * microsecond;
    Nanoseconds total = 0;
    for (Nanoseconds now = 0; now < 10 * second; now += 1'000'000) {
        pace.begin(now);
        if (pace.isDue(now)) {
            pace.sampled(now, cost);
            total += cost;
        }
    }
    QVERIFY2(total <= second, qPrintable(QString::number(total))); // a twentieth, with a tolerance
}

QTEST_GUILESS_MAIN(TestSamplingPace)
#include "tst_samplingpace.moc"
