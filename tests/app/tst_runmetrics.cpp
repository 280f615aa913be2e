// SPDX-FileCopyrightText: 2026 The Brood developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/runmetrics.h"

#include <QTest>

#include <cmath>

using brood::Metric;
using brood::RunMetrics;
namespace protocol = brood::protocol;

// What records of a run become figures of, told by hand.

class TestRunMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNoMoreThanWhatOrphansUsed();
    void sharesWhatCameAtTheEnd();

private:
    static constexpr std::uint64_t millisecond = 1'000'000;

    void sample(std::uint64_t at, std::uint64_t cpu);
    /// The child dies, and its tree's last process is reaped at the second moment. All in milliseconds.
    void end(std::uint64_t died, std::uint64_t reaped, std::uint64_t cpu);
    [[nodiscard]] double integral() const { return statistics().integral; }
    [[nodiscard]] double most() const { return statistics().max; }
    [[nodiscard]] brood::MetricSeries::Statistics statistics() const
    {
        const brood::MetricSeries& cpu = m_metrics->total().series(Metric::Cpu);
        return *cpu.statistics(cpu.begin(), cpu.end());
    }

    std::optional<RunMetrics> m_metrics;
};

void TestRunMetrics::init()
{
    m_metrics.emplace([](std::uint64_t ns) { return std::chrono::nanoseconds(ns); });
    protocol::Started started;
    started.child = 1;
    m_metrics->apply(started);
}

void TestRunMetrics::sample(std::uint64_t at, std::uint64_t cpu)
{
    protocol::TreeFigures figures;
    figures.child = 1;
    figures.userNs = cpu * millisecond;
    figures.processes = figures.threads = 1;
    m_metrics->apply(protocol::Sample{at * millisecond, {figures}});
}

void TestRunMetrics::end(std::uint64_t died, std::uint64_t reaped, std::uint64_t cpu)
{
    protocol::Exited exited;
    exited.child = 1;
    exited.atNs = died * millisecond;
    m_metrics->apply(exited);
    protocol::Finished finished;
    finished.child = 1;
    finished.usage.userNs = cpu * millisecond;
    finished.reapedNs = reaped * millisecond;
    m_metrics->apply(finished, 0);
}

void TestRunMetrics::showsNoMoreThanWhatOrphansUsed()
{
    // One process is busy all the time, and goes on after the child that nobody waits for.
    for (const std::uint64_t at : {100U, 200U, 300U})
        sample(at, at);
    end(150, 390, 390);
    QVERIFY(std::abs(integral() - 0.39) < 1e-9);
    QVERIFY2(most() < 1.001, qPrintable(QString::number(most())));
}

void TestRunMetrics::sharesWhatCameAtTheEnd()
{
    sample(100, 100);
    end(110, 0, 110);
    QVERIFY(std::abs(integral() - 0.11) < 1e-9);
    QVERIFY2(most() < 1.001, qPrintable(QString::number(most())));
}

QTEST_APPLESS_MAIN(TestRunMetrics)
#include "tst_runmetrics.moc"
