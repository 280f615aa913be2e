// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/ratemeter.h"

#include <QTest>

#include <rapidcheck.h>

#include <vector>

using brood::RateMeter;
using namespace std::chrono_literals;

class TestRateMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysZeroBeforeAnythingCame();
    void measuresASteadyStream_data();
    void measuresASteadyStream();
    void fallsToZeroWhenNothingComes();
    void forgetsWhatCameLongAgo();
    void isNotFooledByTheFirstMoments();
    void agreesWithTheDefinition();
};

void TestRateMeter::saysZeroBeforeAnythingCame()
{
    RateMeter meter;
    QCOMPARE(meter.bytesPerSecond(5s), 0.0);
    meter.add(5s, 0);
    QCOMPARE(meter.bytesPerSecond(6s), 0.0);
}

void TestRateMeter::measuresASteadyStream_data()
{
    QTest::addColumn<int>("interval");
    for (const int interval : {1, 16, 50, 333, 1000})
        QTest::addRow("every %d ms", interval) << interval;
}

void TestRateMeter::measuresASteadyStream()
{
    QFETCH(const int, interval);
    RateMeter meter;
    std::chrono::milliseconds now{};
    for (; now <= 10s; now += std::chrono::milliseconds(interval)) {
        meter.add(now, static_cast<std::uint64_t>(now.count()) * 1000);
        if (now >= 2s) {
            const double rate = meter.bytesPerSecond(now);
            const double step = 1000.0 * qMax(interval, 50);
            QVERIFY2(qAbs(rate - 1e6) <= step, qPrintable(QString::number(rate)));
        }
    }
}

void TestRateMeter::fallsToZeroWhenNothingComes()
{
    RateMeter meter;
    meter.add(0s, 0);
    meter.add(5s, 1'000'000);
    QCOMPARE(meter.bytesPerSecond(5s), 1e6);
    QCOMPARE(meter.bytesPerSecond(5900ms), 1e6);
    QCOMPARE(meter.bytesPerSecond(6s), 0.0);
    QCOMPARE(meter.bytesPerSecond(1h), 0.0);
}

void TestRateMeter::forgetsWhatCameLongAgo()
{
    RateMeter meter;
    meter.add(0s, 0);
    meter.add(1s, 1'000'000'000);
    meter.add(10s, 1'000'000'005);
    QCOMPARE(meter.bytesPerSecond(10s), 5.0);
}

void TestRateMeter::isNotFooledByTheFirstMoments()
{
    RateMeter meter;
    meter.add(3s, 0);
    meter.add(3s + 1ms, 1000);
    QCOMPARE(meter.bytesPerSecond(3s + 1ms), 10'000.0);
    meter.add(3s + 500ms, 5000);
    QCOMPARE(meter.bytesPerSecond(3s + 500ms), 10'000.0);
}

void TestRateMeter::agreesWithTheDefinition()
{
    // Totals at least as far apart as the meter keeps them: no more than those of the last second.
    QVERIFY(rc::check("the rate is the bytes of the last second", [] {
        RateMeter meter;
        std::vector<std::pair<std::chrono::milliseconds, std::uint64_t>> told{{0ms, 0}};
        meter.add(0ms, 0);
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(50, 700), rc::gen::inRange(0, 100'000)));
        for (const auto& [pause, bytes] : steps) {
            told.emplace_back(told.back().first + std::chrono::milliseconds(pause),
                              told.back().second + static_cast<std::uint64_t>(bytes));
            meter.add(told.back().first, told.back().second);
        }
        const auto now = told.back().first + std::chrono::milliseconds(*rc::gen::inRange(0, 1500));
        std::uint64_t before = 0;
        for (const auto& [at, total] : told) {
            if (at <= now - RateMeter::window)
                before = total;
        }
        const auto span = std::clamp<std::chrono::nanoseconds>(now, 100ms, 1s);
        const double expected =
            static_cast<double>(told.back().second - before) * 1e9 / static_cast<double>(span.count());
        RC_ASSERT(qAbs(meter.bytesPerSecond(now) - expected) <= 1e-6 * (expected + 1));
    }));
}

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
