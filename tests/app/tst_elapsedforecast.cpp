// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/elapsedforecast.h"

#include <QTest>

using brood::ElapsedForecast;
using brood::forecastElapsed;
using namespace std::chrono_literals;

class TestElapsedForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingWithoutRuns();
    void isSureOfNothingAfterOneRun();
    void spansAFewRuns();
    void leavesTheOddOnesOut();
};

void TestElapsedForecast::knowsNothingWithoutRuns()
{
    QVERIFY(!forecastElapsed({}));
}

void TestElapsedForecast::isSureOfNothingAfterOneRun()
{
    QCOMPARE(*forecastElapsed({5s}), (ElapsedForecast{1, 5s, 5s, 5s}));
}

void TestElapsedForecast::spansAFewRuns()
{
    QCOMPARE(*forecastElapsed({5s, 2s}), (ElapsedForecast{2, 3500ms, 2s, 5s}));
    QCOMPARE(*forecastElapsed({5s, 2s, 9s, 3s}), (ElapsedForecast{4, 4s, 2s, 9s}));
}

void TestElapsedForecast::leavesTheOddOnesOut()
{
    // Eleven runs: the quantiles fall on the second and the last but one.
    QCOMPARE(*forecastElapsed({10s, 11s, 12s, 13s, 14s, 15s, 16s, 17s, 18s, 600s, 1s}),
             (ElapsedForecast{11, 14s, 10s, 18s}));
    // Between two of them.
    QCOMPARE(*forecastElapsed({1s, 2s, 3s, 4s, 5s}), (ElapsedForecast{5, 3s, 1400ms, 4600ms}));
}

QTEST_APPLESS_MAIN(TestElapsedForecast)
#include "tst_elapsedforecast.moc"
