// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/treemetrics.h"
#include "output/outputstore.h"
#include "widgets/spanbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using brood::OutputStore;
using brood::OutputStream;
using brood::SpanBar;
using brood::SpanStatistics;
using brood::spanStatistics;
using brood::TreeMetrics;
using brood::TreeSample;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSpanBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatHappenedInASpan();
    void countsLinesThatWereCutOnce();
    void saysWhatItKnows();
    void filtersUntilItIsClosed();
};

namespace {

void write(OutputStore& store, std::chrono::nanoseconds at, const QByteArray& bytes)
{
    store.write(
        {.child = 1, .stream = OutputStream::Out, .at = at, .bytes = std::as_bytes(std::span(bytes))});
}

} // namespace

void TestSpanBar::countsWhatHappenedInASpan()
{
    // One core is busy in the second second, and half a core in the third.
    TreeMetrics metrics(256);
    metrics.begin(0s);
    OutputStore store;
    for (int tenth = 1; tenth <= 40; ++tenth) {
        const auto at = std::chrono::milliseconds(100 * tenth);
        TreeSample sample;
        sample.at = at;
        sample.user = std::clamp<std::chrono::nanoseconds>(at - 1s, 0s, 1s) +
                      std::clamp<std::chrono::nanoseconds>(at - 2s, 0s, 1s) / 2;
        sample.rssBytes = tenth == 15 ? 5'000'000 : 1'000'000;
        sample.outputBytes = static_cast<std::uint64_t>(tenth) * 100;
        sample.processes = 1;
        metrics.add(sample);
        write(store, at, "a line\n");
    }
    const SpanStatistics second = spanStatistics(metrics, store, 1s, 2s);
    QVERIFY(second.cpuSeconds && qAbs(*second.cpuSeconds - 1) < 1e-6);
    QVERIFY(second.meanCores && qAbs(*second.meanCores - 1) < 1e-6);
    QCOMPARE(second.peakBytes.value_or(0), 5e6);
    QVERIFY(second.outputBytes && qAbs(*second.outputBytes - 1000) < 1e-3);
    QCOMPARE(second.lines, std::uint64_t{11}); // at 1.0, 1.1 … 2.0
    const SpanStatistics half = spanStatistics(metrics, store, 2250ms, 2750ms);
    QVERIFY(half.cpuSeconds && qAbs(*half.cpuSeconds - 0.25) < 1e-6);
    QCOMPARE(half.peakBytes.value_or(0), 1e6);
    QCOMPARE(half.lines, std::uint64_t{5});
    const SpanStatistics behind = spanStatistics(metrics, store, 5s, 6s);
    QVERIFY(!behind.cpuSeconds);
    QCOMPARE(behind.lines, std::uint64_t{0});
}

void TestSpanBar::countsLinesThatWereCutOnce()
{
    const TreeMetrics metrics(16);
    OutputStore store;
    write(store, 1s, "first\n");
    for (int part = 0; part < 12; ++part)
        write(store, 2s, QByteArray(16384, 'x')); // one line in several rows
    write(store, 2s, "\n");
    write(store, 3s, "last\n");
    QVERIFY(store.totals().completeRows > 4);
    QCOMPARE(spanStatistics(metrics, store, 1500ms, 2500ms).lines, std::uint64_t{1});
    QCOMPARE(spanStatistics(metrics, store, 0s, 4s).lines, std::uint64_t{3});
}

void TestSpanBar::saysWhatItKnows()
{
    SpanBar bar;
    QVERIFY(bar.isHidden());
    SpanStatistics statistics;
    statistics.from = 1s;
    statistics.to = 2500ms;
    statistics.lines = 3;
    bar.showStatistics(statistics);
    QVERIFY(!bar.isHidden());
    QVERIFY2(!bar.text().contains(u"CPU"_s), qPrintable(bar.text()));
    statistics.cpuSeconds = 0.75;
    statistics.meanCores = 0.5;
    statistics.peakBytes = 1024 * 1024;
    statistics.outputBytes = 12;
    bar.showStatistics(statistics);
    for (const QString& part : {u"(1.50 s)"_s, u"3 line"_s, u"sampled: CPU 0.750 s (50.0 %)"_s,
                                u"peak 1.0 MiB"_s, u"output 12 bytes"_s})
        QVERIFY2(bar.text().contains(part), qPrintable(bar.text()));
    QCOMPARE(bar.accessibleDescription(), bar.text());
}

void TestSpanBar::filtersUntilItIsClosed()
{
    SpanBar bar;
    QSignalSpy filtering(&bar, &SpanBar::filteringChanged);
    QSignalSpy dismissed(&bar, &SpanBar::dismissed);
    bar.showStatistics(SpanStatistics{});
    bar.findChild<QPushButton*>(u"spanFilter"_s)->click();
    QCOMPARE(filtering.size(), 1);
    QVERIFY(bar.isFiltering());
    bar.findChild<QToolButton*>(u"closeSpan"_s)->click();
    QCOMPARE(dismissed.size(), 1);
    bar.showStatistics(std::nullopt);
    QVERIFY(bar.isHidden());
    QVERIFY(!bar.isFiltering());
    QCOMPARE(filtering.last().first().toBool(), false);
}

QTEST_MAIN(TestSpanBar)
#include "tst_spanbar.moc"
